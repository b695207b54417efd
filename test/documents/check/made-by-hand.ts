import { strToU8, zipSync } from 'fflate';

/** Documents as people make them in Word: Normal style, tabs, text boxes, formatting by hand; rebuilt after models 1.4 and 1.5. */

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

export type Marks = { readonly bold?: boolean; readonly italic?: boolean; readonly size?: number };

export function r(text: string, { bold = false, italic = false, size = 14 }: Marks = {}): string {
  const marks = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}<w:sz w:val="${size * 2}"/>`;
  const parts = text.split('\t').map((part) => `<w:t xml:space="preserve">${part}</w:t>`);
  return `<w:r><w:rPr>${marks}</w:rPr>${parts.join('<w:tab/>')}</w:r>`;
}

export function p(runs: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

const CENTRE = '<w:jc w:val="center"/>';
const TABS = '<w:tabs><w:tab w:val="center" w:pos="1600"/><w:tab w:val="center" w:pos="6600"/></w:tabs>';
const RUNNING =
  '<w:spacing w:before="120" w:line="276" w:lineRule="auto"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>';
/** A tab for the indent, as many type it. */
const TABBED = '<w:spacing w:before="120"/><w:jc w:val="both"/>';

const CAPS = { bold: true, size: 12 };

/** A straight line floating over the text, written twice as Word does. */
function connector(mm: number): string {
  const width = Math.round(mm * 36_000);
  return (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>' +
    `<wp:positionH relativeFrom="column"><wp:posOffset>100</wp:posOffset></wp:positionH><wp:extent cx="${width}" cy="0"/>` +
    '<a:graphic><a:graphicData><wps:wsp><wps:cNvCnPr/><wps:spPr><a:prstGeom prst="line"/></wps:spPr></wps:wsp>' +
    '</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>' +
    '<v:line from="0,0" to="100pt,0"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>'
  );
}

/** Model 1.4, the header aligned by tabs alone; lines drawn over it. */
const TABBED_HEADER =
  p(r('\tUBND TỈNH TÂY ĐĂK', { size: 12 }) + r('\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', CAPS), TABS) +
  p(r('\tTHANH TRA TỈNH', CAPS) + r('\tĐộc lập - Tự do - Hạnh phúc', { bold: true, size: 13 }), TABS) +
  p(connector(20) + connector(58), '') +
  p(r('\tSố: 05/BC-TTT', { size: 13 }) + r('\tTây Đăk, ngày 05 tháng 01 năm 2026', { italic: true, size: 13 }), TABS);

function textBox(inner: string): string {
  const content = `<w:txbxContent>${inner}</w:txbxContent>`;
  return (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="2000000" cy="900000"/>' +
    `<a:graphic><a:graphicData><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>` +
    `</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  );
}

/** Model 1.4 with both halves of the header in text boxes; underscores for lines. */
const BOXED_HEADER =
  p(
    textBox(
      p(r('BỘ NỘI VỤ', { size: 12 }), CENTRE) +
        p(r('THANH TRA BỘ', CAPS), CENTRE) +
        p(r('_______', { size: 12 }), CENTRE) +
        p(r('Số: 12/BC-TTB', { size: 13 }), CENTRE),
    ) +
      textBox(
        p(r('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', CAPS), CENTRE) +
          p(r('Độc lập - Tự do - Hạnh phúc', { bold: true, size: 13 }), CENTRE) +
          p(r('________________________', { size: 12 }), CENTRE) +
          p(r('Hà Nội, ngày 20 tháng 3 năm 2026', { italic: true, size: 13 }), CENTRE),
      ),
  ) + p('');

export function cell(width: number, inner: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inner}</w:tc>`;
}

/** Model 1.5: an official letter, header in one row of a table, «V/v» under the number, old spelling «HOÀ», «UỶ». */
const LETTER_HEADER = `<w:tbl><w:tblPr/><w:tr>${
  cell(
    3600,
    p(r('UỶ BAN NHÂN DÂN', { size: 12 }), CENTRE) +
      p(r('XÃ EA H’LEO', CAPS), `${CENTRE}<w:pBdr><w:bottom w:val="none"/></w:pBdr>`) +
      p(connector(18), CENTRE) +
      p(r('Số: 09/UBND-VP', { size: 13 }), CENTRE) +
      p(r('V/v chấn chỉnh việc giải quyết ', { size: 12 }) + r('thủ tục hành chính', { size: 12 }), CENTRE),
  ) +
  cell(
    5700,
    p(r('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', CAPS), CENTRE) +
      p(r('Độc lập - Tự do ', { bold: true, size: 13 }) + r('- Hạnh phúc', { bold: true, size: 13 }), CENTRE) +
      p(connector(58), CENTRE) +
      p(r('Ea H’Leo, ngày 09 tháng 02 năm 2026', { italic: true, size: 13 }), CENTRE),
  )
}</w:tr></w:tbl>`;

const TITLE =
  p(r('BÁO CÁO', { bold: true }), `<w:spacing w:before="240"/>${CENTRE}`) +
  p(r('Kết quả thanh tra việc giải quyết thủ tục hành chính', { bold: true }), CENTRE) +
  p(r('________'), CENTRE);

const LONG =
  'Trong kỳ báo cáo, các cơ quan, đơn vị đã niêm yết công khai đầy đủ thủ tục hành chính thuộc thẩm quyền giải quyết, bố trí công chức đủ năng lực làm việc tại Bộ phận Tiếp nhận và Trả kết quả, phối hợp chặt chẽ trong giải quyết hồ sơ liên thông.';

const REPORT_BODY =
  p(r('Căn cứ Luật Thanh tra ngày 25 tháng 6 năm 2025;', { italic: true }), RUNNING) +
  p(r('Căn cứ Nghị định số 216/2025/NĐ-CP ngày 05 tháng 8 năm 2025 của Chính phủ.', { italic: true }), RUNNING) +
  p(r('I. ĐẶC ĐIỂM, TÌNH HÌNH', { bold: true }), RUNNING) +
  p(r(`1. Kết quả đạt được`, { bold: true }), RUNNING) +
  p(r(LONG), RUNNING) +
  p(r(`\t${LONG}`), TABBED) +
  p(r('2. Tồn tại, hạn chế', { bold: true }), RUNNING) +
  ['a', 'b', 'c', 'd', 'đ', 'e', 'g'].map((letter) => p(r(`${letter}) ${LONG}`), RUNNING)).join('') +
  p(r('II. KIẾN NGHỊ', { bold: true }), RUNNING) +
  p(r(`1. ${LONG}`), RUNNING) +
  p(r(`2. ${LONG}`), RUNNING) +
  p(r('Trên đây là báo cáo kết quả thanh tra, kính trình Ủy ban nhân dân tỉnh xem xét, chỉ đạo./.'), RUNNING);

/** Model 1.6: those the wire goes to stand below «… ĐIỆN:», two indents in. */
const WIRE =
  p(r('CÔNG ĐIỆN', { bold: true }), `<w:spacing w:before="240"/>${CENTRE}`) +
  p(r('Về việc tập trung ứng phó với bão số 12', { bold: true }), CENTRE) +
  p(r('____________'), CENTRE) +
  p(r('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:', { bold: true }), `<w:spacing w:before="120"/>${CENTRE}`) +
  p(r('- Giám đốc các sở, ban, ngành tỉnh;'), '<w:ind w:left="2160"/>') +
  p(r('- Chủ tịch Ủy ban nhân dân các xã, phường.'), '<w:ind w:left="2160"/>') +
  p(r(LONG), RUNNING) +
  p(r('Yêu cầu các cơ quan, đơn vị triển khai ngay./.'), RUNNING);

const CLOSING_TABS = '<w:tabs><w:tab w:val="center" w:pos="6800"/></w:tabs>';

/** The closing aligned by tabs, as on a typewriter. */
const TABBED_CLOSING =
  p(r('Nơi nhận:', { bold: true, italic: true, size: 12 }) + r('\tKT. CHÁNH THANH TRA', { bold: true }), CLOSING_TABS) +
  p(r('- Như trên;', { size: 11 }) + r('\tPHÓ CHÁNH THANH TRA', { bold: true }), CLOSING_TABS) +
  p(r('- Chủ tịch UBND tỉnh (b/c);', { size: 11 })) +
  p(r('- Lưu: VT, NV2.', { size: 11 })) +
  p('') +
  p('') +
  p(r('\tY Wơn Êban', { bold: true }), CLOSING_TABS);

const TABLE_CLOSING = `<w:tbl><w:tblPr/><w:tr>${
  cell(
    4600,
    p(r('Nơi nhận:', { bold: true, italic: true, size: 12 })) +
      p(r('- Như trên;', { size: 11 })) +
      p(r('- Lưu: VT, VP (05b).', { size: 11 })) +
      p(''),
  ) +
  cell(
    4600,
    p(r('TM. UỶ BAN NHÂN DÂN', { bold: true }), CENTRE) +
      p(r('CHỦ TỊCH', { bold: true }), CENTRE) +
      p('') +
      p(r('(Chữ ký, dấu)', { italic: true }), CENTRE) +
      p('') +
      p(r('Nguyễn Văn An', { bold: true }), CENTRE),
  )
}</w:tr></w:tbl>`;

const ADDRESSEES =
  p(r('\tKính gửi:\t'), '<w:tabs><w:tab w:val="left" w:pos="1400"/></w:tabs>') +
  p(r('- Các phòng chuyên môn thuộc Ủy ban nhân dân xã;'), '<w:ind w:left="2600"/>') +
  p(r('- Trung tâm Phục vụ hành chính công xã.'), '<w:ind w:left="2600"/>');

const LETTER_BODY =
  p(r(LONG), RUNNING) +
  p(r(`1. ${LONG}`), RUNNING) +
  p(r(`2. ${LONG}`), RUNNING) +
  p(r('Yêu cầu các đơn vị nghiêm túc thực hiện./.'), RUNNING);

const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11907" w:h="16840"/>' +
  '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>';

const STYLES =
  `<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>` +
  '<w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr>' +
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:style></w:styles>';

/** The page number as Word's gallery puts it in: a content control, the result stored. */
const HEADER =
  `<w:hdr ${NAMESPACES}><w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Page Numbers (Top of Page)"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:pPr>${CENTRE}</w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r>` +
  '<w:r><w:instrText>PAGE   \\* MERGEFORMAT</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
  '<w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt><w:p/></w:hdr>';

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ' +
  'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  ['document.main', 'styles', 'header']
    .map((each) => {
      const name = each === 'document.main' ? 'document' : each;
      return `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${each}+xml"/>`;
    })
    .join('') +
  '</Types>';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (list: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;

/** A .docx of this body and section. */
export function packed(body: string, section = SECTION): Uint8Array {
  const parts = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': relations(`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': relations(
      `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/header" Target="header.xml"/>`,
    ),
    'word/styles.xml': STYLES,
    'word/header.xml': HEADER,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}${section}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
}

export const BY_HAND: Readonly<Record<string, Uint8Array>> = {
  'report with tabs (model 1.4)': packed(TABBED_HEADER + TITLE + REPORT_BODY + TABBED_CLOSING),
  'report with text boxes (model 1.4)': packed(BOXED_HEADER + TITLE + REPORT_BODY + TABBED_CLOSING),
  'report with text boxes and a table': packed(BOXED_HEADER + TITLE + REPORT_BODY + TABLE_CLOSING),
  'wire (model 1.6)': packed(TABBED_HEADER.replace('05/BC-TTT', '05/CĐ-TTT') + WIRE + TABBED_CLOSING),
  'official letter (model 1.5)': packed(LETTER_HEADER + ADDRESSEES + LETTER_BODY + TABLE_CLOSING),
};
