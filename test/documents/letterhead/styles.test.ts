import { describe, expect, it } from 'vitest';
import { Styles } from '../../../electron/documents/check/word/styles.ts';
import { parseXml } from '../../../electron/documents/check/word/xml.ts';
import { lookOf } from '../../../electron/documents/letterhead/style-look.ts';
import { writeWord } from '../../../electron/documents/word/write-word.ts';
import { conclusion } from '../samples/conclusion.ts';
import { codesOf, filled, textsOf } from './filled.ts';
import { letterhead, STYLES } from './letterheads.ts';

const BODY =
  '<w:spacing w:before="60" w:after="60" w:line="288" w:lineRule="auto"/><w:ind w:left="0" w:firstLine="720"/><w:jc w:val="both"/>';

function withStyles(change: (styles: string) => string): Uint8Array {
  const changed = change(STYLES);
  if (changed === STYLES) throw new Error('The change of the styles changes nothing');
  return letterhead({ styles: changed });
}

function usedStyles(bytes: Uint8Array): ReadonlySet<string> {
  const xml = textsOf(bytes)['word/document.xml'] ?? '';
  return new Set([...xml.matchAll(/<w:pStyle w:val="([^"]*)"\/>/g)].map(([, id]) => id ?? ''));
}

describe('styles of the office', () => {
  it('stand for ours by name, with or without marks and spaces', async () => {
    const made = await filled(conclusion, letterhead());
    expect(made.styles).toEqual(['Nội dung', 'Quốc hiệu', 'tieu_ngu', 'Nơi nhận']);
    const used = usedStyles(made.bytes);
    for (const each of ['NoiDung', 'QuocHieu', 'TieuNgu', 'NoiNhan']) expect(used).toContain(each);
    for (const each of ['OfficialBody', 'NationalTitle', 'Motto', 'RecipientsHeading'])
      expect(used).not.toContain(each);
  });

  it('are found by their other names and ids too', async () => {
    const other = withStyles((styles) =>
      styles
        .replace('<w:name w:val="Quốc hiệu"/>', '<w:name w:val="VB 01"/><w:aliases w:val="x,Quốc Hiệu"/>')
        .replace('<w:name w:val="tieu_ngu"/>', '<w:name w:val="VB 02"/>'),
    );
    expect((await filled(conclusion, other)).styles).toEqual(['Nội dung', 'VB 01', 'VB 02', 'Nơi nhận']);
  });

  it('that go against the decree are not used, and each is told with its reason', async () => {
    const { problems } = await filled(conclusion, letterhead());
    const told = problems.filter((each) => /style-(?:font|size|form)/.test(each.code));
    expect(told.map(({ code, values }) => [code, values.style, values.font, values.size, values.required])).toEqual([
      ['letterhead-style-size', 'Trích yếu', 'Times New Roman', 16, '13–14'],
      ['letterhead-style-font', 'Căn cứ', 'Arial', 14, '13–14'],
      ['letterhead-style-font', 'heading 1', 'Calibri Light', 16, '13–14'],
    ]);
  });

  it.each([
    ['bold', '<w:b/><w:bCs/><w:color w:val="000000"/>', '<w:color w:val="000000"/>'],
    ['colour', '<w:b/><w:bCs/><w:color w:val="000000"/>', '<w:b/><w:bCs/><w:color w:val="C00000"/>'],
    [
      'underline',
      '<w:b/><w:bCs/><w:color w:val="000000"/>',
      '<w:b/><w:bCs/><w:color w:val="000000"/><w:u w:val="single"/>',
    ],
    ['capitals', '<w:b/><w:bCs/><w:color w:val="000000"/>', '<w:b/><w:bCs/><w:caps/><w:color w:val="000000"/>'],
    ['hidden', '<w:b/><w:bCs/><w:color w:val="000000"/>', '<w:b/><w:bCs/><w:vanish/><w:color w:val="000000"/>'],
    [
      'numbering',
      '<w:qFormat/><w:pPr><w:spacing',
      '<w:qFormat/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr><w:spacing',
    ],
    ['alignment', '<w:ind w:left="0"/><w:jc w:val="center"/>', '<w:ind w:left="0"/><w:jc w:val="right"/>'],
  ])('of another %s are not used', async (_, from, to) => {
    const made = await filled(
      conclusion,
      withStyles((styles) => styles.replace(from, to)),
    );
    expect(made.styles).not.toContain('Quốc hiệu');
    expect(made.problems).toContainEqual(
      expect.objectContaining({
        code: 'letterhead-style-form',
        values: expect.objectContaining({ style: 'Quốc hiệu' }),
      }),
    );
  });

  it.each([
    ['a gap of 3 pt', BODY.replace('w:after="60"', 'w:after="0"')],
    ['no indent', BODY.replace(' w:firstLine="720"', '')],
    ['double lines', BODY.replace('w:line="288"', 'w:line="480"')],
    ['no space between paragraphs of the style', BODY.replace('<w:jc', '<w:contextualSpacing/><w:jc')],
  ])('of the body with %s are not used', async (_, form) => {
    expect(
      (
        await filled(
          conclusion,
          withStyles((styles) => styles.replace(BODY, form)),
        )
      ).styles,
    ).not.toContain('Nội dung');
  });

  it('give our headings and points the spacing and indent of their body', async () => {
    const narrow = BODY.replace('w:firstLine="720"', 'w:firstLine="567"').replace('w:before="60"', 'w:before="120"');
    const { bytes, styles } = await filled(
      conclusion,
      withStyles((given) => given.replace(BODY, narrow)),
    );
    expect(styles).toContain('Nội dung');
    const texts = textsOf(bytes);
    const item = /<w:style [^>]*w:styleId="Item">.*?<\/w:style>/s.exec(texts['word/styles.xml'] ?? '')?.[0];
    expect(item).toMatch(/w:before="120"/);
    expect(item).toMatch(/w:firstLine="567"/);
    expect(texts['word/numbering.xml']).not.toContain('w:firstLine="720"');
  });
});

/** Styles that do not take the spacing of the office's body. */
const ADDED = ['Subject', 'Addressee', 'SigningName', 'Recipients', 'TableCell', 'AppendixTitle'];

function stylesIn(bytes: Uint8Array): Styles {
  return new Styles({ styles: parseXml(textsOf(bytes)['word/styles.xml'] ?? ''), theme: undefined });
}

describe('our styles in their file', () => {
  it('look the same whatever their defaults and Normal say', async () => {
    const wild = withStyles((styles) =>
      styles
        .replace('<w:kern w:val="2"/>', '<w:spacing w:val="40"/><w:kern w:val="2"/>')
        .replace('<w:spacing w:after="160"', '<w:keepNext/><w:spacing w:beforeAutospacing="1" w:after="160"')
        .replace('<w:ind w:left="284"/>', '<w:pageBreakBefore/><w:ind w:left="284" w:right="900"/>'),
    );
    const inWild = stylesIn((await filled(conclusion, wild)).bytes);
    const inOwn = stylesIn(await writeWord(conclusion));
    for (const each of ADDED) expect(lookOf(each, inWild), each).toEqual(lookOf(each, inOwn));
    const base = /<w:style [^>]*w:styleId="KetLuan">.*?<\/w:style>/s.exec(
      textsOf((await filled(conclusion, wild)).bytes)['word/styles.xml'] ?? '',
    )?.[0];
    for (const each of ['<w:keepNext w:val="0"/>', '<w:spacing w:val="0"/>']) expect(base).toContain(each);
  });

  it('take names that are free', async () => {
    const texts = textsOf((await filled(conclusion, letterhead())).bytes)['word/styles.xml'] ?? '';
    const names = [...texts.matchAll(/<w:name w:val="([^"]*)"\/>/g)].map(([, name]) => name?.toLowerCase());
    const ids = [...texts.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id?.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(names).toContain('trích yếu (kết luận)');
    expect(ids).toContain('ketluanheading1');
  });

  it('take our own draft as a letterhead without adding anything a person would see', async () => {
    const again = await filled(conclusion, await writeWord(conclusion));
    expect(codesOf(again)).toEqual(['letterhead-body-boxes']);
  });

  it('keep our tables free of what their file gives every table', async () => {
    const xml = textsOf((await filled(conclusion, letterhead())).bytes)['word/document.xml'] ?? '';
    const tables = xml.match(/<w:tblPr>/g) ?? [];
    expect(tables.length).toBeGreaterThan(0);
    expect(xml.match(/<w:tblPr><w:tblStyle w:val="KetLuanTable"\/>/g)).toHaveLength(tables.length);
  });
});

describe('lists', () => {
  it('of ours get numbers behind theirs, and show the labels they had', async () => {
    const { bytes } = await filled(conclusion, letterhead());
    const xml = textsOf(bytes)['word/document.xml'] ?? '';
    const numbers = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, number]) => Number(number));
    expect(Math.min(...numbers)).toBeGreaterThan(5);
    const marks = [...(textsOf(bytes)['word/numbering.xml'] ?? '').matchAll(/<w:nsid w:val="(\w+)"/g)].map(
      ([, each]) => each,
    );
    expect(new Set(marks).size).toBe(marks.length);
  });
});
