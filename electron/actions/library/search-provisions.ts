import type { NormHit } from '../../contract/library-channels.ts';
import { basesNotInForce } from '../../domain/examine-bases.ts';
import { dayOfGrounds, daysOfFindings } from '../../domain/governing-days.ts';
import type { LegalBasis } from '../../domain/legal-basis.ts';
import type { Days, Norm } from '../../domain/norm.ts';
import { type Answer, done, type Problem } from '../../domain/problem.ts';
import { searchNorms } from '../../domain/search-norms.ts';
import type { InspectionStore } from '../ports.ts';

/** Which inspection, and by which of its days a norm counts as in force. */
export type Governed = { readonly inspectionId: string | null; readonly governs: 'findings' | 'grounds' };

const MOST_HITS = 60;

/** Norms and provisions in which the words occur, those in force on the inspection's days first. */
export function searchProvisions(
  inspections: InspectionStore,
  norms: readonly Norm[],
  { words, ...governed }: Governed & { readonly words: string },
): Answer<readonly NormHit[]> {
  return done(searchNorms(norms, words, daysThatGovern(inspections, governed), MOST_HITS));
}

/** What is odd about bases: norms that were not in force on the inspection's days. */
export function examineBases(
  inspections: InspectionStore,
  norms: readonly Norm[],
  { bases, ...governed }: Governed & { readonly bases: readonly LegalBasis[] },
): Answer<readonly Problem[]> {
  return done(basesNotInForce(bases, norms, daysThatGovern(inspections, governed)));
}

function daysThatGovern(inspections: InspectionStore, { inspectionId, governs }: Governed): Days | null {
  const facts = inspectionId === null ? null : inspections.readFacts(inspectionId);
  if (facts === null) return null;
  return governs === 'grounds' ? dayOfGrounds(facts) : daysOfFindings(facts);
}
