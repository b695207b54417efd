import { isContact } from '../layout/words.ts';
import type { FootLine } from '../read-document.ts';
import type { WordParts } from './parts.ts';
import { BodyReader, type Surroundings } from './read-body.ts';
import { type Margins, referenced } from './sections.ts';
import { descendants, find, isOn } from './tree.ts';
import type { XmlElement } from './xml.ts';

/** What may draw a rule in a footer. */
const DRAWN = ['w:pBdr', 'w:tblBorders', 'w:tcBorders', 'w:drawing', 'w:pict'] as const;

/** Footers with contact lines (box 13), by the pages that show them. Other footers are not the decree's to judge. */
export function footLinesOf(
  all: readonly XmlElement[],
  { margins }: Pick<WordParts, 'margins'>,
  around: Surroundings,
): FootLine[] {
  let current: Partial<Margins> = {};
  return all.flatMap((properties, section) => {
    current = referenced(properties, current);
    const hasFirst = isOn(find(properties, 'w:titlePg')) === true;
    const kinds = hasFirst ? (['default', 'first'] as const) : (['default'] as const);
    return kinds.flatMap((kind) => {
      const root = margins.get(current[`footer-${kind}`] ?? '')?.root;
      return root === undefined ? [] : linesIn(root, around, section > 0 || kind === 'default');
    });
  });
}

function linesIn(root: XmlElement, around: Surroundings, onLaterPages: boolean): FootLine[] {
  const reader = new BodyReader(around, () => undefined);
  reader.read(root);
  const shown = reader.paragraphs.filter((each) => each.text !== '');
  if (!shown.some((each) => isContact(each.text))) return [];
  const underRule = DRAWN.some((name) => descendants(root, name).length > 0);
  return shown.map((paragraph) => ({ paragraph, onLaterPages, underRule }));
}
