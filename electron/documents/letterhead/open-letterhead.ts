import { type LetterheadFile, MOST_LETTERHEAD_MEGABYTES } from '../../domain/letterhead.ts';
import { type Problem, ProblemError, problem } from '../../domain/problem.ts';
import { type Boxes, recognise } from '../check/layout/recognise.ts';
import { sniff } from '../check/sniff.ts';
import { type ReadWord, readWord } from '../check/word/read-word.ts';
import { elements, find, isOn } from '../check/word/tree.ts';
import type { XmlElement } from '../check/word/xml.ts';
import { WORD_NAMESPACE } from '../word/xml.ts';
import { OfficePackage } from './office-package.ts';
import { type Slots, slotsOf } from './sections.ts';

export type OpenLetterhead = {
  readonly office: OfficePackage;
  readonly read: ReadWord;
  readonly boxes: Boxes;
  readonly main: string;
  /** The first section: that of page 1. */
  readonly section: XmlElement | undefined;
  readonly slots: Slots;
  readonly evenToo: boolean;
  readonly settings: XmlElement | undefined;
};

/** Kinds of files a person may take for a letterhead, told what to do with each. */
const ENDINGS: Readonly<Record<string, string>> = {
  docm: 'letterhead-macros',
  dotm: 'letterhead-macros',
  dot: 'letterhead-old-word',
  doc: 'letterhead-old-word',
  dotx: 'letterhead-template-file',
  odt: 'letterhead-open-document',
  ott: 'letterhead-open-document',
  pdf: 'letterhead-not-word',
};
const TELLING: Readonly<Record<string, string>> = {
  'check-old-doc': 'letterhead-old-word',
  'check-file-empty': 'letterhead-not-word',
  'check-format-unknown': 'letterhead-not-word',
  'check-not-a-document': 'letterhead-not-word',
};

function refusal(code: string, values: Problem['values'] = {}): ProblemError {
  return new ProblemError([problem(TELLING[code] ?? code, '', values)]);
}

function checkFile({ name, bytes }: LetterheadFile): void {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const code = ENDINGS[ending];
  if (code !== undefined) throw refusal(code);
  if (bytes.byteLength > MOST_LETTERHEAD_MEGABYTES * 1024 * 1024)
    throw refusal('letterhead-too-large', { megabytes: MOST_LETTERHEAD_MEGABYTES });
  const format = sniff(bytes, name);
  if (typeof format !== 'string') throw refusal(format.code, format.values);
  if (format !== 'docx') throw refusal('letterhead-not-word');
}

function readChecked(bytes: Uint8Array): ReadWord {
  try {
    return readWord(bytes);
  } catch (error) {
    // A file made to break a reader breaks it in ways nobody named.
    throw error instanceof ProblemError ? refusal(error.problems[0]?.code ?? '') : refusal('check-file-broken');
  }
}

/** The type its list of parts gives the main part: document, template, with macros. */
function mainType(office: OfficePackage, main: string): string {
  const declared = elements(office.xml('[Content_Types].xml')).find((each) => each.attributes.PartName === `/${main}`);
  return declared?.attributes.ContentType ?? '';
}

/** Ours is written with the names Word itself gives the namespaces; a file with others (ISO strict) would not be read. */
function isUsual(root: XmlElement | undefined): boolean {
  return root === undefined || root.attributes['xmlns:w'] === WORD_NAMESPACE;
}

/** @throws ProblemError with one plain answer for a file that cannot be a letterhead */
export function openLetterhead(file: LetterheadFile): OpenLetterhead {
  checkFile(file);
  const read = readChecked(file.bytes);
  const { parts } = read;
  const office = new OfficePackage(read.source, new Map([[parts.documentName, parts.document]]));
  const type = mainType(office, parts.documentName);
  if (/macroEnabled/i.test(type) || office.relations(parts.documentName).some((each) => each.kind === 'vbaProject'))
    throw refusal('letterhead-macros');
  if (/template/i.test(type)) throw refusal('letterhead-template-file');
  const roots = [
    parts.document,
    parts.styles,
    parts.numbering,
    ...[...parts.margins.values()].map((each) => each.root),
  ];
  if (!roots.every(isUsual)) throw refusal('letterhead-strict');
  const [section] = sectionsOf(parts.document);
  return {
    office,
    read,
    boxes: recognise(read.document),
    main: parts.documentName,
    section,
    slots: slotsOf(section, (id) => parts.margins.get(id)?.name),
    evenToo: isOn(find(parts.settings, 'w:evenAndOddHeaders')) === true,
    settings: parts.settings,
  };
}

function sectionsOf(document: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (element: XmlElement): void => {
    for (const each of elements(element)) {
      if (each.name === 'w:sectPr') found.push(each);
      else walk(each);
    }
  };
  walk(document);
  return found;
}
