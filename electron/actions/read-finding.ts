import type { FindingView } from '../contract/channels.ts';
import { findingFaults } from '../domain/examine.ts';
import { type Answer, done } from '../domain/problem.ts';
import { writeCount } from '../domain/write-count.ts';
import { findingNotFound } from './missing-records.ts';
import type { FindingStore } from './ports.ts';

/** One finding whole, its counts in words with their rates. The places in `faults` count from all findings of the inspection. */
export function readFinding(findings: FindingStore, inspectionId: string, findingId: string): Answer<FindingView> {
  const finding = findings.read(inspectionId, findingId);
  if (finding === null) return findingNotFound(findingId);
  const index = findings.list(inspectionId).findIndex((each) => each.id === findingId);
  return done({
    finding,
    countTexts: finding.counts.map((count) => ({ vi: writeCount(count, 'vi'), en: writeCount(count, 'en') })),
    faults: findingFaults(finding, index),
  });
}
