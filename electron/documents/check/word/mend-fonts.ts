import type { RuleId } from '../rule-list.ts';
import { isBlack, isNotUnicode } from '../rules/fonts.ts';
import type { Mending } from './mend.ts';
import { child } from './mend-pages.ts';
import { descendants, elements, find, value } from './tree.ts';
import type { XmlElement } from './xml.ts';

const TIMES = 'Times New Roman';
const SLOTS = ['ascii', 'hAnsi', 'cs', 'eastAsia'] as const;
const THEMES = ['asciiTheme', 'hAnsiTheme', 'cstheme', 'eastAsiaTheme'] as const;
const SYMBOLS = /symbol|wingdings|webdings|cambria math/i;

/** A font whose letters are other characters cannot be changed without changing what is read. */
function isKept(fonts: XmlElement): boolean {
  return SLOTS.map((slot) => fonts.attributes[`w:${slot}`] ?? '').some(
    (font) => SYMBOLS.test(font) || isNotUnicode(font),
  );
}

function mendOne(fonts: XmlElement): void {
  if (isKept(fonts)) return;
  for (const theme of THEMES) delete fonts.attributes[`w:${theme}`];
  for (const slot of SLOTS) fonts.attributes[`w:${slot}`] = TIMES;
}

/** Styles, defaults and direct formatting alike, so that nothing inherits another family. */
function mendPart(root: XmlElement): void {
  for (const each of descendants(root, 'w:rFonts')) mendOne(each);
}

function mendDefaults(styles: XmlElement): void {
  const before = ['w:latentStyles', 'w:style'];
  const defaults = child(child(child(styles, 'w:docDefaults', before), 'w:rPrDefault', ['w:pPrDefault']), 'w:rPr');
  const known = find(defaults, 'w:rFonts');
  if (known !== undefined) return;
  const made: XmlElement = {
    name: 'w:rFonts',
    raw: `${defaults.raw.replace(/rPr$/, '')}rFonts`,
    attributes: {},
    children: [],
  };
  defaults.children.unshift(made);
  mendOne(made);
}

/** Colours of the marks of urgency, in their paragraphs and in the styles of these: red is right there. */
function coloursOfStamps({ read, boxes }: Mending): ReadonlySet<XmlElement> {
  const paragraphs = boxes.header.stamps.flatMap((each) => read.paragraphs.get(each.number) ?? []);
  const ids = paragraphs.map((each) => value(find(find(each, 'w:pPr'), 'w:pStyle')));
  const styles = elements(read.parts.styles, 'w:style').filter((each) => ids.includes(each.attributes['w:styleId']));
  return new Set([...paragraphs, ...styles].flatMap((each) => descendants(each, 'w:color')));
}

function blacken(root: XmlElement, kept: ReadonlySet<XmlElement>): void {
  for (const each of descendants(root, 'w:color')) {
    const colour = value(each) ?? 'auto';
    if (kept.has(each) || colour === 'auto' || isBlack(colour)) continue;
    each.attributes['w:val'] = '000000';
    for (const theme of ['themeColor', 'themeTint', 'themeShade']) delete each.attributes[`w:${theme}`];
  }
}

/** Family and colour. Fonts that are not Unicode are left to a person with a converter. */
export function mendFonts(mending: Mending): RuleId[] {
  const { read, parts, has } = mending;
  const { styles, stylesName } = read.parts;
  const rules = (['font-family', 'font-theme', 'text-colour'] as const).filter(has);
  if (rules.length === 0) return [];
  const roots = [read.parts.document, ...[...read.parts.margins.values()].map((each) => each.root)];
  if (styles !== undefined) roots.push(styles);
  if (has('font-family') || has('font-theme')) {
    for (const root of roots) mendPart(root);
    if (styles !== undefined) mendDefaults(styles);
  }
  if (has('text-colour')) {
    const kept = coloursOfStamps(mending);
    for (const root of roots) blacken(root, kept);
  }
  if (styles !== undefined && stylesName !== undefined) parts.set(stylesName, styles);
  for (const { name, root } of read.parts.margins.values()) parts.set(name, root);
  return rules;
}
