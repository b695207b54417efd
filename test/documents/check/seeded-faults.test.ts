import { describe, expect, it } from 'vitest';
import type { Block } from '../../../electron/documents/model/block.ts';
import { type Inlines, plainText, text } from '../../../electron/documents/model/inline.ts';
import { mm } from '../../../electron/documents/model/length.ts';
import type { OfficialClosing, OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { PORTRAIT_A4 } from '../../../electron/documents/model/page.ts';
import { type Format, fileOf, reportOf, signed, signedPlan, told, withHeader } from './files.ts';

/** Faults put into a good document through the model, so that Word and PDF both have them: one thing changed, one thing found. */

const line = (value: string): Inlines => [text(value)];

function withBlock(document: OfficialDocument, start: string, change: (block: Block) => Block): OfficialDocument {
  const isMeant = (block: Block): boolean => 'inlines' in block && plainText(block.inlines).startsWith(start);
  if (!document.body.some(isMeant)) throw new Error(`no block «${start}»`);
  return { ...document, body: document.body.map((each) => (isMeant(each) ? change(each) : each)) };
}

function rewritten(document: OfficialDocument, start: string, write: (words: string) => string): OfficialDocument {
  return withBlock(document, start, (block) =>
    'inlines' in block ? { ...block, inlines: line(write(plainText(block.inlines))) } : block,
  );
}

function withClosing(document: OfficialDocument, change: Partial<OfficialClosing>): OfficialDocument {
  return { ...document, closing: { ...document.closing, ...change } };
}

function relabelled(document: OfficialDocument, labels: Readonly<Record<string, string>>): OfficialDocument {
  const body = document.body.map((each) => {
    if (each.type !== 'item') return each;
    const label = labels[each.numbering.label];
    return label === undefined ? each : { ...each, numbering: { ...each.numbering, label } };
  });
  return { ...document, body };
}

const { recipients, signing } = signed.closing;
const withItems = (...items: readonly string[]): OfficialDocument =>
  withClosing(signed, { recipients: { ...recipients, items: items.map(line) } });
const withNumber = (value: string): OfficialDocument => withHeader(signed, { number: line(value) });
const withDate = (value: string): OfficialDocument => withHeader(signed, { placeAndDate: line(value) });

const urgent = (text: string): OfficialDocument => withHeader(signed, { urgency: { text, leastWidth: mm(30) } });

type Seed = readonly [name: string, document: OfficialDocument, finding: string];

const SEEDS: readonly Seed[] = [
  ['US Letter', { ...signed, page: { ...PORTRAIT_A4, width: mm(215.9), height: mm(279.4) } }, 'page-size - I.1: '],
  ['left margin 20 mm', { ...signed, page: { ...PORTRAIT_A4, left: mm(20) } }, 'page-margin left I.3: '],
  ['right margin 25 mm', { ...signed, page: { ...PORTRAIT_A4, right: mm(25) } }, 'page-margin right I.3: '],
  ['top margin 12 mm', { ...signed, page: { ...PORTRAIT_A4, top: mm(12) } }, 'page-margin top I.3: '],
  ['«15-3-2026»', withDate('Vĩnh Hưng, 15-3-2026'), 'date-not-in-words - II.4.b: Vĩnh Hưng, 15-3-2026'],
  ['«ngày 15/3/2026»', withDate('Vĩnh Hưng, ngày 15/3/2026'), 'date-not-in-words - II.4.b: Vĩnh Hưng, ngày 15/3/2026'],
  [
    'day without zero',
    withDate('Vĩnh Hưng, ngày 5 tháng 3 năm 2026'),
    'date-leading-zero - II.4.b: Vĩnh Hưng, ngày 5 tháng 3 năm 2026',
  ],
  [
    'month 2 without zero',
    withDate('Vĩnh Hưng, ngày 15 tháng 2 năm 2026'),
    'date-leading-zero - II.4.b: Vĩnh Hưng, ngày 15 tháng 2 năm 2026',
  ],
  [
    'month 3 with zero',
    withDate('Vĩnh Hưng, ngày 15 tháng 03 năm 2026'),
    'date-surplus-zero - II.4.b: Vĩnh Hưng, ngày 15 tháng 03 năm 2026',
  ],
  [
    '31 April',
    withDate('Vĩnh Hưng, ngày 31 tháng 4 năm 2026'),
    'date-impossible - II.4.b: Vĩnh Hưng, ngày 31 tháng 4 năm 2026',
  ],
  [
    'place without comma',
    withDate('Vĩnh Hưng ngày 15 tháng 5 năm 2026'),
    'place-comma - II.4.c: Vĩnh Hưng ngày 15 tháng 5 năm 2026',
  ],
  [
    'small place',
    withDate('vĩnh Hưng, ngày 15 tháng 5 năm 2026'),
    'place-capital - II.4.c: vĩnh Hưng, ngày 15 tháng 5 năm 2026',
  ],
  [
    'motto with en dashes',
    withHeader(signed, { motto: 'Độc lập – Tự do – Hạnh phúc' }),
    'motto-dash - II.1.b: Độc lập – Tự do – Hạnh phúc',
  ],
  [
    'motto without spaces',
    withHeader(signed, { motto: 'Độc lập-Tự do-Hạnh phúc' }),
    'motto-dash - II.1.b: Độc lập-Tự do-Hạnh phúc',
  ],
  [
    'motto with small letters',
    withHeader(signed, { motto: 'Độc lập - tự do - hạnh phúc' }),
    'motto-text - II.1.b: Độc lập - tự do - hạnh phúc',
  ],
  [
    'agency in small letters',
    withHeader(signed, { issuingAgency: line('Thanh tra thành phố') }),
    'agency-style capitals II.2.b: Thanh tra thành phố',
  ],
  ['number 5', withNumber('Số: 5/KL-TTTP'), 'number-leading-zero - II.3.c: Số: 5/KL-TTTP'],
  ['number padded', withNumber('Số: 012/KL-TTTP'), 'number-padded - II.3.a: Số: 012/KL-TTTP'],
  ['number without colon', withNumber('Số 12/KL-TTTP'), 'number-pattern colon II.3.c: Số 12/KL-TTTP'],
  ['symbol with spaces', withNumber('Số: 12/KL - TTTP'), 'number-spaces - II.3.c: Số: 12/KL - TTTP'],
  ['symbol with an en dash', withNumber('Số: 12/KL–TTTP'), 'number-pattern dash II.3.c: Số: 12/KL–TTTP'],
  ['symbol with a year', withNumber('Số: 12/2024/KL-TTTP'), 'number-pattern year II.3.c: Số: 12/2024/KL-TTTP'],
  [
    'symbol of another type',
    withHeader(signedPlan, { number: line('Số: 12/BC-UBND') }),
    'number-type - 1: Số: 12/BC-UBND',
  ],
  [
    'no «./.»',
    rewritten(signed, 'Trên đây là', (words) => words.replace('./.', '.')),
    'ending-mark - 1.4: Trên đây là Kết luận thanh tra; yêu …',
  ],
  [
    'd) then e)',
    relabelled(signed, { 'đ)': 'e)', 'e)': 'g)' }),
    'letter-order - II.6.đ: e) Chưa thực hiện việc luân phiên công …',
  ],
  ['f) in the list', relabelled(signed, { 'e)': 'f)' }), 'letter-foreign - II.6.đ: f) Chưa bố trí đủ trang thiết bị …'],
  ['a. for a)', relabelled(signed, { 'a)': 'a.' }), 'point-mark - II.6.đ: a. Chưa kịp thời cập nhật 27 thủ …'],
  [
    'ground without semicolon',
    rewritten(signed, 'Căn cứ Luật Thanh tra', (words) => words.replace(';', '.')),
    'ground-ending - II.6.a: Căn cứ Luật Thanh tra ngày 14 tháng …',
  ],
  [
    'law with its number',
    rewritten(
      signed,
      'Căn cứ Luật Thanh tra',
      () => 'Căn cứ Luật Thanh tra số 11/2022/QH15 ngày 14 tháng 11 năm 2022;',
    ),
    'ground-law - II.6.a: Căn cứ Luật Thanh tra số 11/2022/QH15 ngày …',
  ],
  [
    'ground upright',
    withBlock(signed, 'Căn cứ Luật Thanh tra', (block) =>
      block.type === 'paragraph' ? { ...block, style: 'body' } : block,
    ),
    'ground-italic italic II.6.a: Căn cứ Luật Thanh tra ngày 14 tháng …',
  ],
  [
    '«khoản 9 điều 19»',
    rewritten(signed, 'Phường An Thới', (words) =>
      words.replace('chưa', 'trái khoản 9 điều 19 Nghị định số 61/2018/NĐ-CP, chưa'),
    ),
    'citation-case - V.7: b) Phường An Thới trái khoản 9 điều …',
  ],
  [
    'recipient without semicolon',
    withItems('- Như trên', '- Lưu: VT, TTr.'),
    'recipients-marks line-end II.9.d: - Như trên',
  ],
  ['no filed copy', withItems('- Như trên;', '- Sở Nội vụ.'), 'recipients-last - II.9.d: - Sở Nội vụ.'],
  [
    '«T/M»',
    withClosing(signed, { signing: { ...signing, titleLines: [line('T/M ỦY BAN NHÂN DÂN'), line('CHỦ TỊCH')] } }),
    'signing-abbreviation - II.7.b: T/M ỦY BAN NHÂN DÂN',
  ],
  [
    'academic title',
    withClosing(signed, { signing: { ...signing, name: line('ThS. Nguyễn Thị Hương') } }),
    'signer-title - II.7.c: ThS. Nguyễn Thị Hương',
  ],
  [
    'name in capitals',
    withClosing(signed, { signing: { ...signing, name: line('NGUYỄN THỊ HƯƠNG') } }),
    'signer-style small-letters II.7.đ: NGUYỄN THỊ HƯƠNG',
  ],
  [
    'appendices with Arabic numbers',
    {
      ...signedPlan,
      appendices: signedPlan.appendices.map((each, index) =>
        index === 1 ? { ...each, label: line('Phụ lục 2') } : each,
      ),
    },
    'appendix-number - III.1.a: Phụ lục 2',
  ],
  ['«KHẨN CẤP»', urgent('KHẨN CẤP'), 'urgency-text - III.2.b: KHẨN CẤP'],
  ['«HỎA TỐC!»', urgent('HỎA TỐC!'), 'urgency-text - III.2.b: HỎA TỐC!'],
  [
    'a mark of secrecy',
    withHeader(signed, { urgency: { text: 'MẬT', leastWidth: mm(20) } }),
    'secrecy-mark - III.2.a: MẬT',
  ],
];

const FORMATS: readonly Format[] = ['docx', 'pdf'];

describe.each(FORMATS)('one fault in a %s', (format) => {
  it.each(SEEDS)('%s', async (_, document, finding) => {
    const report = await reportOf(await fileOf(document, format), format);
    expect(told(report)).toEqual([finding]);
    const [found] = report.findings;
    if (format === 'docx' && found?.place.words !== '') expect(found?.place.paragraph).toBeGreaterThan(0);
    if (format === 'pdf' && found?.place.words !== '') expect(found?.place.page).toBeGreaterThan(0);
  });
});
