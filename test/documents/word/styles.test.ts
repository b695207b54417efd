import { describe, expect, it } from 'vitest';
import { FONT_FAMILY, type StyleName, stylesOf } from '../../../electron/documents/model/styles.ts';
import { styleId } from '../../../electron/documents/word/styles.ts';
import { writeWord } from '../../../electron/documents/word/write-word.ts';
import { readDocx } from '../../readers/docx-reader.ts';
import { SHELF } from '../sample-documents.ts';
import { english } from '../samples/english.ts';
import { minimalDocument } from '../samples/minimal.ts';
import { sideBySide } from '../samples/side-by-side.ts';

const NAMES = Object.keys(stylesOf()) as StyleName[];
const ALIGN = { left: 'left', centre: 'center', right: 'right', justify: 'both' } as const;
const FONTS = { 'w:ascii': FONT_FAMILY, 'w:hAnsi': FONT_FAMILY, 'w:cs': FONT_FAMILY, 'w:eastAsia': FONT_FAMILY };

const FAMILIES = ['13/14/14', '12/13/13'] as const;
const read = async (sizes: (typeof FAMILIES)[number]) => readDocx(await writeWord({ ...sideBySide, sizes }));
const { styles, themeFonts } = await read('13/14/14');
const small = (await read('12/13/13')).styles;

describe('styles', () => {
  const inBoth = FAMILIES.flatMap((sizes) => NAMES.map((name) => [name, sizes] as const));
  it.each(inBoth)('%s is a Word style with the numbers of the model in %s', (name, sizes) => {
    const style = stylesOf(sizes)[name];
    const written = (sizes === '13/14/14' ? styles : small).byId.get(styleId(name));
    expect(written).toMatchObject({
      fonts: FONTS,
      sizePt: style.size,
      bold: style.bold,
      italic: style.italic,
      align: ALIGN[style.align],
      keepWithNext: style.keepWithNext,
    });
    expect(written?.firstLineMm).toBeCloseTo(style.firstLineIndent, 1);
    expect(written?.spaceBeforePt).toBe(style.spaceBefore);
    expect(written?.spaceAfterPt).toBe(style.spaceAfter);
    expect(written?.lineSpacing).toBeCloseTo(style.lineSpacing, 2);
  });

  it('move together from one size family to the other', () => {
    const [large, little] = FAMILIES.map(stylesOf);
    const boxes = ['national-title', 'motto', 'place-and-date'] as const;
    expect(boxes.map((each) => large?.[each].size)).toEqual([13, 14, 14]);
    expect(boxes.map((each) => little?.[each].size)).toEqual([12, 13, 13]);
    const moved = [
      'issuing-agency',
      'letter-subject',
      'type-name',
      'subject',
      'addressee',
      'body',
      'signing-name',
    ] as const;
    for (const each of moved) expect((large?.[each].size ?? 0) - (little?.[each].size ?? 0)).toBe(1);
    const still = ['document-number', 'recipients-heading', 'recipients', 'appendix-label', 'page-number'] as const;
    for (const each of still) expect(large?.[each].size).toBe(little?.[each].size);
  });

  it('have ids and names that stand once, and headings that the navigation pane knows', () => {
    const ids = NAMES.map(styleId);
    expect(new Set(ids).size).toBe(ids.length);
    const names = ids.map((each) => styles.byId.get(each)?.name);
    expect(new Set(names).size).toBe(names.length);
    const outline = [1, 2, 3, 4].map((level) => styles.byId.get(`Heading${level}`)?.outlineLevel);
    expect(outline).toEqual([0, 1, 2, 3]);
    const sides = ['Original', 'Translated'].map((side) => styles.byId.get(`${side}Heading2`)?.outlineLevel);
    expect(sides).toEqual([1, undefined]);
  });

  it('of columns are only where there are columns', async () => {
    const ids = [...readDocx(await writeWord(minimalDocument)).styles.byId.keys()];
    expect(ids.filter((each) => /^(?:Original|Translated)/.test(each))).toEqual([]);
  });

  it('leave no other font to the theme or the defaults', () => {
    expect(styles.defaults.fonts).toEqual(FONTS);
    expect(new Set(themeFonts)).toEqual(new Set([FONT_FAMILY]));
  });

  it('are all that paragraphs use', async () => {
    for (const { document } of SHELF) {
      const docx = readDocx(await writeWord(document));
      const known = new Set([...NAMES.map(styleId), 'Rule']);
      expect(docx.paragraphs.filter((each) => !known.has(each.styleId))).toEqual([]);
    }
  });

  it('carry the language of the document', async () => {
    expect(styles.defaults.language).toBe('vi-VN');
    expect(readDocx(await writeWord(english)).styles.defaults.language).toBe('en-GB');
    expect(styles.byId.get('TranslatedOfficialBody')?.language).toBe('en-GB');
    expect(styles.byId.get('OriginalOfficialBody')?.language).toBeUndefined();
  });
});
