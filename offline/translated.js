// Keeps the page up to date when a browser's translator has been through it.
//
// A translator puts an element with the translation in the place of a text node. The app goes on writing into the
// text node, which nobody sees any more. So this script puts the node back next to its translation, without its
// text. When the app then changes or removes the node, the translation is out of date and is removed with it, and
// the translator translates the new text. docs/decisions.md gives the reasons.

// By the text node: its translation, and the text that it had.
const translations = new WeakMap();

const keep = (text, translation) => {
  translations.set(text, { translation, original: text.data });
  translation.before(text);
  text.data = "";
};

const forget = (text) => {
  const { translation, original } = translations.get(text);
  translations.delete(text);
  translation.remove();
  return original;
};

// What has taken the place of a text node: replaced it, or was inserted next to it before it was removed.
const replacement = ({ addedNodes, previousSibling, nextSibling }) => {
  const isTranslation = (node) => node?.localName === "font";
  return addedNodes[0] ?? [previousSibling, nextSibling].find(isTranslation);
};

const followRemoved = (text, record) => {
  if (translations.has(text)) {
    // By the app; or by a translator that undoes its work: it puts back the node that it has taken out.
    text.data = forget(text);
  } else if (!text.isConnected) {
    const translation = replacement(record);
    if (translation?.isConnected) keep(text, translation);
  }
};

const observer = new MutationObserver((records) => {
  for (const record of records) {
    if (record.type === "characterData") {
      if (translations.has(record.target)) forget(record.target);
    } else {
      for (const node of record.removedNodes) {
        if (node.nodeType === Node.TEXT_NODE) followRemoved(node, record);
      }
    }
  }
  // The changes that were made here.
  observer.takeRecords();
});
observer.observe(document.body, { childList: true, characterData: true, subtree: true });
