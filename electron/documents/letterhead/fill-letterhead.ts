import { type Problem, problem } from '../../domain/problem.ts';
import { descendants, elements } from '../check/word/tree.ts';
import { parseXml, type XmlElement } from '../check/word/xml.ts';
import { WORD_NAMESPACE } from '../word/xml.ts';
import { planBody } from './body-plan.ts';
import { type Draft, openDraft, rename, stylesOf } from './draft-parts.ts';
import { takeSpacing } from './house-spacing.ts';
import { intoBody } from './letterhead-body.ts';
import { letterheadProblems, numbersOf } from './letterhead-problems.ts';
import { matchStyles } from './match-styles.ts';
import { mergeNumbering } from './merge-numbering.ts';
import { addStyles } from './merge-styles.ts';
import type { OfficePackage, Relation } from './office-package.ts';
import type { OpenLetterhead } from './open-letterhead.ts';
import { putProperties } from './properties.ts';
import { takeOutForeign } from './safe-parts.ts';
import { ourSections, SectionHeaders } from './sections.ts';

export type FilledLetterhead = {
  readonly bytes: Uint8Array;
  /** Styles of the office that stand for ours, as their file calls them. */
  readonly styles: readonly string[];
  /** What could not be taken over, and what was done instead. */
  readonly problems: readonly Problem[];
};

/** Parts that go with the text whether it names them or not; of others only those it names. */
const KEPT_KINDS: ReadonlySet<string> = new Set([
  'customXml',
  'endnotes',
  'fontTable',
  'footnotes',
  'glossaryDocument',
  'numbering',
  'settings',
  'styles',
  'theme',
  'webSettings',
]);
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

/** The tree of a part of theirs, to be changed; made empty where they have none. */
function partOf(office: OfficePackage, main: string, kind: 'styles' | 'numbering'): XmlElement {
  const known = office.relations(main).find((each) => each.kind === kind && office.has(each.target));
  const root = known === undefined ? undefined : office.xml(known.target);
  if (known !== undefined && root !== undefined) {
    office.change(known.target);
    return root;
  }
  const name = office.newName(main, kind);
  const made = parseXml(`<w:${kind} xmlns:w="${WORD_NAMESPACE}"/>`);
  office.put(name, made, `${CONTENT}${kind}+xml`);
  office.relate(main, kind, name);
  return made;
}

/** Brings our styles and lists into their file and our text under their names. */
function nameAsTheirs(draft: Draft, { office, main, read }: OpenLetterhead) {
  const matched = matchStyles(read.parts, draft.parts);
  if (matched.body !== null && draft.parts.styles !== undefined)
    takeSpacing(draft.parts.styles, draft.parts.numbering, matched.body);
  const styles = partOf(office, main, 'styles');
  const added = addStyles(styles, draft.parts.styles ?? styles, stylesOf(draft), matched.ids);
  const lists = draft.parts.numbering;
  rename(draft, added, lists === undefined ? 0 : mergeNumbering(partOf(office, main, 'numbering'), lists));
  return { matched, added: added.names };
}

function putSections(draft: Draft, open: OpenLetterhead): void {
  const { margins } = draft.parts;
  const partNamed = (name: string) => [...margins.values()].find((each) => each.name === name)?.root;
  const { top, foot } = numbersOf(open);
  const headers = new SectionHeaders({ ...open, theirs: open.slots, ours: partNamed, hasNumber: top || foot });
  ourSections(draft.parts.document, (id) => margins.get(id)?.name).forEach(({ section, slots }, index) => {
    headers.intoSection(section, slots, index);
  });
}

/** Brings our charts into their file; the document names them by their new ids. */
function putCharts({ charts, parts }: Draft, office: OfficePackage, main: string): void {
  for (const { attributes } of descendants(parts.document, 'c:chart')) {
    const chart = charts.get(attributes['r:id'] ?? '');
    if (chart === undefined) continue;
    const name = office.newName(main, 'chart');
    office.put(name, chart, CHART);
    attributes['r:id'] = office.relate(main, 'chart', name);
  }
}

/** Drops relations of the main part that only its old text named. */
function forgetOldText(office: OfficePackage, main: string, document: XmlElement): void {
  const named = new Set<string>();
  const walk = ({ attributes, children }: XmlElement): void => {
    for (const [name, value] of Object.entries(attributes)) if (name.startsWith('r:')) named.add(value);
    for (const each of children) if (typeof each !== 'string') walk(each);
  };
  walk(document);
  office.keepRelations(main, ({ id, kind }: Relation) => KEPT_KINDS.has(kind) || named.has(id));
}

/**
 * Puts our draft into the office's own Word file: its styles, theme, settings, lists, headers and footers stay, our text comes in.
 *
 * @param written our draft as `writeWord` made it, on the office's page (`fitToPage`)
 * @param open the letterhead, opened for this draft alone: it is changed
 */
export function fillLetterhead(written: Uint8Array, open: OpenLetterhead): FilledLetterhead {
  const { office, main, read } = open;
  const draft = openDraft(written);
  const plan = planBody(open);
  const { matched, added } = nameAsTheirs(draft, open);
  putSections(draft, open);
  putCharts(draft, office, main);
  const ours = draft.parts.document;
  const joined = plan.at === null ? null : intoBody(read.parts.document, ours, plan.at, plan.leftOut);
  const document = joined ?? ours;
  const type = elements(office.xml('[Content_Types].xml')).find((each) => each.attributes.PartName === `/${main}`);
  office.put(main, document, type?.attributes.ContentType ?? `${CONTENT}document.main+xml`);
  forgetOldText(office, main, document);
  putProperties(office, draft);
  const problems = letterheadProblems(open, takeOutForeign(office));
  const missing =
    added.length === 0
      ? []
      : [problem('letterhead-styles-added', '', { styles: added.join(', '), count: added.length })];
  return {
    bytes: office.zip(),
    styles: matched.names,
    problems: [...problems, ...plan.problems, ...matched.problems, ...missing],
  };
}
