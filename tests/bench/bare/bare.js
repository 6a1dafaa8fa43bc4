// The baseline of `cargo xtask bench`: a hand-written page that does the basic work of the app. The
// guide's prompts in four themes, a table, drafts in local storage, saved 200 ms after a key. No second
// copy, no undo, no versions, no validation, one language.
const DRAFT = "samspil.draft.";
const THEMES = ["contact", "content", "follow-up", "evaluation"];
const STATES = ["open", "to-discuss", "agreed", "not-relevant"];
const REST = 200;

const texts = await (await fetch("./content/da.json")).json();
const prompts = Object.entries(texts.prompts);

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

const isOf = (theme, id) =>
  id.startsWith(`${theme}.`) || (theme === "evaluation" && id.startsWith("sharing."));

const load = (id) => JSON.parse(localStorage.getItem(DRAFT + id));

function drafts() {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(DRAFT));
  const all = keys.map((key) => JSON.parse(localStorage.getItem(key)));
  return all.sort((one, other) => (one.modified < other.modified ? 1 : -1));
}

let waiting;

function save(draft) {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    draft.modified = new Date().toISOString();
    localStorage.setItem(DRAFT + draft.id, JSON.stringify(draft));
    document.querySelector(".saved").textContent = `Gemt ${draft.modified}`;
  }, REST);
}

/// The value of an answer, and the name of its text field, for any kind.
function parts(draft, id) {
  const answer = (draft.body.answers[id] ??= { answer: { consideration: { status: "open" } } });
  const [kind, value] = Object.entries(answer.answer)[0];
  if (kind === "checkpoint") return [(value.checks[0] ??= {}), "note"];
  if (kind === "criterion") return [(value.views.school ??= {}), "worked"];
  return [value, kind === "idea" ? "how" : "text"];
}

function promptView(draft, id, text) {
  const [value, field] = parts(draft, id);
  const area = make("textarea", { value: value[field] ?? "", ariaLabel: text.title });
  area.addEventListener("input", () => {
    value[field] = area.value;
    save(draft);
  });
  const state = make("select", { ariaLabel: "Status" }, ...STATES.map((of) => new Option(of, of)));
  state.value = value.status ?? "open";
  state.addEventListener("change", () => {
    value.status = state.value;
    save(draft);
  });
  const guidance = make("p", {}, text.guidance ?? "");
  return make("article", { className: "prompt" }, make("h3", {}, text.title), guidance, state, area);
}

function tableView(draft, id) {
  const names = Object.entries(texts.columns[id]);
  const head = make("tr", {}, ...names.map(([, name]) => make("th", {}, name)));
  const rows = draft.body.answers[id]?.answer.table.rows ?? [];
  const cell = (row, [column, name]) => {
    const input = make("input", { value: row.cells[column] ?? "", ariaLabel: name });
    input.addEventListener("input", () => {
      row.cells[column] = input.value;
      save(draft);
    });
    return make("td", {}, input);
  };
  const lines = rows.map((row) => make("tr", {}, ...names.map((name) => cell(row, name))));
  return make("article", { className: "prompt" }, make("table", {}, head, ...lines));
}

function planPage(id, theme) {
  const draft = load(id);
  const links = THEMES.map((to) =>
    make("a", { href: `#/plan/${id}/${to}`, className: `to-${to}` }, texts.themes[to].short));
  const ofTheme = prompts.filter(([id]) => isOf(theme, id));
  const views = ofTheme.map(([id, text]) =>
    texts.columns[id] ? tableView(draft, id) : promptView(draft, id, text));
  const saved = make("p", { className: "saved" });
  const title = make("h1", {}, texts.themes[theme].title);
  const main = make("main", { className: `theme-${theme}` }, title, ...views);
  return [make("nav", {}, make("a", { href: "#/" }, "Kladder"), ...links), saved, main];
}

function start() {
  const id = crypto.randomUUID();
  const profile = { school: {}, learning_environment: {} };
  const now = new Date().toISOString();
  const draft = { id, title: "", modified: now, body: { profile, answers: {} } };
  localStorage.setItem(DRAFT + id, JSON.stringify(draft));
  location.hash = `#/plan/${id}/contact`;
}

function draftRow(draft) {
  const answered = Object.keys(draft.body.answers);
  const counts = THEMES.map((theme) => answered.filter((id) => isOf(theme, id)).length);
  const link = make("a", { href: `#/plan/${draft.id}/contact` }, draft.title);
  const cells = [draft.body.profile.school.name ?? "", counts.join(" · "), draft.modified];
  return make("tr", { className: "draft" }, make("td", {}, link), ...cells.map((text) => make("td", {}, text)));
}

function startPage() {
  const button = make("button", { className: "start" }, "Start en plan");
  button.addEventListener("click", start);
  const rows = drafts().map(draftRow);
  return [make("h1", {}, "Kladder"), button, make("table", {}, ...rows)];
}

function show() {
  const [, plan, id, theme] = location.hash.split("/");
  document.body.replaceChildren(...(plan === "plan" ? planPage(id, theme) : startPage()));
}

addEventListener("hashchange", show);
show();
