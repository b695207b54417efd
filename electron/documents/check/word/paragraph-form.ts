import type { Align } from '../read-document.ts';
import { attribute, type Cascade } from './styles.ts';
import { elements, find, isOn, millimetres, points } from './tree.ts';

/** Space that Word gives for «auto» between paragraphs of web pages, pt. */
const AUTO_SPACE = 14;
/** Single spacing of Times New Roman as a multiple of the size. */
export const SINGLE = 1.15;
const DEFAULT_TAB = 12.7;

const ALIGN: Readonly<Record<string, Align>> = {
  center: 'centre',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
  thaiDistribute: 'justify',
  lowKashida: 'justify',
  mediumKashida: 'justify',
  highKashida: 'justify',
};

export type ParagraphForm = {
  readonly align: Align;
  readonly left: number;
  readonly right: number;
  readonly first: number;
  readonly before: number;
  readonly after: number;
  readonly contextual: boolean;
  /** Multiple of single spacing, or a fixed height in pt. */
  readonly line: { readonly multiple: number } | { readonly points: number; readonly atLeast: boolean };
  /** Where tabs stop, mm from the margin, and whether they centre. */
  readonly tabs: readonly { readonly at: number; readonly centre: boolean }[];
};

function indents(cascade: Cascade): Pick<ParagraphForm, 'left' | 'right' | 'first'> {
  let [left, right, first] = [0, 0, 0];
  for (const each of cascade) {
    const given = find(each, 'w:ind')?.attributes ?? {};
    left = millimetres(given['w:left'] ?? given['w:start']) ?? left;
    right = millimetres(given['w:right'] ?? given['w:end']) ?? right;
    const hanging = millimetres(given['w:hanging']);
    first = hanging === undefined ? (millimetres(given['w:firstLine']) ?? first) : -hanging;
  }
  return { left, right, first };
}

function space(cascade: Cascade, side: 'before' | 'after'): number {
  const automatic = attribute(cascade, 'w:spacing', `w:${side}Autospacing`);
  if (automatic !== undefined && !['0', 'false', 'off'].includes(automatic)) return AUTO_SPACE;
  const lines = Number(attribute(cascade, 'w:spacing', `w:${side}Lines`) ?? 0);
  return lines > 0 ? (lines / 100) * 12 : (points(attribute(cascade, 'w:spacing', `w:${side}`)) ?? 0);
}

function lineOf(cascade: Cascade): ParagraphForm['line'] {
  const written = attribute(cascade, 'w:spacing', 'w:line');
  const kind = attribute(cascade, 'w:spacing', 'w:lineRule') ?? 'auto';
  if (written === undefined) return { multiple: 1 };
  if (kind === 'auto') return { multiple: Number(written) / 240 };
  return { points: points(written) ?? 0, atLeast: kind === 'atLeast' };
}

function tabsOf(cascade: Cascade): ParagraphForm['tabs'] {
  const stops = new Map<number, boolean>();
  for (const level of cascade) {
    for (const { attributes } of elements(find(level, 'w:tabs'), 'w:tab')) {
      const at = millimetres(attributes['w:pos']) ?? 0;
      if (attributes['w:val'] === 'clear') stops.delete(at);
      else stops.set(at, attributes['w:val'] === 'center');
    }
  }
  return [...stops].map(([at, centre]) => ({ at, centre })).sort((one, other) => one.at - other.at);
}

export function formOf(cascade: Cascade): ParagraphForm {
  const contextual = cascade.map((each) => isOn(find(each, 'w:contextualSpacing'))).findLast((on) => on !== undefined);
  return {
    align: ALIGN[attribute(cascade, 'w:jc', 'w:val') ?? ''] ?? 'left',
    ...indents(cascade),
    before: space(cascade, 'before'),
    after: space(cascade, 'after'),
    contextual: contextual === true,
    line: lineOf(cascade),
    tabs: tabsOf(cascade),
  };
}

/** Where the first line starts, from the left margin; a tab before the first word carries it to the next stop. */
export function firstLineOf(form: ParagraphForm, text: string): number {
  const start = form.left + form.first;
  if (!text.startsWith('\t')) return start;
  const stop = form.tabs.find(({ at }) => at > start + 0.1)?.at;
  return stop ?? (Math.floor((start + 0.1) / DEFAULT_TAB) + 1) * DEFAULT_TAB;
}

export function lineSpacingOf(form: ParagraphForm, size: number): number {
  if ('multiple' in form.line) return form.line.multiple;
  const multiple = form.line.points / (SINGLE * size);
  return form.line.atLeast ? Math.max(1, multiple) : multiple;
}
