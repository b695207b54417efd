import { type Language, textIn } from '../../domain/bilingual-text.ts';
import type { DocumentDetails, SigningAuthority } from '../../domain/official-document.ts';
import { BLANK, type Inlines, inCapitals, plainText } from '../model/inline.ts';
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
  const items = (given.length === 0 ? [BLANK] : given).map((each) => withBlanks(`- ${each.replace(/[.;]\s*$/, '')};`));
  return [...asAbove(composer, details, items), ...items, composer.line('filed-copy')];
}

/** A document with «Kính gửi» names those addressees first, in one line (Annex I, II.9.b). */
function asAbove(composer: Composer, { addressees }: DocumentDetails, items: readonly Inlines[]): readonly Inlines[] {
  const line = composer.line('recipients-as-above');
  const isWritten = items.some((each) => inSmall(each) === inSmall(line));
  return (addressees ?? []).length === 0 || isWritten ? [] : [line];
}

function inSmall(line: Inlines): string {
  return plainText(line).toLocaleLowerCase('vi');
}

/** The authority line, the post, and for a team head the post in the agency (Annex I, II.7). */
function titleLines(composer: Composer, facts: TemplateFacts): readonly Inlines[] {
  const { authority, onBehalfOf, post, agencyPost } = facts.document.signing;
  const lines: string[] = [];
  const words = authority === null ? '' : `${authorityWords(composer, authority)} `;
  // Q. (acting head) stands before the post itself; the other authorities name whom the signer stands for.
  if (authority !== null && authority !== 'Q.') lines.push(`${words}${onBehalfOf ?? BLANK}`);
  lines.push(`${authority === 'Q.' ? words : ''}${post ?? composer.setting('signing-post') ?? BLANK}`);
  if (agencyPost !== null) lines.push(agencyPost);
  return lines.map((each) => inCapitals(withBlanks(each)));
}

/** The templates of a language say what TM., KT., TL., TUQ., Q. are in it; Vietnamese keeps them. */
function authorityWords(composer: Composer, authority: SigningAuthority): string {
  return composer.setting(`authority-${authority.slice(0, -1).toLowerCase()}`) ?? authority;
}
