import type { BilingualText } from './bilingual-text.ts';
import { findingsOfUnit } from './derive-plan.ts';
import type { Explanation, Finding } from './finding.ts';
import { isClosedBy } from './fold-entries.ts';
import { entriesByRow } from './follow-up-entries.ts';
import type { InspectedUnit, InspectionCase, InspectionFacts } from './inspection.ts';
import { joinTexts, wordsKey } from './join-texts.ts';
import { rowMark } from './plan-row-key.ts';
import type { Recommendation } from './recommendation.ts';
import type { PlanRowEntry } from './remediation-plan.ts';

/**
 * One finding that holds what several held, in their order; what two of them say alike stands once. It keeps the id of the
 * first. With one shortcoming among them it is a shortcoming; with one that concerns all units it concerns all.
 *
 * @param title instead of the titles one after another
 */
export function mergeFindings(findings: readonly [Finding, ...Finding[]], title?: BilingualText): Finding {
  const [first] = findings;
  const narrative = joinTexts(
    findings.map((each) => each.narrative),
    '\n',
  );
  const contentId = findings.find((each) => each.contentId !== undefined)?.contentId;
  const explanation = joinExplanations(findings.flatMap((each) => each.explanation ?? []));
  const attachments = eachOnce(findings, (each) => each.attachments ?? []);
  const joinedTitle = joinTexts(
    findings.map((each) => each.title),
    '; ',
  );
  const { contentId: _contentId, narrative: _narrative, explanation: _explanation, ...rest } = first;
  const mergedIds = [...new Set(findings.flatMap(({ id, mergedIds = [] }) => [id, ...mergedIds]))];
  return {
    ...rest,
    kind: findings.some((each) => each.kind === 'shortcoming') ? 'shortcoming' : 'achievement',
    unitIds: findings.some((each) => each.unitIds.length === 0) ? [] : eachOnce(findings, (each) => each.unitIds),
    ...(contentId === undefined ? {} : { contentId }),
    title: title ?? joinedTitle ?? {},
    ...(narrative === undefined ? {} : { narrative }),
    counts: eachOnce(findings, (each) => each.counts),
    legalBases: eachOnce(findings, (each) => each.legalBases),
    causes: eachOnce(findings, (each) => each.causes),
    responsibilities: eachOnce(findings, (each) => each.responsibilities),
    ...(explanation === undefined ? {} : { explanation }),
    evidence: eachOnce(findings, (each) => each.evidence),
    ...(attachments.length === 0 ? {} : { attachments }),
    mergedIds: mergedIds.filter((id) => id !== first.id),
  };
}

/** The facts with every pointer to one of the merged findings led to the one that is left; nothing points to a finding that is gone. */
export function withMergedLinks(facts: InspectionFacts, mergedIds: readonly string[], leftId: string): InspectionFacts {
  const leftOf = (id: string) => (mergedIds.includes(id) ? leftId : id);
  return {
    ...facts,
    recommendations: facts.recommendations.map(
      (each): Recommendation => ({ ...each, findingIds: [...new Set(each.findingIds.map(leftOf))] }),
    ),
    plan: {
      ...facts.plan,
      entries: joinEntries(
        facts.plan.entries.map((each) =>
          each.findingId === undefined ? each : { ...each, findingId: leftOf(each.findingId) },
        ),
      ),
    },
  };
}

/**
 * Units for which one of these findings is settled and another is not: merged, their row would be settled, or open, for both.
 */
export function unitsSettledInPart(inspectionCase: InspectionCase, ids: readonly string[]): readonly InspectedUnit[] {
  const entries = entriesByRow(inspectionCase);
  const findings = inspectionCase.findings.filter((each) => ids.includes(each.id) && each.kind === 'shortcoming');
  return inspectionCase.units.filter(({ id: unitId }) => {
    const rows = findingsOfUnit(findings, unitId).map(({ id: findingId }) => rowMark({ findingId, unitId }));
    return new Set(rows.map((mark) => isClosedBy(entries.get(mark) ?? []))).size > 1;
  });
}

function eachOnce<T>(findings: readonly Finding[], part: (finding: Finding) => readonly T[]): readonly T[] {
  const byKey = new Map<string, T>();
  for (const each of findings.flatMap(part)) {
    const key = wordsKey(each);
    if (!byKey.has(key)) byKey.set(key, each);
  }
  return [...byKey.values()];
}

/** Treatments that differ leave it open: what the team thinks of the whole is for the team to say. */
function joinExplanations(explanations: readonly Explanation[]): Explanation | undefined {
  const [first, ...others] = explanations;
  if (first === undefined || others.length === 0) return first;
  const treatments = new Set(explanations.map((each) => each.treatment));
  const [treatment] = treatments.size === 1 ? treatments : [undefined];
  const reply = joinTexts(
    explanations.map((each) => each.reply),
    '\n',
  );
  return {
    text:
      joinTexts(
        explanations.map((each) => each.text),
        '\n',
      ) ?? {},
    ...(treatment === undefined ? {} : { treatment }),
    ...(reply === undefined ? {} : { reply }),
  };
}

/** Two rows of one finding and unit become one: texts and sub-tasks one after another, the time limit of the first that has one. */
function joinEntries(entries: readonly PlanRowEntry[]): readonly PlanRowEntry[] {
  const rows = new Map<string, readonly PlanRowEntry[]>();
  for (const each of entries) {
    const key = rowMark(each);
    rows.set(key, [...(rows.get(key) ?? []), each]);
  }
  return [...rows.values()].flatMap((alike) => {
    const [first, ...others] = alike;
    if (first === undefined) return [];
    return others.length === 0 ? [first] : [joinEntry(first, alike)];
  });
}

function joinEntry(
  { findingId, recommendationId, unitId }: PlanRowEntry,
  alike: readonly PlanRowEntry[],
): PlanRowEntry {
  const due = alike.find((each) => each.due !== undefined)?.due;
  const names = ['measure', 'lead', 'cooperating', 'product', 'note'] as const;
  const texts = names.flatMap((name) => {
    const text = joinTexts(
      alike.map((each) => each[name]),
      '; ',
    );
    return text === undefined ? [] : [[name, text] as const];
  });
  const tasks = alike.flatMap((each) => each.tasks ?? []);
  return {
    ...(findingId === undefined ? { recommendationId } : { findingId }),
    unitId,
    ...Object.fromEntries(texts),
    ...(due === undefined ? {} : { due }),
    ...(tasks.length === 0 ? {} : { tasks }),
  };
}
