// Makes the app available offline: registers the service worker when the app has started, notifies the
// app of a newer version, and reloads the page when that version has taken over. The counterpart is
// src/browser/offline.rs. See docs/offline.md.

const root = document.documentElement;
const workers = navigator.serviceWorker;

// The attribute is for later readers and for CSS, the event for listeners.
const tell = (what) => {
  root.setAttribute(`data-${what}`, "");
  dispatchEvent(new Event(`samspil-${what}`));
};

// The page of a draft is loaded when it is opened. Whoever comes by its address would wait for the app
// and then for that: so what it needs is asked for now. xtask/src/split lists it.
const hint = () => {
  const kind = location.hash.split("/")[1];
  const files = (root.dataset[kind] ?? "").split(" ").filter(Boolean);
  const ask = (properties) => {
    const link = document.createElement("link");
    document.head.append(Object.assign(link, { rel: "preload", ...properties }));
  };
  for (const href of files) ask({ as: "fetch", crossOrigin: "anonymous", href });
  const [href, integrity] = root.dataset.style?.split(" ") ?? [];
  if (files.length && href) ask({ as: "style", href, integrity });
};
hint();

const isControlled = Boolean(workers?.controller);

const watch = () => {
  let wasControlled = isControlled;
  workers.addEventListener("controllerchange", () => {
    // Another version has taken over, and the files of this page's version are deleted. The app
    // prevents the reload if it has unsaved changes.
    const leave = new Event("samspil-leave", { cancelable: true });
    if (wasControlled && dispatchEvent(leave)) location.reload();
    wasControlled = true;
  });
  if (wasControlled) tell("offline");
};

// Set after erasure, so that the worker is not registered again.
let isSealed = false;

const start = async () => {
  if (isSealed) return;
  const registration = await workers.register("service-worker.js", { updateViaCache: "none" });
  if (isSealed) {
    await registration.unregister();
    return;
  }
  const look = () => {
    if (registration.active && registration.waiting) tell("newer");
  };
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", look);
  });
  look();
  addEventListener("samspil-take", () => {
    const next = registration.waiting;
    // A page that the worker does not control gets no `controllerchange`.
    next?.addEventListener("statechange", () => {
      if (!workers.controller && next.state === "activated") location.reload();
    });
    next?.postMessage("take over");
  });
  // Some browsers check for updates late, and a tab may stay open for weeks.
  let asked = 0;
  const ask = () => {
    if (!document.hidden && Date.now() - asked > 3600000) {
      asked = Date.now();
      registration.update().catch(() => {});
    }
  };
  document.addEventListener("visibilitychange", ask);
  if (isControlled) ask();
  const { active } = await workers.ready;
  // On the first visit the worker takes control of the page at once if both are of the same version.
  active.postMessage(root.dataset.version);
  tell("offline");
};

// Only a release has a version. Without service workers the app works as usual.
if (workers && root.dataset.version) {
  watch();
  addEventListener("samspil-sealed", () => {
    isSealed = true;
  });
  // Starting the app has priority. But a version that does not start must not block a newer one, so
  // there is a time limit.
  let timer = setTimeout(() => start().catch(() => {}), 10000);
  addEventListener("TrunkApplicationStarted", () => {
    clearTimeout(timer);
    timer = setTimeout(() => start().catch(() => {}), 1000);
  });
}
