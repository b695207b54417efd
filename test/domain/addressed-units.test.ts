import { expect, test } from 'vitest';
import { generalRecommendations } from '../../electron/domain/addressed-units.ts';
import { allPlanRows } from '../../electron/domain/derive-plan.ts';
import type { InspectionCase } from '../../electron/domain/inspection.ts';
import { rowMark } from '../../electron/domain/plan-row-key.ts';
import type { Recommendation } from '../../electron/domain/recommendation.ts';
import { aCase, aFinding, CALENDAR } from './a-case.ts';

const UNITS = [
  { id: 'tp', name: { vi: 'Ủy ban nhân dân xã Tân Phú' }, headPost: { vi: 'Chủ tịch' }, parents: [] },
  { id: 'tpd', name: { vi: 'Ủy ban nhân dân xã Tân Phú Đông' }, headPost: { vi: 'Chủ tịch' }, parents: [] },
  { id: 'so', name: { vi: 'Sở Tư pháp' }, headPost: { vi: 'Giám đốc Sở Tư pháp' }, parents: [] },
];

function general(id: string, vi?: string, over: Partial<Recommendation> = {}): Recommendation {
  return {
    id,
    action: { vi: `Làm ${id}` },
    findingIds: [],
    ...(vi === undefined ? {} : { addressee: { vi } }),
    ...over,
  };
}

function addressed(recommendation: Recommendation, over: Partial<InspectionCase> = {}) {
  const inspectionCase = aCase({
    units: UNITS,
    inspectingBody: { parents: [{ vi: 'Ủy ban nhân dân tỉnh Đồng Tháp' }] },
    findings: [aFinding('f1'), aFinding('good', { kind: 'achievement' })],
    recommendations: [recommendation],
    ...over,
  });
  return generalRecommendations(inspectionCase).map(({ unitIds }) => unitIds);
}

test.each<[string | undefined, readonly string[]]>([
  ['Ủy ban nhân dân xã Tân Phú', ['tp']],
  ['UBND xã Tân Phú Đông', ['tpd']],
  ['Chủ tịch Uỷ ban nhân dân xã Tân Phú và Giám đốc Sở Tư pháp', ['tp', 'so']],
  ['UBND xã Tân Phú, UBND xã Tân Phú Đông', ['tp', 'tpd']],
  ['Chủ tịch UBND tỉnh chỉ đạo Giám đốc Sở Tư pháp', ['so']],
  ['Các đơn vị được kiểm tra', ['tp', 'tpd', 'so']],
  ['Thủ trưởng các cơ quan, đơn vị', ['tp', 'tpd', 'so']],
  [undefined, ['tp', 'tpd', 'so']],
  ['Sở Nội vụ', []],
  ['Ủy ban nhân dân xã Tân Phú Tây', []],
  ['Chủ tịch Ủy ban nhân dân tỉnh', []],
])('«%s» is answered for by %j', (addressee, units) => {
  expect(addressed(general('r', addressee))).toEqual([units]);
});

test('with one unit it is that one’s, however it is addressed; a body above is asked in any case', () => {
  const units = UNITS.slice(2);
  expect(addressed(general('r', 'Người đứng đầu'), { units })).toEqual([['so']]);
  expect(addressed(general('r', 'Ủy ban nhân dân tỉnh Đồng Tháp'), { units })).toEqual([[]]);
});

test('what answers a shortcoming is in the row of that, and what asks for the plan in none', () => {
  expect(addressed(general('r', 'Sở Tư pháp', { findingIds: ['f1'] }))).toEqual([]);
  expect(addressed(general('r', 'Sở Tư pháp', { asksForPlan: true }))).toEqual([]);
  expect(addressed(general('r', 'Sở Tư pháp', { findingIds: ['good'] }))).toEqual([['so']]);
  expect(addressed(general('r', 'Sở Tư pháp', { findingIds: ['gone'] }))).toEqual([['so']]);
  expect(addressed(general('r', 'Ủy ban nhân dân tỉnh Đồng Tháp', { findingIds: ['f1'] }))).toEqual([[]]);
});

test('rows stand by unit, shortcomings first, those of no unit at the end with whoever is addressed', () => {
  const inspectionCase = aCase({
    units: UNITS.slice(1),
    findings: [aFinding('f1', { unitIds: ['so'] })],
    recommendations: [general('all'), general('other', 'Sở Nội vụ', { term: { kind: 'date', date: '2025-06-30' } })],
    plan: { term: { kind: 'date', date: '2025-03-31' }, entries: [] },
  });
  const rows = allPlanRows(inspectionCase, CALENDAR);
  expect(rows.map(rowMark)).toEqual(['@all~tpd', 'f1~so', '@all~so', '@other~']);
  expect(rows.map(({ deadline }) => deadline?.dueOn)).toEqual(['2025-03-31', '2025-03-31', '2025-03-31', '2025-06-30']);
  expect(rows.at(-1)).toMatchObject({ responsible: { vi: 'Sở Nội vụ' }, matter: { vi: 'Làm other' } });
});
