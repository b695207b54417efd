import { expect, test } from 'vitest';
import { compareCases } from '../../electron/domain/compare-cases.ts';
import { aCase, aFinding } from './a-case.ts';

const [a, b, c] = ['a', 'b', 'c'].map((id) => aFinding(id)) as [
  ReturnType<typeof aFinding>,
  ...ReturnType<typeof aFinding>[],
];

test('the difference of two states of a case is counted', () => {
  const from = aCase({ findings: [a, b ?? a], subject: { vi: 'một' } });
  expect(compareCases(from, from)).toEqual({ facts: [], changed: 0, added: 0, removed: 0, isReordered: false });
  const to = aCase({
    findings: [{ ...a, title: { vi: 'khác' } }, c ?? a],
    subject: { vi: 'hai' },
    teamReportDate: '2025-01-01',
  });
  expect(compareCases(from, to)).toEqual({
    facts: ['subject', 'teamReportDate'],
    changed: 1,
    added: 1,
    removed: 1,
    isReordered: false,
  });
  expect(compareCases(from, aCase({ ...from, findings: from.findings.toReversed() }))).toMatchObject({
    changed: 0,
    isReordered: true,
  });
});
