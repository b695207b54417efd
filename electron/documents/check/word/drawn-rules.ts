import { descendants, find, millimetres } from './tree.ts';
import type { XmlElement } from './xml.ts';

/** Straight lines drawn in a paragraph: connectors and lines of DrawingML, lines of VML. Lengths in mm. */

const EMU_PER_MM = 36_000;
const LINES: ReadonlySet<string> = new Set(['line', 'straightConnector1']);

function drawingMl(paragraph: XmlElement): number[] {
  return descendants(paragraph, 'w:drawing').flatMap((drawing) => {
    const isLine = descendants(drawing, 'a:prstGeom').some((each) => LINES.has(each.attributes.prst ?? ''));
    const holder = find(drawing, 'wp:anchor') ?? find(drawing, 'wp:inline');
    const width = Number(find(holder, 'wp:extent')?.attributes.cx);
    return isLine && width > 0 ? [width / EMU_PER_MM] : [];
  });
}

function coordinates(written: string | undefined): number[] {
  return (written ?? '').split(',').map((each) => {
    const length = /[a-z]/.test(each) ? millimetres(each) : millimetres(`${Number(each) / 20}pt`);
    return length ?? 0;
  });
}

function vml(paragraph: XmlElement): number[] {
  const straight = descendants(paragraph, 'v:line').map(({ attributes }) => {
    const [from = 0] = coordinates(attributes.from);
    const [to = 0] = coordinates(attributes.to);
    return Math.abs(to - from);
  });
  const connectors = descendants(paragraph, 'v:shape')
    .filter(({ attributes }) => /_t(?:20|32)$/.test(attributes.type ?? ''))
    .map(({ attributes }) => millimetres(/(?:^|;)width:([^;]+)/.exec(attributes.style ?? '')?.[1]) ?? 0);
  return [...straight, ...connectors];
}

/** Word writes each shape twice, for itself and for its older versions: the fallback is not counted. */
export function linesIn(paragraph: XmlElement): number[] {
  const modern = drawingMl(paragraph);
  return modern.length > 0 ? modern : vml(paragraph);
}
