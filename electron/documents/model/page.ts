import { type Mm, mm } from './length.ts';

/** Page of Decree 30/2020, Annex I, Part I, section I: A4, margins within 20–25 / 20–25 / 30–35 / 15–20 mm. */
export type PageSetup = {
  readonly orientation: 'portrait' | 'landscape';
  readonly width: Mm;
  readonly height: Mm;
  readonly top: Mm;
  readonly bottom: Mm;
  readonly left: Mm;
  readonly right: Mm;
};

export const PORTRAIT_A4: PageSetup = {
  orientation: 'portrait',
  width: mm(210),
  height: mm(297),
  top: mm(20),
  bottom: mm(20),
  left: mm(30),
  right: mm(15),
};

export const LANDSCAPE_A4: PageSetup = {
  orientation: 'landscape',
  width: mm(297),
  height: mm(210),
  top: mm(20),
  bottom: mm(20),
  left: mm(30),
  right: mm(15),
};

/** Lengths of the four margins, mm. */
export type Margins = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

/** The page with these margins; portrait and landscape pages of a document have the same. */
export function withMargins(page: PageSetup, margins: Margins | undefined): PageSetup {
  if (margins === undefined) return page;
  const { top, bottom, left, right } = margins;
  return { ...page, top: mm(top), bottom: mm(bottom), left: mm(left), right: mm(right) };
}

/** Width between the margins. */
export function textWidth(page: PageSetup): Mm {
  return mm(page.width - page.left - page.right);
}

/** Height between the margins. */
export function textHeight(page: PageSetup): Mm {
  return mm(page.height - page.top - page.bottom);
}

/**
 * Columns of the header table (boxes 1–4). The right one must hold the national title at 13 pt bold on one line,
 * which takes 98 mm in Times New Roman; the left one has the rest of the text width.
 */
export const HEADER_COLUMNS = { right: mm(99) } as const;

/** Two parties that sign side by side (biên bản): half the width each. */
export const PARTY_SHARE = 0.5;

/** Original and translation side by side: half the text width each, with this much clear between the two texts. */
export const PAIR_GUTTER: Mm = mm(5);

/** Width of the text of one side. */
export function sideWidth(page: PageSetup): Mm {
  return mm((textWidth(page) - PAIR_GUTTER) / 2);
}

/** Columns of the closing table: signing (boxes 7a–7c); the recipients (box 9b) have the rest of the text width. */
export const CLOSING_COLUMNS = { right: mm(90) } as const;
