// Starts the app, and keeps it on this device so that it starts without a network: registers the service
// worker once the app has started, notifies the app of a newer version, and reloads the page when that has taken
// over. src/browser/offline.rs is the other end; docs/offline.md gives the reasons.

const root = document.documentElement;
const workers = navigator.serviceWorker;

// The attribute is for later readers and the style sheet; the event is for listeners.
const tell = (what) => {
  root.setAttribute(`data-${what}`, "");
  dispatchEvent(new Event(`samspil-${what}`));
};

// The page of a draft needs chunks, which the app would ask for only when it runs. xtask/src/split.rs lists
// their files by the kind of the draft, which is in the address.
const preload = () => {
  const kind = location.hash.split("/")[1];
  const files = (document.body.dataset[kind] ?? "").split(" ").filter(Boolean);
  const ask = (properties) => {
    const link = document.createElement("link");
    document.head.append(Object.assign(link, { rel: "preload", ...properties }));
  };
  for (const href of files) ask({ as: "fetch", crossOrigin: "anonymous", href });
  const [href, integrity] = root.dataset.style?.split(" ") ?? [];
  if (files.length && href) ask({ as: "style", href, integrity });
};

// Everything was deleted, but the browser may have been killed before all of that was on its disk: then the app
// finishes it before it shows anything (src/state/store/erased.rs). Where databases can't be listed, the app
// looks itself. A database that hangs must not stop the start.
const findErased = async () => {
  const late = new Promise((done) => setTimeout(done, 2000, []));
  const databases = await Promise.race([indexedDB.databases?.(), late]);
  if (databases?.every(({ name }) => name !== "samspil-erased")) return;
  root.dataset.erased = "";
};
const hasLooked = findErased().catch(() => {});

// The build links the script and the module of the app in the head, the script first.
const startApp = async () => {
  const address = (selector) => document.head.querySelector(selector).href;
  const module = address("link[rel=preload][as=fetch]");
  const { default: init } = await import(address("link[rel=modulepreload]"));
  await hasLooked;
  await init({ module_or_path: module });
};

const isControlled = Boolean(workers?.controller);

const watch = () => {
  let wasControlled = isControlled;
  workers.addEventListener("controllerchange", () => {
    // Another version is in charge now, and the files of this page are gone. The app cancels the event
    // when it has unsaved changes.
    const leave = new Event("samspil-leave", { cancelable: true });
    if (wasControlled && dispatchEvent(leave)) location.reload();
    wasControlled = true;
  });
  if (wasControlled) tell("offline");
};

// Everything was deleted, so the worker must not be registered again.
let isSealed = false;

const register = async () => {
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
    // A page that was loaded without the worker gets no controllerchange.
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
  // The page of the first visit is controlled at once if it is of the same version.
  active.postMessage(root.dataset.version);
  tell("offline");
};

// Leaving the page while the app loads is no error.
const hasStarted = startApp().then(
  () => true,
  (reason) => {
    console.warn(reason);
    return false;
  },
);
preload();

// Only a release has a version. Where workers are refused the app works without one.
if (workers && root.dataset.version) {
  watch();
  addEventListener("samspil-sealed", () => {
    isSealed = true;
  });
  const registerIn = (time) => setTimeout(() => register().catch(() => {}), time);
  // The app and the first actions of the user come first. But a version that does not start must not block
  // a better one.
  const timer = registerIn(10000);
  hasStarted.then((isRunning) => {
    if (!isRunning) return;
    clearTimeout(timer);
    registerIn(1000);
  });
}
