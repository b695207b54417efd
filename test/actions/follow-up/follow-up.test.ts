import path from 'node:path';
import { expect, test } from 'vitest';
import { exportCase } from '../../../electron/actions/export-case.ts';
import { addFollowUp, listFollowedRows } from '../../../electron/actions/follow-up/follow-up.ts';
import { goToStep, redoStep, undoStep } from '../../../electron/actions/history/move-steps.ts';
import { importCase } from '../../../electron/actions/import-case.ts';
import { mergeFindings } from '../../../electron/actions/merge-findings.ts';
import { openCaseFile } from '../../../electron/actions/open-case-file.ts';
import type { Storage } from '../../../electron/actions/ports.ts';
import { removeFinding } from '../../../electron/actions/remove-finding.ts';
import { findTexts } from '../../../electron/actions/texts/find-texts.ts';
import { replaceTexts } from '../../../electron/actions/texts/replace-texts.ts';
import { attachmentsOf } from '../../../electron/domain/attachment.ts';
import type { FollowUpAct, NewFollowUpEntry } from '../../../electron/domain/follow-up.ts';
import { type Answer, ProblemError } from '../../../electron/domain/problem.ts';
import { aFinding, CALENDAR } from '../../domain/a-case.ts';
import { followedCase, PROOF, REASON } from '../../domain/follow-up-cases.ts';
import { newDataFolder, openFolder } from '../../storage/data-folders.ts';
import { RICH_CASE } from '../../storage/rich-case.ts';

const CASE = followedCase([], { id: 'i-1', findings: [aFinding('f1'), aFinding('f2'), aFinding('f3')] });
const DONE: FollowUpAct = { kind: 'progress', result: 'done', text: { vi: 'Đã niêm yết đủ' } };
const CLOSING: FollowUpAct = { kind: 'closing', result: 'done' };

function must<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new ProblemError(answer.problems);
  return answer.value;
}

function opened() {
  const storage = openFolder(newDataFolder());
  must(importCase(storage.inspections, CASE));
  let last = 0;
  const newId = () => {
    last += 1;
    return `e-${last}`;
  };
  const day = { calendar: CALENDAR, today: '2025-03-01' };
  const of = (findingId: string, act: FollowUpAct): NewFollowUpEntry => ({
    on: '2025-02-28',
    row: { findingId, unitId: 'u1' },
    evidence: [PROOF],
    ...act,
  });
  const add = (...entries: readonly NewFollowUpEntry[]) => addFollowUp(storage, 'i-1', entries, { ...day, newId });
  return { storage, add, of, rows: () => must(listFollowedRows(storage, 'i-1', day)) };
}

const entriesIn = (storage: Storage) => storage.inspections.readCase('i-1')?.followUp;

test('what is added shows in its row at once, with its standing and what may follow', () => {
  const { add, of, rows } = opened();
  expect(rows()[0]).toMatchObject({
    standing: { state: 'overdue', daysLeft: -5 },
    allowed: ['progress', 'extension', 'succession', 'closing'],
  });
  const after = must(add(of('f1', DONE), of('f1', CLOSING)));
  expect(after[0]).toMatchObject({ closedOn: '2025-02-28', standing: null, allowed: ['reopening'] });
  expect(after[0]?.entries.map(({ id, kind }) => [id, kind])).toEqual([
    ['e-1', 'progress'],
    ['e-2', 'closing'],
  ]);
  expect(rows()).toEqual(after);
});

test('one refused keeps all of them out', () => {
  const { storage, add, of } = opened();
  const answer = add(of('f1', DONE), of('f1', { kind: 'reopening', reason: REASON }));
  expect(answer).toMatchObject({ ok: false, problems: [{ code: 'follow-up-not-closed', where: 'entries[1].kind' }] });
  expect(entriesIn(storage)).toBeUndefined();
  expect(
    addFollowUp(storage, 'none', [of('f1', DONE)], { calendar: CALENDAR, today: '2025-03-01', newId: () => 'x' }),
  ).toMatchObject({
    problems: [{ code: 'inspection-not-found' }],
  });
});

test('undoing, redoing, going back, finding and replacing words leave the entries as they are', () => {
  const { storage, add, of } = opened();
  must(add(of('f1', DONE)));
  const entries = entriesIn(storage);
  must(removeFinding(storage.findings, 'i-1', 'f2'));
  must(undoStep(storage, 'i-1', CALENDAR));
  must(redoStep(storage, 'i-1', CALENDAR));
  must(goToStep(storage, { inspectionId: 'i-1', stepId: 0 }, CALENDAR));
  expect(entriesIn(storage)).toEqual(entries);
  const search = {
    words: 'niêm yết',
    language: 'vi',
    options: { diacritics: true, matchCase: false, wholeWords: false },
  } as const;
  expect(must(findTexts(storage.inspections, 'i-1', search)).hits).toEqual([]);
  const hit = { where: 'followUp[0].text', findingId: null, language: 'vi', start: 3, found: 'niêm yết' } as const;
  expect(replaceTexts(storage, 'i-1', [hit], 'xóa')).toMatchObject({ ok: false });
  expect(entriesIn(storage)).toEqual(entries);
  expect(storage.changes.list('i-1').map(({ kind }) => kind)).not.toContain('facts');
});

test('putting the case back to an earlier state leaves what was noted since', () => {
  const { storage, add, of } = opened();
  const before = storage.inspections.readCase('i-1');
  if (before === null) throw new Error('no case');
  must(add(of('f1', DONE)));
  must(removeFinding(storage.findings, 'i-1', 'f3'));
  expect(storage.changes.restoreCase(before)).toBe(true);
  const after = storage.inspections.readCase('i-1');
  expect(after?.findings).toHaveLength(3);
  expect(after?.followUp).toHaveLength(1);
  expect(storage.inspections.readFacts('i-1')).not.toHaveProperty('followUp');
});

test('entries of findings that are merged are of the one that is left; undone, of each again', () => {
  const { storage, add, of, rows } = opened();
  must(add(of('f1', DONE), of('f2', DONE)));
  must(mergeFindings(storage, 'i-1', ['f1', 'f2'], { vi: 'Gộp' }));
  expect(rows().map(({ key, entries }) => [key.findingId, entries.length])).toEqual([
    ['f1', 2],
    ['f3', 0],
  ]);
  must(mergeFindings(storage, 'i-1', ['f1', 'f3'], { vi: 'Gộp tiếp' }));
  expect(rows().map(({ entries }) => entries.length)).toEqual([2]);
  must(undoStep(storage, 'i-1', CALENDAR));
  must(undoStep(storage, 'i-1', CALENDAR));
  expect(rows().map(({ entries }) => entries.length)).toEqual([1, 1, 0]);
});

test('a settled finding is not merged with one that is not: the whole would pass for settled', () => {
  const { storage, add, of } = opened();
  must(add(of('f1', CLOSING)));
  expect(mergeFindings(storage, 'i-1', ['f1', 'f2'], {})).toMatchObject({
    problems: [{ code: 'merge-settled-with-open', values: { unit: 'Xã Một' } }],
  });
  must(add(of('f2', CLOSING)));
  expect(mergeFindings(storage, 'i-1', ['f1', 'f2'], {})).toMatchObject({ ok: true });
});

test('the file of a case holds the entries, those of rows that are gone too, and what they attach', async () => {
  const file = path.join(newDataFolder(), 'case.json');
  must(await exportCase(RICH_CASE, file));
  const read = must(await openCaseFile(file));
  expect(read.followUp).toEqual(RICH_CASE.followUp);
  expect(attachmentsOf(read).map(({ sha256 }) => sha256)).toContain('c'.repeat(64));
});
