// Runs axe-core on the page, or on the part that a selector names, with all its rules or those of a tag.
// arguments: the selector or null, the tag or "". Returns what it found, or an error as a text. Returns a promise
// rather than calling the callback of an asynchronous script, which chromedriver polls every 100 ms.
const [part, tag] = arguments;
const tagged = axe.getRules(tag ? [tag] : undefined).map(({ ruleId }) => ruleId);
const runOnly = { type: "rule", values: tagged };
const first = ({ id, help, nodes }) => {
  const what = nodes.slice(0, 6).map(({ html, any, all, none }) => {
    const why = [...any, ...all, ...none].map(({ message }) => message).join("; ");
    return `\n    ${html.slice(0, 220)}\n      ${why}`;
  });
  return [id, `${help}, ${nodes.length} times:${what.join("")}`];
};
return axe.run(part ?? document, { runOnly, resultTypes: ["violations", "incomplete"] }).then(
  ({ testEngine, passes, violations, incomplete }) => ({
    version: testEngine.version,
    passed: passes.length,
    broken: violations.map(first),
    unsure: incomplete.map(first),
  }),
  (error) => String(error),
);
