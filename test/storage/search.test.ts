import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Storage } from '../../electron/actions/ports.ts';
import { newDataFolder, openFolder } from './data-folders.ts';
import { plainCase, plainFinding, RICH_CASE, RICH_FINDING } from './rich-case.ts';

function withTitles(...titles: readonly string[]): Storage {
  const storage = openFolder(newDataFolder());
  storage.inspections.insertCase(
    plainCase(
      'c',
      titles.map((title, index) => plainFinding(`${index}`, title)),
    ),
  );
  return storage;
}

function found(storage: Storage, words: string): readonly string[] {
  return storage.findings.search(words, 100).map(({ id }) => id);
}

describe('finding by words', () => {
  test.each([
    'dak mil',
    'Đắk Mil',
    'ĐĂK MIL',
    'đắk mil'.normalize('NFD'),
    'mil đắk',
    'dak m',
    'd',
    'đ',
    'Đắk-Mil!',
    'dak "mil"',
  ])('«%s» finds Đắk Mil', (words) => {
    expect(found(withTitles('Huyện Đắk Mil', 'Huyện Cư Jút'), words)).toEqual(['0']);
  });

  test('text stored in NFD is found too', () => {
    expect(found(withTitles('Huyện Đắk Mil'.normalize('NFD')), 'đắk')).toEqual(['0']);
  });

  test('every word must be there, only the last may be cut short', () => {
    const storage = withTitles('nghiêm túc thực hiện', 'nghiêm trọng', 'thực hiện');
    expect(found(storage, 'nghiem thuc')).toEqual(['0']);
    expect(found(storage, 'nghie thuc')).toEqual([]);
    expect(found(storage, 'nghie')).toEqual(['1', '0']);
    expect(found(storage, 'nghiemm')).toEqual([]);
  });

  test('a sentence is found whole, and not when one of its words is missing', () => {
    const sentence = 'Việc tiếp nhận và trả kết quả giải quyết thủ tục hành chính tại bộ phận một cửa';
    const storage = withTitles(sentence, 'Việc tiếp nhận và trả kết quả');
    expect(found(storage, sentence)).toEqual(['0']);
    expect(found(storage, `${sentence} vắng`)).toEqual([]);
  });

  test('narratives, both languages, norms and causes are searched; states are not', () => {
    const storage = openFolder(newDataFolder());
    storage.inspections.insertCase(RICH_CASE);
    for (const words of ['1.531 hồ sơ', 'settled late', '61/2018/NĐ-CP', 'tuân thủ quy trình', 'quá tải']) {
      expect([words, found(storage, words)]).toEqual([words, ['f-1']]);
    }
    for (const words of ['subjective', 'decree', '2018-04-23', 'khongco'])
      expect([words, found(storage, words)]).toEqual([words, []]);
  });

  test('newest first, up to the limit, with the inspection', () => {
    const storage = openFolder(newDataFolder());
    storage.inspections.insertCase(plainCase('one', [plainFinding('a'), plainFinding('b')]));
    storage.inspections.insertCase(plainCase('two', [plainFinding('a')]));
    storage.findings.write('one', plainFinding('z'));
    const hits = storage.findings.search('nội dung', 3).map((hit) => [hit.inspectionId, hit.id]);
    expect(hits).toEqual([
      ['one', 'z'],
      ['two', 'a'],
      ['one', 'b'],
    ]);
    expect(storage.findings.search('nội dung', 0)).toEqual([]);
    expect(storage.findings.search('nội dung', -1)).toEqual([]);
  });

  test('an edit changes what is found', () => {
    const storage = openFolder(newDataFolder());
    storage.inspections.insertCase(RICH_CASE);
    storage.findings.write('case-1', { ...RICH_FINDING, narrative: { vi: 'bổ sung' }, causes: [] });
    expect([found(storage, 'bổ sung'), found(storage, '1.531'), found(storage, 'tuân thủ')]).toEqual([['f-1'], [], []]);
  });
});

describe('hostile words', () => {
  const hostile = [
    '"',
    '*',
    '"*',
    'NEAR(',
    'NEAR(a b)',
    'a AND',
    'OR',
    'NOT a',
    'words:a',
    '^a',
    '{a b}: c',
    '-a',
    '+',
    "'",
    "'; DROP TABLE finding; --",
    '\u0000',
    'a\u0000b',
    '\ud800',
    '🙂',
    '\u0301',
    'a\u{1E900}b',
    '(',
    ')))',
    '%',
    '_',
    '\\',
  ];

  test.each([
    '',
    '   ',
    ...hostile,
    hostile.join(' '),
    'nghiêm '.repeat(2000),
    'x'.repeat(10_240),
    Array.from({ length: 3000 }, (_, i) => `t${i}`).join(' '),
  ])('are words and nothing else (%#)', (words) => {
    const storage = withTitles('không có gì');
    expect(found(storage, words)).toEqual([]);
    expect(storage.inspections.list({ words, offset: 0, limit: 5 }).items.length).toBeLessThanOrEqual(1);
    expect(found(storage, 'khong')).toEqual(['0']);
  });

  test('never throw, whatever they are', () => {
    const storage = withTitles('không có gì');
    const check = (words: string) => {
      storage.findings.search(words, 5);
      storage.inspections.list({ words, offset: 0, limit: 5 });
    };
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), check), { numRuns: 500 });
    fc.assert(fc.property(fc.string({ maxLength: 60 }), check), { numRuns: 300 });
  });
});
