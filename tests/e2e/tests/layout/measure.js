// Goes to a place within the app and returns the texts that can't be read: cut, covered, or pushed
// out sideways. arguments: the address, the spacing that a reader has chosen (as style rules, or
// nothing), which folded parts are to be open (a selector), whether those overlay the page.

const [address, spacing, folds, isOver] = arguments;

const frames = (n) =>
  new Promise((done) => {
    const pass = (left) => (left ? requestAnimationFrame(() => pass(left - 1)) : done());
    pass(n);
  });

// Opening another prompt is no new page.
const page = (hash) => hash.split("/").slice(0, 4).join("/");

const arrive = async () => {
  if (page(location.hash) !== page(address)) {
    // Between pages of one kind the app keeps the heading, and nobody could say when it has come.
    location.hash = address === "#/nowhere" ? "#/help" : "#/between";
    await frames(4);
    document.querySelector("main h1")?.setAttribute("data-old", "");
  }
  if (location.hash !== address) {
    location.hash = address;
    await frames(4);
  }
  for (let n = 0; n < 500; n += 1) {
    if (document.querySelector("main h1:not([data-old])")) return;
    await frames(1);
  }
  throw new Error(`${address} does not come`);
};

const space = (rules) => {
  const sheet = new CSSStyleSheet();
  // What is out of sight has no layout until it is scrolled to.
  sheet.replaceSync(`* { content-visibility: visible !important; } ${rules ?? ""}`);
  const others = document.adoptedStyleSheets.filter((other) => other !== window.spacing);
  document.adoptedStyleSheets = [...others, sheet];
  window.spacing = sheet;
};

// What is computed of an element once for each measurement: the page does not change meanwhile.
let known = new Map();
const once = (compute) => (element) => {
  if (!known.has(compute)) known.set(compute, new Map());
  const values = known.get(compute);
  if (!values.has(element)) values.set(element, compute(element));
  return values.get(element);
};

const style = once((element) => getComputedStyle(element));
const ancestors = once((element) => {
  const all = [];
  for (let at = element; at && at !== document.documentElement; at = at.parentElement) all.push(at);
  return all;
});

// For screen readers only: clipped away, or far off to the left.
const isHeardOnly = once((element) => {
  const { clipPath, position } = style(element);
  if (position !== "absolute") return false;
  return clipPath !== "none" || element.getBoundingClientRect().right < -innerWidth / 2;
});
const isClamped = once((element) => !["none", ""].includes(style(element).webkitLineClamp ?? ""));
const isLeftOut = once((element) => ancestors(element).some((one) => isHeardOnly(one) || isClamped(one)));
const clips = (value) => value === "hidden" || value === "clip";
const scrolls = (value) => value === "auto" || value === "scroll";

const say = (element) => {
  const name = element.className?.baseVal ?? element.className ?? "";
  const text = String(element.value || element.textContent).replace(/\s+/g, " ").trim();
  return `${element.localName}.${name.split(" ")[0]} "${text.slice(0, 50)}"`;
};

// Each piece of text that is seen, with the boxes of its lines as far as they are not clipped.
const texts = () => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!node.data.trim() || ["option", "script", "noscript"].includes(parent.localName)) continue;
    if (!parent.checkVisibility({ visibilityProperty: true })) continue;
    const around = ancestors(parent);
    if (around.some(isHeardOnly)) continue;
    range.selectNodeContents(node);
    let boxes = [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    boxes = boxes.map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    let canScroll = false;
    for (const outer of around) {
      const { overflowX, overflowY } = style(outer);
      canScroll ||= scrolls(overflowX);
      if (overflowX === "visible" && overflowY === "visible") continue;
      const edge = outer.getBoundingClientRect();
      boxes = boxes
        .map((box) => ({
          left: Math.max(box.left, edge.left),
          top: Math.max(box.top, edge.top),
          right: Math.min(box.right, edge.right),
          bottom: Math.min(box.bottom, edge.bottom),
        }))
        .filter((box) => box.right - box.left > 1 && box.bottom - box.top > 1);
    }
    // What overlays the page on purpose: also a sticky part of a container that scrolls.
    const positions = around.map((outer) => style(outer).position);
    const floats =
      positions.includes("fixed") ||
      positions.includes("absolute") ||
      (canScroll && positions.includes("sticky"));
    found.push({ parent, boxes, canScroll, floats, letters: node.data.trim().length });
  }
  return found;
};

const sideways = (found) => {
  const problems = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth + 1) {
    const isWide = (element) => element.getBoundingClientRect().right > root.clientWidth + 1;
    const wide = [...document.body.querySelectorAll("*")].filter(isWide);
    const inner = wide.filter((element) => ![...element.children].some((child) => wide.includes(child)));
    const names = inner.map(say).slice(0, 3).join(", ");
    problems.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}: ${names}`);
  }
  for (const { parent, boxes, canScroll } of found) {
    const isOut = (box) => box.left < -1 || box.right > root.clientWidth + 1;
    if (!canScroll && boxes.some(isOut)) problems.push(`outside: ${say(parent)}`);
  }
  return problems;
};

const cut = () => {
  const problems = [];
  for (const element of document.body.querySelectorAll("*")) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    if (!element.textContent.trim() && !element.value) continue;
    if (isLeftOut(element)) continue;
    const { overflowX, overflowY } = style(element);
    const isWide = element.scrollWidth > element.clientWidth + 1;
    const isHigh = element.scrollHeight > element.clientHeight + 2;
    const isArea = element.localName === "textarea";
    if (element.localName === "input" || element.localName === "select") continue;
    if ((clips(overflowX) || isArea) && isWide) problems.push(`cut at the side: ${say(element)}`);
    if ((clips(overflowY) || isArea) && isHigh) problems.push(`cut below: ${say(element)}`);
  }
  return problems;
};

// The text of a control must stay within it.
const burst = (found) => {
  const problems = [];
  for (const { parent, boxes } of found) {
    const control = parent.closest("button, .button, summary, .chip, td, th");
    if (!control || parent.closest("svg")) continue;
    const edge = control.getBoundingClientRect();
    const { whiteSpaceCollapse, fontSize } = style(parent);
    // A space at the end of a line hangs out where spaces are kept.
    const hangs = whiteSpaceCollapse === "preserve" ? parseFloat(fontSize) : 2;
    const isOut = (box) =>
      box.left < edge.left - 2 ||
      box.right > edge.right + hangs ||
      box.top < edge.top - 3 ||
      box.bottom > edge.bottom + 3;
    if (boxes.some(isOut)) problems.push(`${say(parent)} bursts ${say(control)}`);
  }
  return problems;
};

// A word that stands in a column of letters can't be read.
const broken = (found) => {
  const isBroken = ({ boxes, letters }) => boxes.length > 3 && letters < 2.5 * boxes.length;
  return found.filter(isBroken).map(({ parent }) => `letters one below the other: ${say(parent)}`);
};

const overlaps = (found) => {
  const problems = [];
  const all = found.filter(({ floats }) => !floats);
  const lines = all.flatMap(({ parent, boxes }) => boxes.map((box) => ({ parent, ...box })));
  lines.sort((one, other) => one.top - other.top);
  for (let n = 0; n < lines.length; n += 1) {
    const one = lines[n];
    for (let m = n + 1; m < lines.length && lines[m].top < one.bottom - 4; m += 1) {
      const other = lines[m];
      if (one.parent === other.parent) continue;
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - other.top;
      if (wide > 2 && high > 4) problems.push(`${say(one.parent)} over ${say(other.parent)}`);
    }
  }
  return problems;
};

const measure = async () => {
  await arrive();
  space(spacing);
  const opened = [...document.querySelectorAll(folds)].filter((fold) => !fold.open);
  opened.forEach((fold) => fold.setAttribute("open", ""));
  await frames(2);
  // Where what sticks to the window has its place.
  scrollTo(0, 0);
  await frames(1);
  known = new Map();
  const found = texts();
  const problems = isOver
    ? sideways(found)
    : [...sideways(found), ...cut(), ...burst(found), ...broken(found), ...overlaps(found)];
  opened.forEach((fold) => fold.removeAttribute("open"));
  return [found.length, [...new Set(problems)]];
};

return measure();
