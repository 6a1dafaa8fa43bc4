// The service worker: caches one complete version of the app. `cargo xtask build` fills in the
// version and the files with their digests (xtask/src/offline.rs). See docs/offline.md.
const VERSION = "";
const FILES = [];

// The scope is part of the name, because other apps of this origin, also another Samspil, share the
// cache storage.
const OURS = `samspil ${registration.scope} `;
const NAME = OURS + VERSION;

// Is in the cache when all files are. The page looks for it (offline/page.js).
const WHOLE = `${registration.scope}?whole`;

// Fetches what the cache lacks. The digest refuses a file of any other version.
const fill = async () => {
  const cache = await caches.open(NAME);
  const keep = async ([path, integrity]) => {
    const url = new URL(path, registration.scope);
    if (await cache.match(url, { ignoreVary: true })) return;
    const store = async () => {
      // "no-cache" revalidates, so what the page has just loaded is not sent again.
      const answer = await fetch(url, { integrity, cache: "no-cache" });
      if (!answer.ok) throw new Error(`${answer.status} for ${path}`);
      await cache.put(url, answer);
    };
    // Once more: one lost connection must not cost a whole version. Firefox reports an incomplete body only
    // when it is stored.
    await store().catch(store);
  };
  await Promise.all(FILES.map(keep));
  await cache.put(WHOLE, new Response());
};

// Caches all files or none.
const install = async () => {
  try {
    await fill();
  } catch (error) {
    await caches.delete(NAME);
    throw error;
  }
};

// Takes control of a page of this version, and answers when all files are here. Another app of this origin may have
// deleted the cache: then it is filled again, and what has arrived is kept if the network ends.
const greet = async ({ data, ports }) => {
  if (data === VERSION) await clients.claim();
  await fill();
  ports[0]?.postMessage("ready");
};

// Deletes the caches of older versions, unless a newer version is being installed.
const tidy = async () => {
  if (registration.installing) return;
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
};

// Serves from this version's cache only; other requests go to the network.
const answer = async (request) => {
  const url = new URL(request.url);
  url.search = url.hash = "";
  if (url.href === `${registration.scope}index.html`) url.href = registration.scope;
  const kept = caches.match(url.href, { cacheName: NAME, ignoreVary: true });
  return (await kept.catch(() => undefined)) ?? fetch(request);
};

// Static routes: the browser serves the files from the cache without starting this worker, which would
// take as long as loading the app. Other requests still fire `fetch`.
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
  else event.waitUntil(greet(event));
});
