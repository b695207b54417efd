import { beforeAll, describe, expect, it } from 'vitest';
import { edited } from './edited.ts';
import { fileOf, reportOf, signed, signedPlan, told } from './files.ts';

/** Faults that only a hand in Word makes: direct formatting put into one place of a good file, one thing changed, one thing found. */

const DOCUMENT = 'word/document.xml';
const HEADER = 'word/header1.xml';
const STYLES = 'word/styles.xml';

type Edits = Readonly<Record<string, (part: string) => string>>;

/** Direct formatting for the run that shows this text. */
function run(text: string, properties: string): Edits {
  return {
    [DOCUMENT]: (part) =>
      part.replace(
        new RegExp(`<w:r>(<w:rPr>(.*?)</w:rPr>)?(<w:t[^>]*>${text})`),
        (_, _all, own: string | undefined, shown: string) => `<w:r><w:rPr>${own ?? ''}${properties}</w:rPr>${shown}`,
      ),
  };
}

/** Direct formatting for the paragraph that begins with this text. */
function paragraph(text: string, properties: string): Edits {
  return {
    [DOCUMENT]: (part) => {
      const at = part.indexOf(text);
      const end = part.lastIndexOf('</w:pPr>', at);
      return at < 0 ? part : part.slice(0, end) + properties + part.slice(end);
    },
  };
}

function replaced(name: string, from: string | RegExp, to: string): Edits {
  return { [name]: (part) => part.replace(from, to) };
}

const TIMES = 'w:ascii="Times New Roman" w:hAnsi="Times New Roman"';
const BODY = 'Quận Bình An có 11 phường';
const BODY_WORDS = 'Quận Bình An có 11 phường với diện …';
const NEXT_WORDS = 'Việc công khai thủ tục được thực hiện …';

/** Footer instead of header: what «Bottom of Page» makes. */
const AT_THE_FOOT: Edits = {
  [DOCUMENT]: (part) => part.replaceAll('w:headerReference', 'w:footerReference'),
  'word/_rels/document.xml.rels': (part) => part.replace('relationships/header"', 'relationships/footer"'),
  [HEADER]: (part) => part.replaceAll('w:hdr', 'w:ftr'),
};

const FAULTS: readonly (readonly [name: string, edits: Edits, finding: string])[] = [
  [
    'Calibri in one run',
    run(BODY, '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/>'),
    `font-family - I.4: ${BODY_WORDS}`,
  ],
  [
    'theme font before the font named',
    {
      ...run(BODY, `<w:rFonts ${TIMES} w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>`),
      ...replaced('word/theme/theme1.xml', /(<a:minorFont>\s*<a:latin typeface=")[^"]*/, '$1Calibri'),
    },
    `font-theme - I.4: ${BODY_WORDS}`,
  ],
  [
    'font that is not Unicode',
    run(BODY, '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'),
    `font-not-unicode - I.4: ${BODY_WORDS}`,
  ],
  ['red text', run(BODY, '<w:color w:val="FF0000"/>'), `text-colour - I.4: ${BODY_WORDS}`],
  ['body of 12 pt', run(BODY, '<w:sz w:val="24"/>'), `body-size size II.6.e: ${BODY_WORDS}`],
  ['page number at the foot', AT_THE_FOOT, 'page-number-foot - I.7: '],
  ['page number on page 1', replaced(DOCUMENT, '<w:titlePg/>', ''), 'page-number-first - I.7: '],
  [
    'page number at the left',
    replaced(HEADER, '</w:pPr>', '<w:jc w:val="left"/></w:pPr>'),
    'page-number-centre - I.7: ',
  ],
  [
    'page number of 11 pt',
    replaced(HEADER, /<w:r>/g, '<w:r><w:rPr><w:sz w:val="22"/></w:rPr>'),
    'page-number-style size I.7: ',
  ],
  [
    'Roman page numbers',
    replaced(DOCUMENT, '<w:pgNumType ', '<w:pgNumType w:fmt="lowerRoman" '),
    'page-number-arabic - I.7: ',
  ],
  [
    'national title not bold',
    run('CỘNG HÒA', '<w:b w:val="0"/>'),
    'national-title-style bold II.1.a: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  ],
  [
    'motto of 13 pt under a title of 13',
    run('Độc lập', '<w:sz w:val="26"/>'),
    'size-family - V: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  ],
  [
    'motto without rule',
    replaced(
      DOCUMENT,
      /(Hạnh phúc<\/w:t><\/w:r><\/w:p><w:p><w:pPr><w:pStyle w:val="Rule"\/>)<w:pBdr>.*?<\/w:pBdr>/,
      '$1',
    ),
    'motto-rule - II.1.b: Độc lập - Tự do - Hạnh phúc',
  ],
  ['agency of 14 pt', run('THANH TRA THÀNH', '<w:sz w:val="28"/>'), 'agency-style size II.2.b: THANH TRA THÀNH PHỐ'],
  ['number of 14 pt', run('Số: 12', '<w:sz w:val="28"/>'), 'number-style size II.3.c: Số: 12/KL-TTTP'],
  [
    'date upright',
    run('Vĩnh Hưng, ngày', '<w:i w:val="0"/>'),
    'place-date-style italic II.4.c: Vĩnh Hưng, ngày 17 tháng 5 năm 2024',
  ],
  [
    'type name of 16 pt',
    run('KẾT LUẬN THANH TRA', '<w:sz w:val="32"/>'),
    'type-name-style size II.5.b: KẾT LUẬN THANH TRA',
  ],
  [
    'subject in italics',
    run('Về trách nhiệm', '<w:i/>'),
    'subject-style upright II.5.b: Về trách nhiệm của Chủ tịch Ủy ban …',
  ],
  ['paragraph left-aligned', paragraph(BODY, '<w:jc w:val="left"/>'), `body-justify - II.6.e: ${BODY_WORDS}`],
  ['paragraph without indent', paragraph(BODY, '<w:ind w:firstLine="0"/>'), `body-indent - II.6.e: ${BODY_WORDS}`],
  ['no space after a paragraph', paragraph(BODY, '<w:spacing w:after="0"/>'), `body-gap - II.6.e: ${NEXT_WORDS}`],
  [
    'double spacing',
    paragraph(BODY, '<w:spacing w:line="480" w:lineRule="auto"/>'),
    `line-spacing - II.6.e: ${BODY_WORDS}`,
  ],
  [
    'exactly 12 pt',
    paragraph(BODY, '<w:spacing w:line="240" w:lineRule="exact"/>'),
    `line-spacing - II.6.e: ${BODY_WORDS}`,
  ],
  ['heading not bold', run('KHÁI QUÁT CHUNG', '<w:b w:val="0"/>'), 'heading-style bold II.6.đ: I. KHÁI QUÁT CHUNG'],
  ['addressee in bold', run('Kính gửi:', '<w:b/>'), 'addressee-style not-bold II.9.d: Kính gửi:'],
  ['«Nơi nhận» of 14 pt', run('Nơi nhận:', '<w:sz w:val="28"/>'), 'recipients-heading size II.9.d: Nơi nhận:'],
  ['recipient of 13 pt', run('- Như trên;', '<w:sz w:val="26"/>'), 'recipients-style size II.9.d: - Như trên;'],
  ['post not bold', run('KT. CHÁNH', '<w:b w:val="0"/>'), 'signing-style bold II.7.đ: KT. CHÁNH THANH TRA'],
  [
    'unaccepted insertion',
    replaced(
      DOCUMENT,
      /(<w:r><w:t[^>]*>Quận Bình An có 11 phường.*?<\/w:r>)/,
      '<w:ins w:id="9" w:author="A" w:date="2024-01-01T00:00:00Z">$1</w:ins>',
    ),
    'tracked-changes - II.6.g: ',
  ],
  [
    'Normal of 11 pt under an own run',
    replaced(STYLES, '<w:name w:val="Nội dung"/>', '<w:name w:val="Nội dung"/><w:basedOn w:val="Nowhere"/>'),
    '',
  ],
];

let good: Uint8Array;
let goodPlan: Uint8Array;
beforeAll(async () => {
  good = await fileOf(signed, 'docx');
  goodPlan = await fileOf(signedPlan, 'docx');
});

describe('one fault made in Word', () => {
  it.each(FAULTS)('%s', async (_, edits, finding) => {
    const report = await reportOf(edited(good, edits), 'docx');
    expect(told(report)).toEqual(finding === '' ? [] : [finding]);
  });

  it('an appendix that goes on with the pages of the document', async () => {
    const bytes = edited(goodPlan, {
      [DOCUMENT]: (part) => {
        const last = part.lastIndexOf('<w:pgNumType w:start="1"/>');
        return part.slice(0, last) + part.slice(last + '<w:pgNumType w:start="1"/>'.length);
      },
    });
    expect(told(await reportOf(bytes, 'docx'))).toEqual(['appendix-pages - III.1.đ: Phụ lục II']);
  });

  it('the same fault in many places is told once, with their number', async () => {
    const bytes = edited(good, { [STYLES]: (part) => part.replace(/(w:styleId="Item".*?<w:sz w:val=")28/, '$124') });
    const report = await reportOf(bytes, 'docx');
    expect(told(report)).toEqual(['body-size size II.6.e: - Ban hành 03 kế hoạch, 12 công …']);
    expect(report.findings[0]?.more).toBeGreaterThan(10);
  });

  it('points lettered by Word itself, which knows no đ', async () => {
    const list =
      '<w:abstractNum w:abstractNumId="77"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>' +
      '<w:suff w:val="space"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>';
    const numbered = (words: string): string =>
      `<w:p><w:pPr><w:pStyle w:val="Item"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
    const bytes = edited(good, {
      'word/numbering.xml': (part) =>
        part
          .replace('<w:abstractNum ', `${list}<w:abstractNum `)
          .replace('</w:numbering>', '<w:num w:numId="77"><w:abstractNumId w:val="77"/></w:num></w:numbering>'),
      [DOCUMENT]: (part) => {
        const at = part.lastIndexOf('<w:p>', part.indexOf('Những tồn tại, hạn chế nêu tại'));
        const points = ['một', 'hai', 'ba', 'bốn', 'năm'].map((word) => numbered(`Điểm ${word};`)).join('');
        return part.slice(0, at) + points + part.slice(at);
      },
    });
    expect(told(await reportOf(bytes, 'docx'))).toEqual(['letter-order - II.6.đ: e) Điểm năm;']);
  });
});
