import { type BilingualText, type Language, textIn } from '../../domain/bilingual-text.ts';
import { issuerOf, rulesOf } from '../../domain/document-rules.ts';
import type { DocumentDetails, DocumentKind, SigningAuthority } from '../../domain/official-document.ts';
import { BLANK, type Inlines, inCapitals, plainText, text } from '../model/inline.ts';
import type { OfficialClosing, SigningBlock } from '../model/official-document.ts';
import { takesAddressees } from './compose-header.ts';
import type { Composer } from './composer.ts';
import { givenIn } from './fact-texts.ts';
import { withBlanks } from './inserted-values.ts';
import type { TemplateFacts } from './template-facts.ts';

/** Boxes 7a–7c, 9b and 12 of Decree 30/2020, Annex I. */
export function closingOf(
  composer: Composer,
  facts: TemplateFacts,
  details: DocumentDetails,
  addressees: readonly BilingualText[],
  language: Language,
): OfficialClosing {
  return {
    recipients: {
      heading: plainText(composer.line('recipients-heading')),
      items: recipientItems(composer, details, addressees, language),
    },
    ...drafterMark(details),
    ...signaturesOf(composer, facts, details, language),
  };
}

/** «PL.(30)»: sign of the drafter in capitals, number of copies (Annex I, III.3; example in V). */
function drafterMark({ drafter, issuedCopies }: DocumentDetails): Pick<OfficialClosing, 'drafterMark'> {
  const copies = issuedCopies === undefined ? undefined : `(${issuedCopies})`;
  const parts = [drafter?.toLocaleUpperCase('vi'), copies].filter((each) => each !== undefined);
  return parts.length === 0 ? {} : { drafterMark: [text(parts.join('.'))] };
}

/** Who signs: one person, or of biên bản both parties, the inspected unit at the left (form 05 of Circular 56/2025/TT-BCT). */
function signaturesOf(
  composer: Composer,
  facts: TemplateFacts,
  details: DocumentDetails,
  language: Language,
): Pick<OfficialClosing, 'signing' | 'otherSigning'> {
  const { kind, signing, meeting } = details;
  const block = (lines: readonly Inlines[], name: string | undefined): SigningBlock => ({
    titleLines: lines,
    signatureSpace: language === 'vi',
    name: withBlanks(name ?? BLANK),
  });
  if (rulesOf(kind).form !== 'minutes') {
    const single = block(titleLines(composer, facts, details), signing?.name);
    return { signing: { ...single, ...otherPost(facts, details) } };
  }
  const party = (id: string, post: string | null) => [
    inCapitals(composer.line(id)),
    ...(post === null ? [] : [inCapitals(withBlanks(post))]),
  ];
  const unitPost = givenIn(meeting?.unitSigner?.post, language);
  return {
    signing: block(party('party-team', facts.document.signing.post), signing?.name),
    otherSigning: block(party('party-unit', unitPost), meeting?.unitSigner?.name),
  };
}

/** «- …;» each, the last one «- Lưu: VT, ….» (Annex I, II.9.b). Recipients not given leave one blank line. */
function recipientItems(
  composer: Composer,
  details: DocumentDetails,
  addressees: readonly BilingualText[],
  language: Language,
): readonly Inlines[] {
  const given = (details.recipients ?? []).map((each) => textIn(each, language) ?? BLANK);
  const items = (given.length === 0 ? [BLANK] : given).map((each) => withBlanks(`- ${each.replace(/[.;]\s*$/, '')};`));
  return [...asAbove(composer, details.kind, addressees, items), ...items, composer.line('filed-copy')];
}

/**
 * A document with «Kính gửi» names those addressees first, in one line (Annex I, II.9.b); a quyết định those who are to
 * carry it out: «- Như Điều 3;» (Annex III, model 1.2).
 */
function asAbove(
  composer: Composer,
  kind: DocumentKind,
  addressees: readonly BilingualText[],
  items: readonly Inlines[],
): readonly Inlines[] {
  const { form } = rulesOf(kind);
  const isNamed = form === 'decision' || (takesAddressees(form) && addressees.length > 0);
  const line = composer.line('recipients-as-above');
  const isWritten = items.some((each) => inSmall(each) === inSmall(line));
  return !isNamed || isWritten ? [] : [line];
}

function inSmall(line: Inlines): string {
  return plainText(line).toLocaleLowerCase('vi');
}

/** The authority line and the post (Annex I, II.7). */
function titleLines(composer: Composer, facts: TemplateFacts, details: DocumentDetails): readonly Inlines[] {
  const { authority, onBehalfOf, post } = facts.document.signing;
  // What the template says of the signer holds for the usual issuer alone.
  const isUsual = issuerOf(details) === rulesOf(details.kind).issuers[0];
  const usualPost = isUsual ? composer.setting('signing-post') : null;
  const lines: string[] = [];
  const words = authority === null ? '' : `${authorityWords(composer, authority)} `;
  // Q. (acting head) stands before the post itself; the other authorities name whom the signer stands for.
  if (authority !== null && authority !== 'Q.') lines.push(`${words}${onBehalfOf ?? BLANK}`);
  lines.push(`${authority === 'Q.' ? words : ''}${post ?? usualPost ?? BLANK}`);
  return lines.map((each) => inCapitals(withBlanks(each)));
}

/**
 * The post in the agency, above the name (Annex I, II.7.đ): of a team head where the team uses its agency's seal (II.7.c),
 * else as entered.
 */
function otherPost({ team, document }: TemplateFacts, details: DocumentDetails): Pick<SigningBlock, 'otherPost'> {
  const { agencyPost } = document.signing;
  const seal = issuerOf(details) === 'team' ? team.usesAgencySeal : null;
  const post = seal === true ? (agencyPost ?? BLANK) : agencyPost;
  return post === null || seal === false ? {} : { otherPost: inCapitals(withBlanks(post)) };
}

/** The templates of a language say what TM., KT., TL., TUQ., Q. are in it; Vietnamese keeps them. */
function authorityWords(composer: Composer, authority: SigningAuthority): string {
  return composer.setting(`authority-${authority.slice(0, -1).toLowerCase()}`) ?? authority;
}
