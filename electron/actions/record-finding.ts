import type { FindingView } from '../contract/channels.ts';
import type { Finding } from '../domain/finding.ts';
import type { Answer } from '../domain/problem.ts';
import { withTranslationStamps } from '../domain/translation.ts';
import { inspectionNotFound } from './missing-records.ts';
import type { FindingStore } from './ports.ts';
import { readFinding } from './read-finding.ts';

/** Writes a finding: a new one at the end, a known one in its place. Faults are told, not refused, so that nothing typed is lost. */
export function recordFinding(findings: FindingStore, inspectionId: string, finding: Finding): Answer<FindingView> {
  if (!findings.write(inspectionId, withTranslationStamps(finding))) return inspectionNotFound(inspectionId);
  return readFinding(findings, inspectionId, finding.id);
}
