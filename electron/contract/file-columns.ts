/** The columns of the table of files, as the window draws them. */
export { FILE_COLUMNS, FILE_GROUPS } from '../domain/file-statistics.ts';
