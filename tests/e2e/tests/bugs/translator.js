// A model of what a browser's translator does with a page: it takes out each text and puts two <font> in its place,
// also for texts that come later. Here the words stay the same, so that a journey finds things by their names.
// Returns the translations that are out of date: the app has changed or removed their texts since.

const install = () => {
  const UNTRANSLATED = "script, style, textarea, input, noscript, font, option, [translate=no]";
  // By the translation: its text node, and what the node said.
  const translations = new Map();
  const removed = new WeakSet();

  const translate = (text) => {
    if (!text.data.trim() || text.parentElement?.closest(UNTRANSLATED) !== null) return;
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    outer.append(inner);
    inner.textContent = text.data;
    translations.set(outer, { text, said: text.data });
    text.replaceWith(outer);
  };
  const translateAll = (root) => {
    if (root.nodeType === Node.TEXT_NODE) translate(root);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.forEach(translate);
  };

  const remove = CharacterData.prototype.remove;
  CharacterData.prototype.remove = function () {
    removed.add(this);
    remove.call(this);
  };
  translateAll(document.body);
  new MutationObserver((records) =>
    setTimeout(() => {
      for (const { target, addedNodes } of records) {
        for (const node of [target, ...addedNodes]) {
          if (!node.isConnected) continue;
          if (node !== target || node.nodeType === Node.TEXT_NODE) translateAll(node);
        }
      }
    }, 50),
  ).observe(document.body, { childList: true, subtree: true, characterData: true });

  const isOld = ([translation, { text, said }]) =>
    translation.isConnected && (removed.has(text) || (text.data !== "" && text.data !== said));
  // As "show the original" does.
  window.untranslate = () => {
    for (const [translation, { text }] of translations) translation.replaceWith(text);
  };
  window.oldTranslations = () =>
    [...translations].filter(isOld).map(([, { text, said }]) => `${said} → ${text.data}`);
};

if (!window.oldTranslations) install();
return window.oldTranslations();
