/** Milliseconds without a key, and after how many it is done although somebody goes on typing. */
type Rest = { readonly quiet: number; readonly longest: number };

let lastKey = Number.NEGATIVE_INFINITY;
const waiting = new Map<string, { readonly since: number; readonly timer: number }>();

window.addEventListener('keydown', () => (lastKey = performance.now()), { capture: true, passive: true });

/** Puts off what costs more than a key may until nobody is typing. Wanted again under the same name, it is done once, as asked last. */
export function whenTypingRests(name: string, work: () => void, { quiet, longest }: Rest): void {
  const before = waiting.get(name);
  const since = before?.since ?? performance.now();
  window.clearTimeout(before?.timer);
  const attempt = (): void => {
    const wait = Math.min(lastKey + quiet, since + longest) - performance.now();
    if (wait > 0) {
      waiting.set(name, { since, timer: window.setTimeout(attempt, wait) });
      return;
    }
    waiting.delete(name);
    work();
  };
  attempt();
}
