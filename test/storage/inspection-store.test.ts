import { describe, expect, test } from 'vitest';
import { newDataFolder, openFolder } from './data-folders.ts';
import { plainCase, plainFacts, plainFinding, RICH_CASE, RICH_FINDING } from './rich-case.ts';

describe('a case', () => {
  test('comes back as it went in, after closing too', () => {
    const folder = newDataFolder();
    const first = openFolder(folder);
    expect(first.inspections.insertCase(RICH_CASE)).toBe(true);
    expect(first.inspections.readCase('case-1')).toStrictEqual(RICH_CASE);
    first.close();
    expect(openFolder(folder).inspections.readCase('case-1')).toStrictEqual(RICH_CASE);
  });

  test('with an id that is taken is refused and changes nothing', () => {
    const storage = openFolder(newDataFolder());
    storage.inspections.insertCase(RICH_CASE);
    expect(storage.inspections.insertCase({ ...plainCase('case-1'), subject: { vi: 'khác' } })).toBe(false);
    expect(storage.inspections.readCase('case-1')).toStrictEqual(RICH_CASE);
  });

  test('with two findings of one id leaves nothing behind', () => {
    const storage = openFolder(newDataFolder());
    const twice = plainCase('twice', [plainFinding('f'), plainFinding('f')]);
    expect(() => storage.inspections.insertCase(twice)).toThrow('data-write-failed');
    expect(storage.inspections.readCase('twice')).toBeNull();
    expect(storage.inspections.list({ words: '', offset: 0, limit: 10 }).total).toBe(0);
  });

  test('two cases may use the same finding ids', () => {
    const storage = openFolder(newDataFolder());
    storage.inspections.insertCase(plainCase('one', [plainFinding('f', 'thứ nhất')]));
    storage.inspections.insertCase(plainCase('two', [plainFinding('f', 'thứ hai')]));
    expect(storage.findings.read('one', 'f')?.title.vi).toBe('thứ nhất');
    expect(storage.findings.read('two', 'f')?.title.vi).toBe('thứ hai');
  });

  test('is kept in NFC, a combining mark after a line break included', () => {
    const storage = openFolder(newDataFolder());
    const finding = { ...RICH_FINDING, causes: [{ kind: 'objective' as const, text: { vi: 'a\n\u0303b' } }] };
    storage.inspections.insertCase({
      ...plainCase('nfd-\u0065\u0301', [finding]),
      subject: { vi: 'Đắk Mil'.normalize('NFD') },
    });
    expect(storage.inspections.readFacts('nfd-\u00e9')?.subject.vi).toBe('Đắk Mil'.normalize('NFC'));
    expect(storage.inspections.readFacts('nfd-\u0065\u0301')?.subject.vi).toBe('Đắk Mil'.normalize('NFC'));
    expect(storage.findings.read('nfd-\u00e9', 'f-1')?.causes[0]?.text.vi).toBe('a\n\u0303b');
  });

  test('that is unknown answers null or false', () => {
    const { inspections } = openFolder(newDataFolder());
    expect(inspections.readCase('none')).toBeNull();
    expect(inspections.readFacts('none')).toBeNull();
    expect(inspections.writeFacts(plainFacts('none'))).toBe(false);
    expect(inspections.setAside('none')).toBe(false);
    expect(inspections.restore('none')).toBe(false);
  });
});

test('writing facts leaves the findings, also when a whole case is handed in', () => {
  const storage = openFolder(newDataFolder());
  storage.inspections.insertCase(RICH_CASE);
  const changed = { ...RICH_CASE, subject: { vi: 'đề tài mới' }, findings: [] };
  expect(storage.inspections.writeFacts(changed)).toBe(true);
  expect(storage.inspections.readCase('case-1')).toStrictEqual({ ...changed, findings: RICH_CASE.findings });
  expect(storage.inspections.readFacts('case-1')).not.toHaveProperty('findings');
});

describe('the list', () => {
  const everything = { words: '', offset: 0, limit: 50 };

  test('shows a line with names and counts', () => {
    const storage = openFolder(newDataFolder());
    storage.inspections.insertCase(RICH_CASE);
    expect(storage.inspections.list(everything)).toStrictEqual({
      total: 1,
      items: [
        {
          id: 'case-1',
          kind: 'check',
          subject: RICH_CASE.subject,
          unitNames: RICH_CASE.units.map(({ name }) => name),
          inspectingBodyName: RICH_CASE.inspectingBody.name,
          decisionNumber: '733/QĐ-UBND',
          decisionDate: '2024-05-10',
          findingCount: 3,
          shortcomingCount: 1,
          changedAt: '2024-12-23T03:04:05.678Z',
          dueOn: null,
          faultCount: null,
          missingCount: null,
        },
      ],
    });
  });

  test('puts the last changed first and pages', () => {
    let minute = 10;
    const storage = openFolder(newDataFolder(), () => {
      minute += 1;
      return `2024-12-23T03:${minute}:00.000Z`;
    });
    for (const id of ['a', 'b', 'c']) storage.inspections.insertCase(plainCase(id));
    storage.findings.write('a', plainFinding('f'));
    const ids = (offset: number) => storage.inspections.list({ words: '', offset, limit: 2 }).items.map(({ id }) => id);
    expect([ids(0), ids(2), ids(4)]).toEqual([['a', 'c'], ['b'], []]);
    expect(storage.inspections.list({ words: '', offset: 2, limit: 2 }).total).toBe(3);
    expect(storage.inspections.list({ words: '', offset: -1, limit: -1 })).toEqual({ total: 3, items: [] });
  });

  test('counts findings as they come, change kind and go', () => {
    const storage = openFolder(newDataFolder());
    storage.inspections.insertCase(RICH_CASE);
    const counts = () =>
      storage.inspections.list(everything).items.map((item) => [item.findingCount, item.shortcomingCount]);
    storage.findings.write('case-1', { ...plainFinding('f-2'), kind: 'shortcoming' });
    expect(counts()).toEqual([[3, 2]]);
    storage.findings.remove('case-1', 'f-1');
    expect(counts()).toEqual([[2, 1]]);
  });

  test.each([
    'dak mil',
    'Đắk Mil',
    'ĐẮK MI',
    'đắk mil'.normalize('NFD'),
    '733/QĐ-UBND',
    '733',
    'cai cach',
    'reform',
    'cong vu tinh',
    'Xã Đắk Sắk',
  ])('finds «%s» in subject, units, body and decision number', (words) => {
    const storage = openFolder(newDataFolder());
    storage.inspections.insertCase(RICH_CASE);
    storage.inspections.insertCase(plainCase('other'));
    const page = storage.inspections.list({ ...everything, words });
    expect([page.total, page.items.map(({ id }) => id)]).toEqual([1, ['case-1']]);
  });

  test('forgets the words that facts no longer hold', () => {
    const storage = openFolder(newDataFolder());
    storage.inspections.insertCase(RICH_CASE);
    storage.inspections.writeFacts({ ...RICH_CASE, units: [] });
    expect(storage.inspections.list({ ...everything, words: 'đắk mil' }).total).toBe(0);
    expect(storage.inspections.list({ ...everything, words: 'cải cách' }).total).toBe(1);
  });

  test('is whole for words without a letter, empty for words that nothing holds', () => {
    const storage = openFolder(newDataFolder());
    storage.inspections.insertCase(RICH_CASE);
    expect(storage.inspections.list({ ...everything, words: ' */" ' }).total).toBe(1);
    expect(storage.inspections.list({ ...everything, words: 'khongco' })).toEqual({ total: 0, items: [] });
  });
});

test('set aside: in no list and no search, readable by id, and back as it was', () => {
  const storage = openFolder(newDataFolder());
  storage.inspections.insertCase(RICH_CASE);
  const seen = () => [
    storage.inspections.list({ words: '', offset: 0, limit: 5 }).total,
    storage.inspections.list({ words: 'đắk mil', offset: 0, limit: 5 }).total,
    storage.findings.search('trễ hẹn', 5).length,
  ];
  expect(seen()).toEqual([1, 1, 1]);
  expect(storage.inspections.setAside('case-1')).toBe(true);
  expect(storage.inspections.setAside('case-1')).toBe(true);
  expect(seen()).toEqual([0, 0, 0]);
  expect(storage.inspections.readCase('case-1')).toStrictEqual(RICH_CASE);
  storage.findings.write('case-1', { ...RICH_FINDING, title: { vi: 'Sửa khi đã cất, vẫn trễ hẹn' } });
  expect(seen()).toEqual([0, 0, 0]);
  expect(storage.inspections.restore('case-1')).toBe(true);
  expect(storage.inspections.restore('case-1')).toBe(true);
  expect(seen()).toEqual([1, 1, 1]);
  expect(storage.findings.search('sua khi da cat', 5)).toHaveLength(1);
});
