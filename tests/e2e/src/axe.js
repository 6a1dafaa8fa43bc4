// Runs axe-core with all its rules on the page, or on the part that a selector names.
// arguments: the selector or null. Returns what it found, or an error as a text. Returns a promise
// rather than calling the callback of an asynchronous script, which chromedriver polls every 100 ms.
const [part] = arguments;
const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
const first = ({ id, help, nodes }) => {
  const what = nodes.slice(0, 6).map(({ html, any, all, none }) => {
    const why = [...any, ...all, ...none].map(({ message }) => message).join("; ");
    return `\n    ${html.slice(0, 220)}\n      ${why}`;
  });
  return [id, `${help}, ${nodes.length} times:${what.join("")}`];
};
return axe.run(part ?? document, { rules, resultTypes: ["violations", "incomplete"] }).then(
  ({ testEngine, passes, violations, incomplete }) => ({
    version: testEngine.version,
    passed: passes.length,
    broken: violations.map(first),
    unsure: incomplete.map(first),
  }),
  (error) => String(error),
);
