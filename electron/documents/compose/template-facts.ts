import { type BilingualText, type Language, textIn } from '../../domain/bilingual-text.ts';
import type { IsoDate } from '../../domain/calendar-date.ts';
import { caseAsOf } from '../../domain/case-as-of.ts';
import { findingsOfUnit } from '../../domain/derive-plan.ts';
import type { InspectedUnit, InspectionCase } from '../../domain/inspection.ts';
import { detailsOf, isOffered } from '../../domain/offered-documents.ts';
import type { DocumentKind } from '../../domain/official-document.ts';
import type { Overview } from '../../domain/overview.ts';
import { citationOf, latinNumber } from '../../domain/write-citation.ts';
import { writeLongDate } from '../../domain/write-date.ts';
import { writeCardinal } from '../../domain/write-number.ts';
import { asOfFacts, closingFacts, documentFacts, unitDocumentFacts } from './document-facts.ts';
import { documentPlace, missingFirst } from './document-origins.ts';
import { evidenceFacts } from './evidence-facts.ts';
import { fromPlace, recordPlace } from './fact-origins.ts';
import { joinNames, nameIn, paragraphsIn, withoutStop } from './fact-texts.ts';
import { fileFacts } from './file-facts.ts';
import { followUpFacts } from './follow-up-facts.ts';
import { causesOf, responsibilitiesOf } from './gathered-facts.ts';
import type { LawData } from './law-data.ts';
import { meetingFacts, representativeFacts } from './meeting-facts.ts';
import { planFacts } from './plan-facts.ts';
import { printedCitation } from './printed-citation.ts';
import { demandFacts, recommendationFacts } from './recommendation-facts.ts';
import { ofRecord } from './records.ts';
import { allFindings, findingsByContent, findingsByUnit } from './section-facts.ts';
import { synthesisFacts } from './synthesis-facts.ts';

export type FactsRequest = {
  readonly inspectionCase: InspectionCase;
  readonly kind: DocumentKind;
  readonly unitId: string | null;
  readonly language: Language;
  readonly law: LawData;
  /** The day of drafting: what is overdue is overdue on it. */
  readonly today: IsoDate;
  /** Rows gathered from all inspections, of which a synthesis report then is. */
  readonly overview?: Overview;
};

/** Everything a template may name, in one language. Null is a fact that is missing and prints as a blank. */
export type TemplateFacts = ReturnType<typeof templateFacts>;

export function templateFacts({ inspectionCase: whole, ...asked }: FactsRequest) {
  const request = { ...asked, inspectionCase: caseAsOf(whole, asked.today) };
  const { inspectionCase, language } = request;
  const written = (text: BilingualText | undefined) => withoutStop(textIn(text, language));
  const { decision, team, period, onSite, units, explanation } = inspectionCase;
  const longDate = (date: string | undefined) => (date === undefined ? null : writeLongDate(date, language));
  const unit = units.find((each) => each.id === request.unitId) ?? null;
  const head = team.members.findIndex((each) => each.role === 'head');
  const facts = {
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
    body: fromPlace(
      {
        name: nameIn(inspectionCase.inspectingBody.name, language),
        parent: nameIn(inspectionCase.inspectingBody.parents.at(-1), language),
      },
      'inspectingBody',
      { parent: 'inspectingBody.parents' },
    ),
    team: {
      name: nameIn(team.name, language),
      usesAgencySeal: team.usesAgencySeal ?? null,
      size: team.members.length === 0 ? null : writeCardinal(team.members.length, language),
      head: fromPlace(
        representativeFacts(team.members[head], language),
        head < 0 ? 'team.members' : `team.members[${head}]`,
      ),
    },
    units: units.map((each) => unitFacts(each, language)),
    unit:
      unit === null
        ? null
        : fromUnit({ ...unitFacts(unit, language), ...unitFindings(inspectionCase, unit, language) }, unit),
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
    contents: inspectionCase.contents.map((each) =>
      fromPlace({ title: written(each.title) }, recordPlace.content(each.id)),
    ),
    inspectionLaw: inspectionLaw(inspectionCase, language),
    legalGrounds: inspectionCase.legalGrounds.map((each) => printedCitation(each, language)?.full ?? null),
    teamReportDate: longDate(inspectionCase.teamReportDate),
    explanation: fromPlace(
      {
        date: longDate(explanation?.date),
        paragraphs: paragraphsIn(explanation?.text, language),
        isGiven: explanation !== undefined,
      },
      'explanation',
      { paragraphs: 'explanation.text' },
    ),
    appliedMeasures: paragraphsIn(inspectionCase.appliedMeasures, language),
    unitRequests: paragraphsIn(inspectionCase.unitRequests, language),
    files: fileFacts(inspectionCase, language),
    evidence: evidenceFacts(inspectionCase, language),
    findings: allFindings(inspectionCase, language),
    causes: causesOf(inspectionCase, language),
    responsibilities: responsibilitiesOf(inspectionCase, language),
    contentGroups: findingsByContent(inspectionCase, language),
    unitGroups: findingsByUnit(inspectionCase, language),
    recommendations: recommendationFacts(inspectionCase, language, request.law),
    demands: demandFacts(inspectionCase, language, request.law),
    plan: planFacts(inspectionCase, request.unitId, language, request.law, request.today),
    planDocument: unitDocumentFacts(request, 'remediation-plan', unit),
    reportDocument: unitDocumentFacts(request, 'remediation-report', unit),
    reminder: unitDocumentFacts(request, 'reminder-letter', unit),
    followUp: followUpFacts(request),
    synthesis: synthesisFacts(request),
    mayBeChecked: isOffered(inspectionCase, 'implementation-check-decision'),
    closing: closingFacts(request),
    document: documentFacts(request, unit),
    meeting: meetingFacts(detailsOf(inspectionCase, request), team, language, `${documentPlace(request)}.meeting`),
    asOf: asOfFacts(request),
  };
  return fromPlace(facts, '', {
    nothing: [],
    unitNames:
      units.length === 0
        ? 'units'
        : missingFirst(
            units.map((each) => [`${recordPlace.unit(each.id)}.name`, textIn(each.name, language) !== null]),
          ),
    inspectionLaw: 'legalGrounds',
    mayBeChecked: [],
    contentGroups: 'findings',
    unitGroups: 'findings',
    demands: 'recommendations',
    appliedMeasures: 'appliedMeasures',
    unitRequests: 'unitRequests',
  });
}

/** Symbols keep their Vietnamese letters in Vietnamese only. */
function inLanguage(number: string | undefined, language: Language): string | null {
  if (number === undefined) return null;
  return language === 'vi' ? number : latinNumber(number);
}

function unitFacts(unit: InspectedUnit, language: Language) {
  const facts = {
    name: nameIn(unit.name, language),
    headPost: withoutStop(textIn(unit.headPost, language)),
    overview: paragraphsIn(unit.overview, language),
  };
  return ofRecord(fromUnit(facts, unit), unit.id);
}

function fromUnit<Facts extends object>(facts: Facts, { id }: InspectedUnit): Facts {
  return fromPlace(facts, recordPlace.unit(id), {
    overview: `${recordPlace.unit(id)}.overview`,
    contentGroups: 'findings',
  });
}

/** The findings that concern one unit. */
function unitFindings(inspectionCase: InspectionCase, unit: InspectedUnit, language: Language) {
  const own = { ...inspectionCase, findings: findingsOfUnit(inspectionCase.findings, unit.id) };
  return { findings: allFindings(own, language), contentGroups: findingsByContent(own, language) };
}

/** The Law on Inspection, cited by its name alone, unless it is among the entered grounds. */
function inspectionLaw({ legalGrounds }: InspectionCase, language: Language): string | null {
  const law = { type: 'law', subject: { vi: 'Thanh tra', en: 'Inspection' } } as const;
  const isEntered = legalGrounds.some(
    (each) => each.type === 'law' && /^(luật )?thanh tra$/i.test(textIn(each.subject, 'vi') ?? ''),
  );
  return isEntered ? null : citationOf(law, language).full;
}
