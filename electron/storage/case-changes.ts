import { type CaseParts, nameOfStep, type StepKind } from '../domain/change-step.ts';
import type { Finding } from '../domain/finding.ts';
import type { InspectionFacts } from '../domain/inspection.ts';
import { changesBetween } from '../domain/value-changes.ts';
import { type ChangeLog, changeLog } from './change-log.ts';
import type { Connection } from './connection.ts';
import { type FindingRows, findingRows } from './finding-rows.ts';
import { type InspectionRows, inspectionRows } from './inspection-rows.ts';
import { withProblems } from './storage-problems.ts';
import { nfc } from './stored-text.ts';

export type CaseRows = { readonly findings: FindingRows; readonly inspections: InspectionRows };

/** Answers false when nothing was to change; then nothing may have been written. */
type Change = (inspectionRow: number, rows: CaseRows) => boolean;

export type CaseChanges = {
  /** To read from; what is written through them is in no log. */
  readonly rows: CaseRows;
  readonly log: ChangeLog;
  /** One transaction over an inspection that is there, which is then marked as changed. */
  readonly transact: (inspectionId: string, change: Change) => boolean;
  /** The same, and one step of its change log: every writer of case content goes through it. */
  readonly record: (inspectionId: string, change: Change, kind?: StepKind) => boolean;
};

/** @param now ISO date-time in UTC */
export function caseChanges(connection: Connection, now: () => string): CaseChanges {
  const rows: CaseRows = { findings: findingRows(connection), inspections: inspectionRows(connection) };
  const log = changeLog(connection);
  const transact: CaseChanges['transact'] = (inspectionId, change) =>
    withProblems(connection.name, () =>
      connection
        .transaction(() => {
          const inspectionRow = rows.inspections.rowIdOf(inspectionId);
          if (inspectionRow === null || !change(inspectionRow, rows)) return false;
          rows.inspections.markChanged(inspectionRow, now());
          return true;
        })
        .immediate(),
    );
  return {
    rows,
    log,
    transact,
    record: (inspectionId, change, kind) =>
      transact(inspectionId, (inspectionRow) => {
        const watch = watched(rows, inspectionRow);
        if (!change(inspectionRow, watch.rows)) return false;
        const [before, after] = [watch.before(), watch.after()];
        const changes = changesBetween(before, after);
        const numberOf = (id: string) => (rows.findings.place(inspectionRow, id)?.position ?? -1) + 1;
        const name = nameOfStep(changes, before, after, numberOf);
        log.note({
          inspectionRow,
          name: kind === undefined ? name : { ...name, kind },
          before,
          after,
          changes,
          now: now(),
        });
        return true;
      }),
  };
}

/** Rows that remember what stood where they write, the first time they do. */
function watched(rows: CaseRows, inspectionRow: number) {
  const findings = new Map<string, Finding | null>();
  let order: readonly string[] | undefined;
  let facts: InspectionFacts | null = null;
  const readOrder = () => rows.findings.places(inspectionRow).map(({ id }) => id);
  const noteOrder = (): void => {
    order ??= readOrder();
  };
  const note = (id: string): void => {
    if (!findings.has(id)) findings.set(id, rows.findings.read(inspectionRow, id));
  };
  const watching: CaseRows = {
    findings: {
      ...rows.findings,
      insert: (row, finding, position) => {
        noteOrder();
        note(nfc(finding.id));
        rows.findings.insert(row, finding, position);
      },
      update: (rowId, finding) => {
        note(nfc(finding.id));
        rows.findings.update(rowId, finding);
      },
      remove: (rowId) => {
        noteOrder();
        const gone = rows.findings.places(inspectionRow).find((place) => place.row_id === rowId);
        if (gone !== undefined) note(gone.id);
        rows.findings.remove(rowId);
      },
      shift: (...given) => {
        noteOrder();
        rows.findings.shift(...given);
      },
      rearrange: (row, moved) => {
        if (moved.length > 0) noteOrder();
        rows.findings.rearrange(row, moved);
      },
    },
    inspections: {
      ...rows.inspections,
      update: (row, next, changedAt) => {
        facts ??= rows.inspections.readFacts(inspectionRow);
        rows.inspections.update(row, next, changedAt);
      },
    },
  };
  const parts = (
    nowFacts: InspectionFacts | null,
    nowOrder: readonly string[] | undefined,
    read: (id: string) => Finding | null,
  ): CaseParts => ({
    ...(nowFacts === null ? {} : { facts: nowFacts }),
    ...(nowOrder === undefined ? {} : { order: nowOrder }),
    findings: Object.fromEntries(
      [...findings.keys()].flatMap((id) => {
        const finding = read(id);
        return finding === null ? [] : [[id, finding]];
      }),
    ),
  });
  return {
    rows: watching,
    before: () => parts(facts, order, (id) => findings.get(id) ?? null),
    after: () =>
      parts(
        facts === null ? null : rows.inspections.readFacts(inspectionRow),
        order === undefined ? undefined : readOrder(),
        (id) => rows.findings.read(inspectionRow, id),
      ),
  };
}
