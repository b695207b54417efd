import {
  CLOSING_COLUMNS,
  HEADER_COLUMNS,
  RULE_LENGTH,
  SIGNATURE_SPACE,
} from '../../../../electron/contract/document-styles.ts';
import type { OfficialClosing, OfficialHeader, SigningBlock } from '../../../../electron/contract/types.ts';
import { useStyleCss } from './style-css.ts';
import { Framed, Rule, Styled } from './styled-text.tsx';

const percent = (part: number) => `${part * 100}%`;

type HeaderProps = { readonly header: OfficialHeader };

/** Boxes 1–5, 9a, 10b and 11 of Decree 30/2020. */
export function HeaderPart({ header }: HeaderProps) {
  return (
    <div>
      {header.circulation === undefined ? null : <Framed name="circulation" stamp={header.circulation} at="right" />}
      {header.translationNotice === null ? null : (
        <Styled name="translation-notice" inlines={header.translationNotice} />
      )}
      <HeaderTable header={header} />
      {header.typeName.length === 0 ? <div style={{ height: '12pt' }} /> : <Title header={header} />}
      <Addressees addressees={header.addressees} />
      <div style={{ height: '10pt' }} />
    </div>
  );
}

/** Boxes 1–4, 5b and 10b. */
export function HeaderTable({ header }: HeaderProps) {
  const css = useStyleCss();
  return (
    <div
      style={{
        display: 'grid',
        gridTemplateColumns: `1fr ${HEADER_COLUMNS.right}mm`,
        alignItems: 'start',
      }}
    >
      <div>
        {header.parentAgencies.map((agency, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines without ids or state
          <Styled key={index} name="parent-agency" inlines={agency} />
        ))}
        <Styled name="issuing-agency" inlines={header.issuingAgency} />
        <Rule width={percent(RULE_LENGTH.issuingAgency)} />
      </div>
      <div style={{ textAlign: 'center' }}>
        <p style={{ ...css('national-title'), whiteSpace: 'nowrap' }}>{header.nationalTitle}</p>
        <div style={{ display: 'inline-block' }}>
          <p style={css('motto')}>{header.motto}</p>
          <Rule width={percent(RULE_LENGTH.motto)} />
        </div>
      </div>
      <div>
        <Styled name="document-number" inlines={header.number} />
        {header.letterSubject === undefined ? null : <Styled name="letter-subject" inlines={header.letterSubject} />}
        {header.urgency === undefined ? null : <Framed name="urgency" stamp={header.urgency} at="centre" />}
      </div>
      {header.placeAndDate.length === 0 ? null : <Styled name="place-and-date" inlines={header.placeAndDate} />}
    </div>
  );
}

/** Box 5a; a translation beside the original has no rule. */
export function Title({ header, isRuled = true }: HeaderProps & { readonly isRuled?: boolean }) {
  return (
    <>
      <Styled name="type-name" inlines={header.typeName} />
      <Styled name="subject" inlines={header.subject} />
      {isRuled ? <Rule width="32%" /> : null}
    </>
  );
}

export function Addressees({ addressees }: Pick<OfficialHeader, 'addressees'>) {
  const css = useStyleCss();
  if (addressees === null) return null;
  const [only, ...others] = addressees.names;
  if (only !== undefined && others.length === 0) {
    return (
      <Styled name="addressee" inlines={only} css={{ textAlign: 'center' }}>
        {`${addressees.label} `}
      </Styled>
    );
  }
  return (
    <div style={{ marginLeft: '30mm' }}>
      <p style={{ ...css('addressee'), paddingBottom: 0 }}>{addressees.label}</p>
      {addressees.names.map((name, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines without ids or state
        <Styled key={index} name="addressee" inlines={name} css={{ padding: 0, marginLeft: '20mm' }} />
      ))}
    </div>
  );
}

/** Boxes 7a–7c, 9b and 12. */
export function ClosingPart({ closing }: { readonly closing: OfficialClosing }) {
  const { signing, otherSigning } = closing;
  if (otherSigning !== undefined) return <PartiesPart closing={closing} parties={[otherSigning, signing]} />;
  return (
    <div
      style={{
        display: 'grid',
        gridTemplateColumns: `1fr ${CLOSING_COLUMNS.right}mm`,
        paddingTop: '12pt',
      }}
    >
      <Recipients closing={closing} />
      <div>
        <SigningTitles signing={signing} />
        <SignerName signing={signing} />
      </div>
    </div>
  );
}

/** Two parties side by side, titles and names level, the recipients below. */
function PartiesPart({
  closing,
  parties,
}: {
  readonly closing: OfficialClosing;
  readonly parties: readonly [SigningBlock, SigningBlock];
}) {
  const [left, right] = parties;
  return (
    <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', paddingTop: '12pt' }}>
      <SigningTitles signing={left} />
      <SigningTitles signing={right} />
      <SignerName signing={left} />
      <SignerName signing={right} />
      <div style={{ paddingTop: '12pt' }}>
        <Recipients closing={closing} />
      </div>
    </div>
  );
}

function Recipients({ closing: { recipients, drafterMark } }: { readonly closing: OfficialClosing }) {
  return (
    <div>
      <Styled name="recipients-heading">{recipients.heading}</Styled>
      {recipients.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines without ids or state
        <Styled key={index} name="recipients" inlines={item} />
      ))}
      {drafterMark === undefined ? null : <Styled name="drafter-mark" inlines={drafterMark} />}
    </div>
  );
}

function SigningTitles({ signing }: Pick<OfficialClosing, 'signing'>) {
  return (
    <div>
      {signing.titleLines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines without ids or state
        <Styled key={index} name="signing-title" inlines={line} />
      ))}
    </div>
  );
}

function SignerName({ signing }: Pick<OfficialClosing, 'signing'>) {
  return (
    <div>
      <div style={{ height: signing.signatureSpace ? `${SIGNATURE_SPACE}mm` : '6pt' }} />
      {signing.otherPost === undefined ? null : <Styled name="signing-title" inlines={signing.otherPost} />}
      <Styled name="signing-name" inlines={signing.name} />
    </div>
  );
}
