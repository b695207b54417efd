import { z } from 'zod';
import type { ChangeStep } from '../domain/change-step.ts';
import { channel, id } from './channel.ts';
import type { InspectionView } from './channels.ts';

export type { ChangeStep };

/** What would be undone and redone next; null for nothing. */
export type StepEnds = { readonly undo: ChangeStep | null; readonly redo: ChangeStep | null };

/** The inspection after undoing or redoing, and the place that changed, as problems name places; empty for the whole. */
export type MovedView = {
  readonly step: ChangeStep;
  readonly where: string;
  readonly inspection: InspectionView;
};

const inspection = z.strictObject({ inspectionId: id });

export const historyChannels = {
  'history.ends': channel<StepEnds>()(inspection),
  /** Newest first: those undone, then those done. */
  'history.steps': channel<{ readonly steps: readonly ChangeStep[] }>()(inspection),
  'history.undo': channel<MovedView>()(inspection),
  'history.redo': channel<MovedView>()(inspection),
  /** Makes this step the last one that is done; 0 for none. */
  'history.goTo': channel<MovedView>()(z.strictObject({ inspectionId: id, stepId: z.int().min(0) })),
} as const;
