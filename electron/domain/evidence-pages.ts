import type { Attachment } from './attachment.ts';
import { textInOrOther } from './bilingual-text.ts';
import type { Evidence } from './finding.ts';
import type { InspectionCase } from './inspection.ts';
import { type Problem, problem } from './problem.ts';

type Pages = { readonly from: number; readonly to: number };
type Cited = { readonly name: string; readonly where: string; readonly ranges: readonly Pages[] };

/** «12-15, 18»: ranges as they are written, also with «đến», «BL» or «tr.» before the figures. Empty where none is read. */
export function rangesIn(pages: string): readonly Pages[] {
  return [...pages.matchAll(/(\d{1,6})(?:\s*(?:-|–|—|đến|to)\s*(?:BL|tr\.?|bút lục|trang)?\s*(\d{1,6}))?/giu)].map(
    ([, from = '', to = from]) => ({ from: Number(from), to: Number(to) }),
  );
}

/** What looks wrong with the page numbers of evidence: hints alone, a file may be numbered in ways nobody foresaw. */
export function pageNotices(inspectionCase: InspectionCase): readonly Problem[] {
  const cited = [
    ...citedIn('', [], inspectionCase.attachments),
    ...inspectionCase.findings.flatMap(({ evidence, attachments }, index) =>
      citedIn(`findings[${index}].`, evidence, attachments),
    ),
  ];
  return [...cited.flatMap(descending), ...overlapping(cited)];
}

function citedIn(
  place: string,
  evidence: readonly Evidence[],
  attachments: readonly Attachment[] | undefined,
): readonly Cited[] {
  const one = (name: string, pages: string | undefined, where: string): readonly Cited[] =>
    pages === undefined ? [] : [{ name, where: `${where}.pages`, ranges: rangesIn(pages) }];
  return [
    ...evidence.flatMap(({ reference, pages }, index) =>
      one(textInOrOther(reference, 'vi') ?? '', pages, `${place}evidence[${index}]`),
    ),
    ...(attachments ?? []).flatMap(({ caption, fileName, pages }, index) =>
      one(textInOrOther(caption, 'vi') ?? fileName, pages, `${place}attachments[${index}]`),
    ),
  ];
}

function descending({ name, where, ranges }: Cited): readonly Problem[] {
  return ranges
    .filter(({ from, to }) => to < from)
    .map(({ from, to }) => problem('pages-descending', where, { name, from, to }));
}

/** Two different pieces of evidence on one page. The same piece may prove several findings. */
function overlapping(cited: readonly Cited[]): readonly Problem[] {
  const ordered = cited
    .flatMap((each, place) => each.ranges.map((range) => ({ ...each, ...range, place })))
    .filter(({ from, to }) => from <= to)
    .sort((one, other) => one.from - other.from || one.place - other.place);
  let last: (typeof ordered)[number] | undefined;
  return ordered.flatMap((each) => {
    const before = last;
    if (before === undefined || each.to > before.to) last = each;
    if (before === undefined || each.from > before.to || each.name === before.name) return [];
    return [problem('pages-overlap', each.where, { name: each.name, other: before.name, page: each.from })];
  });
}
