import type { Bridge } from '../electron/contract/bridge.ts';
import type { ChannelName, InputOf, OutputOf, WindowEvents } from '../electron/contract/channels.ts';
import type { Answer } from '../electron/contract/types.ts';

declare global {
  interface Window {
    readonly ketLuan: Bridge;
  }
}

/** Asks the main process. Never throws: a lost answer is a problem like any other. */
export async function ask<Name extends ChannelName>(name: Name, input: InputOf<Name>): Promise<Answer<OutputOf<Name>>> {
  try {
    return await window.ketLuan.ask(name, input);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ code: 'unexpected-fault', values: { reason }, where: '' }] };
  }
}

/** Answers a function that stops listening. */
export function listen<Event extends keyof WindowEvents>(
  event: Event,
  listener: (value: WindowEvents[Event]) => void,
): () => void {
  return window.ketLuan.on(event, listener);
}
