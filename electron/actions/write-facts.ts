import type { InspectionView } from '../contract/channels.ts';
import type { InspectionFacts } from '../domain/inspection.ts';
import type { Answer } from '../domain/problem.ts';
import { withTranslationStamps } from '../domain/translation.ts';
import type { WorkingCalendar } from '../domain/working-calendar.ts';
import { inspectionNotFound } from './missing-records.ts';
import type { Storage } from './ports.ts';
import { readInspection } from './read-inspection.ts';

/** Replaces the facts of an inspection, also while they are incomplete or contradict each other: what was typed is kept. */
export function writeFacts(
  storage: Storage,
  facts: InspectionFacts,
  calendar: WorkingCalendar,
): Answer<InspectionView> {
  if (!storage.inspections.writeFacts(withTranslationStamps(facts))) return inspectionNotFound(facts.id);
  return readInspection(storage, facts.id, calendar);
}
