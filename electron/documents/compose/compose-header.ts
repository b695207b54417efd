import { type Language, textIn } from '../../domain/bilingual-text.ts';
import type { DocumentDetails } from '../../domain/official-document.ts';
import { BLANK, type Inlines, inCapitals, plainText, text } from '../model/inline.ts';
import type { OfficialHeader } from '../model/official-document.ts';
import type { Composer } from './compose-document.ts';
import { withBlanks } from './inserted-values.ts';
import type { TemplateFacts } from './template-facts.ts';

/** Boxes 1–5 and 9a of Decree 30/2020, Annex I. */
export function headerOf(
  composer: Composer,
  facts: TemplateFacts,
  details: DocumentDetails,
  language: Language,
): OfficialHeader {
  const { agency } = facts.document;
  const given = facts.document.subject;
  return {
    translationNotice: language === 'en' ? composer.line('translation-notice') : null,
    nationalTitle: plainText(composer.line('national-title')),
    motto: plainText(composer.line('motto')),
    parentAgencies: agency.parents.map(agencyName),
    issuingAgency: agencyName(agency.name),
    number: composer.line('number'),
    placeAndDate: composer.line('place-and-date'),
    typeName: composer.line('type-name'),
    subject: given === null ? composer.line('subject') : [text(given)],
    addressees: addresseesOf(composer, details, language),
  };
}

function agencyName(name: string | null): Inlines {
  return inCapitals(withBlanks(name ?? BLANK));
}

/** One addressee stands on the line of «Kính gửi:»; several each on a line, «- …;», the last with a full stop. */
function addresseesOf(composer: Composer, details: DocumentDetails, language: Language): OfficialHeader['addressees'] {
  const names = (details.addressees ?? []).map((each) => (textIn(each, language) ?? BLANK).replace(/[.;]\s*$/, ''));
  if (names.length === 0) return null;
  const [only = ''] = names;
  const printed =
    names.length === 1 ? [only] : names.map((each, place) => `- ${each}${place < names.length - 1 ? ';' : '.'}`);
  return { label: plainText(composer.line('addressees-label')), names: printed.map((each) => withBlanks(each)) };
}
