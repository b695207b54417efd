import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outputName, slug } from '../../electron/cli/output-names.ts';
import { rulesOf } from '../../electron/domain/document-rules.ts';
import { DOCUMENT_KINDS } from '../../electron/domain/official-document.ts';

describe('names of output files', () => {
  test('are made of ASCII letters', () => {
    expect(slug('Đắk Mil – kiểm tra CÔNG VỤ (2024)', 99)).toBe('dak-mil-kiem-tra-cong-vu-2024');
  });

  test.each([
    [
      {
        caseName: 'Cần Thơ',
        kind: 'conclusion',
        unitId: null,
        unitIds: ['a'],
        language: 'vi',
        ending: 'docx',
      } as const,
      'can-tho-conclusion.vi.docx',
    ],
    [
      {
        caseName: 'x',
        kind: 'remediation-plan',
        unitId: 'b',
        unitIds: ['a', 'b'],
        language: 'en',
        ending: 'pdf',
      } as const,
      'x-remediation-plan-b.en.pdf',
    ],
    [
      { caseName: 'x', kind: 'minutes', unitId: null, unitIds: [], language: 'both', ending: 'docx' } as const,
      'x-minutes.vi-en.docx',
    ],
    [
      { caseName: '漢', kind: 'conclusion', unitId: null, unitIds: [], language: 'vi', ending: 'pdf' } as const,
      'case-conclusion.vi.pdf',
    ],
  ])('%j', (given, name) => {
    expect(outputName(given)).toBe(name);
  });

  test('are different for all units, within 50 characters, whatever the ids', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 40 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(
        fc.string(),
        ids,
        fc.constantFrom(...DOCUMENT_KINDS.filter((each) => rulesOf(each).perUnit)),
        fc.constantFrom('vi', 'both'),
        (caseName, unitIds, kind, language) => {
          const names = unitIds.map((unitId) => outputName({ caseName, kind, unitId, unitIds, language, ending: '' }));
          for (const each of names) expect(each).toMatch(/^[a-z0-9.-]{1,51}$/);
          return new Set(names).size === unitIds.length;
        },
      ),
    );
  });
});
