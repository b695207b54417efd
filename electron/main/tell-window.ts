import type { BrowserWindow } from 'electron';
import type { WindowEvents } from '../contract/channels.ts';

/** Tells the window something unasked; a window that is gone needs to hear nothing. */
export function tellWindow<Event extends keyof WindowEvents>(
  window: BrowserWindow | null,
  event: Event,
  value: WindowEvents[Event],
): void {
  if (window !== null && !window.isDestroyed()) window.webContents.send(event, value);
}
