import { type Language, textIn } from '../../domain/bilingual-text.ts';
import { plainDate } from '../../domain/calendar-date.ts';
import { type IssuerName, rulesOf } from '../../domain/document-rules.ts';
import type { InspectedUnit, InspectionCase } from '../../domain/inspection.ts';
import type { DocumentDetails } from '../../domain/official-document.ts';
import { latinNumber } from '../../domain/write-citation.ts';
import { MISSING } from '../../domain/write-count.ts';

/** Who issues the document (box 2). */
export type IssuingAgency = {
  readonly parents: readonly (string | null)[];
  readonly name: string | null;
  readonly abbreviation: string | null;
  readonly place: string | null;
};

/** The inspecting body; its team, under the body that set it up (form 06 of Circular 56/2025/TT-BCT); or the unit. */
export function issuingAgency(
  inspectionCase: InspectionCase,
  issuer: IssuerName,
  unit: InspectedUnit | null,
  language: Language,
): IssuingAgency {
  const { inspectingBody: body, team } = inspectionCase;
  const bodyPlace = textIn(body.place, language);
  switch (issuer) {
    case 'body':
      return {
        parents: body.parents.map((each) => textIn(each, language)),
        name: textIn(body.name, language),
        abbreviation: body.abbreviation ?? null,
        place: bodyPlace,
      };
    case 'team':
      return {
        parents: [textIn(body.name, language)],
        name: textIn(team.name, language),
        abbreviation: team.abbreviation ?? null,
        place: bodyPlace,
      };
    case 'unit':
      return {
        parents: (unit?.parents ?? []).map((each) => textIn(each, language)),
        name: textIn(unit?.name, language),
        abbreviation: unit?.abbreviation ?? null,
        place: textIn(unit?.place, language),
      };
  }
}

/** «09/KL-TTTP», of a công văn «12/UBND-VX»; number and abbreviations are blanks until they are given. */
export function documentNumber(details: DocumentDetails, abbreviation: string | null, language: Language): string {
  const symbol = details.symbol ?? madeSymbol(details, abbreviation ?? MISSING);
  const written = `${details.number === undefined ? MISSING : paddedNumber(details.number)}/${symbol}`;
  return language === 'vi' ? written : latinNumber(written);
}

/** A công văn has no type: the agency's abbreviation, then that of the unit that drafted it (Annex I, II.3.b). */
function madeSymbol({ kind, fileUnder }: DocumentDetails, agency: string): string {
  const type = rulesOf(kind).abbreviation;
  if (type !== null) return `${type}-${agency}`;
  // «VT, VX (05b)»: the number of copies is no part of the symbol.
  const [drafter] = /^[\p{L}\p{N}.-]+/u.exec(fileUnder ?? '') ?? [MISSING];
  return `${agency}-${drafter}`;
}

/** Numbers below 10 get a leading zero (Decree 30/2020, Annex I, II.3). */
function paddedNumber(number: string): string {
  return /^[1-9]$/.test(number) ? `0${number}` : number;
}

/** The parts of the place–date line; a part that is not known is null. An assumed date is not known. */
export function dateParts(date: string | null): {
  readonly day: string | null;
  readonly month: string | null;
  readonly year: string | null;
} {
  if (date === null) return { day: null, month: null, year: null };
  const { day, month, year } = plainDate(date);
  return {
    day: day < 10 ? `0${day}` : String(day),
    month: month < 3 ? `0${month}` : String(month),
    year: String(year),
  };
}
