import { describe, expect, it } from 'vitest';
import { placeOfText, withText } from '../../electron/domain/texts-of-case.ts';
import { aCase, aFinding } from './a-case.ts';

const CASE = aCase({
  findings: [
    aFinding('f1', {
      title: { vi: 'chậm giải quyết hồ sơ', en: 'late files' },
      narrative: { vi: 'Đoạn một.\nĐoạn hai;' },
    }),
    aFinding('f2', { title: { vi: 'Trùng nhau' } }),
    aFinding('f3', { title: { vi: 'Trùng nhau' } }),
  ],
});

describe('the text of a case that a paragraph says', () => {
  it.each([
    ['Chậm giải quyết hồ sơ.', 'findings[0].title'],
    ['Đoạn hai', 'findings[0].narrative'],
    ['Trùng nhau', null],
    ['late files', null],
    ['không có', null],
    ['', null],
  ])('«%s» is %s', (words, where) => {
    expect(placeOfText(CASE, 'vi', words)).toBe(where);
  });

  it('is changed alone, with the mark and the small letter that were typed', () => {
    const change = (where: string, before: string, after: string) => withText(CASE, 'vi', { where, before, after });
    expect(change('findings[0].narrative', 'Đoạn hai./.', 'Đoạn khác./.').findings[0]?.narrative).toEqual({
      vi: 'Đoạn một.\nĐoạn khác;',
    });
    expect(change('findings[0].title', 'Chậm giải quyết hồ sơ', 'Chậm trả hồ sơ').findings[0]?.title).toEqual({
      vi: 'chậm trả hồ sơ',
      en: 'late files',
    });
    expect(change('findings[0].title', 'Chậm giải quyết hồ sơ', 'UBND chậm trả').findings[0]?.title.vi).toBe(
      'UBND chậm trả',
    );
    expect(change('findings[1].title', 'Trùng nhau', 'Khác').findings[2]).toEqual(CASE.findings[2]);
  });
});
