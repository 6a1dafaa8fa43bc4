// Finds the one visible thing of a role and a name, within things found the same way.
// arguments: a path of [role, name] from the outermost to the thing itself.
// Gives the element, or says what there is instead. Runs after names.js.

const SELECTORS = {
  article: "article",
  box: "input[type=checkbox]",
  button: "button",
  field: "input:not([type=radio], [type=checkbox], [type=file]), textarea",
  fold: "details",
  group: "fieldset, [role=group]",
  heading: "h1, h2, h3, h4",
  item: "li",
  link: "a[href]",
  menu: "select",
  option: "option",
  radio: "input[type=radio]",
  region: "section, nav, main",
  row: "tr",
  summary: "summary",
  table: "table",
};

const shown = (element) =>
  element.localName === "option" || element.checkVisibility({ visibilityProperty: true });

const find = (outer, [role, wanted]) => {
  const all = [...outer.querySelectorAll(SELECTORS[role])].filter(shown);
  const named = all.map((element) => [element, squeezed(name(element))]);
  const exact = named.filter(([, name]) => name === squeezed(wanted));
  // A link may say more after its name, such as how far a theme has come.
  const near = named.filter(([, name]) => name.startsWith(`${squeezed(wanted)} `));
  const found = exact.length ? exact : near;
  if (found.length === 1) return found[0][0];
  const names = named.map(([, name]) => name.slice(0, 60));
  return `${found.length} of ${role} ${JSON.stringify(wanted)} among ${JSON.stringify(names)}`;
};

let place = document;
for (const step of arguments[0]) {
  place = find(place, step);
  if (typeof place === "string") return place;
}
// In the middle of the window, where no bar covers it.
place.scrollIntoView({ block: "center", behavior: "instant" });
return place;
