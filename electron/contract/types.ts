/** What the window knows of the domain: types only, so that no rule can be reached from it. */
export type { BilingualText, Language } from '../domain/bilingual-text.ts';
export type { IsoDate } from '../domain/calendar-date.ts';
export type { Approximation, Count, Quantity } from '../domain/count.ts';
export type { Cause, Evidence, Explanation, Finding, FindingKind, Responsibility } from '../domain/finding.ts';
export type {
  DaysOnSite,
  InspectedPeriod,
  InspectedUnit,
  InspectingBody,
  InspectionContent,
  InspectionDecision,
  InspectionFacts,
  InspectionKind,
  InspectionTeam,
  TeamMember,
} from '../domain/inspection.ts';
export type { LegalBasis, NormType } from '../domain/legal-basis.ts';
export type { DocumentDetails, DocumentKind, Signing, SigningAuthority } from '../domain/official-document.ts';
export type { Answer, Problem } from '../domain/problem.ts';
export type { Recommendation } from '../domain/recommendation.ts';
export type { PlanRowEntry, RemediationPlan } from '../domain/remediation-plan.ts';
export type { Term, TermAnchor, TermUnit } from '../domain/term.ts';
export type { Block, TableBlock, TableCell, TableRow } from '../documents/model/block.ts';
export type { Inline, Inlines } from '../documents/model/inline.ts';
export type { Appendix, OfficialClosing, OfficialDocument, OfficialHeader } from '../documents/model/official-document.ts';
export type { PageSetup } from '../documents/model/page.ts';
export type { ParagraphStyle, StyleName } from '../documents/model/styles.ts';
export type { Progress } from '../documents/progress.ts';
