import { basename } from 'node:path';
import type { ReceivedPlan } from '../../documents/returned/read-plan-file.ts';
import { textIn } from '../../domain/bilingual-text.ts';
import { planRowsOf } from '../../domain/derive-plan.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { type MatchTarget, matchReceived } from '../../domain/match-received.ts';
import { rowMark } from '../../domain/plan-row-key.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import { rowsOfCase } from '../../domain/received-case.ts';
import { MOST_RECEIVED_ROWS } from '../../domain/received-plan.ts';
import type { WorkingCalendar } from '../../domain/working-calendar.ts';
import { inspectionNotFound } from '../missing-records.ts';
import { openCaseFile } from '../open-case-file.ts';
import type { Storage } from '../ports.ts';
import { readFileBytes } from '../read-file-bytes.ts';
import { runReturnedJob } from '../returned/run-returned-job.ts';

export type ReceivedRequest = { readonly inspectionId: string; readonly unitId: string; readonly path: string };

export type ReceivedSurroundings = {
  readonly calendar: WorkingCalendar;
  readonly workerUrl: URL;
  readonly signal?: AbortSignal;
};

/** Reads the plan that a unit sent, in Word, Excel or as a case file of ours, and says which row answers which. */
export async function openReceivedPlan(
  { inspections }: { readonly inspections: Pick<Storage['inspections'], 'readCase'> },
  { inspectionId, unitId, path }: ReceivedRequest,
  { calendar, workerUrl, signal }: ReceivedSurroundings,
): Promise<Answer<ReceivedPlan>> {
  const inspectionCase = inspections.readCase(inspectionId);
  if (inspectionCase === null) return inspectionNotFound(inspectionId);
  const targets = targetsOf(inspectionCase, unitId, calendar);
  const name = basename(path);
  if (/\.json$/i.test(name)) return ofCaseFile(path, unitId, targets, calendar);
  const bytes = await readFileBytes(path);
  if (!bytes.ok) return bytes;
  return runReturnedJob({ type: 'plan', bytes: bytes.value, name, targets }, workerUrl, { signal });
}

async function ofCaseFile(
  path: string,
  unitId: string,
  targets: readonly MatchTarget[],
  calendar: WorkingCalendar,
): Promise<Answer<ReceivedPlan>> {
  const read = await openCaseFile(path);
  if (!read.ok) return read;
  const rows = rowsOfCase(read.value, unitId, calendar);
  if (rows.length === 0) return refused(problem('plan-file-without-table', ''));
  if (rows.length > MOST_RECEIVED_ROWS)
    return refused(problem('plan-file-too-many-rows', '', { most: MOST_RECEIVED_ROWS }));
  return done({ rows, matches: matchReceived(rows, targets) });
}

function targetsOf(inspectionCase: InspectionCase, unitId: string, calendar: WorkingCalendar): readonly MatchTarget[] {
  return planRowsOf(inspectionCase, unitId, calendar).map((row) => ({
    mark: rowMark(row),
    matter: textIn(row.matter, 'vi') ?? '',
    measure: textIn(row.derived.measure, 'vi') ?? '',
  }));
}
