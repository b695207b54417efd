import { factsOf, type InspectionFacts } from '../domain/inspection.ts';
import type { Connection } from './connection.ts';
import { type InspectionColumns, rowOfInspection } from './inspection-row.ts';
import { jsonOf, nfc } from './stored-text.ts';

/** Single rows of inspections, for the stores to build their transactions from. What of a whole case is no fact has rows of its own. */
export type InspectionRows = {
  rowIdOf(inspectionId: string): number | null;
  readFacts(inspectionRow: number): InspectionFacts | null;
  /** @returns the new row's number. */
  insert(facts: InspectionFacts, changedAt: string): number;
  update(inspectionRow: number, facts: InspectionFacts, changedAt: string): void;
  markChanged(inspectionRow: number, changedAt: string): void;
  setAside(inspectionRow: number, isSetAside: boolean): void;
};

export function inspectionRows(connection: Connection): InspectionRows {
  const rowId = connection.prepare<[string], number>('SELECT row_id FROM inspection WHERE id = ?').pluck();
  const facts = connection
    .prepare<[number], string>('SELECT facts FROM inspection_facts WHERE inspection_row_id = ?')
    .pluck();
  const markChanged = connection.prepare<[string, number]>('UPDATE inspection SET changed_at = ? WHERE row_id = ?');
  const setAside = connection.prepare<[number, number]>('UPDATE inspection SET set_aside = ? WHERE row_id = ?');
  return {
    rowIdOf: (inspectionId) => rowId.get(nfc(inspectionId)) ?? null,
    readFacts: (inspectionRow) => {
      const text = facts.get(inspectionRow);
      return text === undefined ? null : (JSON.parse(text) as InspectionFacts);
    },
    ...writings(connection),
    markChanged: (inspectionRow, changedAt) => {
      markChanged.run(changedAt, inspectionRow);
    },
    setAside: (inspectionRow, isSetAside) => {
      setAside.run(isSetAside ? 1 : 0, inspectionRow);
    },
  };
}

function writings(connection: Connection): Pick<InspectionRows, 'insert' | 'update'> {
  const insert = connection.prepare<[InspectionColumns]>(
    `INSERT INTO inspection (id, kind, subject_vi, subject_en, decision_number, decision_date, names, name_words, changed_at)
     VALUES (@id, @kind, @subject_vi, @subject_en, @decision_number, @decision_date, @names, @name_words, @changed_at)`,
  );
  const update = connection.prepare<[InspectionColumns & { readonly row_id: number }]>(
    `UPDATE inspection SET kind = @kind, subject_vi = @subject_vi, subject_en = @subject_en, decision_number = @decision_number,
       decision_date = @decision_date, names = @names, name_words = @name_words, changed_at = @changed_at
     WHERE row_id = @row_id`,
  );
  const writeFacts = connection.prepare<[number, string]>(
    `INSERT INTO inspection_facts (inspection_row_id, facts) VALUES (?, ?)
     ON CONFLICT (inspection_row_id) DO UPDATE SET facts = excluded.facts`,
  );
  return {
    insert: (facts, changedAt) => {
      const inspectionRow = Number(insert.run(rowOfInspection(facts, changedAt)).lastInsertRowid);
      writeFacts.run(inspectionRow, jsonOf(factsOf(facts)));
      return inspectionRow;
    },
    update: (inspectionRow, facts, changedAt) => {
      update.run({ ...rowOfInspection(facts, changedAt), row_id: inspectionRow });
      writeFacts.run(inspectionRow, jsonOf(factsOf(facts)));
    },
  };
}
