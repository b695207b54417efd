import type { BilingualText, Language } from './bilingual-text.ts';
import type { Finding } from './finding.ts';
import type { InspectionFacts } from './inspection.ts';
import { asStale, isStale } from './join-texts.ts';

/** Which of the two findings a part goes to. */
export type Share = 'first' | 'second' | 'both';

/** How one finding becomes two. A list of shares that is too short leaves the rest with the first. */
export type FindingSplit = {
  readonly titles: readonly [BilingualText, BilingualText];
  /** How many characters of the narrative stay with the first, in each language. */
  readonly narrative: Readonly<Record<Language, number>>;
  /** Figures are never in both: they would be counted twice. */
  readonly counts: readonly Exclude<Share, 'both'>[];
  readonly legalBases: readonly Share[];
  readonly causes: readonly Share[];
  readonly responsibilities: readonly Share[];
  readonly evidence: readonly Share[];
  readonly explanation: Share;
};

/** Two findings that together hold what the one held; the first keeps its id. */
export function splitFinding(finding: Finding, split: FindingSplit, newId: string): readonly [Finding, Finding] {
  const one = (side: 'first' | 'second'): Finding => {
    const { narrative: _narrative, explanation: _explanation, mergedIds, ...rest } = finding;
    const narrative = narrativeOf(finding.narrative, split.narrative, side);
    return {
      ...rest,
      id: side === 'first' ? finding.id : newId,
      ...(side === 'first' && mergedIds !== undefined ? { mergedIds } : {}),
      title: split.titles[side === 'first' ? 0 : 1],
      ...(narrative === undefined ? {} : { narrative }),
      counts: shareOf(finding.counts, split.counts, side),
      legalBases: shareOf(finding.legalBases, split.legalBases, side),
      causes: shareOf(finding.causes, split.causes, side),
      responsibilities: shareOf(finding.responsibilities, split.responsibilities, side),
      evidence: shareOf(finding.evidence, split.evidence, side),
      ...(finding.explanation !== undefined && isIn(split.explanation, side)
        ? { explanation: finding.explanation }
        : {}),
    };
  };
  return [one('first'), one('second')];
}

/** What answered the one finding answers both. Its row of the plan stays with the first. */
export function withSplitLinks(facts: InspectionFacts, findingId: string, newId: string): InspectionFacts {
  return {
    ...facts,
    recommendations: facts.recommendations.map((each) => ({
      ...each,
      findingIds: each.findingIds.flatMap((id) => (id === findingId ? [id, newId] : [id])),
    })),
  };
}

function shareOf<T>(parts: readonly T[], shares: readonly Share[], side: 'first' | 'second'): readonly T[] {
  return parts.filter((_, index) => isIn(shares[index] ?? 'first', side));
}

function isIn(share: Share, side: 'first' | 'second'): boolean {
  return share === side || share === 'both';
}

function narrativeOf(
  narrative: BilingualText | undefined,
  cuts: Readonly<Record<Language, number>>,
  side: 'first' | 'second',
): BilingualText | undefined {
  if (narrative === undefined) return undefined;
  const vi = cut(narrative.vi, cuts.vi, side);
  const en = cut(narrative.en, cuts.en, side);
  if (vi === undefined && en === undefined) return undefined;
  const text = { ...(vi === undefined ? {} : { vi }), ...(en === undefined ? {} : { en }) };
  return isStale(narrative) ? asStale(text) : text;
}

function cut(text: string | undefined, at: number, side: 'first' | 'second'): string | undefined {
  const part = side === 'first' ? text?.slice(0, at).trimEnd() : text?.slice(at).trimStart();
  return part === '' ? undefined : part;
}
