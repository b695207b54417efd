import { z } from 'zod';
import type { FindingWords } from '../documents/check/check-speaker.ts';
import type { Severity } from '../documents/check/finding.ts';
import type { Language } from '../domain/bilingual-text.ts';
import { channel, id } from './channel.ts';
import { TAKE_FILES } from './channel-names.ts';

/** A file a person chose or dropped. The window knows it by its id; its path stays in the main process. */
export type CheckFile = { readonly id: string; readonly name: string; readonly folder: string };

export type TakenFiles = {
  readonly files: readonly CheckFile[];
  /** How many were too many for one time. */
  readonly leftOut: number;
};

/** Parts of a document, in the order a person looks at them. */
export type DocumentPart = 'page' | 'header' | 'body' | 'closing' | 'appendix';

export type CheckFinding = {
  readonly severity: Severity;
  readonly part: DocumentPart;
  /** The mended copy no longer has it. */
  readonly isMendable: boolean;
  readonly words: Readonly<Record<Language, FindingWords>>;
};

export type FileCheck = {
  readonly format: 'docx' | 'pdf';
  /** Not a Vietnamese document: only page, font and page numbers were held against the decree. */
  readonly isTranslation: boolean;
  readonly pages: number | null;
  readonly findings: readonly CheckFinding[];
};

/** The mended copy, a file like any other: it can be checked in its turn. */
export type MendedCopy = { readonly file: CheckFile; readonly path: string; readonly report: FileCheck };

const fileId = { fileId: id };
const fileIds = { fileIds: z.array(id).min(1).max(2000) };
const path = z.string().min(1).max(4096);

export const checkChannels = {
  [TAKE_FILES]: channel<TakenFiles>()(z.strictObject({ paths: z.array(path).max(10_000) })),
  /** Asks which files with the system's dialog. */
  'checks.chooseFiles': channel<TakenFiles>()(z.strictObject({})),
  /** Only for paths this window exported. */
  'checks.takeExported': channel<TakenFiles>()(z.strictObject({ paths: z.array(path).min(1).max(10) })),
  /** Null when it was cancelled. */
  'checks.run': channel<FileCheck | null>()(z.strictObject(fileId)),
  'checks.cancel': channel<null>()(z.strictObject(fileId)),
  /** Asks where to save with the system's dialog; null when the person thought better of it. */
  'checks.repair': channel<MendedCopy | null>()(z.strictObject(fileId)),
  'checks.copyList': channel<null>()(z.strictObject(fileIds)),
  /** Asks where to save; answers the path, null when the person thought better of it. */
  'checks.saveList': channel<{ readonly path: string } | null>()(z.strictObject(fileIds)),
} as const;
