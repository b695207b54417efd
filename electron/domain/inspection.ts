import type { Attachment } from './attachment.ts';
import type { BilingualText } from './bilingual-text.ts';
import type { IsoDate } from './calendar-date.ts';
import type { FileStatistics } from './file-statistics.ts';
import type { Finding } from './finding.ts';
import type { FollowUpEntry } from './follow-up.ts';
import type { LegalBasis } from './legal-basis.ts';
import type { DocumentDetails } from './official-document.ts';
import type { Procedure } from './procedure.ts';
import type { Recommendation } from './recommendation.ts';
import type { RemediationPlan } from './remediation-plan.ts';

/** Thanh tra (under the Law on Inspection) or kiểm tra (a check, e.g. kiểm tra công vụ). */
export type InspectionKind = 'inspection' | 'check';

/** Quyết định thanh tra / quyết định thành lập đoàn kiểm tra. */
export type InspectionDecision = {
  /** Number with symbol: «733/QĐ-UBND». */
  readonly number?: string;
  readonly date?: IsoDate;
  readonly issuer?: BilingualText;
  /** After «về»: what the decision is about. */
  readonly subject?: BilingualText;
};

export type InspectingBody = {
  readonly name?: BilingualText;
  /** Cơ quan chủ quản, outermost first. */
  readonly parents: readonly BilingualText[];
  /** Set by the head of the agency (Decree 30/2020, Annex I, II.3.b): «TTTP». */
  readonly abbreviation?: string;
  /** Địa danh: «Cần Thơ». */
  readonly place?: BilingualText;
};

export type TeamMember = {
  readonly role: 'head' | 'deputy' | 'member' | 'secretary';
  readonly name?: string;
  readonly post?: BilingualText;
};

export type InspectionTeam = {
  readonly name?: BilingualText;
  /** «ĐKT». */
  readonly abbreviation?: string;
  /**
   * Whether it may use the seal of its agency. Then its head signs with his post in the team and in the agency, and its
   * documents have a series of numbers of their own; else with the post in the team alone (Decree 30/2020, Annex I,
   * II.3.a and II.7.c). Not given: as entered.
   */
  readonly usesAgencySeal?: boolean;
  readonly members: readonly TeamMember[];
};

export type InspectedUnit = {
  readonly id: string;
  readonly name: BilingualText;
  readonly parents: readonly BilingualText[];
  readonly abbreviation?: string;
  readonly place?: BilingualText;
  /** Post of the head: «Giám đốc Sở». */
  readonly headPost?: BilingualText;
  /** Features of the unit for «Khái quát chung». */
  readonly overview?: BilingualText;
};

/** Thời kỳ thanh tra, kiểm tra: the time whose work is looked at. */
export type InspectedPeriod = {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** True when the period runs «đến thời điểm kiểm tra». */
  readonly toTimeOfInspection?: boolean;
};

export type DaysOnSite = {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
};

export type InspectionContent = {
  readonly id: string;
  readonly title: BilingualText;
};

/** Everything of an inspection but its findings. */
export type InspectionFacts = {
  readonly id: string;
  readonly kind: InspectionKind;
  /** What is inspected, as it stands after «thanh tra» or «kiểm tra»: «trách nhiệm thực thi công vụ …». Small first letter. */
  readonly subject: BilingualText;
  readonly decision: InspectionDecision;
  readonly inspectingBody: InspectingBody;
  readonly team: InspectionTeam;
  readonly units: readonly InspectedUnit[];
  readonly period: InspectedPeriod;
  readonly onSite: DaysOnSite;
  readonly contents: readonly InspectionContent[];
  /** Căn cứ of the document beside the decision. */
  readonly legalGrounds: readonly LegalBasis[];
  /** Date of the team head's report on results, which the conclusion considers. */
  readonly teamReportDate?: IsoDate;
  /** How and when the unit explained in general. */
  readonly explanation?: { readonly date?: IsoDate; readonly text?: BilingualText };
  /** Measures already applied within competence; a line break starts a paragraph. */
  readonly appliedMeasures?: BilingualText;
  /** Requests of the inspected unit. */
  readonly unitRequests?: BilingualText;
  /** Figures of the files the unit handled in the inspected period. */
  readonly fileStatistics?: FileStatistics;
  /** Steps, suspensions and extensions of the procedure. */
  readonly procedure?: Procedure;
  /** Files and photos of the whole inspection. */
  readonly attachments?: readonly Attachment[];
  readonly recommendations: readonly Recommendation[];
  readonly plan: RemediationPlan;
  readonly documents: readonly DocumentDetails[];
};

/** A whole case: what the case file holds and documents are drafted from. */
export type InspectionCase = InspectionFacts & {
  readonly findings: readonly Finding[];
  /** In the order entered. */
  readonly followUp?: readonly FollowUpEntry[];
};

/** The facts alone, also out of a whole case, which is facts and more. */
export function factsOf(
  given: InspectionFacts & Partial<Pick<InspectionCase, 'findings' | 'followUp'>>,
): InspectionFacts {
  const { findings: _findings, followUp: _followUp, ...facts } = given;
  return facts;
}

/** What of a case may still be changed. Entries of the follow-up are only ever added. */
export function withoutFollowUp(inspectionCase: InspectionCase): InspectionCase {
  const { followUp: _, ...changeable } = inspectionCase;
  return changeable;
}
