import { type Answer, done } from '../domain/problem.ts';
import { inspectionNotFound } from './missing-records.ts';
import type { InspectionStore } from './ports.ts';

/** Takes an inspection out of every list; nothing is deleted. */
export function setAsideInspection(inspections: InspectionStore, inspectionId: string): Answer<null> {
  return inspections.setAside(inspectionId) ? done(null) : inspectionNotFound(inspectionId);
}
