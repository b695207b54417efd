import type { QueryClient } from '@tanstack/react-query';

/** Milliseconds without a key after which a document may be drawn again, and how long one in sight stays behind at most. */
const QUIET = 350;
const LONGEST = 3000;

let lastKey = Number.NEGATIVE_INFINITY;
let timer: number | undefined;
let waitingSince: number | null = null;

window.addEventListener('keydown', () => (lastKey = performance.now()), { capture: true, passive: true });

/** Previews are out of date: one in sight is asked for again as soon as nobody is typing, any other when it is opened. */
export function refreshPreviews(client: QueryClient, inspectionKey: readonly string[]): void {
  const previews = {
    queryKey: inspectionKey,
    predicate: ({ queryKey }: { readonly queryKey: readonly unknown[] }) => queryKey[2] === 'preview',
  };
  void client.invalidateQueries({ ...previews, refetchType: 'none' });
  waitingSince ??= performance.now();
  const end = waitingSince + LONGEST;
  window.clearTimeout(timer);
  const tryNow = (): void => {
    const now = performance.now();
    const wait = Math.min(lastKey + QUIET, end) - now;
    if (wait > 0) {
      timer = window.setTimeout(tryNow, wait);
      return;
    }
    waitingSince = null;
    void client.refetchQueries({ ...previews, type: 'active', stale: true });
  };
  tryNow();
}
