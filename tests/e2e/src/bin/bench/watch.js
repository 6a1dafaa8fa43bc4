// Runs before the page does. SELECTOR, which is defined before it, tells when the page is ready. With KEY the
// page is ready once SELECTOR is a field in which that letter was typed and shown.
{
  const tasks = [];
  const keep = (list) =>
    tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })));
  new PerformanceObserver(keep).observe({ type: "longtask", buffered: true });
  const now = () => performance.now();
  // A frame, and what comes after it: then it was shown.
  const shown = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const rest = (time) => new Promise((done) => setTimeout(done, time));
  const seen = (isThere) =>
    new Promise((done) => {
      if (isThere()) return done();
      const look = () => isThere() && (observer.disconnect(), done());
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: Boolean(KEY) });
    });
  const blocking = () => tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
  const longest = (from) =>
    Math.max(0, ...tasks.filter((task) => task.startTime + task.duration > from).map((task) => task.duration));
  // False while the field can't be edited.
  const type = () => {
    const field = document.querySelector(SELECTOR);
    field?.focus();
    return field && field === document.activeElement && document.execCommand("insertText", false, KEY);
  };
  const countStored = () => Object.values({ ...localStorage }).join("").split(KEY).length;
  const load = async () => {
    const storedBefore = KEY && countStored();
    await seen(() => (KEY ? type() : document.querySelector(SELECTOR)));
    await shown();
    const ready = now();
    await rest(600);
    // A letter that the browser shows but the page ignores does not count.
    while (KEY && countStored() === storedBefore) await rest(50);
    return { ready, blocking: blocking() };
  };
  // Until the page that comes is laid out; a frame would round it up.
  const act = async (act, isThere) => {
    const from = now();
    act();
    await seen(isThere);
    document.body.getBoundingClientRect();
    const ready = now() - from;
    await shown();
    const drawn = now() - from;
    await rest(300);
    return { ready, drawn, longest: longest(from) };
  };
  globalThis.bench = { loaded: load(), act };
}
