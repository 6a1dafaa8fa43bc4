// Runs IBM's Equal Access engine on the page, or on the part that a selector names.
// arguments: the selector or null. Returns its version-independent findings, or an error as a text.
const [part] = arguments;
const root = part ? document.querySelector(part) : document;
return new ace_ibma.Checker().check(root, ["IBM_Accessibility"]).then(
  ({ results }) => ({
    passed: results.filter(({ value }) => value[1] === "PASS").length,
    failed: results
      .filter(({ value }) => value[1] === "FAIL")
      .map(({ ruleId, reasonId, node, message, snippet, path }) => ({
        rule: `${ruleId}/${reasonId}`,
        element: `${node?.localName}.${String(node?.className ?? "").split(" ")[0]}`,
        message,
        snippet: snippet.slice(0, 300),
        path: path.dom,
      })),
  }),
  (error) => String(error),
);
