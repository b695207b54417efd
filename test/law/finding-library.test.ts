import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { libraryEntrySchema } from '../../electron/contract/library-channels.ts';
import { basesDuring } from '../../electron/domain/finding-library.ts';
import { loadNorms } from '../../electron/law/load-law.ts';

const { norms, library } = loadNorms('electron/law');

/** What a reader of the table expects: some of its columns as they stand there. */
const [head = '', ...lines] = readFileSync('test/fixtures/library/findings.tsv', 'utf8').trimEnd().split('\n');
const columns = head.split('\t');
const rows = lines.map((line) => {
  const cells = line.split('\t');
  return (name: string) => cells[columns.indexOf(name)] ?? '';
});

/** «21/6/2018–30/6/2025» as its two days; a year alone, or nothing, is no day. */
function days(validity: string): readonly (string | undefined)[] {
  return validity.split('–').map((part) => {
    const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(part.trim()) ?? [];
    return year === '' ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  });
}

test('all 58 findings of the table are there, in its order and its words', () => {
  expect(library.map(({ id }) => id)).toEqual(rows.map((cell) => cell('id')));
  expect(library).toHaveLength(58);
  for (const [index, cell] of rows.entries()) {
    const entry = library[index];
    expect(entry).toMatchObject({
      group: cell('group'),
      title: { vi: cell('title_vi'), en: cell('title_en') },
      recommendation: { vi: cell('recommendation_vi') },
      product: { vi: cell('product_vi') },
      confidenceAsWritten: cell('norm_confidence'),
      termWording: { vi: cell('usual_term') },
    });
    expect(entry?.asWritten?.map(({ validity }) => validity)).toEqual([
      cell('norm_validity_1'),
      cell('norm_validity_2'),
    ]);
  }
});

test('every entry has the shape of an entry, in NFC, in both languages', () => {
  for (const entry of library) {
    expect(libraryEntrySchema.safeParse(entry).error, entry.id).toBeUndefined();
    expect(JSON.stringify(entry)).toBe(JSON.stringify(entry).normalize('NFC'));
    for (const part of [entry.title, entry.recommendation, entry.remedy, entry.product, entry.toCount.wording])
      expect(
        [part.vi, part.en].every((text) => (text ?? '') !== ''),
        entry.id,
      ).toBe(true);
    expect(entry.cause ?? entry.note, entry.id).toBeDefined();
  }
});

test('the days of the table are the days of the bases', () => {
  for (const [index, cell] of rows.entries()) {
    const regimes = library[index]?.regimes ?? [];
    for (const [at, name] of ['norm_validity_1', 'norm_validity_2'].entries()) {
      const regime = regimes[at];
      const [from, to] = days(cell(name));
      if (regime === undefined || from === undefined) continue;
      expect([regime.from, regime.to ?? to], `${cell('id')} ${name}`).toEqual([from, to ?? regime.to]);
    }
  }
});

test('a term is a term only where the table names one', () => {
  for (const { id, term, termWording } of library) {
    const one = /^(\d+) ngày$/.exec(termWording?.vi ?? '');
    if (one !== null) expect(term, id).toEqual({ kind: 'within', amount: Number(one[1]), unit: 'day', from: 'issue' });
    else if (termWording?.vi === 'Ngay') expect(term, id).toEqual({ kind: 'at-once' });
    else expect(term, id).toBeUndefined();
  }
});

test('what is LOW, or an article that was not verified, is offered as not verified and nothing else of it', () => {
  for (const entry of library) {
    const offered = basesDuring(entry, null, norms);
    if (entry.confidenceAsWritten === 'LOW')
      for (const { basis } of offered) expect(basis.unverified, entry.id).toBe(true);
    const written = entry.asWritten?.map((each) => each.norms).join(' ') ?? '';
    if (written.includes('điều tương ứng chưa xác minh'))
      expect(
        offered.filter(({ basis }) => basis.number === '118/2025/NĐ-CP').map(({ basis }) => basis.unverified),
        entry.id,
      ).toEqual([true]);
    if (entry.confidenceAsWritten === 'HIGH') expect(offered.some(({ basis }) => basis.unverified)).toBe(false);
  }
});
