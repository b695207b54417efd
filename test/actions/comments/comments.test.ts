import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import {
  addComment,
  answerComment,
  listComments,
  resolveComment,
} from '../../../electron/actions/comments/comments.ts';
import { exportCase } from '../../../electron/actions/export-case.ts';
import { exportDocument } from '../../../electron/actions/export-document.ts';
import { keepVersion } from '../../../electron/actions/history/versions.ts';
import { openCaseFile } from '../../../electron/actions/open-case-file.ts';
import type { CommentAnchor } from '../../../electron/domain/comment.ts';
import { documentsOf } from '../../../electron/domain/offered-documents.ts';
import { refused } from '../../../electron/domain/problem.ts';
import { appPathsOf } from '../../../electron/main/app-paths.ts';
import { run } from '../../readers/pdf-reader.ts';
import { newDataFolder, openFolder } from '../../storage/data-folders.ts';
import { codesOf, must } from '../returned/exported-sample.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../../..');
const paths = appPathsOf({ appPath: REPOSITORY, isPackaged: false, resourcesPath: '' });
const folders = { templates: paths.templates, fonts: paths.fonts, law: paths.law };
const workerUrl = new URL('../../../electron/documents/export-worker.ts', import.meta.url);
const AUTHOR = 'Zyxwvuts';
const TEXT = 'qponmlkj';

async function opened() {
  const folder = newDataFolder();
  const storage = openFolder(folder);
  const sample = must(await openCaseFile(paths.sampleCase));
  storage.inspections.insertCase(sample);
  let count = 0;
  const newId = () => `comment-${++count}`;
  const add = (field: CommentAnchor) =>
    must(addComment(storage, { inspectionId: sample.id, field, author: AUTHOR, text: TEXT }, newId));
  return { folder, storage, sample, newId, add };
}

test('comments are answered, resolved, opened again, and are there after a restart', async () => {
  const { folder, storage, sample, newId, add } = await opened();
  const inspectionId = sample.id;
  expect(must(listComments(storage, inspectionId))).toEqual({ author: '', comments: [] });
  const [finding] = sample.findings;
  add({ entity: 'finding', id: finding?.id ?? '', path: 'title' });
  const answered = { inspectionId, commentId: 'comment-1', author: 'Người khác', text: 'Đã sửa' };
  must(answerComment(storage, answered, newId));
  must(resolveComment(storage, { inspectionId, commentId: 'comment-1', isResolved: true }));
  storage.close();
  const again = openFolder(folder);
  const view = must(listComments(again, inspectionId));
  expect(view.author).toBe('Người khác');
  expect(view.comments).toMatchObject([
    { author: AUTHOR, text: TEXT, answers: [{ text: 'Đã sửa' }], place: { where: 'findings[0].title' } },
  ]);
  expect(view.comments[0]?.resolvedAt).not.toBeNull();
  const open = must(resolveComment(again, { inspectionId, commentId: 'comment-1', isResolved: false }));
  expect(open.comments[0]?.resolvedAt).toBeNull();
  expect(codesOf(answerComment(again, { ...answered, commentId: 'none' }, newId))).toEqual(['comment-not-found']);
  expect(codesOf(answerComment(again, { ...answered, commentId: 'comment-2' }, newId))).toEqual(['comment-not-found']);
  expect(codesOf(listComments(again, 'none'))).toEqual(['inspection-not-found']);
});

test('a comment whose place is removed stays, and finds its place again when that is undone', async () => {
  const { storage, sample, add } = await opened();
  const [finding] = sample.findings;
  add({ entity: 'finding', id: finding?.id ?? '', path: 'title' });
  storage.findings.remove(sample.id, finding?.id ?? '');
  expect(must(listComments(storage, sample.id)).comments).toMatchObject([{ text: TEXT, place: null }]);
  storage.changes.undo(sample.id);
  expect(must(listComments(storage, sample.id)).comments[0]?.place?.where).toBe('findings[0].title');
});

test('nothing of a comment reaches a Word file, a PDF, a case file or a kept version', async () => {
  const { folder, storage, sample, add } = await opened();
  add({ entity: 'facts', id: '', path: '' });
  add({ entity: 'facts', id: '', path: 'subject' });
  for (const { id } of sample.recommendations) {
    const index = sample.recommendations.findIndex((each) => each.id === id);
    add({ entity: 'facts', id: '', path: `recommendations[${index}].action` });
  }
  for (const { id } of sample.findings)
    for (const part of ['', 'title', 'narrative']) add({ entity: 'finding', id, path: part });
  add({ entity: 'document', id: 'check-report', path: 'number' });

  const inspectionCase = storage.inspections.readCase(sample.id);
  if (inspectionCase === null) throw new Error('no case');
  expect(inspectionCase).toEqual(sample);
  const texts: string[] = [];
  for (const [index, { kind, unitId }] of documentsOf(inspectionCase).entries()) {
    const targets = (['docx', 'pdf'] as const).map((format) => ({
      format,
      path: path.join(folder, `${index}.${format}`),
    }));
    const job = { inspectionCase, kind, unitId, language: 'both' as const, date: '2025-03-01', folders };
    const [docx, pdf] = must(await exportDocument(job, targets, { workerUrl }));
    const parts = unzipSync(readFileSync(docx ?? ''));
    texts.push(...Object.values(parts).map((part) => Buffer.from(part).toString('utf8')));
    texts.push(run('pdftotext', pdf ?? '', '-'), run('pdfinfo', pdf ?? ''));
  }
  const file = path.join(folder, 'case.json');
  must(await exportCase(inspectionCase, file));
  texts.push(readFileSync(file, 'utf8'));
  const key = { inspectionId: sample.id, kind: 'check-report', unitId: null, language: 'vi' } as const;
  const common = { source: 'shipped', id: 'common', name: '', version: '1' } as const;
  const template = { ...common, common };
  must(
    keepVersion(
      storage,
      key,
      { inspectionCase, template, document: refused() },
      { reason: 'by-hand', note: '', id: 'v' },
    ),
  );
  texts.push(JSON.stringify(storage.versions.read('v')));

  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter((text) => text.includes(TEXT) || text.includes(AUTHOR))).toEqual([]);
  expect(JSON.stringify(must(listComments(storage, sample.id)))).toContain(TEXT);
}, 180_000);
