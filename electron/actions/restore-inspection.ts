import { type Answer, done } from '../domain/problem.ts';
import { inspectionNotFound } from './missing-records.ts';
import type { InspectionStore } from './ports.ts';

/** Brings back an inspection that was set aside. */
export function restoreInspection(inspections: InspectionStore, inspectionId: string): Answer<null> {
  return inspections.restore(inspectionId) ? done(null) : inspectionNotFound(inspectionId);
}
