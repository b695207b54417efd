import { widthOf } from '../layout/text-width.ts';
import { isBlank, MOTTO, NATIONAL_TITLE, oneSpelling } from '../layout/words.ts';
import type { Paragraph } from '../read-document.ts';
import type { RuleId } from '../rule-list.ts';
import type { Checking } from './gather.ts';
import { checkStyle, visible } from './style.ts';

const DASHES = /[‐‑‒–—―−]/;

function checkNationalTitle(checking: Checking): void {
  const at = checking.boxes.header.nationalTitle;
  if (at === null) {
    checking.tell({ rule: 'national-title-missing', box: '1' });
    return;
  }
  checkStyle(checking, 'national-title-style', '1', at, { sizes: [12, 13], bold: true, italic: false, capitals: true });
  if (oneSpelling(at.text.toLocaleUpperCase('vi')) !== NATIONAL_TITLE) {
    checking.tell({ rule: 'national-title-text', box: '1', at, values: { found: at.text, required: NATIONAL_TITLE } });
  }
}

function checkMotto(checking: Checking): void {
  const at = checking.boxes.header.motto;
  if (at === null) {
    checking.tell({ rule: 'motto-missing', box: '1' });
    return;
  }
  const centre = at.cell !== null;
  checkStyle(checking, 'motto-style', '1', at, { sizes: [13, 14], bold: true, italic: false, capitals: false, centre });
  const values = { found: at.text, required: MOTTO };
  const withHyphens = at.text.replaceAll(/\s*[-‐‑‒–—―−]\s*/g, ' - ');
  if (at.text === MOTTO) return;
  if (withHyphens === MOTTO) checking.tell({ rule: 'motto-dash', box: '1', at, values });
  else if (!DASHES.test(at.text) || withHyphens !== MOTTO) checking.tell({ rule: 'motto-text', box: '1', at, values });
}

function checkAgencies(checking: Checking): void {
  const { issuingAgency, parentAgencies } = checking.boxes.header;
  if (issuingAgency.length === 0) checking.tell({ rule: 'agency-missing', box: '2' });
  const agency = { sizes: [12, 13], italic: false, capitals: true } as const;
  for (const each of issuingAgency) checkStyle(checking, 'agency-style', '2', each, { ...agency, bold: true });
  for (const each of parentAgencies) checkStyle(checking, 'parent-agency-style', '2', each, { ...agency, bold: false });
}

/** Shares of the text a rule may take; wider where the text's width is estimated. */
const FULL = { docx: [0.75, 1.35], pdf: [0.9, 1.1] } as const;
const PART = { docx: [0.22, 0.66], pdf: [0.3, 0.53] } as const;

type RuledBox = {
  readonly rule: RuleId;
  readonly box: '1' | '2' | '5a';
  readonly above: readonly Paragraph[];
  readonly share: 'full' | 'part';
};

function textLength(above: readonly Paragraph[], available: number | null): number {
  const widths = above.map((each) => {
    if (each.box !== null) return each.box.right - each.box.left;
    const width = widthOf(each.text, visible(each)[0]?.size ?? 13, visible(each)[0]?.bold ?? true);
    // Between indents a long name breaks into lines that are shorter still.
    return Math.min(width, (available ?? Number.POSITIVE_INFINITY) - 2 * (each.indent ?? 0));
  });
  return Math.min(Math.max(...widths), available ?? Number.POSITIVE_INFINITY);
}

/** A rule right under the box, else any drawing that hangs on a paragraph of the header: where it stands only Word knows. */
function checkRule(checking: Checking, { rule, box, above, share }: RuledBox, floating: number[]): void {
  const { document, tell } = checking;
  const last = above.at(-1);
  if (last === undefined || above.every((each) => isBlank(each.text))) return;
  const numbers = above.map((each) => each.number);
  const fixed = document.rules.find((each) => !each.floating && numbers.includes(each.under));
  if (share === 'full' && visible(last).every((each) => each.underlined)) return;
  if (fixed === undefined) {
    if (floating.pop() === undefined) tell({ rule, box, at: last, aspect: undefined, values: { found: 0 } });
    return;
  }
  const [least, most] = (share === 'full' ? FULL : PART)[document.format];
  const part = fixed.length === null ? null : fixed.length / textLength(above, fixed.available);
  if (part !== null && (part < least || part > most)) {
    tell({ rule, box, at: last, values: { found: Math.round(part * 100) } });
  }
}

function checkRules(checking: Checking): void {
  const { header, typeName, subject } = checking.boxes;
  const end = typeName?.number ?? Number.POSITIVE_INFINITY;
  const last = subject.at(-1)?.number ?? end;
  const floating = checking.document.rules
    .filter((each) => each.floating && each.under <= last + 2)
    .map((each) => each.under);
  const motto = header.motto === null ? [] : [header.motto];
  checkRule(checking, { rule: 'motto-rule', box: '1', above: motto, share: 'full' }, floating);
  checkRule(checking, { rule: 'agency-rule', box: '2', above: header.issuingAgency, share: 'part' }, floating);
  checkRule(checking, { rule: 'subject-rule', box: '5a', above: subject, share: 'part' }, floating);
}

/** Footnote 1 of the table in V: 12 goes with 13 and 13, 13 with 14 and 14. */
function checkFamily({ boxes, tell }: Checking): void {
  const { nationalTitle, motto, placeAndDate } = boxes.header;
  const sizes = [nationalTitle, motto, placeAndDate].map((each) =>
    Math.round(each === null ? 0 : (visible(each)[0]?.size ?? 0)),
  );
  const [title = 0, under = 0, date = 0] = sizes;
  if (title < 12 || title > 13 || [under, date].some((each) => each < 13 || each > 14)) return;
  if (under === title + 1 && date === title + 1) return;
  const values = { found: `${title}/${under}/${date}`, required: '12/13/13, 13/14/14' };
  tell({ rule: 'size-family', box: '1', at: nationalTitle, values });
}

/** Boxes 1 and 2, and the rules under 1, 2 and 5a. */
export function checkHeader(checking: Checking): void {
  checkNationalTitle(checking);
  checkMotto(checking);
  checkAgencies(checking);
  checkRules(checking);
  checkFamily(checking);
}
