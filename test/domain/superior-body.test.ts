import { describe, expect, it } from 'vitest';
import { planRowsOf } from '../../electron/domain/derive-plan.ts';
import type { Recommendation } from '../../electron/domain/recommendation.ts';
import { goesToSuperior } from '../../electron/domain/superior-body.ts';
import { aCase, aFinding, CALENDAR } from './a-case.ts';

const inspectingBody = {
  name: { vi: 'Thanh tra tỉnh Lâm Đồng' },
  parents: [{ vi: 'Thanh tra Chính phủ' }, { vi: 'Ủy ban nhân dân tỉnh Lâm Đồng' }],
};
const units = [
  { id: 'ward', name: { vi: 'Ủy ban nhân dân phường 1 Bảo Lộc' }, parents: [{ vi: 'Ủy ban nhân dân tỉnh Lâm Đồng' }] },
];
const to = (vi: string): Recommendation => ({
  id: vi,
  addressee: { vi },
  action: { vi: `Việc của ${vi}` },
  findingIds: ['late'],
});
const isSuperior = (vi: string) => goesToSuperior(to(vi), { inspectingBody, units });

describe('a superior body', () => {
  it.each([
    'Ủy ban nhân dân tỉnh Lâm Đồng',
    'Uỷ ban nhân dân tỉnh Lâm Đồng',
    'Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng',
    'Chủ tịch Ủy ban nhân dân tỉnh',
    'Chủ tịch UBND tỉnh',
    'UBND tỉnh;',
    'Thanh tra Chính phủ',
  ])('is a parent of the inspecting body or its head: %s', (name) => {
    expect(isSuperior(name)).toBe(true);
  });

  it.each([
    '',
    'Ủy ban nhân dân',
    'Ủy ban nhân dân tỉnh Khánh Hòa',
    'Ủy ban nhân dân phường 1 Bảo Lộc',
    'Chủ tịch Ủy ban nhân dân phường',
    'Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng',
    'Chủ tịch Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ',
    'Thanh tra tỉnh Lâm Đồng',
  ])('is nobody else: «%s»', (name) => {
    expect(isSuperior(name)).toBe(false);
  });

  it('is never an inspected unit', () => {
    const own = [{ id: 'one', name: { vi: 'Ủy ban nhân dân tỉnh Lâm Đồng' }, parents: [] }];
    expect(goesToSuperior(to('Chủ tịch Ủy ban nhân dân tỉnh'), { inspectingBody, units: own })).toBe(false);
  });

  it('gives the unit no measure of its plan', () => {
    const recommendations = [to('Chủ tịch Ủy ban nhân dân tỉnh'), to('Ủy ban nhân dân phường 1 Bảo Lộc')];
    const inspectionCase = aCase({ inspectingBody, units, findings: [aFinding('late')], recommendations });
    const [row] = planRowsOf(inspectionCase, 'ward', CALENDAR);
    expect(row?.printed.measure.vi).toBe('Việc của Ủy ban nhân dân phường 1 Bảo Lộc');
  });
});
