import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exportDocument } from '../../../electron/actions/export-document.ts';
import { openCaseFile } from '../../../electron/actions/open-case-file.ts';
import type { DocumentKey, Storage } from '../../../electron/actions/ports.ts';
import { previewDocument } from '../../../electron/actions/preview-document.ts';
import { openReturnedFile } from '../../../electron/actions/returned/open-returned-file.ts';
import { readHistory } from '../../../electron/actions/returned/read-history.ts';
import { linesOf } from '../../../electron/documents/model/document-lines.ts';
import { plainText } from '../../../electron/documents/model/inline.ts';
import type { DraftLanguage } from '../../../electron/domain/bilingual-text.ts';
import type { LetterheadFile } from '../../../electron/domain/letterhead.ts';
import type { Answer } from '../../../electron/domain/problem.ts';
import { appPathsOf } from '../../../electron/main/app-paths.ts';
import { draftPorts } from '../../../electron/main/draft-ports.ts';
import { retype, WordFile } from '../../documents/returned/word-file.ts';
import { newDataFolder, openFolder } from '../../storage/data-folders.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../../..');
const paths = appPathsOf({ appPath: REPOSITORY, isPackaged: false, resourcesPath: '' });
const folders = { templates: paths.templates, fonts: paths.fonts, law: paths.law };
const exportWorker = new URL('../../../electron/documents/export-worker.ts', import.meta.url);
export const workerUrl = new URL('../../../electron/documents/returned-worker.ts', import.meta.url);
const TODAY = '2025-03-01';

type Opened = {
  readonly storage: Storage;
  readonly key: DocumentKey & { kind: 'check-report' };
  readonly file: string;
};

export function must<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

export function codesOf(answer: Answer<unknown>): readonly string[] {
  return answer.ok ? [] : answer.problems.map((each) => each.code);
}

/** The sample inspection, its report exported to Word once. */
export async function exported(language: DraftLanguage = 'vi', letterhead?: LetterheadFile): Promise<Opened> {
  const folder = newDataFolder();
  const storage = openFolder(folder);
  const inspectionCase = must(await openCaseFile(paths.sampleCase));
  storage.inspections.insertCase(inspectionCase);
  const key = { inspectionId: inspectionCase.id, kind: 'check-report', unitId: null, language } as const;
  if (letterhead !== undefined) {
    storage.letterheads.insert('of-the-office', letterhead, { styles: [], problems: [] });
    storage.letterheads.use('of-the-office');
  }
  const file = path.join(folder, 'a.docx');
  await exportAgain({ storage, key, file });
  return { storage, key, file };
}

export async function exportAgain({ storage, key, file }: Opened): Promise<void> {
  const inspectionCase = storage.inspections.readCase(key.inspectionId);
  if (inspectionCase === null) throw new Error('no case');
  const letterhead = storage.letterheads.inUse() ?? undefined;
  const letterheadId = letterhead === undefined ? null : 'of-the-office';
  const job = { inspectionCase, ...key, date: TODAY, folders, wording: storage.drafts.wording(key), letterhead };
  const common = { source: 'shipped', id: 'common', name: '', version: '1' } as const;
  const template = { ...common, id: key.kind, common };
  const surroundings = { workerUrl: exportWorker };
  must(
    await exportDocument(job, [{ format: 'docx', path: file }], surroundings, (draft) =>
      storage.drafts.keep({ ...key, ...draft, template, letterheadId }),
    ),
  );
}

export function edit(file: string, change: (file: WordFile) => void): void {
  const word = new WordFile(new Uint8Array(readFileSync(file)));
  change(word);
  writeFileSync(file, word.saved());
}

export function retypeStarting(start: string, put: (text: string) => string): (file: WordFile) => void {
  return (file) => {
    const found = file.paragraphs().find((each) => each.text.startsWith(start));
    if (found === undefined) throw new Error(`no «${start}»`);
    retype(found.element, put(found.text));
  };
}

let count = 0;
export function open({ storage, key }: Opened, file: string) {
  count += 1;
  const id = `returned-${count}`;
  return openReturnedFile(storage, { path: file, chosen: key }, { workerUrl, newId: () => id });
}

export function preview({ storage, key }: Opened) {
  const wording = storage.drafts.wording(key);
  return must(previewDocument(storage.inspections, { ...key, wording }, TODAY, draftPorts(folders)));
}

export function textsOf(opened: Opened): readonly string[] {
  return linesOf(preview(opened).document).map((each) => plainText(each.inlines));
}

export function history({ storage, key }: Opened) {
  const inspectionCase = storage.inspections.readCase(key.inspectionId);
  if (inspectionCase === null) throw new Error('no case');
  return must(readHistory(storage, key, { ...key, inspectionCase, date: TODAY }, draftPorts(folders)));
}
