import type { ChangeStore } from '../actions/history-ports.ts';
import type { FindingChanges } from '../actions/ports.ts';
import type { CaseParts } from '../domain/change-step.ts';
import type { Finding } from '../domain/finding.ts';
import { factsOf, type InspectionCase } from '../domain/inspection.ts';
import { changedValue, type Direction, isSameValue, type ValueChange } from '../domain/value-changes.ts';
import { type CaseChanges, type CaseRows, caseChanges } from './case-changes.ts';
import { type StepRow, stepOf } from './change-log.ts';
import type { Connection } from './connection.ts';
import { changeFindings } from './finding-changes.ts';
import { withProblems } from './storage-problems.ts';
import { jsonOf } from './stored-text.ts';

/**
 * Undoing and redoing over an open, migrated database, step by step or to a point, in one transaction.
 * @param now ISO date-time in UTC
 */
export function changeStore(connection: Connection, now: () => string): ChangeStore {
  const changes = caseChanges(connection, now);
  const { rows, log } = changes;
  const rowOf = (inspectionId: string) => rows.inspections.rowIdOf(inspectionId) ?? -1;
  const list = (inspectionId: string) => log.list(rowOf(inspectionId));
  const call = <T>(work: () => T): T => withProblems(connection.name, work);
  const moving = (inspectionId: string, steps: () => readonly StepRow[]) => move(changes, inspectionId, steps, now);
  return {
    list: (inspectionId) => call(() => list(inspectionId).map(stepOf)),
    ends: (inspectionId) =>
      call(() => {
        const [done, undone] = [log.lastDone(rowOf(inspectionId)), log.firstUndone(rowOf(inspectionId))];
        return { undo: done === null ? null : stepOf(done), redo: undone === null ? null : stepOf(undone) };
      }),
    undo: (inspectionId) => moving(inspectionId, () => only(log.lastDone(rowOf(inspectionId)))),
    redo: (inspectionId) => moving(inspectionId, () => only(log.firstUndone(rowOf(inspectionId)))),
    goTo: (inspectionId, stepId) =>
      moving(inspectionId, () => {
        const all = list(inspectionId);
        const done = all.filter((each) => each.state === 'done' && each.row_id > stepId);
        return done.length > 0
          ? done
          : all.filter((each) => each.state === 'undone' && each.row_id <= stepId).toReversed();
      }),
    restoreCase: (inspectionCase) =>
      changes.record(
        inspectionCase.id,
        (inspectionRow, watched) => putCase(watched, inspectionRow, inspectionCase, now()),
        'version-restored',
      ),
  };
}

function only(step: StepRow | null): readonly StepRow[] {
  return step === null ? [] : [step];
}

class Unfit extends Error {}

/** Takes back the steps that are done and makes again those undone. All of them or none. */
function move(
  { transact, log }: CaseChanges,
  inspectionId: string,
  choose: () => readonly StepRow[],
  now: () => string,
): ReturnType<ChangeStore['undo']> {
  let moved: readonly StepRow[] = [];
  try {
    transact(inspectionId, (inspectionRow, rows) => {
      moved = choose();
      for (const { row_id, state } of moved) {
        const direction = state === 'done' ? 'back' : 'forward';
        if (!replay(rows, inspectionRow, log.changesOf(row_id), direction, now())) throw new Unfit();
        log.mark(row_id, state === 'done' ? 'undone' : 'done');
      }
      return moved.length > 0;
    });
  } catch (error) {
    if (error instanceof Unfit) return 'unfit';
    throw error;
  }
  const last = moved.at(-1);
  return last === undefined ? 'nothing' : stepOf(last);
}

/** Writes what the changes make of the case as it is; false when it is not the case that they were made in. */
function replay(
  rows: CaseRows,
  inspectionRow: number,
  changes: readonly ValueChange[],
  direction: Direction,
  now: string,
): boolean {
  const parts = partsNamed(rows, inspectionRow, changes);
  const changed = changedValue(parts, changes, direction);
  if (changed === null) return false;
  const { facts, order, findings } = changed.value as CaseParts;
  if (facts !== undefined) rows.inspections.update(inspectionRow, facts, now);
  const remove = Object.keys(parts.findings).filter((id) => findings[id] === undefined);
  return changeFindings(rows.findings, inspectionRow, { write: Object.values(findings), remove, order });
}

function partsNamed({ findings, inspections }: CaseRows, inspectionRow: number, changes: readonly ValueChange[]) {
  const has = (name: string) => changes.some(({ path }) => path[0] === name);
  const ids = new Set(changes.flatMap(({ path }) => (path[0] === 'findings' ? [String(path[1])] : [])));
  const facts = has('facts') ? inspections.readFacts(inspectionRow) : null;
  return {
    ...(facts === null ? {} : { facts }),
    ...(has('order') ? { order: findings.places(inspectionRow).map(({ id }) => id) } : {}),
    findings: Object.fromEntries(
      [...ids].flatMap((id): [string, Finding][] => {
        const finding = findings.read(inspectionRow, id);
        return finding === null ? [] : [[id, finding]];
      }),
    ),
  } satisfies CaseParts;
}

/** Makes the stored case this one, touching only what differs; false when it is this one already. */
function putCase(rows: CaseRows, inspectionRow: number, inspectionCase: InspectionCase, now: string): boolean {
  const wholeCase = JSON.parse(jsonOf(inspectionCase)) as InspectionCase;
  const [findings, facts] = [wholeCase.findings, factsOf(wholeCase)];
  const stored = rows.findings.readAll(inspectionRow);
  const ids = new Set(findings.map(({ id }) => id));
  const byId = new Map(stored.map((finding) => [finding.id, finding]));
  const wanted: FindingChanges = {
    write: findings.filter((finding) => !isSameValue(finding, plain(byId.get(finding.id)))),
    remove: stored.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
    order: findings.map(({ id }) => id),
  };
  const isFactsSame = isSameValue(plain(rows.inspections.readFacts(inspectionRow)), facts);
  const isOrderSame = isSameValue(
    stored.map(({ id }) => id),
    wanted.order,
  );
  if (isFactsSame && isOrderSame && wanted.write.length + wanted.remove.length === 0) return false;
  if (!isFactsSame) rows.inspections.update(inspectionRow, facts, now);
  return changeFindings(rows.findings, inspectionRow, wanted);
}

/** As JSON has it: what is undefined is not there. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
