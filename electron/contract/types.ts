/** What the window knows of the domain: types only, so that no rule can be reached from it. */

export type { Block, PairBlock, TableBlock, TableColumn, TableRow, TextBlock } from '../documents/model/block.ts';
export type { ChartBlock } from '../documents/model/chart.ts';
export type { Inline, Inlines } from '../documents/model/inline.ts';
export type {
  Appendix,
  OfficialClosing,
  OfficialDocument,
  OfficialHeader,
  SideTranslation,
  SigningBlock,
  Stamp,
} from '../documents/model/official-document.ts';
export type { PageSetup } from '../documents/model/page.ts';
export type { StyleName } from '../documents/model/styles.ts';
export type { Progress } from '../documents/progress.ts';
export type { Attachment } from '../domain/attachment.ts';
export type { BilingualText, DraftLanguage, Language } from '../domain/bilingual-text.ts';
export type { IsoDate } from '../domain/calendar-date.ts';
export type { Count, Quantity } from '../domain/count.ts';
export type { Deadline } from '../domain/deadline.ts';
export type { FileColumn, FileRow } from '../domain/file-statistics.ts';
export type { PastedColumn } from '../domain/file-table-header.ts';
export type { Cause, Evidence, Finding, FindingKind, Responsibility } from '../domain/finding.ts';
export type { FollowUpEntry, FollowUpResult } from '../domain/follow-up.ts';
export type { FollowedRowView, FollowUpAllowed } from '../domain/followed-row.ts';
export type {
  InspectedUnit,
  InspectionContent,
  InspectionFacts,
  InspectionKind,
  TeamMember,
} from '../domain/inspection.ts';
export type { LegalBasis } from '../domain/legal-basis.ts';
export type { OfficeProfile, RecipientList } from '../domain/office-profile.ts';
export type {
  OfficeTemplate,
  TemplateFolder,
  TemplateName,
  TemplateTexts,
  TemplateVersionLine,
  UsedTemplate,
} from '../domain/office-template.ts';
export type {
  Contact,
  DocumentDetails,
  DocumentKind,
  Meeting,
  Representative,
  Signing,
} from '../domain/official-document.ts';
export type { PlanRowKey } from '../domain/plan-row-key.ts';
export type { Answer, Problem } from '../domain/problem.ts';
export type { Extension, Procedure, ProcedureStep, ProcedureUnit, Suspension } from '../domain/procedure.ts';
export type { ClockFacts } from '../domain/procedure-days.ts';
export type { PastedTable } from '../domain/read-file-table.ts';
export type { Recommendation } from '../domain/recommendation.ts';
export type { PlanRowEntry, PlanTask } from '../domain/remediation-plan.ts';
export type { Term } from '../domain/term.ts';
export type { OpenTranslation } from '../domain/translation.ts';
