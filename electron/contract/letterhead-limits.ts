/** Asked of a file before it is read. */
export { MOST_LETTERHEAD_MEGABYTES } from '../domain/letterhead.ts';
