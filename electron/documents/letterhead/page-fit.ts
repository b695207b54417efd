import { MARGIN_LIMITS, PAGE_SIDES, type PageSide } from '../../domain/page-margins.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import type { Section } from '../check/read-document.ts';
import { millimetresShown } from '../check/rules/page.ts';
import type { Block } from '../model/block.ts';
import { mm } from '../model/length.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import { type PageSetup, textWidth } from '../model/page.ts';

const TOLD = {
  top: 'letterhead-margin-top',
  bottom: 'letterhead-margin-bottom',
  left: 'letterhead-margin-left',
  right: 'letterhead-margin-right',
} as const;

type Margins = Pick<PageSetup, PageSide>;

function isWithin(section: Section, side: PageSide): boolean {
  const [least, most] = MARGIN_LIMITS[side];
  return section[side] >= least - section.tolerance && section[side] <= most + section.tolerance;
}

/** The office's margins as far as Annex I, Part I, I.3 allows them; the draft's own otherwise. */
function marginsFor(page: PageSetup, section: Section | undefined): Margins {
  const side = (name: PageSide) => mm(section !== undefined && isWithin(section, name) ? section[name] : page[name]);
  return { top: side('top'), bottom: side('bottom'), left: side('left'), right: side('right') };
}

/** Columns keep their shares of the width; charts fill it. */
function fitted(body: readonly Block[], share: number): readonly Block[] {
  if (share === 1) return body;
  return body.map((each) => {
    if (each.type === 'chart') return { ...each, width: mm(each.width * share) };
    if (each.type !== 'table') return each;
    return { ...each, columns: each.columns.map((column) => ({ ...column, width: mm(column.width * share) })) };
  });
}

/** The document with the margins of the office's page, its tables as wide as the text. */
export function fitToPage(document: OfficialDocument, section: Section | undefined): OfficialDocument {
  const onPage = (page: PageSetup, body: readonly Block[]) => {
    const next = { ...page, ...marginsFor(page, section) };
    return { page: next, body: fitted(body, textWidth(next) / textWidth(page)) };
  };
  return {
    ...document,
    ...onPage(document.page, document.body),
    appendices: document.appendices.map((each) => ({ ...each, ...onPage(each.page, each.body) })),
  };
}

/** «25,4», as Vietnamese writes it. */
function written(length: number): string {
  return millimetresShown(length).replace('.', ',');
}

/** What of the office's page the decree does not allow, and what stands in its place. */
export function pageProblems(section: Section | undefined): readonly Problem[] {
  if (section === undefined) return [];
  const [short, long] = [Math.min(section.width, section.height), Math.max(section.width, section.height)];
  const isA4 = Math.abs(short - 210) <= 1 && Math.abs(long - 297) <= 1 && section.width < section.height;
  const size = `${written(section.width)} × ${written(section.height)}`;
  return [
    ...(isA4 ? [] : [problem('letterhead-page-size', '', { found: size })]),
    ...PAGE_SIDES.filter((each) => !isWithin(section, each)).map((each) =>
      problem(TOLD[each], '', {
        found: written(section[each]),
        required: MARGIN_LIMITS[each].join('–'),
      }),
    ),
  ];
}
