import { describe, expect, test } from 'vitest';
import { examineCase, missingForDocument } from '../../electron/domain/examine.ts';
import type { Problem } from '../../electron/domain/problem.ts';
import { aCase, aFinding, wordsOfProblems } from './a-case.ts';

function places(problems: readonly Problem[]): readonly string[] {
  return problems.map((each) => `${each.where}: ${each.code}`);
}

const WRONG = aCase({
  period: { from: '2024-02-01', to: '2024-01-31' },
  onSite: { from: '2024-09-23', to: '2024-09-16' },
  findings: [
    aFinding('a', { counts: [{ affected: { value: 1 }, total: { value: 1 } }] }),
    aFinding('b', {
      counts: [
        { affected: { value: 15 }, total: { value: 14 } },
        { affected: { value: 3 } },
        { affected: { value: 1 }, total: { value: 0 } },
      ],
    }),
  ],
});

describe('what contradicts itself', () => {
  test('is told all at once, each with its place', () => {
    expect(places(examineCase(WRONG).faults)).toEqual([
      'period: period-ends-before-start',
      'onSite: on-site-ends-before-start',
      'findings[1].counts[0]: count-exceeds-total',
      'findings[1].counts[2]: count-exceeds-total',
    ]);
  });

  test('carries what its sentence names, in writing form', () => {
    const [period, , count] = examineCase(WRONG).faults;
    expect(period?.values).toEqual({ from: '01/02/2024', to: '31/01/2024' });
    expect(count?.values).toEqual({ affected: 15, total: 14 });
  });

  test('a period of one day, and one whose end is not given, are no contradiction', () => {
    expect(examineCase(aCase({ period: { from: '2024-02-01', to: '2024-02-01' } })).faults).toEqual([]);
    expect(examineCase(aCase({ period: { to: '2024-02-01' } })).faults).toEqual([]);
  });
});

describe('what is missing', () => {
  test('in an empty case is everything, each once, with words for it', () => {
    const { faults, missing } = examineCase(aCase());
    expect(faults).toEqual([]);
    expect(missing.length).toBeGreaterThan(20);
    expect(new Set(places(missing)).size).toBe(missing.length);
    for (const language of ['vi', 'en'] as const) {
      const words = wordsOfProblems(language);
      expect(missing.filter((each) => words[each.code] === undefined)).toEqual([]);
    }
  });

  test('is a text that is only spaces, too', () => {
    expect(places(examineCase(aCase({ subject: { vi: ' \n' } })).missing)).toContain('subject.vi: missing-subject');
  });

  test('is not the end of a period that runs to the time of the inspection', () => {
    const codes = examineCase(aCase({ period: { toTimeOfInspection: true } })).missing.map((each) => each.code);
    expect(codes).not.toContain('missing-period-end');
  });

  test('is cause and responsibility of a shortcoming, not of an achievement', () => {
    const findings = [aFinding('a', { kind: 'achievement' }), aFinding('b')];
    const found = places(examineCase(aCase({ findings })).missing).filter((each) => each.startsWith('findings['));
    expect(found).toEqual([
      'findings[1].causes: missing-finding-cause',
      'findings[1].responsibilities: missing-finding-responsibility',
    ]);
  });

  test('is looked for in each offered document, a plan of each unit on its own', () => {
    const units = ['one', 'two'].map((id) => ({ id, name: { vi: id }, parents: [] }));
    const documents = [
      {
        kind: 'remediation-plan' as const,
        unitId: 'two',
        signing: { post: { vi: 'Chủ tịch' }, name: 'Nguyễn Văn An' },
      },
    ];
    const found = places(examineCase(aCase({ units, documents })).missing);
    // Neither the conclusion nor the first unit's plan has details: said once for both.
    expect(found.filter((each) => each.startsWith('documents.'))).toHaveLength(3);
    expect(found.filter((each) => each.startsWith('documents[0]'))).toEqual([
      'documents[0].recipients: missing-recipients',
    ]);
  });
});

describe('what is missing for one document', () => {
  const inspectionCase = aCase({
    units: [{ id: 'one', name: { vi: 'Sở' }, parents: [] }],
    findings: [aFinding('a', { title: { vi: 'Tồn tại' } })],
    documents: [{ kind: 'conclusion', date: '2024-12-23', dateAssumed: true }],
  });
  const conclusion = { kind: 'conclusion', unitId: null } as const;
  const plan = { kind: 'remediation-plan', unitId: 'one' } as const;

  test('leaves English to the documents that print it', () => {
    const codes = missingForDocument(inspectionCase, conclusion).map((each) => each.code);
    expect(codes).toContain('missing-subject');
    expect(codes).not.toContain('missing-finding-title-en');
  });

  test('tells an assumed date of issue once, in the conclusion and in the plan that rests on it', () => {
    for (const document of [conclusion, plan]) {
      const assumed = missingForDocument(inspectionCase, document).filter((each) => each.code === 'date-assumed');
      expect(assumed.map((each) => [each.where, each.values.date])).toEqual([['documents[0].date', '23/12/2024']]);
    }
  });
});
