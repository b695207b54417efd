import { type BilingualText, type Language, textIn } from '../../domain/bilingual-text.ts';
import type { InspectedUnit, InspectionCase, TeamMember } from '../../domain/inspection.ts';
import { closingDocumentKind, detailsOf } from '../../domain/offered-documents.ts';
import type { DocumentDetails, DocumentKind } from '../../domain/official-document.ts';
import { citationOf, latinNumber } from '../../domain/write-citation.ts';
import { writeLongDate } from '../../domain/write-date.ts';
import { writeCardinal } from '../../domain/write-number.ts';
import { givenIn, joinNames, nameIn, paragraphsIn, withoutStop } from './fact-texts.ts';
import { causesOf, responsibilitiesOf } from './gathered-facts.ts';
import { dateParts, documentNumber, issuingAgency } from './header-facts.ts';
import type { LawData } from './law-data.ts';
import { planFacts } from './plan-facts.ts';
import { recommendationFacts } from './recommendation-facts.ts';
import { allFindings, findingsByContent, findingsByUnit } from './section-facts.ts';

export type FactsRequest = {
  readonly inspectionCase: InspectionCase;
  readonly kind: DocumentKind;
  readonly unitId: string | null;
  readonly language: Language;
  readonly law: LawData;
};

/** Everything a template may name, in one language. Null is a fact that is missing and prints as a blank. */
export type TemplateFacts = ReturnType<typeof templateFacts>;

export function templateFacts(request: FactsRequest) {
  const { inspectionCase, language } = request;
  const written = (text: BilingualText | undefined) => withoutStop(textIn(text, language));
  const { decision, team, period, onSite, units, explanation } = inspectionCase;
  const longDate = (date: string | undefined) => (date === undefined ? null : writeLongDate(date, language));
  const unit = units.find((each) => each.id === request.unitId) ?? null;
  return {
    /** For a place where a person has to write something in: always prints a blank. */
    nothing: null,
    isInspection: inspectionCase.kind === 'inspection',
    subject: written(inspectionCase.subject),
    decision: {
      number: inLanguage(decision.number, language),
      date: longDate(decision.date),
      issuer: nameIn(decision.issuer, language),
      subject: written(decision.subject),
    },
    body: {
      name: nameIn(inspectionCase.inspectingBody.name, language),
      parent: nameIn(inspectionCase.inspectingBody.parents.at(-1), language),
    },
    team: {
      name: nameIn(team.name, language),
      size: team.members.length === 0 ? null : writeCardinal(team.members.length, language),
      head: memberFacts(
        team.members.find((each) => each.role === 'head'),
        language,
      ),
    },
    units: units.map((each) => unitFacts(each, language)),
    unit: unit === null ? null : unitFacts(unit, language),
    unitNames: joinNames(
      units.map((each) => nameIn(each.name, language)),
      language,
    ),
    hasSeveralUnits: units.length > 1,
    period: {
      from: longDate(period.from),
      to: longDate(period.to),
      isToTimeOfInspection: period.toTimeOfInspection === true,
    },
    onSite: {
      from: longDate(onSite.from),
      to: longDate(onSite.to),
      isOneDay: onSite.from !== undefined && onSite.from === onSite.to,
    },
    contents: inspectionCase.contents.map((each) => ({ title: written(each.title) })),
    legalGrounds: inspectionCase.legalGrounds.map((each) => citationOf(each, language).full),
    teamReportDate: longDate(inspectionCase.teamReportDate),
    explanation: {
      date: longDate(explanation?.date),
      paragraphs: paragraphsIn(explanation?.text, language),
      isGiven: explanation !== undefined,
    },
    appliedMeasures: paragraphsIn(inspectionCase.appliedMeasures, language),
    unitRequests: paragraphsIn(inspectionCase.unitRequests, language),
    findings: allFindings(inspectionCase, language),
    causes: causesOf(inspectionCase, language),
    responsibilities: responsibilitiesOf(inspectionCase, language),
    contentGroups: findingsByContent(inspectionCase, language),
    unitGroups: findingsByUnit(inspectionCase, language),
    recommendations: recommendationFacts(inspectionCase, language, request.law),
    plan: planFacts(inspectionCase, request.unitId, language, request.law),
    closing: closingFacts(request),
    document: documentFacts(request, unit),
  };
}

/** Symbols keep their Vietnamese letters in Vietnamese only. */
function inLanguage(number: string | undefined, language: Language): string | null {
  if (number === undefined) return null;
  return language === 'vi' ? number : latinNumber(number);
}

function memberFacts(member: TeamMember | undefined, language: Language) {
  return { post: withoutStop(textIn(member?.post, language)), name: member?.name ?? null };
}

function unitFacts(unit: InspectedUnit, language: Language) {
  return {
    name: nameIn(unit.name, language),
    headPost: withoutStop(textIn(unit.headPost, language)),
    overview: paragraphsIn(unit.overview, language),
  };
}

/** The conclusion or report that a plan carries out. */
function closingFacts({ inspectionCase, language }: FactsRequest) {
  const kind = closingDocumentKind(inspectionCase.kind);
  const details = detailsOf(inspectionCase, { kind, unitId: null });
  const agency = issuingAgency(inspectionCase, kind, null, language);
  return {
    number: documentNumber(details, agency.abbreviation, language),
    date: details.date === undefined ? null : writeLongDate(details.date, language),
    isDateAssumed: details.dateAssumed === true,
    issuer: nameIn(kind === 'conclusion' ? inspectionCase.inspectingBody.name : inspectionCase.team.name, language),
  };
}

function documentFacts(request: FactsRequest, unit: InspectedUnit | null) {
  const { inspectionCase, kind, unitId, language } = request;
  const details = detailsOf(inspectionCase, { kind, unitId });
  const agency = issuingAgency(inspectionCase, kind, unit, language);
  const date = details.dateAssumed === true ? null : (details.date ?? null);
  return {
    agency: { name: agency.name, parents: agency.parents },
    number: documentNumber(details, agency.abbreviation, language),
    place: givenIn(details.place, language) ?? agency.place,
    ...dateParts(date),
    longDate: date === null ? null : writeLongDate(date, language),
    subject: textIn(details.subject, language),
    fileUnder: details.fileUnder ?? null,
    ...signingFacts(details, language),
  };
}

function signingFacts({ signing }: DocumentDetails, language: Language) {
  return {
    signing: {
      authority: signing?.authority ?? null,
      onBehalfOf: nameIn(signing?.onBehalfOf, language),
      post: givenIn(signing?.post, language),
      agencyPost: givenIn(signing?.agencyPost, language),
    },
  };
}
