import { dayOfGrounds, daysOfFindings } from './governing-days.ts';
import type { InspectionCase } from './inspection.ts';
import type { LegalBasis } from './legal-basis.ts';
import { type Days, type Norm, normOfBasis, stateOn } from './norm.ts';
import { type Problem, problem } from './problem.ts';
import { citationOf } from './write-citation.ts';
import { writeShortDate } from './write-date.ts';

/** Bases whose norm is known not to have been in force on the days that govern; places are `[2]`. Said, never refused. */
export function basesNotInForce(
  bases: readonly LegalBasis[],
  norms: readonly Norm[],
  days: Days | null,
): readonly Problem[] {
  if (days === null) return [];
  return bases.flatMap((basis, index) => {
    const norm = normOfBasis(norms, basis);
    const state = norm === null ? null : stateOn(norm, days);
    if (norm === null || state === null || state.kind === 'in-force') return [];
    const successors = norms.filter(({ id }) => norm.replacedBy?.includes(id));
    const name = citationOf({ type: norm.type, ...(norm.number === undefined ? {} : { number: norm.number }) }, 'vi');
    const values = { norm: name.short, from: writeShortDate(days.from, 'vi'), to: writeShortDate(days.to, 'vi') };
    const where = `[${index}]`;
    if (state.kind === 'not-yet')
      return [problem('basis-not-yet-in-force', where, { ...values, since: writeShortDate(state.from, 'vi') })];
    return [
      problem('basis-no-longer-in-force', where, {
        ...values,
        until: writeShortDate(state.on, 'vi'),
        successor: successors.map(({ number = '' }) => number).join(', ') || '…',
      }),
    ];
  });
}

/** The same for every basis of a case, held against the days that govern it. */
export function normsNotInForce(inspectionCase: InspectionCase, norms: readonly Norm[]): readonly Problem[] {
  const at = (place: string, problems: readonly Problem[]) =>
    problems.map((each) => ({ ...each, where: `${place}${each.where}` }));
  const days = daysOfFindings(inspectionCase);
  return [
    ...at('legalGrounds', basesNotInForce(inspectionCase.legalGrounds, norms, dayOfGrounds(inspectionCase))),
    ...inspectionCase.findings.flatMap(({ legalBases }, index) =>
      at(`findings[${index}].legalBases`, basesNotInForce(legalBases, norms, days)),
    ),
  ];
}
