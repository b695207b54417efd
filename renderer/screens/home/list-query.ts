import type { InputOf } from '../../../electron/contract/channels.ts';

/** What of the list is wanted: words, filters and order. */
export type ListQuery = Omit<InputOf<'inspections.list'>, 'offset' | 'limit'>;

export const WHOLE_LIST: ListQuery = { words: '' };

/** True when nothing narrows the list; the order narrows nothing. */
export function isWhole({ order: _, words, ...filters }: ListQuery): boolean {
  return words.trim() === '' && Object.values(filters).every((each) => each === undefined);
}

/** As the person left it, for the time the window is open. */
let left: { readonly query: ListQuery; readonly scrolled: number } = { query: WHOLE_LIST, scrolled: 0 };

export function listAsLeft(): typeof left {
  return left;
}

export function leaveList(change: Partial<typeof left>): void {
  left = { ...left, ...change };
}
