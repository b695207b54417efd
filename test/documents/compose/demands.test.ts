import { describe, expect, test } from 'vitest';
import type { InspectionCase } from '../../../electron/domain/inspection.ts';
import type { DocumentKind } from '../../../electron/domain/official-document.ts';
import { aCase, aFinding } from '../../domain/a-case.ts';
import { documentText } from '../sample-documents.ts';
import { documentOf, LANGUAGES } from './composing.ts';

const BASE = aCase({
  inspectingBody: {
    name: { vi: 'Thanh tra tỉnh Lâm Đồng', en: 'Inspectorate of Lam Dong Province' },
    parents: [{ vi: 'Ủy ban nhân dân tỉnh Lâm Đồng', en: "People's Committee of Lam Dong Province" }],
  },
  units: [{ id: 'one', name: { vi: 'Xã Một', en: 'Commune One' }, parents: [] }],
  findings: [aFinding('late')],
  recommendations: [
    {
      id: 'above',
      addressee: { vi: 'Chủ tịch Ủy ban nhân dân tỉnh', en: "the Chairperson of the Provincial People's Committee" },
      action: { vi: 'Đồng bộ quy trình điện tử', en: 'Align the electronic process' },
      findingIds: [],
    },
    {
      id: 'unit',
      addressee: { vi: 'Xã Một', en: 'Commune One' },
      action: { vi: 'Giải quyết dứt điểm hồ sơ', en: 'Clear the backlog' },
      term: { kind: 'date', date: '2026-09-30' },
      findingIds: ['late'],
    },
  ],
});
const CHECK: InspectionCase = { ...BASE, kind: 'check' };

function said(inspectionCase: InspectionCase, kind: DocumentKind, unitId: string | null = null): string {
  return LANGUAGES.map((language) =>
    documentText(documentOf(inspectionCase, { kind, unitId, language })).join('\n'),
  ).join('\n');
}

describe('what a superior body is asked', () => {
  test.each([
    ['conclusion', BASE],
    ['check-report', CHECK],
  ] as const)('stands in a %s', (kind, inspectionCase) => {
    expect(said(inspectionCase, kind)).toMatch(/Đồng bộ quy trình[\s\S]*Align the electronic/);
  });

  test.each([
    ['correction-letter', BASE, null],
    ['check-notice', CHECK, null],
    ['implementation-check-decision', BASE, null],
    ['remediation-plan', BASE, 'one'],
  ] as const)('is not demanded in a %s', (kind, inspectionCase, unitId) => {
    const text = said(inspectionCase, kind, unitId);
    expect(text).toMatch(/Giải quyết dứt điểm[\s\S]*Clear the backlog/);
    expect(text).not.toMatch(/Đồng bộ quy trình|Align the electronic/);
  });
});

test.each(['correction-letter', 'check-notice'] as const)(
  'the common time limit of a %s is said only where a matter has none of its own',
  (kind) => {
    const inspectionCase = kind === 'check-notice' ? CHECK : BASE;
    expect(said(inspectionCase, kind)).not.toMatch(/trừ nội dung có thời hạn riêng|with a time limit of their own/);
    const open = { id: 'open', addressee: { vi: 'Xã Một' }, action: { vi: 'Kiểm điểm' }, findingIds: [] };
    const recommendations = [...inspectionCase.recommendations, open];
    expect(said({ ...inspectionCase, recommendations }, kind)).toContain('trừ nội dung có thời hạn riêng');
  },
);

test('a report on remedial results names its appendix even with nothing to remedy', () => {
  const text = said({ ...BASE, findings: [] }, 'remediation-report', 'one');
  expect(text).toContain('được nêu tại Phụ lục kèm theo Báo cáo này');
  expect(text).toContain('in the Appendix to this Report');
});
