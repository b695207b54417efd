import type { Answer } from '../domain/problem.ts';
import type { ChannelName, InputOf, OutputOf, WindowEvents } from './channels.ts';
import type { TakenFiles } from './check-channels.ts';

/** The one object the preload script gives the window, as `window.ketLuan`. */
export type Bridge = {
  readonly ask: <Name extends ChannelName>(name: Name, input: InputOf<Name>) => Promise<Answer<OutputOf<Name>>>;
  /**
   * Makes files known that a person dropped onto the window. Only the preload script sees their paths, and only a file that was
   * dropped has one: a script in the page can name no file it would like to read.
   */
  readonly takeFiles: (files: readonly File[]) => Promise<Answer<TakenFiles>>;
  /** Answers a function that stops listening. */
  readonly on: <Event extends keyof WindowEvents>(
    event: Event,
    listener: (value: WindowEvents[Event]) => void,
  ) => () => void;
};

export const BRIDGE_NAME = 'ketLuan';

/**
 * The content security policy lets only `<style>` elements with the page's nonce through. The app's protocol puts
 * `<meta name="style-nonce" content="…">` into the head; the window hands it to the libraries that write styles.
 */
export const STYLE_NONCE_META = 'style-nonce';
