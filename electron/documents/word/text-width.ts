import { type Inlines, plainText } from '../model/inline.ts';
import { type Mm, type Pt, ptToMm } from '../model/length.ts';

type AdvanceWidths = readonly (readonly [width: number, characters: string])[];

/**
 * Advance widths of Tinos Regular and Bold, whose metrics are those of Times New Roman, in 1/2048 of the size.
 * Copied here because the Word writer reads no font; a test holds them against the font.
 */
const REGULAR: AdvanceWidths = [
  [369, "'"],
  [410, '|'],
  [512, ' ,.'],
  [569, '/:;\\ijlt'],
  [614, '²'],
  [682, '!()-I[]`fr’‘·'],
  [797, 'Js'],
  [819, '°'],
  [836, '"'],
  [909, '?acez“”'],
  [961, '^'],
  [983, '{}'],
  [1024, '#$*0123456789_bdghknopquvxyđ–«»'],
  [1083, 'ơ'],
  [1108, '~'],
  [1110, 'ư'],
  [1139, 'FPS'],
  [1155, '+<=>'],
  [1251, 'ELTZ'],
  [1366, 'BCR'],
  [1479, 'ADGHKNOQUVXYwĐƠ'],
  [1589, 'Ư'],
  [1593, '&m'],
  [1706, '%'],
  [1821, 'M'],
  [1886, '@'],
  [1933, 'W'],
  [2048, '—…'],
];

const BOLD: AdvanceWidths = [
  [451, '|'],
  [512, ' ,.'],
  [569, "'/\\il"],
  [614, '²'],
  [682, '!()-:;[]`fjt’‘'],
  [683, '·'],
  [797, 'Is'],
  [807, '{}'],
  [819, '°'],
  [909, 'cerz'],
  [1024, '#$*0123456789?J_agovxy–“”«»'],
  [1065, '~'],
  [1134, 'ơ'],
  [1137, '"'],
  [1139, 'Sbdhknpquđ'],
  [1167, '+<=>'],
  [1190, '^'],
  [1229, 'ư'],
  [1251, 'FP'],
  [1366, 'BELTZ'],
  [1479, 'ACDNRUVXYwĐ'],
  [1593, 'GHKOQƠ'],
  [1630, 'Ư'],
  [1706, '&m'],
  [1905, '@'],
  [1933, 'M'],
  [2048, '%W—…'],
];

const UNITS_PER_EM = 2048;
/** For a character outside the table: a digit's width, the middle of the face. */
const OTHER = 1024;
/** Tone marks and the circumflex and breve add no width; the horn of ơ and ư does, so they stand in the table. */
const COMBINING_MARK = /\p{Mn}/u;

function widthsByCharacter(table: AdvanceWidths): ReadonlyMap<string, number> {
  return new Map(table.flatMap(([width, characters]) => [...characters].map((each) => [each, width] as const)));
}

const REGULAR_WIDTHS = widthsByCharacter(REGULAR);
const BOLD_WIDTHS = widthsByCharacter(BOLD);

/** Width of one line of text in Times New Roman without kerning, as Word sets it by default. */
export function textWidthOf(value: string, size: Pt, bold: boolean): Mm {
  const widths = bold ? BOLD_WIDTHS : REGULAR_WIDTHS;
  let units = 0;
  for (const each of value.normalize('NFC')) units += widths.get(each) ?? baseLetterWidth(each, widths);
  return ptToMm(((units / UNITS_PER_EM) * size) as Pt);
}

/** Width of the longest line when the text is broken at spaces to fit `available`. */
export function longestLineOf(inlines: Inlines, size: Pt, bold: boolean, available: Mm): Mm {
  return Math.min(Math.max(...lineWidths(inlines, size, bold, available)), available) as Mm;
}

/** Of an even width: what widths of a stand-in font may differ by. */
const SLACK = 1.05;

/**
 * The narrowest width, to a millimetre, that breaks the text into no more lines than `available` does: centred in it, a
 * trích yếu of several lines never ends in one lone word.
 */
export function evenWidthOf(inlines: Inlines, size: Pt, bold: boolean, available: Mm): Mm {
  const lines = lineWidths(inlines, size, bold, available).length;
  if (lines === 1) return available;
  // Never narrower than a word, which would be broken inside.
  const least = Math.max(
    ...plainText(inlines)
      .split(' ')
      .map((word) => textWidthOf(word, size, bold)),
  );
  let width: number = available;
  while (width - 1 > least && lineWidths(inlines, size, bold, (width - 1) as Mm).length <= lines) width -= 1;
  // Room for what the estimate may be off, so that no line more is needed.
  return Math.min(width * SLACK, available) as Mm;
}

/** Lines a text takes in `available`; a word wider than that is broken. */
export function lineCountOf(inlines: Inlines, size: Pt, bold: boolean, available: Mm): number {
  const widths = lineWidths(inlines, size, bold, available);
  return widths.reduce((sum, each) => sum + Math.max(1, Math.ceil(each / available)), 0);
}

function lineWidths(inlines: Inlines, size: Pt, bold: boolean, available: Mm): readonly number[] {
  const space = textWidthOf(' ', size, bold);
  const lines: number[] = [];
  for (const word of plainText(inlines).split(' ')) {
    const width = textWidthOf(word, size, bold);
    const longer = (lines.at(-1) ?? 0) + space + width;
    if (lines.length > 0 && longer <= available) lines[lines.length - 1] = longer;
    else lines.push(width);
  }
  return lines;
}

/** «ế» is as wide as «e», «ợ» as «ơ». */
function baseLetterWidth(letter: string, widths: ReadonlyMap<string, number>): number {
  const parts = [...letter.normalize('NFD')];
  const horned = parts.includes('\u031b') ? `${parts[0]}\u031b`.normalize('NFC') : (parts[0] ?? '');
  return parts.slice(1).every((each) => COMBINING_MARK.test(each)) ? (widths.get(horned) ?? OTHER) : OTHER;
}
