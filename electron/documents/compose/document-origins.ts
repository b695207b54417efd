import { type IssuerName, issuerOf, rulesOf } from '../../domain/document-rules.ts';
import type { InspectedUnit } from '../../domain/inspection.ts';
import type { OfferedDocument } from '../../domain/offered-documents.ts';
import type { DocumentDetails } from '../../domain/official-document.ts';
import { type Origins, type OwnOrigins, recordPlace } from './fact-origins.ts';
import type { IssuingAgency } from './header-facts.ts';

type AgencyPlaces = Readonly<Record<keyof IssuingAgency, string>>;

/** Where the names of who issues the document are entered. */
export function agencyPlaces(issuer: IssuerName, unit: InspectedUnit | null): AgencyPlaces {
  const base = issuer === 'unit' ? (unit === null ? 'units' : recordPlace.unit(unit.id)) : 'inspectingBody';
  const own = {
    parents: `${base}.parents`,
    name: `${base}.name`,
    abbreviation: `${base}.abbreviation`,
    place: `${base}.place`,
  };
  if (issuer !== 'team') return own;
  return { parents: own.name, name: 'team.name', abbreviation: 'team.abbreviation', place: own.place };
}

/** One place a parent agency: of the team it is the inspecting body. */
export function parentPlace(issuer: IssuerName, { parents }: AgencyPlaces, index: number): string {
  return issuer === 'team' ? parents : `${parents}[${index}]`;
}

export function documentPlace({ kind, unitId }: OfferedDocument): string {
  return recordPlace.document(kind, rulesOf(kind).perUnit ? unitId : null);
}

/** The parts of a document's number, those that are not given first, in the order of its blanks. */
export function numberOrigins(
  details: DocumentDetails,
  place: string,
  agency: IssuingAgency,
  at: AgencyPlaces,
): Origins {
  const isLetter = rulesOf(details.kind).abbreviation === null;
  const symbol: readonly (readonly [string, boolean])[] = [
    [at.abbreviation, agency.abbreviation !== null],
    ...(isLetter ? ([[`${place}.fileUnder`, details.fileUnder !== undefined]] as const) : []),
  ];
  const parts: readonly (readonly [string, boolean])[] = [
    [`${place}.number`, details.number !== undefined],
    ...(details.symbol === undefined ? symbol : ([[`${place}.symbol`, true]] as const)),
  ];
  return missingFirst(parts);
}

export function missingFirst(parts: readonly (readonly [place: string, isGiven: boolean])[]): Origins {
  const given = (wanted: boolean) => parts.filter(([, isGiven]) => isGiven === wanted).map(([place]) => place);
  return [...given(false), ...given(true)];
}

/** Facts of the document itself that are not named as they are entered. */
export function documentOrigins(
  details: DocumentDetails,
  place: string,
  agency: IssuingAgency,
  unit: InspectedUnit | null,
): OwnOrigins {
  const at = agencyPlaces(issuerOf(details), unit);
  const date = `${place}.date`;
  return {
    number: numberOrigins(details, place, agency, at),
    place: details.place === undefined ? [at.place, `${place}.place`] : `${place}.place`,
    day: date,
    month: date,
    year: date,
    longDate: date,
  };
}
