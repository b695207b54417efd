import { describe, expect, it } from 'vitest';
import { FONT_FAMILY, STYLES, type StyleName } from '../../../electron/documents/model/styles.ts';
import { styleId } from '../../../electron/documents/word/styles.ts';
import { writeWord } from '../../../electron/documents/word/write-word.ts';
import { readDocx } from '../../readers/docx-reader.ts';
import { SHELF } from '../sample-documents.ts';
import { english } from '../samples/english.ts';
import { minimalDocument } from '../samples/minimal.ts';
import { sideBySide } from '../samples/side-by-side.ts';

const NAMES = Object.keys(STYLES) as StyleName[];
const ALIGN = { left: 'left', centre: 'center', right: 'right', justify: 'both' } as const;
const FONTS = { 'w:ascii': FONT_FAMILY, 'w:hAnsi': FONT_FAMILY, 'w:cs': FONT_FAMILY, 'w:eastAsia': FONT_FAMILY };

const { styles, themeFonts } = readDocx(await writeWord(sideBySide));

describe('styles', () => {
  it.each(NAMES)('%s is a Word style with the numbers of the model', (name) => {
    const style = STYLES[name];
    const written = styles.byId.get(styleId(name));
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
