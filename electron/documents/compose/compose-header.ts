import { type BilingualText, type Language, textIn } from '../../domain/bilingual-text.ts';
import { type DocumentForm, rulesOf } from '../../domain/document-rules.ts';
import type { DocumentDetails } from '../../domain/official-document.ts';
import { BLANK, type Inlines, inCapitals, plainText, text } from '../model/inline.ts';
import type { OfficialHeader } from '../model/official-document.ts';
import { marksOf } from './compose-marks.ts';
import type { Composer } from './composer.ts';
import { withBlanks } from './inserted-values.ts';
import type { TemplateFacts } from './template-facts.ts';

/** Boxes 1–5, 9a, 10b and 11 of Decree 30/2020, Annex I. */
export function headerOf(
  composer: Composer,
  facts: TemplateFacts,
  details: DocumentDetails,
  addressees: readonly BilingualText[],
  language: Language,
): OfficialHeader {
  const { agency } = facts.document;
  const { form } = rulesOf(details.kind);
  const given = facts.document.subject;
  const subject = (block: string) => (given === null ? composer.line(block) : [text(given)]);
  const isLetter = form === 'letter';
  return {
    translationNotice: language === 'en' ? composer.line('translation-notice') : null,
    nationalTitle: plainText(composer.line('national-title')),
    motto: plainText(composer.line('motto')),
    parentAgencies: agency.parents.map(agencyName),
    issuingAgency: agencyName(agency.name),
    number: composer.line('number'),
    // The minutes say themselves where and when they were made (Annex III, model 1.9).
    placeAndDate: form === 'minutes' ? [] : composer.line('place-and-date'),
    typeName: isLetter ? [] : composer.line('type-name'),
    subject: isLetter ? [] : subject('subject'),
    ...(isLetter ? { letterSubject: letterSubject(given, composer) } : {}),
    ...marksOf(composer, details),
    addressees: takesAddressees(form) ? addresseesOf(composer, addressees, language) : null,
  };
}

function agencyName(name: string | null): Inlines {
  return inCapitals(withBlanks(name ?? BLANK));
}

/** Quyết định and biên bản have no «Kính gửi:» (Decree 30/2020, Annex III, models 1.2 and 1.9). */
export function takesAddressees(form: DocumentForm): boolean {
  return form === 'titled' || form === 'letter';
}

/** «V/v …»; a subject entered without its «V/v» gets it. */
function letterSubject(given: string | null, composer: Composer): Inlines {
  const line = composer.line('letter-subject');
  if (given === null) return line;
  const [mark = ''] = plainText(line).split(' ');
  return [text(given.toLocaleLowerCase('vi').startsWith(mark.toLocaleLowerCase('vi')) ? given : `${mark} ${given}`)];
}

/** One addressee stands on the line of «Kính gửi:»; several each on a line, «- …;», the last with a full stop. */
function addresseesOf(
  composer: Composer,
  addressees: readonly BilingualText[],
  language: Language,
): OfficialHeader['addressees'] {
  const names = addressees.map((each) => (textIn(each, language) ?? BLANK).replace(/[.;]\s*$/, ''));
  if (names.length === 0) return null;
  const [only = ''] = names;
  const printed =
    names.length === 1 ? [only] : names.map((each, place) => `- ${each}${place < names.length - 1 ? ';' : '.'}`);
  return { label: plainText(composer.line('addressees-label')), names: printed.map((each) => withBlanks(each)) };
}
