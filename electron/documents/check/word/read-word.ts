import { inTwoLanguages } from '../layout/two-languages.ts';
import type { Paragraph, ReadDocument } from '../read-document.ts';
import { footLinesOf } from './foot-lines.ts';
import { Numbering } from './numbering.ts';
import { openPackage, type Package } from './open-package.ts';
import { type WordParts, wordParts } from './parts.ts';
import { BodyReader, type Surroundings } from './read-body.ts';
import { pageNumbersOf, sectionOf } from './sections.ts';
import { Styles } from './styles.ts';
import { elements, find } from './tree.ts';
import type { XmlElement } from './xml.ts';

/** A .docx read for checking, with what mending it needs. */
export type ReadWord = {
  readonly document: ReadDocument;
  readonly parts: WordParts;
  readonly source: Package;
  /** The w:p of each paragraph number. */
  readonly paragraphs: ReadonlyMap<number, XmlElement>;
  readonly sections: readonly XmlElement[];
};

function marginTexts(parts: WordParts, around: Surroundings): Paragraph[] {
  return [...parts.margins.values()].flatMap(({ root }) => {
    const reader = new BodyReader(around, () => undefined);
    reader.read(root);
    return reader.paragraphs;
  });
}

/** @throws ProblemError for a file that is broken, encrypted, hostile or no document */
export function readWord(bytes: Uint8Array): ReadWord {
  const source = openPackage(bytes);
  const parts = wordParts(source);
  const around = { styles: new Styles(parts), numbering: new Numbering(parts.numbering) };
  const ends: XmlElement[] = [];
  const reader = new BodyReader(around, (properties) => ends.push(properties));
  const body = find(parts.document, 'w:body');
  reader.read(body);
  ends.push(...elements(body, 'w:sectPr'));
  const sections = ends.map(sectionOf);
  const first = sections[0];
  const between = first === undefined ? 160 : first.width - first.left - first.right;
  // A rule outside tables was kept as what its indents take off the width between the margins.
  const rules = reader.rules.map((each) =>
    each.available === null
      ? {
          ...each,
          available: between,
          length: each.length === null ? null : each.length < 0 ? between + each.length : each.length,
        }
      : each,
  );
  const document: ReadDocument = {
    format: 'docx',
    pages: null,
    paragraphs: inTwoLanguages(reader.paragraphs),
    sections,
    pageNumbers: pageNumbersOf(ends, parts, around),
    rules,
    margins: marginTexts(parts, around),
    foot: footLinesOf(ends, parts, around),
    trackedChanges: reader.trackedChanges,
  };
  return { document, parts, source, paragraphs: reader.sources, sections: ends };
}
