// Reports errors of the page.
// Leaving a page ends what it is loading, and WebKit reports each of these files as failed. The page stays when the
// user says so, hence the timer.
let isLeaving = false;
addEventListener("beforeunload", () => {
  isLeaving = true;
  setTimeout(() => (isLeaving = false), 1000);
});
const onFailure = (event) => {
  if (event.message) tell(event.message);
  else if (!isLeaving) tell(`cannot load ${event.target.src ?? event.target.href}`);
};
console.error = (...parts) => tell(parts.join(" "));
// The error event of a file that did not load does not bubble: it is seen in the capture phase only.
addEventListener("error", onFailure, true);
addEventListener("unhandledrejection", (event) => tell(`unhandled: ${event.reason}`));
addEventListener("securitypolicyviolation", (event) =>
  tell(`${event.violatedDirective} blocked ${event.blockedURI || "an inline script or style"}`),
);
