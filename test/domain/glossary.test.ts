import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type GlossaryEntry,
  glossaryNames,
  mergedGlossary,
  type OfficeTerm,
  searchGlossary,
  termKey,
} from '../../electron/domain/glossary.ts';
import { termsInText } from '../../electron/domain/terms-in-text.ts';
import { loadGlossary } from '../../electron/law/load-law.ts';

const SHIPPED = loadGlossary('electron/law');
const GLOSSARY = mergedGlossary(SHIPPED, []);

const vietnamese = (entries: readonly GlossaryEntry[]) => entries.map(({ vi }) => vi);
const found = (text: string) => vietnamese(termsInText(text, GLOSSARY));
const office = (vi: string, en: string): OfficeTerm => ({ vi, en, note: '' });

describe('the shipped terms', () => {
  test('are whole: NFC, English for each, no two the same', () => {
    for (const { vi, en } of SHIPPED) {
      expect(vi).toBe(vi.normalize('NFC').trim());
      expect(en.length).toBeGreaterThan(0);
      for (const each of en) expect(each).toMatch(/^[^\s/;()][^/;()]*$/);
    }
    expect(new Set(SHIPPED.map(({ vi }) => termKey(vi))).size).toBe(SHIPPED.length);
    expect(SHIPPED.length).toBeGreaterThanOrEqual(241);
  });
});

describe('the same Vietnamese', () => {
  test.each([
    ['Ủy ban nhân dân', 'UỶ BAN NHÂN DÂN'],
    ['Ủy ban nhân dân', 'Uỷ ban nhân dân'.normalize('NFD')],
    ['cộng hòa', 'Cộng hoà'],
    ['hòa', 'hoà'],
    ['hoàn thành', ' hoàn\u00a0 thành '],
    ['xóa khoẻ', 'xoá khỏe'],
    ['Đắk Mil', 'đắk mil'],
  ])('«%s» is «%s»', (one, other) => {
    expect(termKey(one)).toBe(termKey(other));
  });

  test.each([
    ['hoàn', 'hòan'],
    ['quý', 'qúy'],
    ['đơn', 'don'],
    ['trả', 'tra'],
  ])('«%s» is not «%s»', (one, other) => {
    expect(termKey(one)).not.toBe(termKey(other));
  });

  test('does not depend on the form of Unicode', () => {
    const texts = fc.constantFrom(...SHIPPED.map(({ vi }) => vi));
    fc.assert(fc.property(texts, (vi) => termKey(vi.normalize('NFD').toLocaleUpperCase('vi')) === termKey(vi)));
  });
});

describe('the office’s own terms', () => {
  test('stand in place of shipped ones, whose English can be had again', () => {
    const [entry] = searchGlossary(
      mergedGlossary(SHIPPED, [office('THANH TRA TỈNH', 'Inspectorate of the Province')]),
      'thanh tra tỉnh',
    );
    expect(entry).toMatchObject({ vi: 'THANH TRA TỈNH', en: ['Inspectorate of the Province'] });
    expect(entry?.shipped?.en).toEqual(['Provincial Inspectorate']);
  });

  test('stand beside the shipped ones otherwise', () => {
    expect(mergedGlossary(SHIPPED, [office('Phòng Kiểm soát thủ tục', 'Procedure Control Division')])).toHaveLength(
      SHIPPED.length + 1,
    );
  });
});

describe('search', () => {
  const search = (words: string) => vietnamese(searchGlossary(GLOSSARY, words));

  test('finds with and without diacritics, in both languages', () => {
    for (const words of [
      'thủ tục hành chính',
      'thu tuc hanh chinh',
      'THU TUC hanh',
      'administrative procedure',
      'TTHC',
    ])
      expect(search(words), words).toContain('thủ tục hành chính');
    expect(search('dinh chinh')).toContain('đính chính');
    expect(search('đính chính'.normalize('NFD'))).toContain('đính chính');
  });

  test('a word typed with diacritics finds only itself', () => {
    expect(search('trả')).toEqual(search('trả').filter((vi) => /trả/i.test(vi)));
    expect(search('tra').length).toBeGreaterThan(search('trả').length);
  });

  test('no words find everything, words that are nowhere nothing', () => {
    expect(search('  ')).toHaveLength(SHIPPED.length);
    expect(search('thanh xyzzy')).toEqual([]);
  });
});

describe('terms in a text', () => {
  test('the longest first, in the order of the text, each once', () => {
    expect(found('Giải quyết thủ tục hành chính, kết luận thanh tra, rồi thanh tra lại thủ tục hành chính.')).toEqual([
      'thủ tục hành chính',
      'kết luận thanh tra',
      'thanh tra lại',
    ]);
  });

  test('whole syllables only, with their own tone and đ', () => {
    expect(found('sở thích; diem; điểm; trà quyết')).toEqual(['Sở', 'điểm']);
    expect(found('đông')).toEqual([]);
  });

  test('decomposed text and other spaces are read like any other', () => {
    expect(found('Thủ  tục\nhành chính'.normalize('NFD'))).toEqual(['thủ tục hành chính']);
  });

  test('not over the end of a sentence, but over a comma that is the term’s own', () => {
    expect(found('đã thanh tra. Chính phủ')).toEqual(['thanh tra']);
    expect(found('theo cơ chế một cửa, một cửa liên thông')).toEqual(['cơ chế một cửa, một cửa liên thông']);
  });

  test('every shipped term is found in itself', () => {
    for (const { vi } of SHIPPED) expect(found(`Xét ${vi}: đúng`), vi).toContain(vi);
  });
});

test('names for documents leave out what stands on practice alone, unless the office says so', () => {
  const practice = SHIPPED.find(({ confidence }) => confidence === 'low');
  const vi = practice?.vi ?? '';
  expect(glossaryNames(GLOSSARY).has(termKey(vi))).toBe(false);
  expect(glossaryNames(mergedGlossary(SHIPPED, [office(vi, 'ours')])).get(termKey(vi))).toBe('ours');
  expect(glossaryNames(GLOSSARY).get(termKey('Sở Nội vụ'))).toBe('Department of Home Affairs');
});
