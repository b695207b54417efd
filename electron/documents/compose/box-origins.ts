import { issuerOf } from '../../domain/document-rules.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { detailsOf, type OfferedDocument } from '../../domain/offered-documents.ts';
import { rewrittenClosing } from '../model/closing-lines.ts';
import { rewrittenHeader } from '../model/header-lines.ts';
import type { Inlines } from '../model/inline.ts';
import { LineRewriter } from '../model/line-rewriter.ts';
import { type DocumentLine, lineId } from '../model/lines.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import { agencyPlaces, documentPlace, parentPlace } from './document-origins.ts';
import type { Origins } from './fact-origins.ts';
import { addresseePlaces } from './usual-addressees.ts';

type Composed = OfferedDocument & { readonly inspectionCase: InspectionCase };

/** Header and closing with the places of what is put there without a template. */
export function withBoxOrigins(document: OfficialDocument, composed: Composed): OfficialDocument {
  const places = boxPlaces(document, composed);
  const lines = new LineRewriter((line) => [{ inlines: placed(line, places.get(line.id)) }]);
  return {
    ...document,
    header: rewrittenHeader(document.header, lines),
    closing: rewrittenClosing(document.closing, lines),
  };
}

/** What a template put there knows its places already. */
function placed({ inlines }: DocumentLine, place: string | undefined): Inlines {
  if (place === undefined || inlines.some((each) => each.origins !== undefined)) return inlines;
  const origins: Origins = [place];
  return inlines.map((each) => ({ ...each, origins }));
}

/** The place of each line by its id. */
function boxPlaces({ header, closing }: OfficialDocument, composed: Composed): ReadonlyMap<string, string> {
  const details = detailsOf(composed.inspectionCase, composed);
  const unit = composed.inspectionCase.units.find((each) => each.id === composed.unitId) ?? null;
  const place = documentPlace(composed);
  const issuer = issuerOf(details);
  const agency = agencyPlaces(issuer, unit);
  const places = new Map<string, string>([
    [lineId.header('issuing-agency'), agency.name],
    [lineId.header('subject'), `${place}.subject`],
    [lineId.header('letter-subject'), `${place}.subject`],
    [lineId.closing('drafter-mark'), `${place}.drafter`],
    [lineId.closing('signing-post'), `${place}.signing.agencyPost`],
    [lineId.closing('signing-name'), `${place}.signing.name`],
    [lineId.closing('other-signing-name'), `${place}.meeting.unitSigner.name`],
  ]);
  const putAll = (idOf: (place: number) => string, all: readonly string[]) =>
    all.forEach((each, index) => {
      places.set(idOf(index + 1), each);
    });
  putAll(
    (at) => lineId.header('parent-agency', at),
    header.parentAgencies.map((_, index) => parentPlace(issuer, agency, index)),
  );
  putAll((at) => lineId.header('addressee', at), addresseePlaces(composed.inspectionCase, composed));
  putAll(
    (at) => lineId.closing('signing-title', at),
    titlePlaces(closing.signing.titleLines.length, `${place}.signing.onBehalfOf`, `${place}.signing.post`),
  );
  const parties = closing.otherSigning?.titleLines.length ?? 0;
  putAll(
    (at) => lineId.closing('other-signing-title', at),
    titlePlaces(parties, `${place}.meeting.unitSigner.post`, `${place}.meeting.unitSigner.post`),
  );
  // Between «Như trên» and «Lưu: VT», which are the template's; without recipients one blank stands for them.
  const recipients = details.recipients ?? [];
  const before = closing.recipients.items.length - 1 - Math.max(1, recipients.length);
  putAll(
    (at) => lineId.closing('recipient', before + at),
    recipients.length === 0 ? [`${place}.recipients`] : recipients.map((_, index) => `${place}.recipients[${index}]`),
  );
  return places;
}

/** The post is the last line; what stands before it says in whose place it is signed. */
function titlePlaces(count: number, before: string, post: string): readonly string[] {
  return Array.from({ length: count }, (_, index) => (index === count - 1 ? post : before));
}
