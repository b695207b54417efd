import type { FindingElsewhere } from '../contract/finding-channels.ts';
import { type Answer, done } from '../domain/problem.ts';
import type { Storage } from './ports.ts';
import { searchFindings } from './search-findings.ts';

/** Findings of the other inspections that hold every word, each with what its inspection is about. */
export function searchElsewhere(
  storage: Storage,
  words: string,
  limit: number,
  inspectionId: string,
): Answer<readonly FindingElsewhere[]> {
  // The newest are found first, and those are often of this very inspection.
  const own = storage.findings.list(inspectionId).length;
  const found = searchFindings(storage.findings, words, limit + own);
  if (!found.ok) return found;
  const hits = found.value.filter((each) => each.inspectionId !== inspectionId).slice(0, limit);
  const subjects = new Map(
    [...new Set(hits.map((each) => each.inspectionId))].map((id) => {
      const facts = storage.inspections.readFacts(id);
      return [id, { subject: facts?.subject ?? {}, unitNames: facts?.units.map((unit) => unit.name) ?? [] }];
    }),
  );
  return done(hits.map((hit) => ({ ...hit, ...(subjects.get(hit.inspectionId) ?? { subject: {}, unitNames: [] }) })));
}
