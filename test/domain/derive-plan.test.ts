import { describe, expect, test } from 'vitest';
import { isOverdue, planDeadline, planRowsOf } from '../../electron/domain/derive-plan.ts';
import type { InspectionCase } from '../../electron/domain/inspection.ts';
import type { Recommendation } from '../../electron/domain/recommendation.ts';
import { aCase, aFinding, CALENDAR } from './a-case.ts';

const UNITS = ['one', 'two', 'three'].map((id) => ({ id, name: { vi: `Xã ${id}` }, parents: [] }));
const TWO_MONTHS = { kind: 'within', amount: 2, unit: 'month', from: 'issue' } as const;

function answer(id: string, findingIds: readonly string[], over: Partial<Recommendation> = {}): Recommendation {
  return { id, action: { vi: `Làm ${id}.`, en: `Do ${id}.` }, findingIds, ...over };
}

function planCase(over: Partial<InspectionCase> = {}): InspectionCase {
  return aCase({
    units: UNITS,
    findings: [
      aFinding('all'),
      aFinding('good', { kind: 'achievement' }),
      aFinding('second', {
        unitIds: ['two'],
        causes: [{ kind: 'subjective', text: { vi: 'Do chủ quan', en: 'Neglect' } }],
      }),
      aFinding('both', { unitIds: ['one', 'two'] }),
    ],
    recommendations: [answer('k1', ['all', 'second']), answer('k2', ['second'], { term: { kind: 'at-once' } })],
    plan: { term: TWO_MONTHS, entries: [] },
    documents: [{ kind: 'conclusion', date: '2024-12-23' }],
    ...over,
  });
}

function rows(inspectionCase: InspectionCase, unitId: string) {
  return planRowsOf(inspectionCase, unitId, CALENDAR);
}

describe('rows of a plan', () => {
  test('are the shortcomings of the unit, in their order, with those of all units', () => {
    const findings = (unitId: string) => rows(planCase(), unitId).map((each) => each.findingId);
    expect(findings('one')).toEqual(['all', 'both']);
    expect(findings('two')).toEqual(['all', 'second', 'both']);
    expect(findings('three')).toEqual(['all']);
    expect(findings('nobody')).toEqual([]);
  });

  test('are derived from shortcoming, causes and all recommendations that answer it', () => {
    expect(rows(planCase(), 'two')[1]).toMatchObject({
      matter: { vi: 'Tồn tại second' },
      cause: { vi: 'Do chủ quan', en: 'Neglect' },
      derived: { measure: { vi: 'Làm k1. Làm k2', en: 'Do k1. Do k2' }, lead: {}, due: { vi: 'Ngay', en: 'At once' } },
      isDueCounted: false,
    });
  });

  test('have the last day of the plan’s term where no recommendation has its own', () => {
    expect(rows(planCase(), 'one')[0]).toMatchObject({
      printed: { due: { vi: '24/02/2025', en: '24 Feb 2025' } },
      isDueCounted: true,
    });
    expect(planDeadline(planCase(), CALENDAR)?.dueOn).toBe('2025-02-24');
  });

  test('have the term in words while the date of issue is not known', () => {
    const [row] = rows(planCase({ documents: [] }), 'one');
    expect(row?.printed.due).toEqual({
      vi: '02 tháng kể từ ngày ban hành',
      en: '2 months from the date of issue',
    });
    expect(row?.isDueCounted).toBe(false);
  });

  test('counted from receipt have no last day: nobody knows it beforehand', () => {
    const term = { kind: 'within', amount: 15, unit: 'working-day', from: 'receipt' } as const;
    const received = planCase({ plan: { term, entries: [] } });
    expect(planDeadline(received, CALENDAR)).toBeNull();
    expect(rows(received, 'one')[0]).toMatchObject({
      printed: { due: { vi: '15 ngày làm việc kể từ ngày nhận được' } },
      isDueCounted: false,
    });
    const signed = planCase({ plan: { term: { ...TWO_MONTHS, from: 'signing' }, entries: [] } });
    expect(planDeadline(signed, CALENDAR)?.dueOn).toBe('2025-02-24');
  });

  test('start each sentence with a capital and lose none of them', () => {
    const causes = ['phần mềm treo;', 'công chức chuyển sai', 'UBND xã chậm.'].map((vi) => ({
      kind: 'objective' as const,
      text: { vi },
    }));
    const [row] = rows(planCase({ findings: [aFinding('a', { causes })] }), 'one');
    expect(row?.cause.vi).toBe('phần mềm treo. Công chức chuyển sai. UBND xã chậm');
  });
});

describe('what a person wrote over', () => {
  const entries = [
    {
      findingId: 'both',
      unitId: 'two',
      measure: { vi: 'Tự làm' },
      lead: { vi: 'Phòng Nội vụ', en: 'Office of Home Affairs' },
      product: { vi: ' ' },
      due: { kind: 'date', date: '2025-03-05' } as const,
    },
  ];
  const inspectionCase = planCase({
    plan: { term: TWO_MONTHS, entries },
    recommendations: [answer('k1', ['both'], { product: { vi: 'Báo cáo', en: 'Report' } })],
  });

  test('prints instead, in the plan of that unit alone', () => {
    const written = rows(inspectionCase, 'two').find((each) => each.findingId === 'both');
    expect(written?.printed).toMatchObject({
      measure: { vi: 'Tự làm' },
      lead: { vi: 'Phòng Nội vụ', en: 'Office of Home Affairs' },
      due: { vi: '05/03/2025' },
    });
    const other = rows(inspectionCase, 'one').find((each) => each.findingId === 'both');
    expect(other?.printed).toEqual(other?.derived);
  });

  test('in one language leaves the derived text of the other out', () => {
    const written = rows(inspectionCase, 'two').find((each) => each.findingId === 'both');
    expect(written?.derived.measure.en).toBe('Do k1');
    expect(written?.printed.measure.en).toBeUndefined();
  });

  test('and left empty again, is derived again', () => {
    const written = rows(inspectionCase, 'two').find((each) => each.findingId === 'both');
    expect(written?.printed.product).toEqual({ vi: 'Báo cáo', en: 'Report' });
  });
});

test('a text that lacks a language leaves the whole out in it, so that no half passes for all', () => {
  const recommendations = [answer('k1', ['all']), answer('k2', ['all'], { action: { vi: 'Chỉ tiếng Việt' } })];
  expect(rows(planCase({ recommendations }), 'one')[0]?.derived.measure).toEqual({
    vi: 'Làm k1. Chỉ tiếng Việt',
    en: undefined,
  });
});

test('a row is overdue from the day after its last day, and never without one', () => {
  const [counted] = rows(planCase(), 'one');
  const atOnce = rows(planCase({ recommendations: [answer('k', ['all'], { term: { kind: 'at-once' } })] }), 'one')[0];
  if (counted === undefined || atOnce === undefined) throw new Error('no row');
  expect(counted.deadline?.dueOn).toBe('2025-02-24');
  expect(['2025-02-24', '2025-02-25'].map((today) => isOverdue(counted, today))).toEqual([false, true]);
  expect(atOnce.deadline).toBeNull();
  expect(isOverdue(atOnce, '2030-01-01')).toBe(false);
});
