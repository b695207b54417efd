import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../electron/domain/document-rules.ts';
import { detailsOf, documentsOf, isOffered } from '../../electron/domain/offered-documents.ts';
import { DOCUMENT_KINDS } from '../../electron/domain/official-document.ts';
import { writeTime } from '../../electron/domain/write-time.ts';
import { aCase } from './a-case.ts';

const UNITS = ['one', 'two'].map((id) => ({ id, name: { vi: `Xã ${id}` }, parents: [] }));
const offered = (over: Parameters<typeof aCase>[0]) =>
  documentsOf(aCase({ units: UNITS, ...over })).map(({ kind, unitId }) =>
    unitId === null ? kind : `${kind} ${unitId}`,
  );

describe('what is offered', () => {
  test('of a thanh tra begins with its conclusion and goes on to the end of the follow-up', () => {
    expect(offered({ kind: 'inspection' })).toEqual([
      'conclusion',
      'minutes one',
      'minutes two',
      'correction-letter',
      'remediation-plan one',
      'remediation-plan two',
      'reminder-letter one',
      'reminder-letter two',
      'second-reminder-letter one',
      'second-reminder-letter two',
      'remediation-report one',
      'remediation-report two',
      'implementation-check-decision',
      'follow-up-closing one',
      'follow-up-closing two',
      'synthesis-report',
      'evidence-list',
    ]);
  });

  test('of a kiểm tra begins with its report and has its own notice', () => {
    const kinds = offered({ kind: 'check', units: [] });
    expect(kinds).toEqual(['check-report', 'check-notice', 'correction-letter', 'synthesis-report', 'evidence-list']);
  });

  test('is every kind, for one or the other', () => {
    const all = (['inspection', 'check'] as const).flatMap((kind) => documentsOf(aCase({ kind, units: UNITS })));
    expect(new Set(all.map((each) => each.kind))).toEqual(new Set(DOCUMENT_KINDS));
  });

  test('has the check of implementation from Decree 33/2015 on, by the day of the conclusion', () => {
    const check = 'implementation-check-decision';
    const decided = (date: string) => aCase({ decision: { date } });
    expect(isOffered(decided('2015-05-14'), check)).toBe(false);
    expect(isOffered(decided('2015-05-15'), check)).toBe(true);
    const concluded = { ...decided('2015-01-10'), documents: [{ kind: 'conclusion', date: '2015-06-01' } as const] };
    expect(isOffered(concluded, check)).toBe(true);
  });
});

test('each unit has details of its own; details without a unit are of the first', () => {
  const documents = [
    { kind: 'minutes', number: '1' },
    { kind: 'minutes', unitId: 'two', number: '2' },
  ] as const;
  const facts = aCase({ units: UNITS, documents });
  expect(UNITS.map(({ id }) => detailsOf(facts, { kind: 'minutes', unitId: id }).number)).toEqual(['1', '2']);
  expect(detailsOf(facts, { kind: 'reminder-letter', unitId: 'two' })).toEqual({
    kind: 'reminder-letter',
    unitId: 'two',
  });
});

test('abbreviations are those of Decree 30/2020, Annex III', () => {
  expect(DOCUMENT_KINDS.map((each) => rulesOf(each).abbreviation)).toEqual([
    'KL',
    'BC',
    'BB',
    'TB',
    null,
    'KH',
    null,
    null,
    'BC',
    'QĐ',
    null,
    'BC',
    // Not of Annex III: the custom of offices.
    'DM',
  ]);
});

test('a time is written in hours and minutes', () => {
  expect(['08:30', '14:00'].map((each) => writeTime(each, 'vi'))).toEqual(['08 giờ 30 phút', '14 giờ']);
  expect(writeTime('08:30', 'en')).toBe('08:30');
});
