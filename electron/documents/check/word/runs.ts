import type { TextRun } from '../read-document.ts';
import { attribute, levelsOf, type RunForm, type Styles, toggled } from './styles.ts';
import { find, value } from './tree.ts';
import type { XmlElement } from './xml.ts';

/** Word's own default where a file names no size. */
const DEFAULT_HALF_POINTS = 20;

type Family = { readonly font: string | null; readonly themeOverride: boolean };

/** The family at the last level that names one; a theme's goes before a name at the same level (ECMA-376, 17.3.2.26). */
function family(levels: readonly (XmlElement | undefined)[], slot: 'ascii' | 'hAnsi', styles: Styles): Family {
  for (const each of levels.toReversed()) {
    const fonts = find(each, 'w:rFonts')?.attributes;
    const theme = fonts?.[`w:${slot}Theme`];
    const named = fonts?.[`w:${slot}`];
    if (theme !== undefined)
      return { font: styles.themeFont(theme) ?? named ?? null, themeOverride: named !== undefined };
    if (named !== undefined) return { font: named, themeOverride: false };
  }
  return { font: null, themeOverride: false };
}

function colourOf(levels: readonly (XmlElement | undefined)[]): string | null {
  const colour = attribute(levels, 'w:color', 'w:val');
  return colour === undefined || colour === 'auto' ? null : colour.toUpperCase();
}

/** Text of a run as one or two runs: ASCII and the letters with marks may stand in different families. */
export function runsOf(text: string, form: RunForm, styles: Styles): TextRun[] {
  const levels = levelsOf(form);
  const size = Number(attribute(levels, 'w:sz', 'w:val') ?? DEFAULT_HALF_POINTS) / 2;
  const position = attribute(levels, 'w:vertAlign', 'w:val');
  const capitals = toggled(form, 'w:caps');
  const shared = {
    size: Number.isFinite(size) ? size : DEFAULT_HALF_POINTS / 2,
    bold: toggled(form, 'w:b'),
    italic: toggled(form, 'w:i'),
    colour: colourOf(levels),
    underlined: !['none', undefined].includes(attribute(levels, 'w:u', 'w:val')),
    raised: position === 'superscript' || position === 'subscript',
  };
  const shown = capitals ? text.toLocaleUpperCase('vi') : text;
  const [plain, marked] = [family(levels, 'ascii', styles), family(levels, 'hAnsi', styles)];
  if (plain.font === marked.font) return [{ text: shown, ...shared, ...plain }];
  return [...shown.matchAll(/[ -~\s]+|[^ -~\s]+/g)].map(([part]) => ({
    text: part,
    ...shared,
    ...(/[ -~\s]/.test(part) ? plain : marked),
  }));
}

const TEXT: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:ptab': '\t',
};

/** What a child of a run prints. */
export function printed(element: XmlElement): string {
  if (element.name === 'w:t') return element.children.filter((each) => typeof each === 'string').join('');
  if (element.name === 'w:br' && element.attributes['w:type'] === 'page') return '';
  if (element.name === 'w:sym') {
    const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
    return Number.isFinite(code) && code > 0 ? String.fromCodePoint(code) : '';
  }
  return TEXT[element.name] ?? '';
}

export function isHidden(form: RunForm): boolean {
  return toggled(form, 'w:vanish');
}

export function styleIdOf(properties: XmlElement | undefined): string | undefined {
  return value(find(properties, 'w:pStyle'));
}
