// Tells what goes wrong in the page.
const onFailure = (event) =>
  tell(event.message ?? `cannot load ${event.target.src ?? event.target.href}`);
console.error = (...parts) => tell(parts.join(" "));
// Files that don't come are told on their way down only.
addEventListener("error", onFailure, true);
addEventListener("unhandledrejection", (event) => tell(`unhandled: ${event.reason}`));
addEventListener("securitypolicyviolation", (event) =>
  tell(`${event.violatedDirective} blocked ${event.blockedURI || "what stands in the page"}`),
);
