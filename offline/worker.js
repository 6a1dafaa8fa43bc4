// The service worker: one version of the app, whole, on this device. `cargo xtask build` fills in
// the version and the files with their digests (xtask/src/offline.rs); docs/offline.md says why.
const VERSION = "";
const FILES = [];

// The address too: others of this origin, also another Samspil, have caches of their own.
const OURS = `samspil ${registration.scope} `;
const NAME = OURS + VERSION;

// All files or none, each as this version was built: one that is another is refused by its digest.
const install = async () => {
  const cache = await caches.open(NAME);
  const keep = async ([path, integrity]) => {
    const url = new URL(path, registration.scope);
    // What the page has just loaded is asked for, but not sent again.
    const answer = await fetch(url, { integrity, cache: "no-cache" });
    if (!answer.ok) throw new Error(`${answer.status} for ${path}`);
    await cache.put(url, answer);
  };
  try {
    await Promise.all(FILES.map(keep));
  } catch (error) {
    await caches.delete(NAME);
    throw error;
  }
};

// From now on no page is served by the version before. What comes after may be on its way.
const tidy = async () => {
  if (registration.installing) return;
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
};

// From this version's own cache alone; what is not of the app comes from the network.
const answer = async (request) => {
  const url = new URL(request.url);
  url.search = url.hash = "";
  if (url.href === `${registration.scope}index.html`) url.href = registration.scope;
  const kept = caches.match(url.href, { cacheName: NAME, ignoreVary: true });
  return (await kept.catch(() => undefined)) ?? fetch(request);
};

// Where the browser can, it takes the files from the cache by itself, without starting this worker for
// them: a start takes as long as the whole app. What is asked for otherwise comes here.
const route = (event) => {
  const { protocol, hostname, port, pathname } = new URL(registration.scope);
  const pattern = (path) =>
    new URLPattern({ protocol, hostname, port, pathname: pathname + path, search: "" });
  return event.addRoutes([
    { condition: { urlPattern: pattern("index.html") }, source: "fetch-event" },
    { condition: { urlPattern: pattern("*"), requestMethod: "GET" }, source: { cacheName: NAME } },
  ]);
};

addEventListener("install", (event) => {
  event.waitUntil(install());
  if (event.addRoutes) event.waitUntil(route(event));
});
addEventListener("activate", (event) => event.waitUntil(tidy()));
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(registration.scope)) {
    event.respondWith(answer(event.request));
  }
});
addEventListener("message", (event) => {
  if (event.data === "take over") skipWaiting();
  if (event.data === VERSION) event.waitUntil(clients.claim());
});
