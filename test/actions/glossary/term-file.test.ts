import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTermFile, writeTermFile } from '../../../electron/actions/glossary/term-file.ts';
import { type OfficeTerm, termKey } from '../../../electron/domain/glossary.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readTermFile(bytes(text));
const faults = (text: string) => {
  const answer = read(text);
  return answer.ok ? [] : answer.problems.map(({ where, code }) => `${where} ${code}`);
};
const HOME = { vi: 'Sở Nội vụ', en: 'Department of Home Affairs', note: '' };

describe('a file of terms', () => {
  test.each([
    ['tabs', 'vi\ten\tnote\nSở Nội vụ\tDepartment of Home Affairs\t'],
    ['commas', 'vi,en\r\nSở Nội vụ,Department of Home Affairs\r\n'],
    ['semicolons, as Excel writes in Vietnam', 'VI;EN;NOTE\r\nSở Nội vụ;Department of Home Affairs;\r\n'],
    ['the byte order mark', '\ufeffvi,en\nSở Nội vụ,Department of Home Affairs'],
    ['columns in another order and others beside', 'en,field,vi\nDepartment of Home Affairs,org,Sở Nội vụ\n\n'],
    ['decomposed letters and spaces', `vi,en\n ${'Sở  Nội vụ'.normalize('NFD')} , Department of Home Affairs `],
    ['quotation marks', 'vi,en\n"Sở Nội vụ","Department\nof Home Affairs"'],
  ])('with %s is read', (_what, text) => {
    expect(read(text)).toEqual({ ok: true, value: [HOME] });
  });

  test('of Excel’s «Unicode Text» is read', () => {
    const text = 'vi\ten\r\nSở Nội vụ\tDepartment of Home Affairs\r\n';
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[...text].flatMap((each) => [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8]),
    ]);
    expect(readTermFile(utf16)).toEqual({ ok: true, value: [HOME] });
  });

  test('tells all its faults at once, each with its line', () => {
    const text = 'vi,en,note\nSở,\n,Department\n"Phòng\nban",Division\nBan,Board\nBAN,Committee\n';
    expect(faults(text)).toEqual(['2 term-without-english', '3 term-without-vietnamese', '7 term-repeated']);
    expect(faults(`vi,en\nSở,${'x'.repeat(1001)}`)).toEqual(['2 term-too-long']);
  });

  test.each([
    ['without columns', 'Sở,Department\n', '1 term-file-no-columns'],
    ['that is empty', '', '1 term-file-no-columns'],
    ['with an open quotation mark', 'vi,en\nSở,Dept\n"Phòng,Division\nBan,Board\n', '3 term-quote-open'],
  ])('%s is refused', (_what, text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  test('in another encoding is refused, not guessed', () => {
    const answer = readTermFile(Uint8Array.from([0x76, 0x69, 0x2c, 0x65, 0x6e, 0x0a, 0xd0, 0xe9]));
    expect(answer).toMatchObject({ ok: false, problems: [{ code: 'term-file-not-text' }] });
  });

  test('comes back as it was written, in both kinds', () => {
    const part = fc
      .stringMatching(/^[a-zA-ZđĐăâêôơưạế0-9"'.,;:()«»=/ -]{0,20}$/)
      .map((text) => text.normalize('NFC').trim().replaceAll(/\s+/g, ' '));
    const given = part.filter((text) => text !== '');
    const terms = fc.uniqueArray(fc.record({ vi: given, en: given, note: part }), {
      selector: ({ vi }) => termKey(vi),
    });
    fc.assert(
      fc.property(terms, fc.constantFrom('tsv' as const, 'csv' as const), (all: readonly OfficeTerm[], kind) => {
        expect(readTermFile(writeTermFile(all, kind))).toEqual({ ok: true, value: all });
      }),
    );
  });
});
