// What has the focus: its element and its name. Runs after names.js.

const focus = document.activeElement;
return `${focus.localName} ${squeezed(name(focus))}`;
