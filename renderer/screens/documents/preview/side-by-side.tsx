import type { Appendix, OfficialHeader, SideTranslation } from '../../../../electron/contract/types.ts';
import { Columns } from './columns.tsx';
import { Addressees, ClosingPart, HeaderTable, Title } from './header-and-closing.tsx';
import { SideProvider } from './style-css.ts';
import { Styled } from './styled-text.tsx';

type BothHeaders = { readonly header: OfficialHeader; readonly translation: OfficialHeader };

/** The original's header over the full width, the translation's lines in its column, then titles and addressees level. */
export function HeaderInBoth({ header, translation }: BothHeaders) {
  return (
    <div>
      <HeaderTable header={header} />
      <div style={{ height: '10pt' }} />
      <Columns translation={<HeaderLines header={translation} />} />
      {header.typeName.length === 0 ? (
        <div style={{ height: '12pt' }} />
      ) : (
        <Columns original={<Title header={header} />} translation={<Title header={translation} isRuled={false} />} />
      )}
      <Columns
        original={<Addressees addressees={header.addressees} />}
        translation={<Addressees addressees={translation.addressees} />}
      />
      <div style={{ height: '10pt' }} />
    </div>
  );
}

function Notice({ words }: { readonly words: OfficialHeader['translationNotice'] }) {
  return words === null ? null : <Styled name="translation-notice" inlines={words} />;
}

/** What the header table says, as lines one below the other. */
function HeaderLines({ header }: { readonly header: OfficialHeader }) {
  return (
    <>
      <Notice words={header.translationNotice} />
      {header.parentAgencies.map((agency, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines without ids or state
        <Styled key={index} name="parent-agency" inlines={agency} />
      ))}
      <Styled name="issuing-agency" inlines={header.issuingAgency} />
      <Styled name="document-number" inlines={header.number} />
      {header.letterSubject === undefined ? null : <Styled name="letter-subject" inlines={header.letterSubject} />}
      {header.placeAndDate.length === 0 ? null : <Styled name="place-and-date" inlines={header.placeAndDate} />}
    </>
  );
}

/** The translation's closing, after the original's, under its own notice: it must not be taken for a second signature. */
export function TranslatedClosing({ header, closing, closingNotice }: SideTranslation) {
  return (
    <div lang="en" style={{ paddingTop: '12pt' }}>
      <SideProvider value="translated">
        <Notice words={closingNotice ?? header.translationNotice} />
        <ClosingPart closing={closing} />
      </SideProvider>
    </div>
  );
}

type AppendixLines = Pick<Appendix, 'label' | 'title' | 'reference'>;

/** Label, title and reference of an appendix; the translation below. */
export function AppendixHead({ appendix }: { readonly appendix: Appendix }) {
  const { translation } = appendix;
  return (
    <div>
      <AppendixLinesPart lines={appendix} />
      {translation === undefined ? null : (
        <div lang="en">
          <SideProvider value="translated">
            <AppendixLinesPart lines={translation} />
          </SideProvider>
        </div>
      )}
    </div>
  );
}

function AppendixLinesPart({ lines }: { readonly lines: AppendixLines }) {
  return (
    <>
      <Styled name="appendix-label" inlines={lines.label} />
      <Styled name="appendix-title" inlines={lines.title} />
      <Styled name="appendix-reference" inlines={lines.reference} />
    </>
  );
}
