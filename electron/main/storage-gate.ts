import type { Storage } from '../actions/ports.ts';
import { type Answer, refused } from '../domain/problem.ts';

export type StorageGate = {
  /** The open storage, or why it cannot be opened; every caller gets the same answer. */
  readonly ready: () => Promise<Answer<Storage>>;
  /** Tries again after the person mended the cause; nothing happens while it is open. */
  readonly retry: () => Promise<Answer<Storage>>;
  /** Lets every request wait until the answered function is called: what is copied meanwhile cannot change. */
  readonly hold: () => () => void;
  /** Writes are durable already; this releases the data folder. */
  readonly close: () => Promise<void>;
};

/**
 * Storage is opened once, by whoever asks first: the start, as soon as the window is on its way, or the page's first request.
 *
 * @param open opens the data folder; must not throw
 */
export function openStorageGate(open: () => Promise<Answer<Storage>>): StorageGate {
  let opening: Promise<Answer<Storage>> | null = null;
  let held: Promise<void> | null = null;
  const ready = async () => {
    await held;
    opening ??= open();
    return opening;
  };
  return {
    ready,
    retry: async () => {
      const before = await ready();
      if (!before.ok) opening = open();
      return ready();
    },
    hold: () => {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        held = null;
        release();
      };
    },
    close: async () => {
      const last = opening;
      opening = Promise.resolve(refused({ code: 'storage-closed', values: {}, where: '' }));
      const answer = await last;
      if (answer?.ok === true) answer.value.close();
    },
  };
}
