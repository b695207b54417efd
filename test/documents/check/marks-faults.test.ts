import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { stylesOf } from '../../../electron/documents/model/styles.ts';
import { drawPages } from '../../../electron/documents/pdf/draw/draw-pages.ts';
import { openFaces } from '../../../electron/documents/pdf/measure/face.ts';
import { measureDocument } from '../../../electron/documents/pdf/measure/measure-document.ts';
import { WordBook } from '../../../electron/documents/pdf/measure/word-book.ts';
import { numberPages } from '../../../electron/documents/pdf/paginate/number-pages.ts';
import { placeSection } from '../../../electron/documents/pdf/paginate/place.ts';
import { FONTS } from '../pdf/written-pdf.ts';
import { marked } from '../samples/marked.ts';
import { edited } from './edited.ts';
import { checked, fileOf, reportOf, told } from './files.ts';

/** Faults of boxes 10b to 13 that only a hand in Word makes, and contact lines on a later page of a PDF. */

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const FOOTER = 'word/footer1.xml';

type Edits = Readonly<Record<string, (part: string) => string>>;

function styled(id: string, from: RegExp, to: string): Edits {
  const style = new RegExp(`(w:styleId="${id}"(?:(?!</w:style>).)*?)${from.source}`);
  return { [STYLES]: (part) => part.replace(style, `$1${to}`) };
}

const ADDRESS = 'Địa chỉ: Số 12 đường Hùng Vương, phường …';

const FAULTS: readonly (readonly [name: string, edits: Edits, findings: readonly string[]])[] = [
  [
    'sizes of both families',
    styled('NationalTitle', /<w:sz w:val="24"\/>/, '<w:sz w:val="26"/>'),
    ['size-family - V: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ],
  [
    'a mark of urgency in black',
    styled('Urgency', /<w:color w:val="FF0000"\/>/, '<w:color w:val="000000"/>'),
    ['urgency-colour - III.2.b: THƯỢNG KHẨN'],
  ],
  [
    'a mark of urgency of 16 pt',
    styled('Urgency', /<w:sz w:val="26"\/>/, '<w:sz w:val="32"/>'),
    ['urgency-style size III.2.b: THƯỢNG KHẨN'],
  ],
  [
    'a mark of circulation of 11 pt',
    styled('Circulation', /<w:sz w:val="26"\/>/, '<w:sz w:val="22"/>'),
    ['circulation-style size III.2.c: LƯU HÀNH NỘI BỘ'],
  ],
  [
    "the drafter's sign of 13 pt",
    styled('DrafterMark', /<w:sz w:val="22"\/>/, '<w:sz w:val="26"/>'),
    ['drafter-mark-style size III.3: PL.(30)'],
  ],
  [
    'contact lines of 14 pt',
    styled('Contact', /<w:sz w:val="22"\/>/, '<w:sz w:val="28"/>'),
    [`contact-style size III.4: ${ADDRESS}`],
  ],
  [
    'contact lines without a rule',
    { [FOOTER]: (part) => part.replace(/<w:pBdr>.*?<\/w:pBdr>/, '') },
    [`contact-rule - III.4: ${ADDRESS}`],
  ],
  [
    'contact lines on every page',
    { [DOCUMENT]: (part) => part.replace('<w:footerReference w:type="first"', '<w:footerReference w:type="default"') },
    ['contact-first-page - III.4: '],
  ],
];

describe('one fault in a .docx', () => {
  let good: Uint8Array;
  beforeAll(async () => {
    good = await fileOf(marked, 'docx');
  });

  it.each(FAULTS)('%s', async (_, edits, findings) => {
    expect(told(await reportOf(edited(good, edits), 'docx'))).toEqual(findings);
  });

  it('of the colour is mended without making the mark of urgency black, and the contact lines stay', async () => {
    const bytes = edited(good, {
      [DOCUMENT]: (part) =>
        part.replace(
          '<w:r><w:t xml:space="preserve">Việc tiếp nhận',
          '<w:r><w:rPr><w:color w:val="0000FF"/></w:rPr><w:t xml:space="preserve">Việc tiếp nhận',
        ),
    });
    const { report, repaired } = await checked(bytes, 'van-ban.docx', true);
    expect(report.findings.map((each) => each.rule)).toEqual(['text-colour']);
    if (repaired?.bytes === undefined) throw new Error('nothing was mended');
    expect(told(await reportOf(repaired.bytes, 'docx'))).toEqual([]);
    expect(strFromU8(unzipSync(repaired.bytes)[FOOTER] ?? new Uint8Array())).toContain('Hùng Vương');
  });

  it('is none where the footer holds no contact: a file name is for the office to keep', async () => {
    const edits = { [FOOTER]: (part: string) => part.replace(/<w:t[ >].*?<\/w:t>/g, '<w:t>BC-05.docx</w:t>') };
    expect(told(await reportOf(edited(good, edits), 'docx'))).toEqual([]);
  });
});

/** The document with its contact lines at the foot of the appendix too. */
function withContactTwice(document: OfficialDocument): Uint8Array {
  const book = new WordBook(openFaces(FONTS), stylesOf(document.sizes));
  const sections = measureDocument(document, book, () => undefined);
  const pages = sections.flatMap((each) =>
    numberPages(placeSection({ ...each, foot: sections[0]?.foot ?? null }), book),
  );
  return drawPages(document, pages, book.faces, () => undefined);
}

it('contact lines on a later page of a PDF are found, with their page', async () => {
  const appendix = { ...marked.appendices[0], page: marked.page };
  const report = await reportOf(
    withContactTwice({ ...marked, appendices: [appendix] as OfficialDocument['appendices'] }),
    'pdf',
  );
  expect(told(report).filter((each) => each.startsWith('contact'))).toEqual([`contact-first-page - III.4: ${ADDRESS}`]);
  expect(report.findings.find((each) => each.rule === 'contact-first-page')?.place.page).toBe(report.pages);
});
