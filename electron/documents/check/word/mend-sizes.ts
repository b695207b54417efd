import type { Finding } from '../finding.ts';
import type { Paragraph } from '../read-document.ts';
import type { RuleId } from '../rule-list.ts';
import { visible } from '../rules/style.ts';
import type { Mending } from './mend.ts';
import { child } from './mend-pages.ts';
import { descendants } from './tree.ts';
import type { XmlElement } from './xml.ts';

const AFTER_RUN_PROPERTIES = ['w:t', 'w:tab', 'w:br', 'w:sym', 'w:fldChar', 'w:instrText', 'w:drawing', 'w:pict'];
const AFTER_SIZE = [
  'w:szCs',
  'w:highlight',
  'w:u',
  'w:effect',
  'w:bdr',
  'w:shd',
  'w:fitText',
  'w:vertAlign',
  'w:rtl',
  'w:cs',
  'w:em',
  'w:lang',
];

export function setSize(run: XmlElement, size: number): void {
  const first = run.children[0];
  const before = typeof first === 'string' || first === undefined ? AFTER_RUN_PROPERTIES : [first.name];
  const properties = child(run, 'w:rPr', before);
  for (const name of ['w:sz', 'w:szCs']) {
    const after = name === 'w:sz' ? AFTER_SIZE : AFTER_SIZE.slice(1);
    child(properties, name, after).attributes['w:val'] = String(size * 2);
  }
}

type Wanted = {
  readonly rule: RuleId;
  readonly at: readonly (Paragraph | null)[];
  readonly sizes: readonly [number, number];
};

/** Boxes and the sizes the table of Annex I, Part I, V gives them. */
function wanted({ boxes }: Mending): Wanted[] {
  const { header, closing } = boxes;
  return [
    { rule: 'national-title-style', at: [header.nationalTitle], sizes: [12, 13] },
    { rule: 'motto-style', at: [header.motto], sizes: [13, 14] },
    { rule: 'agency-style', at: header.issuingAgency, sizes: [12, 13] },
    { rule: 'parent-agency-style', at: header.parentAgencies, sizes: [12, 13] },
    { rule: 'number-style', at: [header.number], sizes: [13, 13] },
    { rule: 'place-date-style', at: [header.placeAndDate], sizes: [13, 14] },
    { rule: 'letter-subject-style', at: header.letterSubject, sizes: [12, 13] },
    { rule: 'type-name-style', at: [boxes.typeName], sizes: [13, 14] },
    { rule: 'subject-style', at: boxes.subject, sizes: [13, 14] },
    { rule: 'addressee-style', at: boxes.addressees, sizes: [13, 14] },
    { rule: 'body-size', at: boxes.body, sizes: [13, 14] },
    { rule: 'signing-style', at: closing.titles, sizes: [13, 14] },
    { rule: 'signer-style', at: [closing.name], sizes: [13, 14] },
    { rule: 'recipients-heading', at: [closing.heading], sizes: [12, 12] },
    { rule: 'recipients-style', at: closing.recipients, sizes: [11, 11] },
  ];
}

function isSizeFault(finding: Finding, rule: RuleId): boolean {
  return finding.rule === rule && finding.aspect === 'size';
}

/** Only runs that show exactly this text: pieces parted by a tab share their paragraph with others of another size. */
function runsOf(paragraph: XmlElement, at: Paragraph): XmlElement[] {
  const shown = visible(at).map((each) => each.text.trim());
  return descendants(paragraph, 'w:r').filter((run) => {
    const text = descendants(run, 'w:t')
      .map((each) => each.children.join(''))
      .join('')
      .trim();
    return text !== '' && shown.some((each) => each.includes(text) || text.includes(each));
  });
}

function nearest(size: number, [least, most]: readonly [number, number]): number | null {
  if (size >= least - 0.3 && size <= most + 0.3) return null;
  return size < least ? least : most;
}

function mendOne({ read }: Mending, paragraph: Paragraph, sizes: readonly [number, number]): void {
  const element = read.paragraphs.get(paragraph.number);
  const size = visible(paragraph)
    .map((each) => nearest(each.size, sizes))
    .find((each) => each !== null);
  if (element === undefined || size === undefined || size === null) return;
  for (const run of runsOf(element, paragraph)) setSize(run, size);
}

/** Each box to the nearest size allowed. */
export function mendSizes(mending: Mending): RuleId[] {
  const faulty = wanted(mending).filter(({ rule }) => mending.report.findings.some((each) => isSizeFault(each, rule)));
  for (const { at, sizes } of faulty) {
    for (const paragraph of at) if (paragraph !== null) mendOne(mending, paragraph, sizes);
  }
  return faulty.map((each) => each.rule);
}
