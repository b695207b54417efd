import type { FindingView } from '../contract/channels.ts';
import { findingFaults } from '../domain/examine.ts';
import { findingEntry } from '../domain/finding-entry.ts';
import { type Answer, done } from '../domain/problem.ts';
import { openTranslations, withTranslationStamps } from '../domain/translation.ts';
import { writeCount } from '../domain/write-count.ts';
import { findingNotFound } from './missing-records.ts';
import type { FindingStore } from './ports.ts';

/** One finding whole, its counts in words with their rates. The places in `faults` count from all findings of the inspection. */
export function readFinding(findings: FindingStore, inspectionId: string, findingId: string): Answer<FindingView> {
  const stored = findings.read(inspectionId, findingId);
  if (stored === null) return findingNotFound(findingId);
  // What was stored before stamps were, is held to be translated as it stands.
  const finding = withTranslationStamps(stored);
  const line = findings.list(inspectionId).find((each) => each.id === findingId);
  if (line === undefined) return findingNotFound(findingId);
  return done({
    finding,
    countTexts: finding.counts.map((count) => ({ vi: writeCount(count, 'vi'), en: writeCount(count, 'en') })),
    entry: findingEntry(line, finding),
    faults: findingFaults(finding, line.position),
    translations: openTranslations(finding),
  });
}
