import { type MatchTarget, matchReceived } from '../../domain/match-received.ts';
import { type Problem, ProblemError, problem } from '../../domain/problem.ts';
import { readPlanTable, type TableCells } from '../../domain/read-plan-table.ts';
import { MOST_RECEIVED_ROWS, type ReceivedRow } from '../../domain/received-plan.ts';
import { excelTables } from './excel-tables.ts';
import { wordTables } from './word-tables.ts';

/** The rows of a plan that a unit sent, and which row of ours each answers. */
export type ReceivedPlan = {
  readonly rows: readonly ReceivedRow[];
  readonly matches: readonly (string | null)[];
};

/** @throws ProblemError for what is no file of the format, and for one without a plan in it */
export async function readPlanFile(
  bytes: Uint8Array,
  format: 'docx' | 'xlsx',
  targets: readonly MatchTarget[],
): Promise<ReceivedPlan> {
  const tables = format === 'docx' ? wordTables(bytes) : await excelTables(bytes);
  const rows = planRows(tables);
  return { rows, matches: matchReceived(rows, targets) };
}

/** Of all tables that are plans: a Word file often begins a new table on a new page, or for a new field. */
function planRows(tables: readonly TableCells[]): readonly ReceivedRow[] {
  const plans = tables.flatMap((each) => readPlanTable(each) ?? []);
  if (plans.length === 0) throw new ProblemError([problem('plan-file-without-table', '')]);
  if (plans.length > MOST_RECEIVED_ROWS)
    throw new ProblemError([problem('plan-file-too-many-rows', '', { most: MOST_RECEIVED_ROWS })]);
  return plans;
}

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf];

/** Excel by its first bytes and its ending; null for what is to be judged as a Word file. */
export function excelProblem(bytes: Uint8Array, name: string): 'xlsx' | Problem | null {
  if (!/\.xls[xm]?$/i.test(name)) return null;
  const starts = (head: readonly number[]) => head.every((each, at) => bytes[at] === each);
  if (bytes.length === 0) return problem('check-file-empty', '');
  if (starts(OLE)) return problem('plan-file-old-excel', '');
  return starts(ZIP) ? 'xlsx' : problem('check-file-broken', '');
}
