import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../electron/documents/model/block.ts';
import { type Inlines, plainText, text } from '../../../electron/documents/model/inline.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { HARD_DRAFTS, HARD_SIDE_DRAFTS, SAMPLE_DRAFTS, SIDE_DRAFTS } from '../drafts/drafts.ts';
import { sideBySide, sideBySideItems, sideBySideTables } from '../samples/side-by-side.ts';
import { edited } from './edited.ts';
import { type Format, fileOf, reportOf, told, withHeader } from './files.ts';

/** Faults put into one column of a good document side by side: found on the left, no matter of the decree on the right. */

const line = (value: string): Inlines => [text(value)];
const NUMBERED = {
  number: line('Số: 12/KL-TTTP'),
  placeAndDate: line('Vĩnh Hưng, ngày 17 tháng 5 năm 2024'),
};
const short = withHeader(sideBySide, NUMBERED);
const items = withHeader(sideBySideItems, NUMBERED);
const tables = withHeader(sideBySideTables, NUMBERED);

function changed(
  document: OfficialDocument,
  side: 'original' | 'translation',
  change: (block: TextBlock) => TextBlock,
) {
  const body = document.body.map((each) => (each.type === 'pair' ? { ...each, [side]: each[side].map(change) } : each));
  if (JSON.stringify(body) === JSON.stringify(document.body)) throw new Error('nothing is changed');
  return { ...document, body };
}

const rewritten = (from: string, to: string) => (block: TextBlock) => {
  const words = plainText(block.inlines);
  return words.includes(from) ? { ...block, inlines: line(words.replace(from, to)) } : block;
};

function relabelled(labels: Readonly<Record<string, string>>) {
  return (block: TextBlock): TextBlock => {
    if (block.type !== 'item') return block;
    const label = labels[block.numbering.label];
    return label === undefined ? block : { ...block, numbering: { ...block.numbering, label } };
  };
}

const LETTERS = { 'đ)': 'e)', 'e)': 'g)' };
const LATIN = { 'đ)': 'e)', 'e)': 'f)' };

const SEEDS: readonly (readonly [name: string, document: OfficialDocument, findings: readonly string[]])[] = [
  ['nothing', short, []],
  ['nothing in tables and an appendix', tables, []],
  [
    'no «./.» in the original',
    changed(short, 'original', rewritten('thực hiện./.', 'thực hiện.')),
    ['ending-mark - 1.4: Kiểm tra xác suất 1.531 hồ sơ cho …'],
  ],
  ['no «./.» in the translation', changed(short, 'translation', rewritten('./.', '.')), []],
  [
    'd) then e) in the original',
    changed(items, 'original', relabelled(LETTERS)),
    ['letter-order - II.6.đ: e) Chưa thực hiện việc luân phiên công …'],
  ],
  ['f) in the translation', changed(items, 'translation', relabelled(LATIN)), []],
  [
    'ground without semicolon in the original',
    changed(short, 'original', rewritten('năm 2022;', 'năm 2022.')),
    ['ground-ending - II.6.a: Căn cứ Luật Thanh tra ngày 14 tháng …'],
  ],
  ['ground without semicolon in the translation', changed(short, 'translation', rewritten('2022;', '2022.')), []],
  ['small type name', withHeader(short, { typeName: line('Kết luận thanh tra') }), ['type-name-missing - II.5.b: ']],
  [
    'motto with en dashes',
    withHeader(short, { motto: 'Độc lập – Tự do – Hạnh phúc' }),
    ['motto-dash - II.1.b: Độc lập – Tự do – Hạnh phúc'],
  ],
  [
    'last addressee without a full stop',
    withHeader(short, {
      addressees: { label: 'Kính gửi:', names: [line('- Sở Nội vụ;'), line('- Sở Tài chính;')] },
    }),
    ['addressee-marks last-end II.9.d: - Sở Tài chính;'],
  ],
  [
    'no filed copy',
    { ...short, closing: { ...short.closing, recipients: { heading: 'Nơi nhận:', items: [line('- Như trên.')] } } },
    ['recipients-last - II.9.d: - Như trên.'],
  ],
];

const FORMATS: readonly Format[] = ['docx', 'pdf'];

/** The drafts side by side, each with the same in Vietnamese alone. */
const DRAFTS = [...SIDE_DRAFTS, ...HARD_SIDE_DRAFTS].flatMap(({ name, document }) => {
  const alone = [...SAMPLE_DRAFTS, ...HARD_DRAFTS].find((each) => each.name === name.replace(/both$/, 'vi'));
  return alone === undefined ? [] : [{ name, document, alone: alone.document }];
});

describe.each(FORMATS)('drafts side by side as %s', (format) => {
  it('are there for every kind', () => expect(DRAFTS.length).toBeGreaterThan(30));

  it.each(DRAFTS)('$name is found as good as in Vietnamese alone', async ({ document, alone }) => {
    const [both, one] = await Promise.all([document, alone].map((each) => fileOf(each, format)));
    const found = told(await reportOf(both ?? new Uint8Array(), format));
    expect(found).toEqual(told(await reportOf(one ?? new Uint8Array(), format)));
    expect(found.length).toBeLessThan(2);
  });
});

describe.each(FORMATS)('one fault in a %s side by side', (format) => {
  it.each(SEEDS)('%s', async (_, document, findings) => {
    expect(told(await reportOf(await fileOf(document, format), format))).toEqual(findings);
  });
});

/** Direct formatting for the run that begins with these words. */
async function formatted(words: string, properties: string): Promise<Uint8Array> {
  return edited(await fileOf(short, 'docx'), {
    'word/document.xml': (part) =>
      part.replace(`<w:r><w:t xml:space="preserve">${words}`, `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}`),
  });
}

describe('a hand in one column of a docx', () => {
  const CALIBRI = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/>';
  it.each([
    [
      '12 pt in the original',
      'Kiểm tra xác suất',
      '<w:sz w:val="24"/>',
      ['body-size size II.6.e: Kiểm tra xác suất 1.531 hồ sơ cho …'],
    ],
    ['12 pt in the translation', 'Of 1,531 files', '<w:sz w:val="24"/>', []],
    [
      'Calibri in the original',
      'Kiểm tra xác suất',
      CALIBRI,
      ['font-family - I.4: Kiểm tra xác suất 1.531 hồ sơ cho …'],
    ],
    [
      'Calibri in the translation',
      'Of 1,531 files',
      CALIBRI,
      ['font-family - I.4: Of 1,531 files examined at random 1,405 had …'],
    ],
  ] as const)('%s', async (_, words, properties, findings) => {
    expect(told(await reportOf(await formatted(words, properties), 'docx'))).toEqual(findings);
  });
});
