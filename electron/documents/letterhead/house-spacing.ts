import { descendants, elements, find } from '../check/word/tree.ts';
import type { XmlElement } from '../check/word/xml.ts';
import { mm, mmToTwips, pt, ptToTwips } from '../model/length.ts';
import type { StyleName } from '../model/styles.ts';
import { styleId } from '../word/styles.ts';
import type { StyleLook } from './style-look.ts';

const RUNNING = ['body', 'legal-ground', 'heading-1', 'heading-2', 'heading-3', 'heading-4', 'item'] as const;
const BETWEEN: readonly StyleName[] = ['centred', 'division'];
const SINGLE_LINE = 240;

/** The office's body stands among our headings and points: these take its spacing and its indent, or the gaps would differ. */
export function takeSpacing(styles: XmlElement, numbering: XmlElement | undefined, body: StyleLook): void {
  const running = new Set([...RUNNING, ...BETWEEN].map(styleId));
  const firstLine = String(mmToTwips(mm(body.first)));
  for (const each of elements(styles, 'w:style')) {
    if (!running.has(each.attributes['w:styleId'] ?? '')) continue;
    const spacing = find(each, 'w:pPr', 'w:spacing')?.attributes;
    const indent = find(each, 'w:pPr', 'w:ind')?.attributes;
    if (spacing !== undefined) {
      spacing['w:before'] = String(ptToTwips(pt(body.before)));
      spacing['w:after'] = String(ptToTwips(pt(body.after)));
      spacing['w:line'] = String(Math.round(body.lineSpacing * SINGLE_LINE));
    }
    if (indent !== undefined && Number(indent['w:firstLine']) > 0) indent['w:firstLine'] = firstLine;
  }
  for (const { attributes } of descendants(numbering, 'w:ind')) {
    if (Number(attributes['w:firstLine']) > 0) attributes['w:firstLine'] = firstLine;
  }
}
