// Measures what can be pressed.
// arguments: a selector of the part to look at or null, and the least width and height.
// Gives how many there are, and what each of the too small ones is.
const [part, least] = arguments;
const place = part ? document.querySelector(part) : document.body;
const pressed = "a[href], button, input:not([type=file]), select, textarea, summary";
const shown = (element) =>
  element.checkVisibility({ visibilityProperty: true }) &&
  !element.closest(".visually-hidden, .skip-link");

// A box is pressed by its label too, and a card by the whole of it.
const target = (element) => {
  const label = element.closest("label") ?? element;
  const after = getComputedStyle(label, "::after");
  const covers = after.position === "absolute" && after.content !== "none";
  return covers ? label.offsetParent : label;
};

// Within a line of text that goes on before or behind it.
const isInline = (element) => {
  if (element.localName !== "a" || getComputedStyle(element).display !== "inline") return false;
  const block = element.closest("p, li, dd, td, h2, h3, h4");
  return block !== null && block.textContent.trim() !== element.textContent.trim();
};

const found = [...place.querySelectorAll(pressed)].filter(shown).filter((one) => !isInline(one));
const small = found.flatMap((element) => {
  const { width, height } = target(element).getBoundingClientRect();
  // Edges are not at whole pixels.
  if (Math.min(width, height) > least - 0.5) return [];
  const name = element.className || element.closest("[class]").className;
  return [`${element.localName} .${name}: ${width.toFixed(1)} × ${height.toFixed(1)}`];
});
return [found.length, small];
