import type { BrowserWindow } from 'electron';
import { tellWindow } from './tell-window.ts';

/** Longest wait for the window to write what was typed last. */
const LONGEST_WAIT_MS = 3000;

export type Closing = {
  /** The window has written everything: `window.flushed`. */
  readonly flushed: () => void;
  /** Holds the window's close back until it has written everything, or is gone, or the wait is over. */
  readonly watch: (window: BrowserWindow) => void;
};

/**
 * Nothing typed is lost on closing: the page saves with a delay, so it is asked to save at once and may answer before it goes.
 *
 * @param beforeClose called once the window is about to go for good
 * @param keepsRunning when true, the window is hidden instead, with everything written all the same
 */
export function closing(beforeClose: (window: BrowserWindow) => void, keepsRunning: () => boolean): Closing {
  let answered: (() => void) | null = null;
  return {
    flushed: () => answered?.(),
    watch: (window) => {
      let isFlushed = false;
      window.on('close', (event) => {
        if (isFlushed) return beforeClose(window);
        event.preventDefault();
        if (answered !== null) return;
        if (keepsRunning()) {
          tellWindow(window, 'window.closing', {});
          window.hide();
          return;
        }
        const close = () => {
          clearTimeout(timer);
          isFlushed = true;
          answered = null;
          if (!window.isDestroyed()) window.close();
        };
        const timer = setTimeout(close, LONGEST_WAIT_MS);
        answered = close;
        if (window.webContents.isCrashed()) return close();
        tellWindow(window, 'window.closing', {});
      });
    },
  };
}
