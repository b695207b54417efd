import { z } from 'zod';
import type { Clock } from '../domain/clock.ts';
import type { ClockFacts } from '../domain/procedure-days.ts';
import { factsShape } from './case-file/facts-schema.ts';
import { channel } from './channel.ts';

export type { Clock, ClockStep } from '../domain/clock.ts';
export type { ClockRule } from '../domain/clock-rule.ts';

/** Lists not given are empty; the declared input is the domain's own type, which is narrower. */
const clockFacts = factsShape.pick({
  kind: true,
  decision: true,
  onSite: true,
  teamReportDate: true,
  explanation: true,
  units: true,
  documents: true,
  procedure: true,
}) as z.ZodType<ClockFacts, ClockFacts>;

export const procedureChannels = {
  /** The inspection's own clock, of the facts as they are typed: they need not be saved yet. */
  'procedure.clock': channel<Clock>()(z.strictObject({ facts: clockFacts })),
} as const;
