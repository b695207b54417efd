import { type Language, textIn } from '../../domain/bilingual-text.ts';
import type { DocumentDetails } from '../../domain/official-document.ts';
import { BLANK, type Inlines, inCapitals, plainText, text } from '../model/inline.ts';
import type { OfficialClosing } from '../model/official-document.ts';
import type { Composer } from './compose-document.ts';
import { withBlanks } from './inserted-values.ts';
import type { TemplateFacts } from './template-facts.ts';

/** Boxes 7a–7c and 9b of Decree 30/2020, Annex I. */
export function closingOf(
  composer: Composer,
  facts: TemplateFacts,
  details: DocumentDetails,
  language: Language,
): OfficialClosing {
  return {
    recipients: {
      heading: plainText(composer.line('recipients-heading')),
      items: recipientItems(composer, details, language),
    },
    signing: {
      titleLines: titleLines(composer, facts),
      signatureSpace: language === 'vi',
      name: withBlanks(details.signing?.name ?? BLANK),
    },
  };
}

/** «- …;» each, the last one «- Lưu: VT, ….» (Annex I, II.9.b). Recipients not given leave one blank line. */
function recipientItems(composer: Composer, details: DocumentDetails, language: Language): readonly Inlines[] {
  const given = (details.recipients ?? []).map((each) => textIn(each, language) ?? BLANK);
  const names = given.length === 0 ? [BLANK] : given;
  return [...names.map((each) => withBlanks(`- ${each.replace(/[.;]\s*$/, '')};`)), composer.line('filed-copy')];
}

/** The authority line, the post, and for a team head the post in the agency (Annex I, II.7). */
function titleLines(composer: Composer, facts: TemplateFacts): readonly Inlines[] {
  const { authority, onBehalfOf, post, agencyPost } = facts.document.signing;
  const usual = composer.setting('signing-post');
  const lines: Inlines[] = [];
  // Q. (acting head) stands before the post itself; the other authorities name whom the signer stands for.
  if (authority !== null && authority !== 'Q.')
    lines.push(inCapitals(withBlanks(`${authority} ${onBehalfOf ?? BLANK}`)));
  lines.push(inCapitals(withBlanks(`${authority === 'Q.' ? 'Q. ' : ''}${post ?? usual ?? BLANK}`)));
  if (agencyPost !== null) lines.push(inCapitals([text(agencyPost)]));
  return lines;
}
