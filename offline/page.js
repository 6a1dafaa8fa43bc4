// Starts the app or says why it does not start, and keeps it on this device so that it starts without a network:
// registers the service worker once the app has started, notifies the app of a newer version, and reloads the page
// when that has taken over. src/browser/offline.rs is the other end; docs/offline.md gives the reasons.
//
// No module: browsers do not run modules in a page that was opened from the disk.

const root = document.documentElement;
const workers = navigator.serviceWorker;

// The site may have a worker of its own, which then controls this page too, and another Samspil. Only the worker
// of this folder is ours.
const folder = new URL("./", location).href;
const script = `${folder}service-worker.js`;
const isOurs = (worker) => worker?.scriptURL === script;

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
  if (!files.length) return;
  // As in src/pages/chunk.rs.
  const styles = kind === "annex" ? ["style", "annexStyle", "documentStyle"] : ["style"];
  for (const style of styles) {
    const [href, integrity] = root.dataset[style]?.split(" ") ?? [];
    if (href) ask({ as: "style", href, integrity });
  }
};

// A connection may stall for ever. A file of which nothing comes for eight seconds fails: then the app says so, and
// the next try fetches it at another address, because a browser may wait for the answer that stalls, or keep one
// that broke. All files but the first module come through here: chunks, and the texts that the app fetches.
const browserFetch = fetch;
const failures = {};
window.fetch = async (address, options) => {
  const url = new URL(address, location);
  const name = url.href;
  const failed = failures[name] ?? 0;
  const fail = () => {
    failures[name] = failed + 1;
  };
  if (failed) url.search = failed;
  const stop = new AbortController();
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), 8000);
  };
  wait();
  const request = browserFetch(url, { ...options, signal: stop.signal });
  request.catch(fail);
  const answer = await request;
  const transform = (part, rest) => {
    wait();
    rest.enqueue(part);
  };
  // Reads all of it even if nobody takes it yet: a module waits for others that it needs.
  const eager = { highWaterMark: Infinity };
  const { readable, writable } = new TransformStream({ transform }, undefined, eager);
  const end = answer.body?.pipeTo(writable) ?? writable.close();
  end.catch(fail).finally(() => clearTimeout(timer));
  return new Response(readable, answer);
};

// Everything was deleted, but the browser may have been killed before all of that was on its disk: then the app
// finishes it before it shows anything (src/state/store/erased.rs). Where databases can't be listed, or not soon,
// the app looks itself, which has an end too: a database that hangs must not stop the start.
const findErased = async () => {
  const late = new Promise((done) => setTimeout(done, 2000));
  const databases = await Promise.race([indexedDB.databases?.(), late]);
  if (databases?.every(({ name }) => name !== "samspil-erased")) return;
  root.dataset.erased = "";
};
const hasLooked = findErased().catch(() => {});

// The build links the script and the module of the app in the head, the script first.
const startApp = async () => {
  const address = (selector) => document.head.querySelector(selector).href;
  const module = address("link[rel=preload][as=fetch]");
  const app = await import(address("link[rel=modulepreload]"));
  await hasLooked;
  await app.default({ module_or_path: browserFetch(module) });
};

// A module with one function that has a reference to nothing: reference types are the latest feature that the app's
// module needs.
const newest = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 7, 1, 5, 0, 208, 112, 26, 11,
]);

// Why the app has not started; index.html has a text for each reason.
const reason = async () => {
  if (location.protocol === "file:") return "disk";
  if (!window.WebAssembly) return "engine";
  for (const { href } of document.head.querySelectorAll("link[rel=modulepreload],link[rel=preload]")) {
    const answer = await fetch(href).catch(() => {});
    if (!answer?.ok || answer.headers.get("content-type")?.startsWith("text/html")) return "network";
    const bytes = await answer.arrayBuffer().catch(() => {});
    if (!bytes) return "network";
    // Some browsers take a module that broke off for a whole one, so it is another that tells which of the two is wrong.
    if (href.endsWith(".wasm") && !WebAssembly.validate(bytes)) {
      return WebAssembly.validate(newest) ? "network" : "engine";
    }
  }
  return "late";
};

const explain = async () => {
  const why = await reason();
  for (const text of document.querySelectorAll("[data-why]")) text.hidden = text.dataset.why !== why;
  root.dataset.stuck = "";
};

const isControlled = isOurs(workers?.controller);

const watch = () => {
  let wasControlled = isControlled;
  workers.addEventListener("controllerchange", () => {
    // Another version is in charge now, and the files of this page are gone. The app cancels the event
    // when it has unsaved changes. The first time nothing is gone, whoever controlled the page before.
    const isControlled = isOurs(workers.controller);
    const leave = new Event("samspil-leave", { cancelable: true });
    if (wasControlled && isControlled && dispatchEvent(leave)) location.reload();
    wasControlled = isControlled;
  });
};

// Everything was deleted, so the worker must not be registered again.
let isSealed = false;

// At once where all files are on this device: a start without a network need not wait for the worker.
const findWhole = async () => {
  const cacheName = `samspil ${folder} ${root.dataset.version}`;
  if (await caches.match(`${folder}?whole`, { cacheName })) tell("offline");
};

// The worker answers when it has all files. It fetches what is missing. A page of the first visit is controlled at
// once if it is of the same version.
const greet = (worker) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => tell("offline");
  worker.postMessage(root.dataset.version, [port2]);
};

const register = async () => {
  const known = await workers.getRegistration(folder);
  const worker = known?.active ?? known?.waiting ?? known?.installing;
  // The site has given this folder a worker of its own.
  if (isSealed || (known?.scope === folder && !isOurs(worker))) return;
  const registration = await workers.register(script, { updateViaCache: "none" });
  if (isSealed) {
    await registration.unregister();
    return;
  }
  let greeted;
  const look = () => {
    const { active, waiting } = registration;
    if (active && waiting) tell("newer");
    if (active && active !== greeted) greet((greeted = active));
  };
  const follow = () => registration.installing?.addEventListener("statechange", look);
  registration.addEventListener("updatefound", follow);
  follow();
  look();
  addEventListener("samspil-take", () => {
    const next = registration.waiting;
    // A page that was loaded without the worker gets no controllerchange.
    next?.addEventListener("statechange", () => {
      if (!isOurs(workers.controller) && next.state === "activated") location.reload();
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
};

// Leaving the page while the app loads is no error.
const hasStarted = startApp().then(
  () => true,
  (error) => {
    console.warn(error);
    explain();
    return false;
  },
);
preload();

// Only a release has a version. Where workers are refused the app works without one.
if (workers && root.dataset.version) {
  watch();
  if (isControlled) findWhole().catch(() => {});
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
