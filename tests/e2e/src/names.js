// What things are called for those who hear the page.

const squeezed = (text) => text.replace(/\s+/g, " ").replace(/ ,/g, ",").trim();

// The text of an element as a screen reader says it; parts that are no running text are set apart.
// What names another thing is heard there even where it is hidden itself.
const heard = (node, isName) => {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || node.ariaHidden === "true") return "";
  const style = getComputedStyle(node);
  if (style.display === "none" && isName !== true) return "";
  const text = [...node.childNodes].map((child) => heard(child)).join("");
  return style.display === "inline" ? text : ` ${text} `;
};

const first = (element, selector) => {
  const found = element.querySelector(selector);
  return found ? name(found) : "";
};

// What an element says where it names another.
const lent = (element) => element.getAttribute("aria-label") ?? (heard(element, true).trim() || element.title);

const name = (element) => {
  const by = element.getAttribute("aria-labelledby");
  if (by) return by.split(" ").map((id) => lent(document.getElementById(id))).join(" ");
  const label = element.getAttribute("aria-label");
  if (label !== null) return label;
  if (element.labels?.length) return heard(element.labels[0]);
  switch (element.localName) {
    case "article": return first(element, "h1, h2, h3, h4");
    case "fieldset": return first(element, "legend");
    case "details": return first(element, "summary");
    case "table": return first(element, "caption");
    case "option": return element.label;
    // The title names an icon.
    default: return heard(element).trim() || element.title;
  }
};
