import { isStamp } from '../layout/words.ts';
import type { Paragraph, TextRun } from '../read-document.ts';
import type { Checking } from './gather.ts';
import { visible } from './style.ts';

/** Times New Roman under the names files give it, and the families drawn to its measures that programs embed in its place. */
const ALLOWED = /^(?:timesnewroman(?:ps)?(?:mt)?|times|tinos|liberationserif|nimbusroman(?:no9l)?)$/;
/** Signs that Times New Roman lacks: Word sets them in a symbol font by itself. */
const SYMBOLS = /^(?:symbol|wingdings\d?|webdings|cambriamath|segoeuisymbol|mssymbol)/;
/** Fonts of TCVN 5712 and VNI: what looks like Vietnamese is other characters. */
const NOT_UNICODE = /^(?:\.?vn(?!.*unicode)[a-z]|vni[-_])/i;
const DARKEST = 0x33;

export function isTimesNewRoman(font: string): boolean {
  const plain = font
    .toLowerCase()
    .replaceAll(/[\s_]/g, '')
    .replace(/[-,].*$/, '')
    .replace(/(?:regular|bold|italic)+(?:mt)?$/, '');
  return ALLOWED.test(plain);
}

function isSymbol(font: string): boolean {
  return SYMBOLS.test(font.toLowerCase().replaceAll(/[\s_-]/g, ''));
}

export function isNotUnicode(font: string): boolean {
  return NOT_UNICODE.test(font);
}

export function isBlack(colour: string): boolean {
  const parts = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return parts.every((each) => Number.isNaN(each) || each <= DARKEST);
}

function checkRun({ tell }: Checking, at: Paragraph, run: TextRun): void {
  const { font, colour } = run;
  const words = run.text.trim();
  const shown = words.length < 4 ? at : { ...at, text: words };
  if (font !== null && isNotUnicode(font)) {
    tell({ rule: 'font-not-unicode', box: 'page', at: shown, values: { found: font } });
  } else if (font !== null && !isTimesNewRoman(font) && !isSymbol(font)) {
    const rule = run.themeOverride ? 'font-theme' : 'font-family';
    tell({ rule, box: 'page', at: shown, values: { found: font } });
  }
  if (colour !== null && !isBlack(colour) && !isStamp(at.text)) {
    tell({ rule: 'text-colour', box: 'page', at: shown, values: { found: `#${colour}` } });
  }
}

/** Annex I, Part I, I.4: every visible character, headers and footers too. */
export function checkFonts(checking: Checking): void {
  const { paragraphs, margins } = checking.document;
  for (const each of [...paragraphs, ...margins]) {
    for (const run of visible(each)) checkRun(checking, each, run);
  }
}
