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

// A click on an element, or a value chosen in a list: answers when the last change of the page that followed was drawn, and when
// `sign`, where one is given, stood in sight.
globalThis.benchAct = (selector, value, sign) =>
  new Promise((resolve) => {
    const target = document.querySelector(selector);
    const began = performance.now();
    let drawn = null;
    let seen = null;
    let quiet;
    const lookFor = () => {
      if (document.querySelector(sign) === null) requestAnimationFrame(lookFor);
      else requestAnimationFrame(() => requestAnimationFrame(() => (seen = performance.now() - began)));
    };
    if (sign !== null) lookFor();
    const observer = new MutationObserver(() => {
      requestAnimationFrame(() => requestAnimationFrame(() => (drawn = performance.now() - began)));
      clearTimeout(quiet);
      quiet = setTimeout(end, 600);
    });
    function end() {
      // A sign of loading is not the last change, however long it stands.
      if (document.querySelector('.mantine-Loader-root') !== null && performance.now() - began < 20_000) {
        quiet = setTimeout(end, 600);
        return;
      }
      observer.disconnect();
      resolve(drawn === null ? null : { drawn, seen });
    }
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    quiet = setTimeout(end, 2000);
    if (value === null) {
      target.click();
      return;
    }
    // React hears of a choice that was made past it only so.
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(target, value);
    target.dispatchEvent(new Event('change', { bubbles: true }));
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
