import type { Problem } from '../domain/problem.ts';
import type { ListCell } from './excel-list.ts';

/** To the worker: the next rows. */
export type ListRows = { readonly rows: readonly (readonly ListCell[])[]; readonly isLast: boolean };

/** From the worker. */
export type ListMessage =
  | { readonly type: 'done'; readonly bytes: Uint8Array }
  | { readonly type: 'refused'; readonly problems: readonly Problem[] };
