import { type Mm, mm, mmToTwips } from '../model/length.ts';
import { RULE_STYLE } from './styles.ts';

/**
 * A solid line of the given length, centred in `available`: an empty paragraph whose top border runs between its two
 * indents. Unlike a drawing it is placed alike by Word and LibreOffice, moves with the text above and has no id.
 * `spaceAfter` in twips.
 */
export function rule(length: Mm, available: Mm, spaceAfter = 0): string {
  const side = mmToTwips(mm(Math.max(0, (available - length) / 2)));
  return (
    `<w:p><w:pPr><w:pStyle w:val="${RULE_STYLE}"/>` +
    '<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>' +
    `<w:spacing w:before="40" w:after="${spaceAfter}"/><w:ind w:left="${side}" w:right="${side}" w:firstLine="0"/></w:pPr></w:p>`
  );
}

/** Word wants a paragraph after a table at the end of a section or cell, and between two tables; it takes 1 pt. */
export function spacer(spaceAfter = 0, inner = '', keepWithNext = false): string {
  const keep = keepWithNext ? '<w:keepNext/>' : '';
  const after = spaceAfter === 0 ? '' : `<w:spacing w:after="${spaceAfter}"/>`;
  return `<w:p><w:pPr><w:pStyle w:val="${RULE_STYLE}"/>${keep}${after}${inner}</w:pPr></w:p>`;
}
