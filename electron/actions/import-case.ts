import { textInOrOther } from '../domain/bilingual-text.ts';
import type { InspectionCase } from '../domain/inspection.ts';
import { type Answer, done, problem, refused } from '../domain/problem.ts';
import { withTranslationStamps } from '../domain/translation.ts';
import type { InspectionStore } from './ports.ts';

/**
 * Takes a case that was read from a file into storage, under its own id so that later versions of the same case are known as such.
 * A case whose id is here already is refused: what was typed here is never overwritten.
 */
export function importCase(
  inspections: InspectionStore,
  inspectionCase: InspectionCase,
): Answer<{ readonly id: string }> {
  const { followUp, ...changeable } = inspectionCase;
  // Entries of the follow-up stay letter by letter as they were written.
  const stamped = { ...withTranslationStamps(changeable), ...(followUp === undefined ? {} : { followUp }) };
  if (inspections.insertCase(stamped)) return done({ id: inspectionCase.id });
  const subject = textInOrOther(inspectionCase.subject, 'vi') ?? inspectionCase.id;
  return refused(problem('inspection-exists', 'id', { id: inspectionCase.id, subject }));
}
