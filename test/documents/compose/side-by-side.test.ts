import { describe, expect, test } from 'vitest';
import { alignBlocks } from '../../../electron/documents/compose/align-blocks.ts';
import type { TableBlock, TableRow } from '../../../electron/documents/model/block.ts';
import { BLANK, plainText, text } from '../../../electron/documents/model/inline.ts';
import { mm } from '../../../electron/documents/model/length.ts';
import type { BilingualText } from '../../../electron/domain/bilingual-text.ts';
import type { InspectionCase } from '../../../electron/domain/inspection.ts';
import { documentsOf, type OfferedDocument } from '../../../electron/domain/offered-documents.ts';
import { aCase, aFinding } from '../../domain/a-case.ts';
import { answerOf, changed, documentOf, mustBeDone, placed, problemsOf, templatesWith } from './composing.ts';
import { fullCase } from './full-case.ts';
import { bodyOf, lineOf, linesOf, pairsIn, paragraphsIn, tablesIn, tableWords } from './sides.ts';

const EVERY = (['inspection', 'check'] as const).flatMap((kind) => {
  const inspectionCase = fullCase(kind);
  return documentsOf(inspectionCase).map((offered) => ({ ...offered, inspectionCase }));
});
const CONCLUSION: OfferedDocument = { kind: 'conclusion', unitId: null };

function bothOf(inspectionCase: InspectionCase, offered: OfferedDocument) {
  return documentOf(inspectionCase, { ...offered, language: 'both' });
}

describe.each(EVERY)('$kind of $unitId', ({ inspectionCase, ...offered }) => {
  const both = bothOf(inspectionCase, offered);
  const vi = documentOf(inspectionCase, { ...offered, language: 'vi' });
  const en = documentOf(inspectionCase, { ...offered, language: 'en' });

  test('says on the left what the original says and on the right what the translation says', () => {
    expect(paragraphsIn(bodyOf(both), 'original')).toEqual(linesOf(vi));
    expect(paragraphsIn(bodyOf(both), 'translation')).toEqual(linesOf(en));
  });

  test('pairs paragraph with paragraph', () => {
    for (const { original, translation } of pairsIn(bodyOf(both))) {
      expect(original).toHaveLength(1);
      expect(translation.map((each) => each.type)).toEqual(original.map((each) => each.type));
    }
  });

  test('keeps header, closing and properties of the original and has those of the translation beside them', () => {
    expect(both).toMatchObject({
      language: 'vi',
      properties: vi.properties,
      header: vi.header,
      closing: vi.closing,
    });
    expect(both.translation).toEqual({ language: 'en', header: en.header, closing: en.closing });
    expect(both.translation?.closing.signing.signatureSpace).toBe(false);
    expect(both.appendices.map((each) => each.translation)).toEqual(
      en.appendices.map(({ label, title, reference }) => ({ label, title, reference })),
    );
  });

  test('has one table for both languages', () => {
    const tables = tablesIn(bodyOf(both));
    expect(tables).toHaveLength(tablesIn(bodyOf(vi)).length);
    for (const each of tables) {
      expect(tableWords(each, 'vi')).not.toContain('EN');
      expect(tableWords(each, 'en')).not.toContain('VI');
      expect(tableWords(each, 'en')).toContain('EN');
    }
  });

  test('has no id twice', () => {
    const ids = bodyOf(both).flatMap((each) =>
      each.type === 'pair' ? [each, ...each.original, ...each.translation].map(({ id }) => id) : [each.id],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('a missing English text is a blank on the right alone', () => {
  const inspectionCase = aCase({ findings: [aFinding('a', { title: { vi: 'Không niêm yết' } })] });
  const found = pairsIn(bothOf(inspectionCase, CONCLUSION).body).filter((each) =>
    each.original.some((block) => lineOf(block).includes('Không niêm yết')),
  );
  expect(found.length).toBeGreaterThan(0);
  expect(found[0]?.translation.map(lineOf)).toEqual([`- ${BLANK}.`]);
  expect(found[0]?.original.map(lineOf)).toEqual(['- Không niêm yết.']);
});

describe('what is gathered has the same groups in both languages', () => {
  const only = (vi: string, en?: string): BilingualText => (en === undefined ? { vi } : { vi, en });

  test('addressees without an English name do not become one', () => {
    const recommendations = ['A', 'B', 'C'].map((name) => ({
      id: name,
      addressee: only(`Sở ${name}`),
      action: only(`Làm việc ${name}`, `Do ${name}`),
      findingIds: [],
    }));
    const headings = pairsIn(bothOf(aCase({ recommendations }), CONCLUSION).body)
      .filter((each) => each.original.some((block) => lineOf(block).includes('Sở ')))
      .map((each) => [each.original, each.translation].map((side) => side.map((one) => one.type).join()));
    expect(headings).toEqual(Array.from({ length: 3 }, () => ['heading', 'heading']));
  });

  test('causes without an English text are as many as in Vietnamese', () => {
    const causes = ['Một', 'Hai', 'Một'].map((vi) => ({ kind: 'subjective', text: only(vi) }) as const);
    const body = pairsIn(bothOf(aCase({ findings: [aFinding('a', { causes })] }), CONCLUSION).body);
    const written = body.filter(({ original }) => original.some((each) => /^- (Một|Hai)[.;]$/.test(lineOf(each))));
    expect(written.map(({ original }) => original.map(lineOf))).toEqual([['- Một;'], ['- Hai.']]);
    expect(written.map(({ translation }) => translation.map(lineOf))).toEqual([[`- ${BLANK};`], [`- ${BLANK}.`]]);
  });
});

test('a narrative of three paragraphs and its translation of two stand together', () => {
  const long = 'dài '.repeat(30).trim();
  const narrative = { vi: [long, long, long].join('\n'), en: [long, `${long} ${long}`].join('\n') };
  const body = pairsIn(bothOf(aCase({ findings: [aFinding('a', { narrative })] }), CONCLUSION).body);
  const told = body.filter((each) => each.original.some((block) => lineOf(block).includes('dài')));
  expect(told.map((each) => [each.original.length, each.translation.length])).toEqual([
    [1, 1],
    [2, 1],
  ]);
});

describe('notices', () => {
  test('of both languages are said once each', () => {
    const inspectionCase = aCase({
      findings: [aFinding('a', { title: { vi: 'Chậm' } })],
      plan: { term: { kind: 'within', amount: 2, unit: 'month', from: 'issue' }, entries: [] },
      documents: [{ kind: 'conclusion', date: '2026-12-30' }],
    });
    const noticesIn = (language: 'vi' | 'en' | 'both') =>
      placed(mustBeDone(answerOf(inspectionCase, { ...CONCLUSION, language })).notices);
    const both = noticesIn('both');
    expect(new Set(both).size).toBe(both.length);
    expect([...both].sort()).toEqual([...new Set([...noticesIn('vi'), ...noticesIn('en')])].sort());
    expect(noticesIn('en').length).toBeGreaterThan(noticesIn('vi').length);
  });
});

describe('is refused', () => {
  test('for the faults of the templates of both languages, each once', () => {
    const unknown = (language: string) =>
      changed(`conclusion/${language}.md`, '::: type-name', '::: type-name\n{{ unknown }}');
    const templates = templatesWith({ 'conclusion/vi.md': unknown('vi'), 'conclusion/en.md': unknown('en') });
    const problems = problemsOf(answerOf(aCase(), { ...CONCLUSION, language: 'both', templates }));
    expect(problems.map((each) => `${each.where.replace(/:\d+$/, '')} ${each.code}`)).toEqual([
      'templates/conclusion/vi.md template-fact-unknown',
      'templates/conclusion/en.md template-fact-unknown',
    ]);
  });

  test('when a block stands in one language only', () => {
    const more = changed('conclusion/vi.md', '::: type-name', '::: more\nThêm.\n:::\n\n::: type-name');
    const templates = templatesWith({ 'conclusion/vi.md': more });
    const answer = answerOf(aCase(), { ...CONCLUSION, language: 'both', templates });
    expect(placed(problemsOf(answer))).toEqual([
      expect.stringMatching(/^templates\/conclusion\/vi\.md:\d+ template-block-missing-in-language$/),
    ]);
  });
});

describe('a table in both languages', () => {
  const table = (id: string, header: string, rows: readonly TableRow[]): TableBlock => ({
    type: 'table',
    id,
    summary: header,
    columns: [{ header: [text(header)], width: mm(20), align: 'left' }],
    rows,
  });
  const cells = (...words: readonly string[]): TableRow => ({
    type: 'cells',
    cells: words.map((each) => [each === '' ? [] : [text(each)]]),
  });
  const group = (title: string): TableRow => ({ type: 'group', title: [text(title)] });
  const english = (words: string) => ({ type: 'text', text: words, italic: true, lang: 'en' });

  test('has the English in italics under the original, and once what reads the same', () => {
    const vi = [cells('Chậm'), cells('12'), group('Sở'), cells('có')];
    const en = [cells('Late'), cells('12'), group('Department'), cells('')];
    const [both] = tablesIn(alignBlocks([table('a', 'Nội dung', vi)], [table('a', 'Content', en)]));
    expect(both?.columns[0]).toMatchObject({ header: [text('Nội dung')], translatedHeader: [english('Content')] });
    expect(both?.rows).toEqual([
      { type: 'cells', cells: [[[text('Chậm')], [english('Late')]]] },
      { type: 'cells', cells: [[[text('12')]]] },
      { type: 'group', title: [text('Sở'), text(' / '), english('Department')] },
      { type: 'cells', cells: [[[text('có')]]] },
    ]);
  });

  test('is as wide as the original, its columns as wide as the wider header needs', () => {
    const columns = (...widths: readonly number[]) =>
      widths.map((width) => ({ header: [text('x')], width: mm(width), align: 'left' }) as const);
    const widths = (given: readonly TableBlock[]) => given.flatMap((each) => each.columns.map(({ width }) => width));
    const [vi, en] = [columns(50, 20, 30), columns(20, 40, 40)].map((each) => ({
      ...table('a', 'x', []),
      columns: each,
    }));
    if (vi === undefined || en === undefined) throw new Error('no table');
    const both = widths(tablesIn(alignBlocks([vi], [en])));
    expect(both.map((each) => Math.round((each * 130) / 100))).toEqual([50, 40, 40]);
    expect(both.reduce((sum, each) => sum + each, 0)).toBeCloseTo(100);
  });

  test('becomes two where the rows differ', () => {
    const rows = [cells('một'), cells('hai')];
    const both = tablesIn(alignBlocks([table('a', 'Việc', rows)], [table('a', 'Work', rows.slice(1))]));
    expect(
      both.map((each) => [each.id, each.columns.map(({ header }) => plainText(header)), each.rows.length]),
    ).toEqual([
      ['a', ['Việc'], 2],
      ['en:a', ['Work'], 1],
    ]);
    expect(both.map((each) => tableWords(each, 'en'))).toEqual(['', 'Work\nhai']);
  });
});
