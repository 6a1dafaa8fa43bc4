// Says on the console, in a form that is found again among all else that is said there, what goes
// wrong in the page.
const say = console.error.bind(console);
const tell = (what) => say(`In the page: ${what}`.replace(/\s+/g, " "));
console.error = (...parts) => tell(parts.join(" "));
const onFailure = (event) =>
  tell(event.message ?? `cannot load ${event.target.src ?? event.target.href}`);
// Files that don't come are told on their way down only.
addEventListener("error", onFailure, true);
addEventListener("unhandledrejection", (event) => tell(`unhandled: ${event.reason}`));
addEventListener("securitypolicyviolation", (event) =>
  tell(`${event.violatedDirective} blocked ${event.blockedURI}`),
);
