import { type Inlines, plainText, text } from './inline.ts';
import type { LinePosition, LineRewriter } from './line-rewriter.ts';
import { lineId, translatedId } from './lines.ts';
import { nameBesideLabel, type OfficialHeader, type Stamp } from './official-document.ts';
import type { Side } from './side-styles.ts';

const PLACE = { area: 'header', form: 'box' } as const;

type Boxes = {
  readonly idOf: (id: string) => string;
  readonly place: LinePosition;
  readonly lines: LineRewriter;
};

function boxesOf(side: Side | null, lines: LineRewriter): Boxes {
  return { idOf: side === 'translated' ? translatedId : (id) => id, place: { ...PLACE, side }, lines };
}

function box({ idOf, place, lines }: Boxes, name: string, inlines: Inlines): Inlines {
  return inlines.length === 0 ? inlines : lines.box(idOf(lineId.header(name)), inlines, place);
}

/** The header of a document in one language, its lines in the order in which they stand. */
export function rewrittenHeader(header: OfficialHeader, lines: LineRewriter): OfficialHeader {
  const boxes = boxesOf(null, lines);
  return {
    ...upperBoxes(header, boxes),
    typeName: box(boxes, 'type-name', header.typeName),
    subject: box(boxes, 'subject', header.subject),
    addressees: levelAddressees([{ header, boxes }])[0] ?? null,
  };
}

/** Both headers of a document side by side: the translation's lines stand below the original's, then what is level. */
export function rewrittenHeaders(
  original: OfficialHeader,
  translation: OfficialHeader,
  lines: LineRewriter,
): { readonly original: OfficialHeader; readonly translation: OfficialHeader } {
  const [own, other] = [boxesOf('original', lines), boxesOf('translated', lines)];
  const upper = upperBoxes(original, boxesOf(null, lines));
  const below = translatedBoxes(translation, other);
  const typeNames = [box(own, 'type-name', original.typeName), box(other, 'type-name', translation.typeName)] as const;
  const subjects = [box(own, 'subject', original.subject), box(other, 'subject', translation.subject)] as const;
  const [addressees = null, translated = null] = levelAddressees([
    { header: original, boxes: own },
    { header: translation, boxes: other },
  ]);
  return {
    original: { ...upper, typeName: typeNames[0], subject: subjects[0], addressees },
    translation: { ...below, typeName: typeNames[1], subject: subjects[1], addressees: translated },
  };
}

/** Boxes 1–4, 5b, 10b and 11. */
function upperBoxes(header: OfficialHeader, boxes: Boxes): OfficialHeader {
  const { lines, place } = boxes;
  const { circulation, translationNotice, letterSubject, urgency } = header;
  const stamped = (name: string, stamp: Stamp): Stamp => ({
    ...stamp,
    text: lines.plain(lineId.header(name), stamp.text, place),
  });
  return {
    ...header,
    ...(circulation === undefined ? {} : { circulation: stamped('circulation', circulation) }),
    translationNotice: translationNotice === null ? null : box(boxes, 'translation-notice', translationNotice),
    ...agenciesOf(header, boxes),
    nationalTitle: lines.plain(lineId.header('national-title'), header.nationalTitle, place),
    motto: lines.plain(lineId.header('motto'), header.motto, place),
    number: box(boxes, 'number', header.number),
    ...(letterSubject === undefined ? {} : { letterSubject: box(boxes, 'letter-subject', letterSubject) }),
    ...(urgency === undefined ? {} : { urgency: stamped('urgency', urgency) }),
    placeAndDate: box(boxes, 'place-and-date', header.placeAndDate),
  };
}

/** Of a translation beside its original: national title, motto and stamps stand once, in the original's. */
function translatedBoxes(header: OfficialHeader, boxes: Boxes): OfficialHeader {
  const { translationNotice, letterSubject } = header;
  return {
    ...header,
    translationNotice: translationNotice === null ? null : box(boxes, 'translation-notice', translationNotice),
    ...agenciesOf(header, boxes),
    number: box(boxes, 'number', header.number),
    ...(letterSubject === undefined ? {} : { letterSubject: box(boxes, 'letter-subject', letterSubject) }),
    placeAndDate: box(boxes, 'place-and-date', header.placeAndDate),
  };
}

function agenciesOf({ parentAgencies, issuingAgency }: OfficialHeader, boxes: Boxes) {
  const { idOf, lines, place } = boxes;
  const idAt = (index: number) => idOf(lineId.header('parent-agency', index + 1));
  return {
    parentAgencies: lines.several(parentAgencies, idAt, place),
    issuingAgency: box(boxes, 'issuing-agency', issuingAgency),
  };
}

type Addressees = OfficialHeader['addressees'];
type Sided = { readonly header: OfficialHeader; readonly boxes: Boxes };

/** One name stands in the paragraph of the label: there is no room for a second. Several begin below it. */
function levelAddressees(sides: readonly Sided[]): readonly Addressees[] {
  const answers = sides.map(() => ({ label: '', names: [] as Inlines[] }));
  const longest = Math.max(...sides.map(({ header }) => header.addressees?.names.length ?? 0));
  for (let row = 0; row <= longest; row += 1) {
    sides.forEach(({ header: { addressees }, boxes }, index) => {
      const answer = answers[index];
      if (addressees !== null && answer !== undefined) addresseeLine(addressees, row, boxes, answer);
    });
  }
  return answers.map((each) => (each.label === '' && each.names.length === 0 ? null : each));
}

function addresseeLine(
  addressees: NonNullable<Addressees>,
  row: number,
  { idOf, place, lines }: Boxes,
  answer: { label: string; names: Inlines[] },
): void {
  const idAt = (index: number) => idOf(lineId.header('addressee', index));
  const beside = nameBesideLabel(addressees);
  if (beside !== null) {
    const name = row === 0 ? lines.box(idAt(1), beside, { ...place, label: addressees.label }) : [];
    // Without its name the label is gone as well: both are one line.
    if (name.length === 0) return;
    answer.label = addressees.label;
    answer.names.push(name);
  } else if (row === 0)
    answer.label = plainText(lines.box(idOf(lineId.header('addressees-label')), [text(addressees.label)], place));
  else {
    const name = addressees.names[row - 1];
    if (name !== undefined) answer.names.push(...lines.oneOfSeveral(idAt(row), name, place));
  }
}
