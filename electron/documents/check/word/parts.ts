import { ProblemError, problem } from '../../../domain/problem.ts';
import type { Package } from './open-package.ts';
import { elements } from './tree.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** The parts of a .docx that say how it looks. */
export type WordParts = {
  readonly documentName: string;
  readonly document: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly stylesName: string | undefined;
  readonly numbering: XmlElement | undefined;
  readonly settings: XmlElement | undefined;
  readonly theme: XmlElement | undefined;
  /** Headers and footers by relationship id. */
  readonly margins: ReadonlyMap<string, { readonly name: string; readonly root: XmlElement }>;
};

type Relationship = { readonly id: string; readonly type: string; readonly name: string };

/** «../media/x» and «/word/x» and «x», from the folder of the part that names it. */
export function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder === '' ? [] : folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

function relationshipsOf(source: Package, part: string): Relationship[] {
  const slash = part.lastIndexOf('/');
  const folder = slash < 0 ? '' : part.slice(0, slash);
  const name = `${folder === '' ? '' : `${folder}/`}_rels/${part.slice(slash + 1)}.rels`;
  const text = source.text(name);
  if (text === undefined) return [];
  return elements(parseXml(text)).map(({ attributes }) => ({
    id: attributes.Id ?? '',
    type: (attributes.Type ?? '').replace(/^.*\//, ''),
    name: resolved(folder, attributes.Target ?? ''),
  }));
}

/** @throws ProblemError `check-not-a-document` when the zip is something else (.xlsx, .odt, .jar) */
export function wordParts(source: Package): WordParts {
  const main = relationshipsOf(source, '').find((each) => each.type === 'officeDocument')?.name;
  const text = main === undefined ? undefined : source.text(main);
  if (main === undefined || text === undefined) throw new ProblemError([problem('check-not-a-document', '')]);
  const document = parseXml(text);
  if (document.name !== 'w:document') throw new ProblemError([problem('check-not-a-document', '')]);
  const related = relationshipsOf(source, main);
  const part = (name: string | undefined): XmlElement | undefined => {
    const content = name === undefined ? undefined : source.text(name);
    return content === undefined ? undefined : parseXml(content);
  };
  const ofType = (type: string): XmlElement | undefined => part(related.find((each) => each.type === type)?.name);
  const margins = related
    .filter((each) => each.type === 'header' || each.type === 'footer')
    .map(({ id, name }) => [id, { name, root: part(name) }] as const);
  return {
    documentName: main,
    document,
    styles: ofType('styles'),
    stylesName: related.find((each) => each.type === 'styles')?.name,
    numbering: ofType('numbering'),
    settings: ofType('settings'),
    theme: ofType('theme'),
    margins: new Map(
      margins.flatMap(([id, { name, root }]) => (root === undefined ? [] : [[id, { name, root }] as const])),
    ),
  };
}
