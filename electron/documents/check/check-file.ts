import { type Answer, done, type Problem, ProblemError, problem, refused } from '../../domain/problem.ts';
import type { CheckReport } from './finding.ts';
import { holdAgainstDecree } from './hold-against-decree.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { sniff } from './sniff.ts';
import { type Mend, mendWord } from './word/mend.ts';
import { readWord } from './word/read-word.ts';

export type CheckJob = {
  readonly bytes: Uint8Array;
  /** File name, for its ending. */
  readonly name: string;
  /** Also make a mended copy, of a .docx. */
  readonly repair: boolean;
};

export type Repaired = {
  readonly bytes: Uint8Array;
  readonly mended: readonly Mend[];
  /** What the copy still lacks. */
  readonly left: CheckReport;
};

export type Checked = {
  readonly report: CheckReport;
  /** Null when none was asked for, the file is a PDF, or nothing in it can be mended without a person. */
  readonly repaired: Repaired | null;
};

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof ProblemError) return error.problems;
  // A file made to break a reader breaks it in ways nobody named; it is never told with a stack.
  return [problem('check-file-broken', '')];
}

function repairedOf(bytes: Uint8Array, report: CheckReport): Repaired | null {
  const result = mendWord(bytes, report);
  if (result === null) return null;
  return { ...result, left: holdAgainstDecree(readWord(result.bytes).document) };
}

/** Reads a finished file back and holds it against Decree 30/2020/NĐ-CP, Annex I. Whatever the file is, the answer is plain. */
export async function checkFile({ bytes, name, repair }: CheckJob): Promise<Answer<Checked>> {
  const format = sniff(bytes, name);
  if (typeof format !== 'string') return refused(format);
  try {
    if (format === 'pdf') return done({ report: holdAgainstDecree(await readPdf(bytes)), repaired: null });
    const report = holdAgainstDecree(readWord(bytes).document);
    return done({ report, repaired: repair ? repairedOf(bytes, report) : null });
  } catch (error) {
    return refused(...problemsOf(error));
  }
}
