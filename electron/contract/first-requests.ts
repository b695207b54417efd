import type { ChannelName, InputOf } from './channels.ts';

type Request<Name extends ChannelName> = readonly [name: Name, input: InputOf<Name>];

/** Lines of the list of inspections in one answer: more than the tallest screen shows. */
export const LIST_PAGE = 40;

/** What the page asks for first. The preload script sends it off before the page's own code is there to ask. */
export const FIRST_REQUESTS: readonly [Request<'settings.read'>, Request<'inspections.list'>, Request<'home.read'>] = [
  ['settings.read', {}],
  ['inspections.list', { words: '', offset: 0, limit: LIST_PAGE }],
  ['home.read', {}],
];
