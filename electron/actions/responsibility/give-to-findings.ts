import type { BilingualText } from '../../domain/bilingual-text.ts';
import type { Cause, Finding, Responsibility } from '../../domain/finding.ts';
import { type Answer, done } from '../../domain/problem.ts';
import { withTranslationStamps } from '../../domain/translation.ts';
import { findingNotFound } from '../missing-records.ts';
import type { FindingStore } from '../ports.ts';

/** What several shortcomings have in common. */
export type Gift = { readonly cause: Cause } | { readonly responsibility: Responsibility };

export type Given = {
  readonly inspectionId: string;
  readonly findingIds: readonly string[];
  readonly gift: Gift;
};

/**
 * Adds the cause or responsibility to each of the findings that does not have it word for word, all in one step. A finding that
 * was removed meanwhile is left out.
 *
 * @returns the findings it was added to
 */
export function giveToFindings(
  findings: FindingStore,
  given: Given,
): Answer<{ readonly findingIds: readonly string[] }> {
  return changed(findings, given, (finding, gift) => {
    const has = partsOf(finding, gift).some((each) => isSame(each, gift));
    return has ? finding : withParts(finding, gift, [...partsOf(finding, gift), gift]);
  });
}

/** Undoes `giveToFindings` for the findings it answered. */
export function takeBackFromFindings(
  findings: FindingStore,
  given: Given,
): Answer<{ readonly findingIds: readonly string[] }> {
  return changed(findings, given, (finding, gift) => {
    const parts = partsOf(finding, gift);
    const at = parts.findLastIndex((each) => isSame(each, gift));
    return at < 0 ? finding : withParts(finding, gift, parts.toSpliced(at, 1));
  });
}

function changed(
  findings: FindingStore,
  { inspectionId, findingIds, gift }: Given,
  change: (finding: Finding, gift: Gift) => Finding,
): Answer<{ readonly findingIds: readonly string[] }> {
  const stamped = withTranslationStamps(gift);
  const write = findingIds.flatMap((id) => {
    const before = findings.read(inspectionId, id);
    const after = before === null ? null : change(before, stamped);
    return after === null || after === before ? [] : [after];
  });
  if (write.length > 0 && !findings.changeAll(inspectionId, { write, remove: [] }))
    return findingNotFound(findingIds[0] ?? '');
  return done({ findingIds: write.map(({ id }) => id) });
}

function partsOf({ causes, responsibilities }: Finding, gift: Gift): readonly Gift[] {
  return 'cause' in gift
    ? causes.map((cause) => ({ cause }))
    : responsibilities.map((responsibility) => ({ responsibility }));
}

function withParts(finding: Finding, gift: Gift, parts: readonly Gift[]): Finding {
  return 'cause' in gift
    ? { ...finding, causes: parts.flatMap((each) => ('cause' in each ? [each.cause] : [])) }
    : { ...finding, responsibilities: parts.flatMap((each) => ('cause' in each ? [] : [each.responsibility])) };
}

function isSame(one: Gift, other: Gift): boolean {
  if ('cause' in one) {
    return 'cause' in other && one.cause.kind === other.cause.kind && isSameText(one.cause.text, other.cause.text);
  }
  if ('cause' in other) return false;
  const [mine, theirs] = [one.responsibility, other.responsibility];
  return mine.kind === theirs.kind && isSameText(mine.who, theirs.who) && isSameText(mine.text, theirs.text);
}

function isSameText(one: BilingualText | undefined, other: BilingualText | undefined): boolean {
  return (one?.vi ?? '') === (other?.vi ?? '') && (one?.en ?? '') === (other?.en ?? '');
}
