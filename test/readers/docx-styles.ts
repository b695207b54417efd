import { elements, find, value, type XmlElement } from './docx-xml.ts';

export type DocxStyle = {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly fonts: Readonly<Record<string, string>>;
  readonly sizePt: number | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: string | undefined;
  readonly firstLineMm: number;
  readonly spaceBeforePt: number;
  readonly spaceAfterPt: number;
  readonly lineSpacing: number;
  readonly keepWithNext: boolean;
  readonly outlineLevel: number | undefined;
  /** Where it is not the document's. */
  readonly language: string | undefined;
};

export type DocxStyles = {
  readonly byId: ReadonlyMap<string, DocxStyle>;
  readonly defaults: { readonly fonts: Readonly<Record<string, string>>; readonly language: string | undefined };
};

/** Paragraph styles with what they set themselves; `basedOn` is not followed. */
export function readStyles(part: XmlElement): DocxStyles {
  const run = find(part, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
  const styles = elements(part, 'w:style').filter((each) => each.attributes['w:type'] === 'paragraph');
  return {
    byId: new Map(styles.map(readStyle).map((each) => [each.id, each])),
    defaults: { fonts: find(run, 'w:rFonts')?.attributes ?? {}, language: value(find(run, 'w:lang')) },
  };
}

function readStyle(style: XmlElement): DocxStyle {
  const run = find(style, 'w:rPr');
  const paragraph = find(style, 'w:pPr');
  const spacing = find(paragraph, 'w:spacing')?.attributes ?? {};
  const size = value(find(run, 'w:sz'));
  const outline = value(find(paragraph, 'w:outlineLvl'));
  return {
    id: style.attributes['w:styleId'] ?? '',
    name: value(find(style, 'w:name')) ?? '',
    basedOn: value(find(style, 'w:basedOn')),
    fonts: find(run, 'w:rFonts')?.attributes ?? {},
    sizePt: size === undefined ? undefined : Number(size) / 2,
    bold: isOn(find(run, 'w:b')),
    italic: isOn(find(run, 'w:i')),
    align: value(find(paragraph, 'w:jc')),
    firstLineMm: (Number(find(paragraph, 'w:ind')?.attributes['w:firstLine'] ?? 0) / 1440) * 25.4,
    spaceBeforePt: Number(spacing['w:before'] ?? 0) / 20,
    spaceAfterPt: Number(spacing['w:after'] ?? 0) / 20,
    lineSpacing: Number(spacing['w:line'] ?? 240) / 240,
    keepWithNext: isOn(find(paragraph, 'w:keepNext')),
    outlineLevel: outline === undefined ? undefined : Number(outline),
    language: value(find(run, 'w:lang')),
  };
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['false', '0', 'off'].includes(value(element) ?? 'true');
}
