import { type Problem, problem } from '../../domain/problem.ts';
import { descendants, elements, find } from '../check/word/tree.ts';
import type { XmlElement } from '../check/word/xml.ts';
import { placeIn } from './letterhead-body.ts';
import type { OpenLetterhead } from './open-letterhead.ts';

/** What becomes of the text in the letterhead's own body. */
export type BodyPlan = {
  /** Which child of their w:body our text takes the place of; null where none of it is taken over. */
  readonly at: number | null;
  /** Blocks that hold boxes our text brings itself. */
  readonly leftOut: ReadonlySet<XmlElement>;
  readonly problems: readonly Problem[];
};

const PICTURES = ['w:drawing', 'w:pict', 'w:object'] as const;

/** Blocks of the body in which boxes 1–4 and 5b stand. */
function blocksOfBoxes({ boxes, read }: OpenLetterhead, body: XmlElement | undefined): Set<XmlElement> {
  const { nationalTitle, motto, parentAgencies, issuingAgency, number, placeAndDate, letterSubject } = boxes.header;
  if (nationalTitle === null && number === null) return new Set();
  const pieces = [nationalTitle, motto, ...parentAgencies, ...issuingAgency, number, placeAndDate, ...letterSubject];
  const paragraphs = new Set(pieces.flatMap((each) => (each === null ? [] : [read.paragraphs.get(each.number)])));
  const holds = (element: XmlElement): boolean => paragraphs.has(element) || elements(element).some(holds);
  return new Set(elements(body).filter(holds));
}

/** The body is taken over only around a place made for our text: what else stands there may belong to any old document. */
export function planBody(open: OpenLetterhead): BodyPlan {
  const body = find(open.read.parts.document, 'w:body');
  const place = placeIn(body);
  const ofBoxes = blocksOfBoxes(open, body);
  if (place.type === 'found') {
    const block = body?.children[place.at];
    const leftOut = new Set([...ofBoxes].filter((each) => each !== block));
    return {
      at: place.at,
      leftOut,
      problems: leftOut.size === 0 ? [] : [problem('letterhead-boxes-replaced', '')],
    };
  }
  const hasContent =
    open.read.document.paragraphs.some((each) => each.text !== '') ||
    PICTURES.some((each) => descendants(body, each).length > 0);
  const leftBehind = ofBoxes.size > 0 ? 'letterhead-body-boxes' : 'letterhead-body-left-out';
  const told = place.type === 'inside' ? 'letterhead-place-in-table' : leftBehind;
  return { at: null, leftOut: new Set(), problems: hasContent ? [problem(told, '')] : [] };
}
