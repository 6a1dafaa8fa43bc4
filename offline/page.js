// Keeps the app on this device, so that it starts without a network: registers the service worker
// when the app has started, tells the app of a newer version, and loads the page anew
// when that has taken over. src/browser/offline.rs is the other end; docs/offline.md says why.

const root = document.documentElement;
const workers = navigator.serviceWorker;

// The attribute is for those who ask later, and for the style sheet; the event for who listens.
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
    // Another version is in charge now; the files of this page's own are gone. The app says no
    // when it holds what it could not save.
    const leave = new Event("samspil-leave", { cancelable: true });
    if (wasControlled && dispatchEvent(leave)) location.reload();
    wasControlled = true;
  });
  if (wasControlled) tell("offline");
};

// Everything is deleted: the worker is not put back.
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
    // A page that was loaded past the worker hears of no change.
    next?.addEventListener("statechange", () => {
      if (!workers.controller && next.state === "activated") location.reload();
    });
    next?.postMessage("take over");
  });
  // Some browsers look for a newer version late, and a tab may stay open for weeks.
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
  // The first visit's page takes part at once, if it is of the same version.
  active.postMessage(root.dataset.version);
  tell("offline");
};

// Only a release has a version. Where workers are refused the app just goes on.
if (workers && root.dataset.version) {
  watch();
  addEventListener("samspil-sealed", () => {
    isSealed = true;
  });
  // The app goes first, and what the user does at once. But a version that does not start must not
  // keep a better one away.
  let timer = setTimeout(() => start().catch(() => {}), 10000);
  addEventListener("TrunkApplicationStarted", () => {
    clearTimeout(timer);
    timer = setTimeout(() => start().catch(() => {}), 1000);
  });
}
