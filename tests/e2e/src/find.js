// Finds the one visible thing of a role and a name, within things found the same way.
// arguments: a path of [role, name] from the outermost to the thing itself.
// Gives the element, or says what there is instead.

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

const squeezed = (text) => text.replace(/\s+/g, " ").replace(/ ,/g, ",").trim();

// The text of an element as it is heard; parts that are no running text stand apart.
const heard = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || node.ariaHidden === "true") return "";
  const style = getComputedStyle(node);
  if (style.display === "none") return "";
  const text = [...node.childNodes].map(heard).join("");
  return style.display === "inline" ? text : ` ${text} `;
};

const first = (element, selector) => {
  const found = element.querySelector(selector);
  return found ? heard(found) : "";
};

const name = (element) => {
  const by = element.getAttribute("aria-labelledby");
  if (by) return by.split(" ").map((id) => heard(document.getElementById(id))).join(" ");
  const label = element.getAttribute("aria-label");
  if (label !== null) return label;
  if (element.labels?.length) return heard(element.labels[0]);
  switch (element.localName) {
    case "article": return first(element, "h1, h2, h3, h4");
    case "fieldset": return first(element, "legend");
    case "details": return first(element, "summary");
    case "table": return first(element, "caption");
    case "option": return element.label;
    default: return heard(element);
  }
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
return place;
