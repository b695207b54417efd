import type { FindingView } from '../contract/channels.ts';
import type { Finding } from '../domain/finding.ts';
import type { Answer } from '../domain/problem.ts';
import { withStaleFigures } from '../domain/stale-figures.ts';
import { withTranslationStamps } from '../domain/translation.ts';
import { inspectionNotFound } from './missing-records.ts';
import type { Storage } from './ports.ts';
import { readFinding } from './read-finding.ts';

/** Writes a finding: a new one at the end, a known one in its place. Faults are told, not refused, so that nothing typed is lost. */
export function recordFinding(
  { inspections, findings }: Storage,
  inspectionId: string,
  finding: Finding,
): Answer<FindingView> {
  const before = findings.read(inspectionId, finding.id);
  const noted =
    before === null
      ? finding
      : withStaleFigures(before, finding, inspections.readFacts(inspectionId)?.recommendations ?? []);
  if (!findings.write(inspectionId, withTranslationStamps(noted))) return inspectionNotFound(inspectionId);
  return readFinding(findings, inspectionId, finding.id);
}
