import { describe, expect, test } from 'vitest';
import { importCase } from '../../electron/actions/import-case.ts';
import { insertFindingAt } from '../../electron/actions/insert-finding-at.ts';
import { readCaseFile, writeCaseFile } from '../../electron/actions/read-case-file.ts';
import { readFinding } from '../../electron/actions/read-finding.ts';
import { readInspection } from '../../electron/actions/read-inspection.ts';
import { recordFinding } from '../../electron/actions/record-finding.ts';
import { removeFinding } from '../../electron/actions/remove-finding.ts';
import { writeFacts } from '../../electron/actions/write-facts.ts';
import { withoutFollowUp } from '../../electron/domain/inspection.ts';
import { type Answer, ProblemError } from '../../electron/domain/problem.ts';
import { textsIn } from '../../electron/domain/walk-texts.ts';
import { CALENDAR } from '../domain/a-case.ts';
import { newDataFolder, openFolder } from '../storage/data-folders.ts';
import { RICH_CASE, RICH_FINDING } from '../storage/rich-case.ts';

function answered<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new ProblemError(answer.problems);
  return answer.value;
}

function withRichCase() {
  const storage = openFolder(newDataFolder());
  answered(importCase(storage.inspections, RICH_CASE));
  return storage;
}

const STALE_TITLE = [{ where: 'title', state: 'stale' }];
const staleIn = (found: readonly { readonly where: string; readonly state: string }[]) =>
  found.filter(({ state }) => state === 'stale');

describe('the state of English through storage', () => {
  test('facts: the Vietnamese changed alone is stale, the English written after it is not', () => {
    const storage = withRichCase();
    const { facts, translations } = answered(readInspection(storage, RICH_CASE.id, CALENDAR));
    expect(staleIn(translations)).toEqual([]);
    expect(translations).toContainEqual({ where: 'units[1].name', state: 'missing' });
    const edited = { ...facts, subject: { ...facts.subject, vi: 'công tác khác' } };
    const stale = answered(writeFacts(storage, edited, CALENDAR));
    expect(staleIn(stale.translations)).toEqual([{ where: 'subject', state: 'stale' }]);
    const mended = { ...stale.facts, subject: { ...stale.facts.subject, en: 'other work' } };
    expect(staleIn(answered(writeFacts(storage, mended, CALENDAR)).translations)).toEqual([]);
  });

  test('a finding: stale in its editor and in the list, confirmed by writing it without its stamp', () => {
    const storage = withRichCase();
    const { finding } = answered(readFinding(storage.findings, RICH_CASE.id, 'f-1'));
    const edited = { ...finding, title: { ...finding.title, vi: 'Giải quyết hồ sơ quá hạn' } };
    const stale = answered(recordFinding(storage, RICH_CASE.id, edited));
    const isListed = () => storage.findings.list(RICH_CASE.id)[0]?.hasStaleEnglish;
    expect([staleIn(stale.translations), isListed()]).toEqual([STALE_TITLE, true]);
    const { translated: _, ...bare } = stale.finding.title;
    const confirmed = answered(recordFinding(storage, RICH_CASE.id, { ...stale.finding, title: bare }));
    expect([staleIn(confirmed.translations), isListed()]).toEqual([[], false]);
  });

  test('a finding that is removed and put back stays stale, its narrative too', () => {
    const storage = withRichCase();
    const { finding } = answered(readFinding(storage.findings, RICH_CASE.id, 'f-1'));
    const edited = { ...finding, narrative: { ...finding.narrative, vi: 'Khác hẳn.' } };
    answered(recordFinding(storage, RICH_CASE.id, edited));
    const { removed, position } = answered(removeFinding(storage.findings, RICH_CASE.id, 'f-1'));
    answered(insertFindingAt(storage, RICH_CASE.id, removed, position));
    const again = answered(readFinding(storage.findings, RICH_CASE.id, 'f-1'));
    expect(staleIn(again.translations)).toEqual([{ where: 'narrative', state: 'stale' }]);
  });

  test('what was stored before there were stamps is held to be translated as it stands', () => {
    const storage = openFolder(newDataFolder());
    storage.inspections.insertCase(RICH_CASE);
    const { facts } = answered(readInspection(storage, RICH_CASE.id, CALENDAR));
    const edited = { ...facts, subject: { ...facts.subject, vi: 'công tác khác' } };
    expect(staleIn(answered(writeFacts(storage, edited, CALENDAR)).translations)).toEqual([
      { where: 'subject', state: 'stale' },
    ]);
    const { finding } = answered(readFinding(storage.findings, RICH_CASE.id, 'f-1'));
    const other = { ...finding, title: { ...finding.title, vi: 'Khác' } };
    expect(staleIn(answered(recordFinding(storage, RICH_CASE.id, other)).translations)).toEqual(STALE_TITLE);
  });
});

describe('the case file', () => {
  test('carries the stamps there and back', () => {
    const storage = withRichCase();
    const stored = storage.inspections.readCase(RICH_CASE.id);
    if (stored === null) throw new Error('not stored');
    for (const { text } of textsIn(withoutFollowUp(stored)))
      expect(text.translated !== undefined).toBe(text.en !== undefined);
    // What was noted of the follow-up is never written anew.
    expect(stored.followUp).toEqual(RICH_CASE.followUp);
    expect(answered(readCaseFile(writeCaseFile(stored)))).toEqual(stored);
  });

  test('without stamps is read as before; one with a broken stamp is refused with its place', () => {
    expect(answered(readCaseFile(writeCaseFile(RICH_CASE)))).toEqual(RICH_CASE);
    const broken = { ...RICH_FINDING, title: { ...RICH_FINDING.title, translated: { source: 'Ờ', english: 'a1' } } };
    const answer = readCaseFile(writeCaseFile({ ...RICH_CASE, findings: [broken] }));
    expect(answer).toMatchObject({ ok: false, problems: [{ where: 'findings[0].title.translated.source' }] });
  });
});
