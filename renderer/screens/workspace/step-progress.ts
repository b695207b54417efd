import type { InspectionView } from '../../../electron/contract/channels.ts';
import { STEPS, type Step } from '../step-names.ts';
import { placeOf } from './places.ts';

/** How far a step is: counts of what contradicts itself and of what is missing there. */
export type StepProgress = {
  readonly faults: number;
  readonly missing: number;
  /** Nothing to fill yet: without shortcomings nobody is responsible for any. */
  readonly isEmpty: boolean;
};

/** What the main process says of the whole case, sorted to the steps in which it is mended. */
export function progressOf(view: InspectionView): Readonly<Record<Step, StepProgress>> {
  const stepOf = ({ where }: { readonly where: string }) => placeOf(where, view, view.facts).step;
  const counted = (steps: readonly Step[]) => {
    const counts = new Map<Step, number>();
    for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
    return counts;
  };
  const [faults, missing] = [counted(view.faults.map(stepOf)), counted(view.missing.map(stepOf))];
  const hasShortcomings = view.findings.some(({ kind }) => kind === 'shortcoming');
  const progress = (step: Step): StepProgress => ({
    faults: faults.get(step) ?? 0,
    missing: missing.get(step) ?? 0,
    isEmpty: step === 'responsibility' && !hasShortcomings,
  });
  return Object.fromEntries(STEPS.map((step) => [step, progress(step)])) as Record<Step, StepProgress>;
}
