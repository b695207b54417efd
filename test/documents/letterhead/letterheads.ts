import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** Letterheads as offices have them, part by part as Word writes them. */

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const NAMESPACES =
  `${WORD} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

function chunk(type: string, body: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(body.length + 12);
  bytes.writeUInt32BE(body.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(body, 8);
  let crc = 0xffffffff;
  for (const each of bytes.subarray(4, body.length + 8)) {
    crc ^= each;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  bytes.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 8);
  return bytes;
}

/** A red square of 24 by 24 points with a light one in it. */
export const LOGO: Uint8Array = (() => {
  const size = 24;
  const rows = Buffer.alloc(size * (size * 3 + 1));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const isInner = [x, y].every((each) => each > 6 && each < 17);
      rows.set(isInner ? [250, 220, 60] : [200, 30, 40], y * (size * 3 + 1) + 1 + x * 3);
    }
  }
  const head = Buffer.from([0, 0, 0, size, 0, 0, 0, size, 8, 2, 0, 0, 0]);
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', new Uint8Array())];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]);
})();

/** A picture in a run, 12 mm wide and high. */
export function picture(relation: string, id = 7): string {
  const side = 432_000;
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${side}" cy="${side}"/>` +
    `<wp:docPr id="${id}" name="Logo" descr="Huy hiệu"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">` +
    `<pic:pic><pic:nvPicPr><pic:cNvPr id="${id}" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${relation}/>` +
    `<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${side}" cy="${side}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}

export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function paragraph(runs: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

export const PAGE_FIELD = ['begin', '', 'end']
  .map((kind) =>
    kind === ''
      ? '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
      : `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`,
  )
  .join('');

type StyleForm = { readonly size?: number; readonly run?: string; readonly paragraph?: string; readonly font?: string };

function style(
  id: string,
  name: string,
  { size = 28, run: marks = '', paragraph: form = '', font = 'Times New Roman' }: StyleForm,
): string {
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    `${form === '' ? '<w:pPr/>' : `<w:pPr>${form}</w:pPr>`}<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>${marks}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`
  );
}

const TIGHT = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>';
const CENTRE = `${TIGHT}<w:jc w:val="center"/>`;

/** Word's usual defaults, which are nobody's official document: Calibri 11 of the theme, space after, wide lines, blue headings. */
export const STYLES =
  `${DECLARATION}<w:styles ${WORD}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"/>` +
  '<w:kern w:val="2"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
  '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376"><w:lsdException w:name="Normal" w:uiPriority="0" w:qFormat="1"/></w:latentStyles>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:ind w:left="284"/></w:pPr><w:rPr><w:color w:val="1F3864"/></w:rPr></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="12" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:color w:val="2F5496"/><w:sz w:val="32"/></w:rPr></w:style>' +
  style('QuocHieu', 'Quốc hiệu', {
    size: 26,
    run: '<w:b/><w:bCs/><w:color w:val="000000"/>',
    paragraph: `${TIGHT}<w:ind w:left="0"/><w:jc w:val="center"/>`,
  }) +
  style('TieuNgu', 'tieu_ngu', {
    run: '<w:b/><w:bCs/><w:color w:val="auto"/>',
    paragraph: `${TIGHT}<w:ind w:left="0"/><w:jc w:val="center"/>`,
  }) +
  style('TrichYeu', 'Trích yếu', { size: 32, run: '<w:b/><w:bCs/>', paragraph: CENTRE }) +
  style('NoiNhan', 'Nơi nhận', {
    size: 24,
    run: '<w:b/><w:bCs/><w:i/><w:iCs/><w:color w:val="000000"/>',
    paragraph: `${TIGHT}<w:ind w:left="0"/>`,
  }) +
  style('CanCu', 'Căn cứ', { font: 'Arial', run: '<w:i/>' }) +
  style('NoiDung', 'Nội dung', {
    run: '<w:color w:val="000000"/>',
    paragraph:
      '<w:spacing w:before="60" w:after="60" w:line="288" w:lineRule="auto"/><w:ind w:left="0" w:firstLine="720"/><w:jc w:val="both"/>',
  }) +
  '</w:styles>';

const NUMBERING =
  `${DECLARATION}<w:numbering ${WORD}><w:abstractNum w:abstractNumId="3"><w:nsid w:val="30202000"/><w:multiLevelType w:val="singleLevel"/>` +
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1)"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num></w:numbering>';

const THEME =
  `${DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Cơ quan"><a:themeElements><a:clrScheme name="x">` +
  ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink']
    .map(
      (each, index) => `<a:${each}><a:srgbClr val="${(index * 0x111111).toString(16).padStart(6, '0')}"/></a:${each}>`,
    )
    .join('') +
  '</a:clrScheme><a:fontScheme name="x"><a:majorFont><a:latin typeface="Calibri Light"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>' +
  '<a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="x">' +
  `<a:fillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${'<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

export type LetterheadParts = {
  /** What stands inside w:hdr and w:ftr, by «header-default», «footer-first» and so on. */
  readonly margins?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly styles?: string;
  /** Inside w:sectPr, after the references. */
  readonly section?: string;
  readonly settings?: string;
  /** More relations of the main part, of every header and footer. */
  readonly relations?: string;
  readonly marginRelations?: string;
  readonly mainType?: string;
  readonly more?: Readonly<Record<string, Uint8Array>>;
};

export const A4 =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="1871" w:header="454" w:footer="454" w:gutter="0"/>';
const LOGO_RELATION = `<Relationship Id="rIdLogo" Type="${OFFICE}/image" Target="media/logo.png"/>`;

export const LOGO_HEADER = paragraph(
  picture('r:embed="rIdLogo"') + run('  THANH TRA TỈNH TÂY ĐĂK', '<w:b/><w:sz w:val="20"/>'),
  '<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="1" w:color="C00000"/></w:pBdr>',
);
export const CONTACT_FOOTER = paragraph(
  run('Số 12 Lê Duẩn, phường Trung Tâm, tỉnh Tây Đăk – thanhtra@taydak.gov.vn', '<w:sz w:val="22"/>'),
  '<w:pBdr><w:top w:val="single" w:sz="4" w:space="3" w:color="000000"/></w:pBdr><w:jc w:val="center"/>',
);

function relations(inner: string): string {
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}

/** A .docx with the parts that are given. */
export function letterhead(given: LetterheadParts = {}): Uint8Array {
  const {
    margins = {},
    body = paragraph(''),
    styles = STYLES,
    section = A4,
    settings = '',
    relations: more = '',
  } = given;
  const parts = Object.entries(margins).map(([slot, inner], index) => {
    const [where = '', when = ''] = slot.split('-');
    return { where, when, inner, name: `${where}${index + 1}.xml`, id: `rId${index + 10}` };
  });
  const references = parts
    .map(({ where, when, id }) => `<w:${where}Reference w:type="${when}" r:id="${id}"/>`)
    .join('');
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.oleObject"/>' +
        ['document', 'styles', 'numbering', 'settings']
          .map(
            (each) =>
              `<Override PartName="/word/${each}.xml" ContentType="${each === 'document' ? (given.mainType ?? `${MAIN_TYPE}document.main+xml`) : `${MAIN_TYPE}${each}+xml`}"/>`,
          )
          .join('') +
        parts
          .map(({ name, where }) => `<Override PartName="/word/${name}" ContentType="${MAIN_TYPE}${where}+xml"/>`)
          .join('') +
        '<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      relations(`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`),
    ),
    'word/document.xml': strToU8(
      `${DECLARATION}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr>${references}${section}</w:sectPr></w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      relations(
        ['styles', 'numbering', 'settings']
          .map((each) => `<Relationship Id="${each}" Type="${OFFICE}/${each}" Target="${each}.xml"/>`)
          .join('') +
          `<Relationship Id="theme" Type="${OFFICE}/theme" Target="theme/theme1.xml"/>${LOGO_RELATION}` +
          parts
            .map(({ id, where, name }) => `<Relationship Id="${id}" Type="${OFFICE}/${where}" Target="${name}"/>`)
            .join('') +
          more,
      ),
    ),
    'word/styles.xml': strToU8(styles),
    'word/numbering.xml': strToU8(NUMBERING),
    'word/settings.xml': strToU8(
      `${DECLARATION}<w:settings ${NAMESPACES}>${settings}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    ),
    'word/theme/theme1.xml': strToU8(THEME),
    'word/media/logo.png': LOGO,
    ...given.more,
  };
  for (const { name, where, inner } of parts) {
    const root = where === 'header' ? 'hdr' : 'ftr';
    files[`word/${name}`] = strToU8(`${DECLARATION}<w:${root} ${NAMESPACES}>${inner}</w:${root}>`);
    files[`word/_rels/${name}.rels`] = strToU8(relations(LOGO_RELATION + (given.marginRelations ?? '')));
  }
  return zipSync(files);
}

/** The usual one: logo and name on page 1, a line on the others, contact at the foot of page 1. */
export const USUAL: LetterheadParts = {
  margins: {
    'header-first': LOGO_HEADER,
    'header-default': paragraph(run('Thanh tra tỉnh Tây Đăk', '<w:i/><w:sz w:val="20"/>'), '<w:jc w:val="right"/>'),
    'footer-first': CONTACT_FOOTER,
  },
  section: `${A4}<w:titlePg/>`,
};
