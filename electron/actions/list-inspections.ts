import { type Answer, done } from '../domain/problem.ts';
import type { InspectionQuery, InspectionStore, InspectionSummary, Page } from './ports.ts';

/** One page of the inspections that are not set aside, newest change first. */
export function listInspections(inspections: InspectionStore, query: InspectionQuery): Answer<Page<InspectionSummary>> {
  return done(inspections.list(query));
}
