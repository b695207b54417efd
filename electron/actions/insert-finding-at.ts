import type { Finding } from '../domain/finding.ts';
import { type Answer, done, problem, refused } from '../domain/problem.ts';
import { withTranslationStamps } from '../domain/translation.ts';
import { inspectionNotFound } from './missing-records.ts';
import type { Storage } from './ports.ts';

/** Puts a removed finding back where it stood. */
export function insertFindingAt(
  storage: Storage,
  inspectionId: string,
  finding: Finding,
  position: number,
): Answer<null> {
  if (storage.findings.insertAt(inspectionId, withTranslationStamps(finding), position)) return done(null);
  if (storage.findings.read(inspectionId, finding.id) !== null)
    return refused(problem('finding-exists', '', { id: finding.id }));
  return inspectionNotFound(inspectionId);
}
