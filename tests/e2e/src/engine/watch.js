// Reports errors of the page.
const onFailure = (event) =>
  tell(event.message ?? `cannot load ${event.target.src ?? event.target.href}`);
console.error = (...parts) => tell(parts.join(" "));
// The error event of a file that did not load does not bubble: it is seen in the capture phase only.
addEventListener("error", onFailure, true);
addEventListener("unhandledrejection", (event) => tell(`unhandled: ${event.reason}`));
addEventListener("securitypolicyviolation", (event) =>
  tell(`${event.violatedDirective} blocked ${event.blockedURI || "an inline script or style"}`),
);
