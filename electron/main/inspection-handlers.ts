import { createInspection } from '../actions/create-inspection.ts';
import { insertFindingAt } from '../actions/insert-finding-at.ts';
import { listPlanRows } from '../actions/list-plan-rows.ts';
import { openSample } from '../actions/open-sample.ts';
import type { NewId } from '../actions/ports.ts';
import { readFinding } from '../actions/read-finding.ts';
import { readInspection } from '../actions/read-inspection.ts';
import { recordFinding } from '../actions/record-finding.ts';
import { removeFinding } from '../actions/remove-finding.ts';
import { reorderFindings } from '../actions/reorder-findings.ts';
import { restoreInspection } from '../actions/restore-inspection.ts';
import { searchFindings } from '../actions/search-findings.ts';
import { setAsideInspection } from '../actions/set-aside-inspection.ts';
import { writeFacts } from '../actions/write-facts.ts';
import type { InspectionCase } from '../domain/inspection.ts';
import type { Answer } from '../domain/problem.ts';
import type { WorkingCalendar } from '../domain/working-calendar.ts';
import type { Handlers } from './answer-request.ts';
import type { WithStorage } from './with-storage.ts';

export type InspectionSetting = {
  readonly withStorage: WithStorage;
  readonly calendar: () => WorkingCalendar;
  readonly newId: NewId;
  readonly readSample: () => Promise<Answer<InspectionCase>>;
};

/** Requests about inspections, findings and plan rows. */
export function inspectionHandlers({ withStorage, calendar, newId, readSample }: InspectionSetting) {
  return {
    'inspections.create': (start) => withStorage((storage) => createInspection(storage, start, newId)),
    'inspections.openSample': () => withStorage((storage) => openSample(storage, readSample, newId)),
    'inspections.read': ({ id }) => withStorage((storage) => readInspection(storage, id, calendar())),
    'inspections.writeFacts': ({ facts }) => withStorage((storage) => writeFacts(storage, facts, calendar())),
    'inspections.setAside': ({ id }) => withStorage(({ inspections }) => setAsideInspection(inspections, id)),
    'inspections.restore': ({ id }) => withStorage(({ inspections }) => restoreInspection(inspections, id)),
    'findings.read': ({ inspectionId, findingId }) =>
      withStorage(({ findings }) => readFinding(findings, inspectionId, findingId)),
    'findings.write': ({ inspectionId, finding }) =>
      withStorage((storage) => recordFinding(storage, inspectionId, finding)),
    'findings.insertAt': ({ inspectionId, finding, position }) =>
      withStorage((storage) => insertFindingAt(storage, inspectionId, finding, position)),
    'findings.remove': ({ inspectionId, findingId }) =>
      withStorage(({ findings }) => removeFinding(findings, inspectionId, findingId)),
    'findings.reorder': ({ inspectionId, ids }) =>
      withStorage((storage) => reorderFindings(storage, inspectionId, ids)),
    'findings.search': ({ words, limit }) => withStorage(({ findings }) => searchFindings(findings, words, limit)),
    'plan.rows': ({ inspectionId, unitId }) =>
      withStorage(({ inspections }) => listPlanRows(inspections, inspectionId, unitId, calendar())),
  } satisfies Partial<Handlers>;
}
