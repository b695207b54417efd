// Runs inside the window: what a person waits for, from the press of a key or a click until it is drawn.
// `benchOpen` takes an address behind the hash; `benchKeys` begins to note how long keys take until the next paint.
globalThis.benchOpen = (hash) =>
  new Promise((resolve) => {
    for (const each of document.querySelectorAll('main > *')) each.setAttribute('data-bench-old', '');
    const began = performance.now();
    location.hash = hash;
    const look = () => {
      const parts = [...document.querySelectorAll('main > *')];
      const isDrawn =
        parts.length > 0 &&
        parts.every((each) => !each.hasAttribute('data-bench-old')) &&
        document.querySelector('main :is(.mantine-Loader-root, .mantine-Skeleton-root)') === null;
      if (isDrawn) requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began)));
      else if (performance.now() - began > 20_000) resolve(null);
      else requestAnimationFrame(look);
    };
    look();
  });

// Event Timing counts from the key itself, the time it waited in the queue included, to the paint that follows.
// What takes under 16 ms is not told: such a key counts as 16.
globalThis.benchKeys = () => {
  const slow = new Map();
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      slow.set(startTime, Math.max(duration, slow.get(startTime) ?? 0));
  });
  observer.observe({ type: 'event', durationThreshold: 16 });
  globalThis.benchKeysEnd = () => {
    observer.disconnect();
    return [...slow.values()];
  };
};
