import type { BilingualText } from './bilingual-text.ts';
import type { FindingKind } from './finding.ts';
import type { InspectionKind } from './inspection.ts';

/** One line of the list of inspections; no narratives. */
export type InspectionLine = {
  readonly id: string;
  readonly kind: InspectionKind;
  readonly subject: BilingualText;
  readonly unitNames: readonly BilingualText[];
  readonly inspectingBodyName: BilingualText;
  readonly decisionNumber: string | null;
  readonly decisionDate: string | null;
  readonly findingCount: number;
  readonly shortcomingCount: number;
  /** When it was last changed, ISO date-time in UTC. */
  readonly changedAt: string;
  /** The last day of its plan, while that is awaited and known. */
  readonly dueOn: string | null;
  /** How much of it contradicts itself, and how much is missing; null until that was computed for the first time. */
  readonly faultCount: number | null;
  readonly missingCount: number | null;
};

/** One line of a list of findings; lists never carry narratives. */
export type FindingLine = {
  readonly id: string;
  readonly position: number;
  readonly kind: FindingKind;
  readonly unitIds: readonly string[];
  readonly contentId: string | null;
  readonly title: BilingualText;
  readonly hasNarrative: boolean;
  readonly hasEnglish: boolean;
  /** Some of its English is older than the Vietnamese. */
  readonly hasStaleEnglish: boolean;
};
