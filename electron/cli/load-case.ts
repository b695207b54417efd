import { openCaseFile } from '../actions/open-case-file.ts';
import { examineCase } from '../domain/examine.ts';
import type { InspectionCase } from '../domain/inspection.ts';
import { type Answer, refused } from '../domain/problem.ts';

/**
 * The case in a file, refused when it cannot be read or when its facts contradict one another: the command line has no form
 * in which a contradiction could be mended later.
 */
export async function loadCase(path: string): Promise<Answer<InspectionCase>> {
  const read = await openCaseFile(path);
  if (!read.ok) return read;
  const { faults } = examineCase(read.value);
  return faults.length > 0 ? refused(...faults) : read;
}
