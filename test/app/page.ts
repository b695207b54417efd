import type { Bridge } from '../../electron/contract/bridge.ts';

declare global {
  interface Window {
    /** What the preload script gives the page; the functions handed to `evaluate` run there. */
    readonly ketLuan: Bridge;
  }
}

/** The globals of a page, to look for what should not be among them. */
export type PageGlobals = typeof globalThis & Readonly<Record<string, unknown>>;
