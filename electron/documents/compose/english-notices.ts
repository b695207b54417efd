import { textIn } from '../../domain/bilingual-text.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import { type OpenTranslation, openTranslations } from '../../domain/translation.ts';
import { textsIn, withTexts } from '../../domain/walk-texts.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import type { GlossaryName } from './glossary-names.ts';

/** Letters and digits alone, so that neither Markdown nor capitals nor a full stop put after it change it beyond recognition. */
const probeAt = (index: number) => `qz${index}zq`;
const PROBE = /qz(\d+)zq/gi;

/**
 * Which English the document lacks, or prints although the Vietnamese was changed since, and which names the glossary gave it.
 * Asked of the document itself: it is composed once more with a mark in each of these places, so that templates an office
 * changed, and conditions in them, count as they are.
 *
 * @param compose the same document of a changed case; null when it cannot be composed
 */
export function englishNotices(
  inspectionCase: InspectionCase,
  names: readonly GlossaryName[],
  compose: (probed: InspectionCase) => OfficialDocument | null,
): readonly Problem[] {
  const open = openTranslations(inspectionCase);
  const places = [...open.map((each) => each.where), ...names.map((each) => each.where)];
  if (places.length === 0) return [];
  const printed = printedPlaces(inspectionCase, places, compose);
  return [
    ...translationNotices(
      open.filter((each) => printed.has(each.where)),
      new Map([...textsIn(inspectionCase)].map(({ where, text }) => [where, textIn(text, 'vi') ?? ''])),
    ),
    ...nameNotices(names.filter((each) => printed.has(each.where))),
  ];
}

function printedPlaces(
  inspectionCase: InspectionCase,
  places: readonly string[],
  compose: (probed: InspectionCase) => OfficialDocument | null,
): ReadonlySet<string> {
  const indexes = new Map(places.map((where, index) => [where, index]));
  const probed = withTexts(inspectionCase, ({ where, text }) => {
    const index = indexes.get(where);
    return index === undefined ? text : { ...text, en: probeAt(index) };
  });
  const document = compose(probed);
  if (document === null) return new Set(places);
  const { properties: _, ...pages } = document;
  const found = JSON.stringify(pages).matchAll(PROBE);
  return new Set([...found].flatMap(([, index]) => places[Number(index)] ?? []));
}

/** One notice a finding, recommendation or unit, and one a list of names: a case without any English has hundreds of places. */
function translationNotices(
  open: readonly OpenTranslation[],
  vietnamese: ReadonlyMap<string, string>,
): readonly Problem[] {
  const groups = new Map<string, OpenTranslation[]>();
  for (const each of open) {
    const key = `${each.state} ${groupOf(each.where)}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((group) => noticeOf(group, vietnamese));
}

function noticeOf(group: readonly OpenTranslation[], vietnamese: ReadonlyMap<string, string>): Problem {
  const [{ where, state } = { where: '', state: 'missing' }] = group;
  const values = { count: group.length, text: beginningOf(vietnamese.get(where) ?? '') };
  return problem(state === 'missing' ? 'english-missing' : 'english-stale', `${where}.en`, values);
}

/** Enough of a text to know it by, whole words. */
function beginningOf(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length <= 60 ? line : `${line.slice(0, 60).replace(/\s+\S*$/, '')} …`;
}

/** How many texts of a document its notices call missing or stale in English. */
export function openTranslationCount(notices: readonly Problem[]): number {
  return notices
    .filter(({ code }) => code === 'english-missing' || code === 'english-stale')
    .reduce((sum, { values }) => sum + Number(values.count), 0);
}

/** `findings[3].causes[0].text` belongs to `findings[3]`, `documents[1].recipients[2]` to `documents[1].recipients`. */
function groupOf(where: string): string {
  const item = /^(?:findings|recommendations|units)\[\d+\]/.exec(where)?.[0];
  if (item !== undefined) return item;
  const [document = ''] = /^documents\[\d+\]\./.exec(where) ?? [];
  const [list = ''] = where.slice(document.length).split('[');
  return document + list;
}

/** Each name once, however often it is printed. */
function nameNotices(names: readonly GlossaryName[]): readonly Problem[] {
  const once = new Map(names.map((each) => [`${each.vi} ${each.en}`, each]));
  return [...once.values()].map(({ vi, en, where }) => problem('english-from-glossary', `${where}.en`, { vi, en }));
}
