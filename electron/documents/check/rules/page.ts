import { MARGIN_LIMITS, PAGE_SIDES } from '../../../domain/page-margins.ts';
import type { Aspect } from '../finding.ts';
import type { PageNumber, Section } from '../read-document.ts';
import type { Checking } from './gather.ts';
import { isWithin, range, shownSize } from './style.ts';

const A4 = { short: 210, long: 297 };
/** Twentieths of a point and whole points round A4 by up to half a millimetre. */
const SIZE_TOLERANCE = 1;
/** So much text may stand on one page, where no number is shown. */
const ONE_PAGE = 3200;
const NUMBER_SIZES = [13, 14] as const;

export function millimetresShown(length: number): string {
  return String(Math.round(length * 10) / 10);
}

function checkSize({ tell }: Checking, section: Section, index: number): void {
  const [short, long] = [Math.min(section.width, section.height), Math.max(section.width, section.height)];
  const found = `${millimetresShown(section.width)} × ${millimetresShown(section.height)}`;
  const page = section.firstPage;
  if (Math.abs(short - A4.short) > SIZE_TOLERANCE || Math.abs(long - A4.long) > SIZE_TOLERANCE) {
    tell({ rule: 'page-size', box: 'page', values: { found }, page });
  } else if (index === 0 && section.width > section.height) tell({ rule: 'page-landscape', box: 'page', page });
}

function checkMargins({ tell }: Checking, section: Section): void {
  for (const side of PAGE_SIDES) {
    if (section.unknown.includes(side)) continue;
    const [least, most] = MARGIN_LIMITS[side];
    const found = section[side];
    if (found >= least - section.tolerance && found <= most + section.tolerance) continue;
    const values = { found: millimetresShown(found), required: range([least, most]) };
    tell({ rule: 'page-margin', box: 'page', aspect: side satisfies Aspect, values, page: section.firstPage });
  }
}

function checkPageNumber({ tell }: Checking, number: PageNumber): void {
  const { page } = number;
  const values = { found: number.text };
  if (number.place === 'foot') {
    tell({ rule: 'page-number-foot', box: 'page-number', page });
    return;
  }
  const wrong = (aspect: Aspect, more: Record<string, string> = {}): void =>
    tell({ rule: 'page-number-style', box: 'page-number', aspect, values: more, page });
  if (!number.centred) tell({ rule: 'page-number-centre', box: 'page-number', page });
  if (!number.arabic) tell({ rule: 'page-number-arabic', box: 'page-number', page });
  if (number.onFirst) tell({ rule: 'page-number-first', box: 'page-number', page });
  if (!/^\d+$/.test(number.text) && number.arabic)
    tell({ rule: 'page-number-plain', box: 'page-number', page, values });
  if (!isWithin(number.size, NUMBER_SIZES)) {
    wrong('size', { found: shownSize(number.size), required: range(NUMBER_SIZES) });
  }
  if (number.italic) wrong('upright');
}

/** The first page of each appendix shows no number either. */
export function isLong({ document, boxes }: Checking): boolean {
  if (document.pages !== null) return document.pages - boxes.appendices.length > 1;
  return document.paragraphs.reduce((sum, each) => sum + each.text.length, 0) > ONE_PAGE;
}

/** Annex I, Part I, I.1–I.3 and I.7. */
export function checkPages(checking: Checking): void {
  const { document, tell } = checking;
  document.sections.forEach((section, index) => {
    checkSize(checking, section, index);
    checkMargins(checking, section);
  });
  for (const each of document.pageNumbers) checkPageNumber(checking, each);
  if (document.pageNumbers.length === 0 && isLong(checking)) {
    tell({ rule: 'page-number-missing', box: 'page-number', page: document.pages === null ? null : 2 });
  }
}
