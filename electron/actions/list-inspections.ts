import type { InspectionLine } from '../domain/lines.ts';
import { type Answer, done } from '../domain/problem.ts';
import type { InspectionQuery, InspectionStore, Page } from './ports.ts';

/** One page of the inspections that are not set aside, newest change first. */
export function listInspections(inspections: InspectionStore, query: InspectionQuery): Answer<Page<InspectionLine>> {
  return done(inspections.list(query));
}
