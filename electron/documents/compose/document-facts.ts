import { type Language, textIn } from '../../domain/bilingual-text.ts';
import { issuerOf } from '../../domain/document-rules.ts';
import type { InspectedUnit } from '../../domain/inspection.ts';
import { closingDocumentKind, detailsOf } from '../../domain/offered-documents.ts';
import type { DocumentDetails } from '../../domain/official-document.ts';
import { writeLongDate } from '../../domain/write-date.ts';
import { agencyPlaces, documentOrigins, documentPlace, numberOrigins, parentPlace } from './document-origins.ts';
import { fromPlace } from './fact-origins.ts';
import { givenIn, nameIn } from './fact-texts.ts';
import { dateParts, documentNumber, issuingAgency } from './header-facts.ts';
import type { FactsRequest } from './template-facts.ts';

/** The day on which the document looks at what is overdue: its own, else the day of drafting. */
export function asOfFacts({ inspectionCase, kind, unitId, today, language }: FactsRequest) {
  const { date, dateAssumed } = detailsOf(inspectionCase, { kind, unitId });
  const facts = { date: writeLongDate(today, language), isAssumed: date !== undefined && dateAssumed === true };
  return fromPlace(facts, documentPlace({ kind, unitId }));
}

/** Another document of the unit that this one refers to: its plan, its report, the first reminder it was sent. */
export function unitDocumentFacts(
  { inspectionCase, language }: FactsRequest,
  kind: 'remediation-plan' | 'remediation-report' | 'reminder-letter',
  unit: InspectedUnit | null,
) {
  const chosen = { kind, unitId: unit?.id ?? null };
  const details = detailsOf(inspectionCase, chosen);
  const issuer = issuerOf(details);
  const agency = issuingAgency(inspectionCase, issuer, unit, language);
  const facts = {
    number: documentNumber(details, agency.abbreviation, language),
    date: details.date === undefined ? null : writeLongDate(details.date, language),
    isDateAssumed: details.dateAssumed === true,
    isGiven: details.number !== undefined || details.date !== undefined,
  };
  const place = documentPlace(chosen);
  const number = numberOrigins(details, place, agency, agencyPlaces(issuer, unit));
  return fromPlace(facts, place, { number });
}

/** The conclusion or report that a plan carries out. */
export function closingFacts({ inspectionCase, language }: FactsRequest) {
  const kind = closingDocumentKind(inspectionCase.kind);
  const details = detailsOf(inspectionCase, { kind, unitId: null });
  const agency = issuingAgency(inspectionCase, issuerOf(details), null, language);
  const facts = {
    number: documentNumber(details, agency.abbreviation, language),
    date: details.date === undefined ? null : writeLongDate(details.date, language),
    isDateAssumed: details.dateAssumed === true,
    issuer: nameIn(kind === 'conclusion' ? inspectionCase.inspectingBody.name : inspectionCase.team.name, language),
  };
  const place = documentPlace({ kind, unitId: null });
  return fromPlace(facts, place, {
    number: numberOrigins(details, place, agency, agencyPlaces(issuerOf(details), null)),
    issuer: kind === 'conclusion' ? 'inspectingBody.name' : 'team.name',
  });
}

export function documentFacts(request: FactsRequest, unit: InspectedUnit | null) {
  const { inspectionCase, kind, unitId, language } = request;
  const details = detailsOf(inspectionCase, { kind, unitId });
  const agency = issuingAgency(inspectionCase, issuerOf(details), unit, language);
  const date = details.dateAssumed === true ? null : (details.date ?? null);
  const place = documentPlace({ kind, unitId });
  const at = agencyPlaces(issuerOf(details), unit);
  const parents = agency.parents.map((_, index) => parentPlace(issuerOf(details), at, index));
  const facts = {
    agency: fromPlace({ name: agency.name, parents: fromPlace(agency.parents, at.parents, parents) }, '', {
      name: at.name,
    }),
    number: documentNumber(details, agency.abbreviation, language),
    place: givenIn(details.place, language) ?? agency.place,
    ...dateParts(date),
    longDate: date === null ? null : writeLongDate(date, language),
    subject: textIn(details.subject, language),
    fileUnder: details.fileUnder ?? null,
    isByTeam: issuerOf(details) === 'team',
    contact: contactFacts(details, language),
    ...signingFacts(details, language),
  };
  return fromPlace(facts, place, documentOrigins(details, place, agency, unit));
}

/** What is not given is null, and its label does not print. */
function contactFacts({ contact }: DocumentDetails, language: Language) {
  return {
    address: givenIn(contact?.address, language),
    telephone: contact?.telephone ?? null,
    fax: contact?.fax ?? null,
    email: contact?.email ?? null,
    website: contact?.website ?? null,
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
