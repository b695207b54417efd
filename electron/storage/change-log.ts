import { type CaseParts, type ChangeStep, isInsertion, isTyping, type StepName } from '../domain/change-step.ts';
import { changedValue, changesBetween, type ValueChange } from '../domain/value-changes.ts';
import type { Connection } from './connection.ts';

/** Typing after a longer pause, in milliseconds, is a step of its own; so is what follows a long stretch of typing. */
const LONGEST_PAUSE = 3000;
const LONGEST_STRETCH = 30_000;

/** What one inspection's log may hold; beyond it the oldest steps go. */
const MOST_STEPS = 1000;
const MOST_CHARACTERS = 200 * 1024 * 1024;

export type StepRow = {
  readonly row_id: number;
  readonly state: 'done' | 'undone' | 'cut';
  readonly is_open: 0 | 1;
  readonly kind: ChangeStep['kind'];
  readonly place: string;
  readonly started_at: string;
  readonly changed_at: string;
};

const STEP = 'row_id, state, is_open, kind, place, started_at, changed_at';

/** An edit that has just been made, in the transaction of the edit. */
export type Edit = {
  readonly inspectionRow: number;
  readonly name: StepName;
  readonly before: CaseParts;
  readonly after: CaseParts;
  readonly changes: readonly ValueChange[];
  /** ISO date-time in UTC. */
  readonly now: string;
};

export type ChangeLog = ReturnType<typeof changeLog>;

/** The log of changes over an open database. Its caller holds the transaction. */
export function changeLog(connection: Connection) {
  const cut = connection.prepare<[number]>(
    "UPDATE change_step SET state = 'cut' WHERE inspection_row_id = ? AND state = 'undone'",
  );
  const newest = connection.prepare<[number], StepRow>(
    `SELECT ${STEP} FROM change_step WHERE inspection_row_id = ? AND state <> 'cut' ORDER BY row_id DESC LIMIT 1`,
  );
  const add = connection.prepare<[Record<string, string | number>]>(
    `INSERT INTO change_step (inspection_row_id, kind, place, started_at, changed_at, size, is_open, changes)
     VALUES (@inspection_row_id, @kind, @place, @now, @now, length(@changes), @is_open, @changes)`,
  );
  const replace = connection.prepare<[Record<string, string | number>]>(
    'UPDATE change_step SET changed_at = @now, size = length(@changes), changes = @changes WHERE row_id = @row_id',
  );
  const remove = connection.prepare<[number]>('DELETE FROM change_step WHERE row_id = ?');
  const trim = trimming(connection);
  const readings = stepReadings(connection);

  /** The step before, when this edit goes on with its typing. */
  function continued({ inspectionRow, name, changes, now }: Edit): StepRow | null {
    const last = newest.get(inspectionRow);
    if (last === undefined || last.is_open === 0 || last.kind !== name.kind || !isTyping(changes)) return null;
    if (last.place !== JSON.stringify(name.place)) return null;
    const pause = Date.parse(now) - Date.parse(last.changed_at);
    const stretch = Date.parse(now) - Date.parse(last.started_at);
    return pause >= 0 && pause <= LONGEST_PAUSE && stretch <= LONGEST_STRETCH ? last : null;
  }

  /** Makes one step of two; false when they are none. */
  function joined(last: StepRow, { before, after, now }: Edit): boolean {
    const earlier = readings.changesOf(last.row_id);
    const start = isTyping(earlier) ? changedValue(before, earlier, 'back') : null;
    if (start === null) return false;
    const changes = changesBetween(start.value, after);
    if (changes.length === 0) remove.run(last.row_id);
    else replace.run({ now, changes: JSON.stringify(changes), row_id: last.row_id });
    return true;
  }

  return {
    ...readings,
    /** Notes an edit as a step, or as more of the step before. What was undone until now can no longer be redone. */
    note: (edit: Edit): void => {
      if (edit.changes.length === 0) return;
      const isOfItsOwn = isInsertion(edit.changes);
      const last = cut.run(edit.inspectionRow).changes > 0 || isOfItsOwn ? null : continued(edit);
      if (last !== null && joined(last, edit)) return;
      const { kind, place } = edit.name;
      add.run({
        inspection_row_id: edit.inspectionRow,
        kind,
        place: JSON.stringify(place),
        now: edit.now,
        is_open: isOfItsOwn ? 0 : 1,
        changes: JSON.stringify(edit.changes),
      });
      trim(edit.inspectionRow);
    },
  };
}

/** One look at the index a step; deletes are rare and few. */
function trimming(connection: Connection): (inspectionRow: number) => void {
  const total = connection.prepare<[number], { readonly steps: number; readonly size: number }>(
    'SELECT count(*) AS steps, total(size) AS size FROM change_step WHERE inspection_row_id = ?',
  );
  const removeOldest = connection.prepare<[number]>(
    `DELETE FROM change_step WHERE row_id =
     (SELECT row_id FROM change_step WHERE inspection_row_id = ? ORDER BY row_id LIMIT 1)`,
  );
  return (inspectionRow) => {
    for (;;) {
      const { steps, size } = total.get(inspectionRow) ?? { steps: 0, size: 0 };
      // The newest step stays, however large it is.
      if (steps <= 1 || (steps <= MOST_STEPS && size <= MOST_CHARACTERS)) return;
      removeOldest.run(inspectionRow);
    }
  };
}

function stepReadings(connection: Connection) {
  const list = connection.prepare<[number], StepRow>(
    `SELECT ${STEP} FROM change_step WHERE inspection_row_id = ? AND state <> 'cut' ORDER BY row_id DESC`,
  );
  const lastDone = connection.prepare<[number], StepRow>(
    `SELECT ${STEP} FROM change_step WHERE inspection_row_id = ? AND state = 'done' ORDER BY row_id DESC LIMIT 1`,
  );
  const firstUndone = connection.prepare<[number], StepRow>(
    `SELECT ${STEP} FROM change_step WHERE inspection_row_id = ? AND state = 'undone' ORDER BY row_id LIMIT 1`,
  );
  const changes = connection.prepare<[number], string>('SELECT changes FROM change_step WHERE row_id = ?').pluck();
  const mark = connection.prepare<[string, number]>('UPDATE change_step SET state = ?, is_open = 0 WHERE row_id = ?');
  return {
    /** Newest first, without those cut off. */
    list: (inspectionRow: number): readonly StepRow[] => list.all(inspectionRow),
    lastDone: (inspectionRow: number): StepRow | null => lastDone.get(inspectionRow) ?? null,
    firstUndone: (inspectionRow: number): StepRow | null => firstUndone.get(inspectionRow) ?? null,
    changesOf: (rowId: number): readonly ValueChange[] =>
      JSON.parse(changes.get(rowId) ?? '[]') as readonly ValueChange[],
    mark: (rowId: number, state: 'done' | 'undone'): void => {
      mark.run(state, rowId);
    },
  };
}

export function stepOf(row: StepRow): ChangeStep {
  return {
    id: row.row_id,
    kind: row.kind,
    place: JSON.parse(row.place) as ChangeStep['place'],
    startedAt: row.started_at,
    changedAt: row.changed_at,
    isUndone: row.state === 'undone',
  };
}
