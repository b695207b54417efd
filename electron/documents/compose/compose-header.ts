import type { Language } from '../../domain/bilingual-text.ts';
import { BLANK, type Inlines, inCapitals, plainText, text } from '../model/inline.ts';
import type { OfficialHeader } from '../model/official-document.ts';
import type { Composer } from './compose-document.ts';
import { withBlanks } from './inserted-values.ts';
import type { TemplateFacts } from './template-facts.ts';

/** Boxes 1–5 of Decree 30/2020, Annex I. */
export function headerOf(composer: Composer, facts: TemplateFacts, language: Language): OfficialHeader {
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
    addressees: null,
  };
}

function agencyName(name: string | null): Inlines {
  return inCapitals(withBlanks(name ?? BLANK));
}
