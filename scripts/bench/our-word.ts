import { writeWord } from '../../electron/documents/word/write-word.ts';
import type { Write } from './writer-process.ts';

export const write: Write = (document) => writeWord(document);
