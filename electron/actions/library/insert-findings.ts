import type { Inserted } from '../../contract/library-channels.ts';
import { findingFromLibrary } from '../../domain/finding-from-library.ts';
import { basesDuring, type NormData } from '../../domain/finding-library.ts';
import { daysOfFindings } from '../../domain/governing-days.ts';
import { type Answer, done, type Problem, problem, refused } from '../../domain/problem.ts';
import { withTranslationStamps } from '../../domain/translation.ts';
import { inspectionNotFound } from '../missing-records.ts';
import type { NewId, Storage } from '../ports.ts';
import { knownEntries } from './known-entries.ts';

type Stores = Pick<Storage, 'library' | 'inspections' | 'findings'>;

type Wish = {
  readonly inspectionId: string;
  readonly contentId?: string | undefined;
  readonly chosen: readonly { readonly id: string; readonly bases?: readonly number[] | undefined }[];
};

/** Puts entries of the library into an inspection, findings at the end and recommendations with them, in one transaction. */
export function insertFindings(
  storage: Stores,
  { norms, library: shipped }: NormData,
  { inspectionId, contentId, chosen }: Wish,
  newId: NewId,
): Answer<Inserted> {
  const facts = storage.inspections.readFacts(inspectionId);
  if (facts === null) return inspectionNotFound(inspectionId);
  const days = daysOfFindings(facts);
  const known = new Map(knownEntries(storage.library, shipped).map(({ entry }) => [entry.id, entry]));
  const made = chosen.map(({ id, bases }) => {
    const entry = known.get(id);
    if (entry === undefined) return problem('library-entry-not-found', '', { id });
    const offered = basesDuring(entry, days, norms);
    const wanted = bases === undefined ? offered : offered.filter((_, index) => bases.includes(index));
    const ids = { finding: newId(), recommendation: newId(), ...(contentId === undefined ? {} : { contentId }) };
    return findingFromLibrary(
      entry,
      wanted.map(({ basis }) => basis),
      ids,
    );
  });
  const problems = made.flatMap((each): readonly Problem[] => ('code' in each ? [each] : []));
  if (problems.length > 0) return refused(...problems);
  const parts = made.flatMap((each) => ('code' in each ? [] : [each]));
  const findings = parts.map(({ finding }) => withTranslationStamps(finding));
  const recommendations = parts.flatMap(({ recommendation }) => recommendation ?? []);
  const changed = withTranslationStamps({
    ...facts,
    recommendations: [...facts.recommendations, ...recommendations],
  });
  storage.findings.changeAll(inspectionId, { write: findings, remove: [], facts: changed });
  return done({
    findingIds: findings.map(({ id }) => id),
    recommendationIds: recommendations.map(({ id }) => id),
  });
}

/** Takes back what an insertion put in. A recommendation that meanwhile answers another finding too stays. */
export function takeBackFindings(
  { inspections, findings }: Pick<Storage, 'inspections' | 'findings'>,
  inspectionId: string,
  { findingIds, recommendationIds }: Inserted,
): Answer<null> {
  const facts = inspections.readFacts(inspectionId);
  if (facts === null) return inspectionNotFound(inspectionId);
  const isInserted = (id: string, answered: readonly string[]) =>
    recommendationIds.includes(id) && answered.every((each) => findingIds.includes(each));
  const recommendations = facts.recommendations.filter((each) => !isInserted(each.id, each.findingIds));
  const remove = findings.list(inspectionId).flatMap(({ id }) => (findingIds.includes(id) ? [id] : []));
  findings.changeAll(inspectionId, { write: [], remove, facts: { ...facts, recommendations } });
  return done(null);
}
