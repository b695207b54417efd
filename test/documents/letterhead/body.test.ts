import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { docxText, readDocx } from '../../readers/docx-reader.ts';
import { documentText } from '../sample-documents.ts';
import { conclusion } from '../samples/conclusion.ts';
import { plan } from '../samples/plan.ts';
import { codesOf, filled, textsOf } from './filled.ts';
import { letterhead, paragraph, picture, run } from './letterheads.ts';

const BEFORE = paragraph(run('Mẫu số 05 – Quy chế làm việc'));
const AFTER = paragraph(run('Lưu hành theo Quy chế văn thư'));
const MARKED = `${BEFORE}${paragraph(run('[nội') + run(' dung]'))}${AFTER}`;

async function textIn(body: string, document: OfficialDocument = conclusion): Promise<readonly string[]> {
  return docxText(readDocx((await filled(document, letterhead({ body }))).bytes));
}

describe('the body of a letterhead', () => {
  it.each([
    ['a paragraph «[NỘI DUNG]»', paragraph(run('[nội') + run(' dung]'))],
    [
      'a bookmark',
      '<w:p><w:bookmarkStart w:id="0" w:name="noi_dung"/><w:r><w:t>…</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p>',
    ],
    [
      'a content control',
      `<w:sdt><w:sdtPr><w:alias w:val="Kết luận"/><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${paragraph(run('Gõ vào đây'))}</w:sdtContent></w:sdt>`,
    ],
    [
      'a tagged content control',
      `<w:sdt><w:sdtPr><w:tag w:val="noi-dung"/></w:sdtPr><w:sdtContent>${paragraph(run('Gõ vào đây'))}</w:sdtContent></w:sdt>`,
    ],
  ])('stays around %s', async (_, place) => {
    for (const document of [conclusion, plan]) {
      expect(await textIn(`${BEFORE}${place}${AFTER}`, document)).toEqual([
        'Mẫu số 05 – Quy chế làm việc',
        ...documentText(document),
        'Lưu hành theo Quy chế văn thư',
      ]);
    }
  });

  it('without a place is left out, and told', async () => {
    const made = await filled(conclusion, letterhead({ body: BEFORE + AFTER }));
    expect(docxText(readDocx(made.bytes))).toEqual(documentText(conclusion));
    expect(codesOf(made)).toContain('letterhead-body-left-out');
    expect(codesOf(await filled(conclusion, letterhead()))).not.toContain('letterhead-body-left-out');
  });

  it('with the place in a table is left out, and told', async () => {
    const cell = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/></w:tcPr>${paragraph(run('[NỘI DUNG]'))}</w:tc></w:tr></w:tbl>${paragraph('')}`;
    const made = await filled(conclusion, letterhead({ body: cell }));
    expect(docxText(readDocx(made.bytes))).toEqual(documentText(conclusion));
    expect(codesOf(made)).toContain('letterhead-place-in-table');
  });

  const boxes =
    paragraph(run('THANH TRA TỈNH', '<w:b/>')) +
    paragraph(run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '<w:b/>')) +
    paragraph(run('Độc lập - Tự do - Hạnh phúc', '<w:b/>')) +
    paragraph(run('Số: …/KL-TTr'));

  it('gives its boxes up for those of the document', async () => {
    const made = await filled(conclusion, letterhead({ body: boxes + MARKED }));
    expect(docxText(readDocx(made.bytes)).filter((each) => each === 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toHaveLength(
      1,
    );
    expect(docxText(readDocx(made.bytes))).toContain('Mẫu số 05 – Quy chế làm việc');
    expect(codesOf(made)).toContain('letterhead-boxes-replaced');
    expect(codesOf(await filled(conclusion, letterhead({ body: boxes })))).toContain('letterhead-body-boxes');
  });

  it('keeps its pictures, and leaves behind what nothing names any more', async () => {
    const kept = await filled(conclusion, letterhead({ body: paragraph(picture('r:embed="rIdLogo"')) + MARKED }));
    expect(Object.keys(textsOf(kept.bytes))).toContain('word/media/logo.png');
    const left = await filled(conclusion, letterhead({ body: paragraph(picture('r:embed="rIdLogo"')) }));
    expect(Object.keys(textsOf(left.bytes))).not.toContain('word/media/logo.png');
    expect(codesOf(left)).toContain('letterhead-body-left-out');
  });

  it('loses ends of ranges whose other end is gone', async () => {
    const loose = `<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>Ghi chú</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`;
    const xml =
      textsOf((await filled(conclusion, letterhead({ body: loose + MARKED }))).bytes)['word/document.xml'] ?? '';
    expect(xml).toContain('Ghi chú');
    expect(xml).not.toMatch(/w:comment/);
  });

  it('of several sections gives the headers of the first', async () => {
    const second = `<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1701" w:header="454" w:footer="454" w:gutter="0"/></w:sectPr></w:pPr></w:p>`;
    const made = await filled(conclusion, letterhead({ body: second + MARKED }));
    expect(made.problems).toContainEqual({ code: 'letterhead-sections', where: '', values: { count: 2 } });
    expect(textsOf(made.bytes)['word/document.xml']?.match(/<w:sectPr>/g)).toHaveLength(1);
  });
});

describe('a header', () => {
  it('with the national title in it is told: it would print twice', async () => {
    const margins = { 'header-default': paragraph(run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')) };
    expect(codesOf(await filled(conclusion, letterhead({ margins })))).toContain('letterhead-header-boxes');
  });

  it('in another font, with tracked changes, in a protected file is told', async () => {
    const margins = {
      'header-default':
        '<w:p><w:ins w:id="1" w:author="a" w:date="2024-01-01T00:00:00Z"><w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr><w:t>Sở</w:t></w:r></w:ins></w:p>',
    };
    const settings = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
    const made = await filled(conclusion, letterhead({ margins, settings }));
    expect(codesOf(made)).toEqual(
      expect.arrayContaining(['letterhead-fonts', 'letterhead-tracked-changes', 'letterhead-protected']),
    );
    expect(made.problems.find((each) => each.code === 'letterhead-fonts')?.values).toEqual({ fonts: 'Arial' });
  });
});
