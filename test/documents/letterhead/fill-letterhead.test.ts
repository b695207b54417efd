import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fillLetterhead } from '../../../electron/documents/letterhead/fill-letterhead.ts';
import { openLetterhead } from '../../../electron/documents/letterhead/open-letterhead.ts';
import { writeWord } from '../../../electron/documents/word/write-word.ts';
import { docxText, readDocx } from '../../readers/docx-reader.ts';
import { edited } from '../check/edited.ts';
import { reportOf, told } from '../check/files.ts';
import { documentText, SHELF } from '../sample-documents.ts';
import { conclusion } from '../samples/conclusion.ts';
import { plan } from '../samples/plan.ts';
import { codesOf, filled, marginsOf, textsOf } from './filled.ts';
import {
  A4,
  CONTACT_FOOTER,
  LOGO,
  LOGO_HEADER,
  letterhead,
  PAGE_FIELD,
  paragraph,
  run,
  STYLES,
  USUAL,
} from './letterheads.ts';

describe('a document written into a letterhead', () => {
  it.each(SHELF)('$name says the same in the same order', async ({ document }) => {
    const { bytes } = await filled(document, letterhead(USUAL));
    expect(docxText(readDocx(bytes))).toEqual(documentText(document));
  });

  it('is the same bytes each time, whatever was written before', async () => {
    const first = await filled(conclusion, letterhead(USUAL));
    await filled(plan, letterhead(USUAL));
    const again = await filled(conclusion, letterhead(USUAL));
    expect(Buffer.compare(first.bytes, again.bytes)).toBe(0);
  });

  it('carries the title of the document, not that of the letterhead', async () => {
    const { bytes } = await filled(conclusion, letterhead(USUAL));
    expect(readDocx(bytes).coreProperties.title).toBe(conclusion.properties.title);
  });

  it('carries properties of its own beside those of the letterhead', async () => {
    const property = (pid: number, name: string, value: string) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${pid}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`;
    const properties = (inner: string) =>
      strToU8(
        `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${inner}</Properties>`,
      );
    const parts = unzipSync(await writeWord(conclusion));
    parts['docProps/custom.xml'] = properties(property(2, 'own', 'một'));
    const draft = zipSync(parts);
    const fill = (bytes: Uint8Array) =>
      textsOf(fillLetterhead(draft, openLetterhead({ name: 'a.docx', bytes })).bytes)['docProps/custom.xml'];
    expect(fill(letterhead())).toContain(property(2, 'own', 'một'));
    const theirs = unzipSync(draft);
    theirs['docProps/custom.xml'] = properties(property(2, 'DMS', '7') + property(3, 'own', 'cũ'));
    expect(fill(zipSync(theirs))).toContain(property(2, 'DMS', '7') + property(3, 'own', 'một'));
  });
});

describe('what is the office’s', () => {
  it('stays byte for byte: picture, theme, settings, the header that was not added to', async () => {
    const given = unzipSync(letterhead(USUAL));
    const kept = unzipSync((await filled(conclusion, letterhead(USUAL))).bytes);
    expect(Buffer.compare(kept['word/media/logo.png'] ?? new Uint8Array(), LOGO)).toBe(0);
    for (const name of ['word/theme/theme1.xml', 'word/settings.xml', 'word/header1.xml', 'word/footer3.xml'])
      expect(Buffer.compare(kept[name] ?? new Uint8Array(), given[name] ?? new Uint8Array(1)), name).toBe(0);
  });

  it('keeps every style and list as it was', async () => {
    const texts = textsOf((await filled(conclusion, letterhead(USUAL))).bytes);
    const styles = [...STYLES.matchAll(/<w:style .*?<\/w:style>/gs)].map(([each]) => each);
    expect(styles.length).toBeGreaterThan(9);
    expect(styles.filter((each) => !texts['word/styles.xml']?.includes(each))).toEqual([]);
    expect(texts['word/numbering.xml']).toContain('<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>');
    expect(texts['word/numbering.xml']).toContain('<w:lvlText w:val="%1)"/>');
  });

  it('has its headers where they belong, with our number above on the pages after the first', async () => {
    const [first, ...appendices] = marginsOf((await filled(plan, letterhead(USUAL))).bytes);
    expect(first?.['header-first']).toContain('THANH TRA TỈNH TÂY ĐĂK');
    expect(first?.['header-first']).not.toContain('PAGE');
    expect(first?.['footer-first']).toContain('Số 12 Lê Duẩn');
    expect(first?.['header-default']).toMatch(/PAGE.*Thanh tra tỉnh Tây Đăk/s);
    expect(appendices.length).toBe(2);
    for (const each of appendices) {
      // An appendix begins like any other page, but without number.
      expect(each['header-first']).toContain('Thanh tra tỉnh Tây Đăk');
      expect(each['header-first']).not.toContain('PAGE');
      expect(each['footer-first']).not.toContain('Lê Duẩn');
      expect(each['header-default']).toContain('PAGE');
    }
  });

  it('shows one header on all pages where it has but one', async () => {
    const [section] = marginsOf(
      (await filled(conclusion, letterhead({ margins: { 'header-default': LOGO_HEADER } }))).bytes,
    );
    expect(section?.['header-first']).not.toContain('PAGE');
    for (const each of ['header-first', 'header-default']) expect(section?.[each]).toContain('THANH TRA TỈNH TÂY ĐĂK');
    expect(section?.['header-default']).toContain('PAGE');
  });

  it('numbers even pages too where they have a header of their own, or none', async () => {
    const even = { 'header-default': LOGO_HEADER, 'header-even': paragraph(run('Trang chẵn')) };
    const own = marginsOf(
      (await filled(conclusion, letterhead({ margins: even, settings: '<w:evenAndOddHeaders/>' }))).bytes,
    );
    expect(own[0]?.['header-even']).toMatch(/PAGE.*Trang chẵn/s);
    const none = marginsOf((await filled(conclusion, letterhead({ settings: '<w:evenAndOddHeaders/>' }))).bytes);
    expect(none[0]?.['header-even']).toContain('PAGE');
  });

  it('keeps a footer of the draft beside theirs, and ends it where the draft ends it', async () => {
    const footer = (text: string) =>
      strToU8(
        `<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:ftr>`,
      );
    const [first, other] = ['rId91', 'rId92'].map((id) => `<w:footerReference w:type="first" r:id="${id}"/><w:type`);
    const relation = (id: string, name: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="${name}"/>`;
    let sections = 0;
    const parts = unzipSync(
      edited(await writeWord(plan), {
        'word/document.xml': (xml) =>
          xml.replaceAll('<w:type', () => {
            sections += 1;
            return (sections === 1 ? first : other) ?? '';
          }),
        'word/_rels/document.xml.rels': (xml) =>
          xml.replace(
            '</Relationships>',
            `${relation('rId91', 'footer8.xml')}${relation('rId92', 'footer9.xml')}</Relationships>`,
          ),
      }),
    );
    const draft = zipSync({
      ...parts,
      'word/footer8.xml': footer('Địa chỉ của văn bản'),
      'word/footer9.xml': footer(''),
    });
    const fill = (bytes: Uint8Array) =>
      marginsOf(fillLetterhead(draft, openLetterhead({ name: 'a.docx', bytes })).bytes).map(
        (each) => each['footer-first'] ?? '',
      );
    const [joined, ...appendices] = fill(letterhead(USUAL));
    expect(joined).toMatch(/Lê Duẩn.*Địa chỉ của văn bản/s);
    for (const each of appendices) expect(each).not.toMatch(/Lê Duẩn|Địa chỉ/);
    const [alone, ...rest] = fill(letterhead());
    expect(alone).toContain('Địa chỉ của văn bản');
    for (const each of rest) expect(each).not.toContain('Địa chỉ');
  });

  it('without headers leaves ours as they are', async () => {
    const [section, ...more] = marginsOf((await filled(conclusion, letterhead())).bytes);
    expect(Object.keys(section ?? {})).toEqual(['header-default']);
    expect(more).toEqual([]);
  });
});

describe('the check of the result', () => {
  const clean = { ...USUAL, styles: STYLES.replace('<w:color w:val="1F3864"/>', '') };

  it.each(SHELF)('finds nothing in $name in a letterhead that keeps to the decree', async ({ document }) => {
    const { bytes } = await filled(document, letterhead(clean));
    expect(told(await reportOf(bytes, 'docx'))).toEqual([]);
  });

  it('finds what the letterhead itself breaks, and that alone', async () => {
    const blue = await filled(conclusion, letterhead(USUAL));
    const rules = (await reportOf(blue.bytes, 'docx')).findings.map((each) => each.rule);
    expect(new Set(rules)).toEqual(new Set(['text-colour']));
    const foot = await filled(conclusion, letterhead({ margins: { 'footer-default': paragraph(PAGE_FIELD) } }));
    expect((await reportOf(foot.bytes, 'docx')).findings.map((each) => each.rule)).toEqual(['page-number-foot']);
  });
});

describe('page numbers of the office', () => {
  it('at the foot stay, are told, and get no second number', async () => {
    const made = await filled(conclusion, letterhead({ margins: { 'footer-default': paragraph(PAGE_FIELD) } }));
    expect(codesOf(made)).toContain('letterhead-number-foot');
    const [section] = marginsOf(made.bytes);
    expect(
      Object.entries(section ?? {}).filter(([name, part]) => name.startsWith('header') && part.includes('PAGE')),
    ).toEqual([]);
    expect(section?.['footer-default']).toContain('PAGE');
  });

  it('in the header stand for ours; on page 1 too they are told', async () => {
    const header = { 'header-default': paragraph(PAGE_FIELD, '<w:jc w:val="center"/>') };
    expect(codesOf(await filled(conclusion, letterhead({ margins: header })))).toContain('letterhead-number-first');
    const titled = await filled(plan, letterhead({ margins: header, section: `${A4}<w:titlePg/>` }));
    expect(codesOf(titled)).not.toContain('letterhead-number-first');
    for (const each of marginsOf(titled.bytes)) {
      expect(each['header-default']?.match(/PAGE/g)).toHaveLength(1);
      expect(each['header-first'] ?? '').not.toContain('PAGE');
    }
  });
});

describe('the page', () => {
  const margins = (left: number, right: number) =>
    A4.replace('w:left="1871"', `w:left="${left}"`).replace('w:right="1021"', `w:right="${right}"`);

  it('has the office’s margins within the decree, and its tables fit', async () => {
    const { bytes, problems } = await filled(plan, letterhead({ section: margins(1985, 1134) }));
    const xml = textsOf(bytes)['word/document.xml'] ?? '';
    expect(xml).toContain('w:left="1985"');
    expect(xml).toContain('w:right="1134"');
    expect(problems.filter((each) => each.code.startsWith('letterhead-margin'))).toEqual([]);
    const widths = [...xml.matchAll(/<w:tblW w:w="(\d+)"/g)].map(([, width]) => Number(width));
    // A4 upright for the text, A4 across for the appendices.
    expect(Math.max(...widths)).toBeLessThanOrEqual(16838 - 1985 - 1134 + 2);
    expect(Math.abs((widths[0] ?? 0) - (11906 - 1985 - 1134))).toBeLessThanOrEqual(2);
  });

  it('keeps ours where the office’s margins or paper are outside it, and says so', async () => {
    const section =
      '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>';
    const made = await filled(conclusion, letterhead({ section }));
    expect(made.problems.filter((each) => /page|margin/.test(each.code))).toEqual([
      { code: 'letterhead-page-size', where: '', values: { found: '215,9 × 279,4' } },
      { code: 'letterhead-margin-left', where: '', values: { found: '25,4', required: '30–35' } },
      { code: 'letterhead-margin-right', where: '', values: { found: '25,4', required: '15–20' } },
    ]);
    expect(textsOf(made.bytes)['word/document.xml']).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  });

  it('stands at their distance from the edge with their header, at ours without', async () => {
    expect(textsOf((await filled(conclusion, letterhead(USUAL))).bytes)['word/document.xml']).toContain(
      'w:header="454"',
    );
    expect(textsOf((await filled(conclusion, letterhead())).bytes)['word/document.xml']).not.toContain(
      'w:header="454"',
    );
    const foot = { margins: { 'footer-default': CONTACT_FOOTER } };
    expect(textsOf((await filled(conclusion, letterhead(foot))).bytes)['word/document.xml']).toContain(
      'w:footer="454"',
    );
  });
});
