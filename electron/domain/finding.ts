import type { Attachment } from './attachment.ts';
import type { BilingualText } from './bilingual-text.ts';
import type { Count } from './count.ts';
import type { LegalBasis } from './legal-basis.ts';

/** Ưu điểm (a result achieved) or tồn tại, hạn chế (a shortcoming). */
export type FindingKind = 'achievement' | 'shortcoming';

export type Cause = {
  readonly kind: 'objective' | 'subjective';
  readonly text: BilingualText;
};

export type Responsibility = {
  readonly kind: 'collective' | 'individual';
  /** Post or body, e.g. «Trưởng phòng Nội vụ»; names of people only where the office writes them. */
  readonly who: BilingualText;
  readonly text?: BilingualText;
};

/** Giải trình: what the unit explained and how the team treats it. */
export type Explanation = {
  readonly text: BilingualText;
  readonly treatment?: 'accepted' | 'partly-accepted' | 'not-accepted';
  readonly reply?: BilingualText;
};

/** A pointer into the inspection file (bút lục). */
export type Evidence = {
  readonly reference: BilingualText;
  readonly pages?: string;
};

/** A sentence that told a figure of the finding before the figure was changed, until it is mended or meant as it stands. */
export type StaleFigure = {
  /** `narrative.vi`; of a recommendation `action.vi`. */
  readonly where: string;
  /** The recommendation whose sentence it is; the finding's own when not given. */
  readonly recommendationId?: string;
  /** As the sentence writes it: «548», «1.531», «35,79%». */
  readonly was: string;
  /** The figure: `counts[0].affected`, `counts[0].total`, `counts[0].rate`. */
  readonly of: string;
};

export type Finding = {
  /** Stable through edits, reordering and later merging of team members' parts. */
  readonly id: string;
  readonly kind: FindingKind;
  /** Ids of the inspected units it concerns; empty means all of them. */
  readonly unitIds: readonly string[];
  readonly contentId?: string;
  /** One sentence that states the finding, without a full stop. */
  readonly title: BilingualText;
  /** What was found, in full; a line break starts a paragraph. */
  readonly narrative?: BilingualText;
  readonly counts: readonly Count[];
  readonly legalBases: readonly LegalBasis[];
  readonly causes: readonly Cause[];
  readonly responsibilities: readonly Responsibility[];
  readonly explanation?: Explanation;
  readonly evidence: readonly Evidence[];
  /** Files and photos that prove it. */
  readonly attachments?: readonly Attachment[];
  /** The entry of the library it was made from, which says what is to be counted. Never printed. */
  readonly libraryId?: string;
  /** Findings that were merged into it: what was noted of their rows of the plan is of its rows now. Never printed. */
  readonly mergedIds?: readonly string[];
  /** Written when figures are saved; never printed. */
  readonly staleFigures?: readonly StaleFigure[];
};
