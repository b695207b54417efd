import type { Language } from './bilingual-text.ts';
import type { Count } from './count.ts';
import { FIGURE_ROLES, type FigureRole, figureRanges, formsOf } from './figures-in-text.ts';
import { withRanges } from './find-in-text.ts';
import type { Finding, StaleFigure } from './finding.ts';
import type { Recommendation } from './recommendation.ts';
import { textsIn } from './walk-texts.ts';

/** A sentence that still says the old figure, and what the figure is now. */
export type StandingFigure = StaleFigure & { readonly now: string };

type Told = Pick<StaleFigure, 'where' | 'recommendationId'> & { readonly language: Language; readonly text: string };

/** Parts of a finding that are sentences about its figures. */
const SENTENCES = ['title', 'narrative', 'causes', 'responsibilities', 'explanation'] as const;

/**
 * The finding as it is saved after its figures changed: each figure that stood in a sentence, and no longer is one of the
 * finding's, is noted with that sentence. The text itself is left alone.
 *
 * @param recommendations of the case; those that answer the finding are read too
 */
export function withStaleFigures(before: Finding, after: Finding, recommendations: readonly Recommendation[]): Finding {
  const { staleFigures: _sent, ...rest } = after;
  const rows = rowsAfter(before.counts, after.counts);
  const told = toldOf(after, recommendations);
  const standing = (before.staleFigures ?? [])
    .flatMap((each) => movedFigure(each, rows))
    .filter((each) => stands(each, after, told));
  const noted = [...standing];
  for (const each of newlyStale(before, after, rows, recommendations)) {
    // While a figure is typed digit by digit, the sentence keeps telling the one before all of them.
    if (!noted.some((known) => isSameSentence(known, each) && known.of === each.of)) noted.push(each);
  }
  return noted.length === 0 ? rest : { ...rest, staleFigures: noted };
}

/** What is still to be mended: neither the sentence nor the figure has come right since. Each number once a sentence. */
export function standingFigures(
  finding: Finding,
  recommendations: readonly Recommendation[],
): readonly StandingFigure[] {
  if (finding.staleFigures === undefined) return [];
  const told = toldOf(finding, recommendations);
  const seen = new Set<string>();
  return finding.staleFigures.flatMap((each) => {
    const language = languageOf(each.where);
    const now = nowOf(each, finding.counts);
    const key = `${each.recommendationId ?? ''} ${each.where} ${each.was}`;
    const isOwn = finding.counts.some((count) =>
      FIGURE_ROLES.some((role) => formsOf(count, role, language).includes(each.was)),
    );
    if (now === null || isOwn || seen.has(key) || !stands(each, finding, told)) return [];
    seen.add(key);
    return [{ ...each, now }];
  });
}

/** The sentence with the new figure wherever it said the old one. */
export function withFigure(text: string, { was, now }: Pick<StandingFigure, 'was' | 'now'>): string {
  return withRanges(text, figureRanges(text, was), now);
}

/** The finding without the mark: the number is meant as it stands. */
export function withoutStaleFigure(finding: Finding, kept: Omit<StaleFigure, 'of'>): Finding {
  const { staleFigures = [], ...rest } = finding;
  const left = staleFigures.filter((each) => !(isSameSentence(each, kept) && each.was === kept.was));
  return left.length === 0 ? rest : { ...rest, staleFigures: left };
}

function newlyStale(
  before: Finding,
  after: Finding,
  rows: readonly (number | null)[],
  recommendations: readonly Recommendation[],
): readonly StaleFigure[] {
  const saidBefore = new Map(toldOf(before, recommendations).map((each) => [keyOf(each), each.text]));
  const changed = before.counts.flatMap((count, index) => changedFigures(count, after.counts, rows[index] ?? null));
  if (changed.length === 0) return [];
  return toldOf(after, recommendations).flatMap(({ language, text, ...place }) =>
    changed.flatMap(({ count, role, of }) =>
      formsOf(count, role, language)
        .filter((was) => figureRanges(text, was).length > 0)
        .filter((was) => figureRanges(saidBefore.get(keyOf(place)) ?? '', was).length > 0)
        .map((was) => ({ ...place, was, of })),
    ),
  );
}

function changedFigures(count: Count, counts: readonly Count[], row: number | null) {
  const now = row === null ? undefined : counts[row];
  if (now === undefined) return [];
  return FIGURE_ROLES.filter((role) => {
    const [old, fresh] = [formsOf(count, role, 'vi'), formsOf(now, role, 'vi')];
    return old.length > 0 && old[0] !== fresh[0];
  }).map((role) => ({ count, role, of: `counts[${row}].${role}` }));
}

/** Where each row went; null where it was taken out. Rows have no ids: the same row is known by what it says, else by its place. */
function rowsAfter(before: readonly Count[], after: readonly Count[]): readonly (number | null)[] {
  const written = after.map((each) => JSON.stringify(each));
  return before.map((count, index) => {
    const same = written[index] === JSON.stringify(count) ? index : written.indexOf(JSON.stringify(count));
    if (same >= 0) return same;
    return after.length >= before.length ? index : null;
  });
}

function movedFigure(figure: StaleFigure, rows: readonly (number | null)[]): readonly StaleFigure[] {
  const { index, role } = partsOf(figure.of);
  const row = rows[index] ?? null;
  return row === null ? [] : [{ ...figure, of: `counts[${row}].${role}` }];
}

function partsOf(of: string): { readonly index: number; readonly role: FigureRole | undefined } {
  const [, index = '-1', name] = /^counts\[(\d+)\]\.(\w+)$/.exec(of) ?? [];
  return { index: Number(index), role: FIGURE_ROLES.find((each) => each === name) };
}

/** Written the way the old one is; null where there is no such figure any more. */
function nowOf({ of, was, where }: StaleFigure, counts: readonly Count[]): string | null {
  const { index, role } = partsOf(of);
  const count = counts[index];
  if (count === undefined || role === undefined) return null;
  const forms = formsOf(count, role, languageOf(where));
  const plain = role === 'rate' || !/^\d{4,}$/.test(was) ? forms[0] : forms.at(-1);
  return plain ?? (role === 'rate' ? null : String(count[role]?.value ?? '') || null);
}

function stands(figure: StaleFigure, { counts }: Pick<Finding, 'counts'>, told: readonly Told[]): boolean {
  const text = told.find((each) => isSameSentence(each, figure))?.text ?? '';
  return nowOf(figure, counts) !== figure.was && figureRanges(text, figure.was).length > 0;
}

function toldOf(finding: Finding, recommendations: readonly Recommendation[]): readonly Told[] {
  const own = SENTENCES.flatMap((name) => toldIn(finding[name], name));
  const answers = recommendations
    .filter(({ findingIds }) => findingIds.includes(finding.id))
    .flatMap(({ id, action }) => toldIn(action, 'action').map((each) => ({ ...each, recommendationId: id })));
  return [...own, ...answers];
}

function toldIn(value: unknown, name: string): readonly Told[] {
  return [...textsIn(value, name)].flatMap(({ where, text }) =>
    (['vi', 'en'] as const).map((language) => ({
      where: `${where}.${language}`,
      language,
      text: text[language] ?? '',
    })),
  );
}

function languageOf(where: string): Language {
  return where.endsWith('.en') ? 'en' : 'vi';
}

type Sentence = Pick<StaleFigure, 'where' | 'recommendationId'>;

function isSameSentence(one: Sentence, other: Sentence): boolean {
  return one.where === other.where && one.recommendationId === other.recommendationId;
}

function keyOf({ where, recommendationId = '' }: Sentence): string {
  return `${recommendationId} ${where}`;
}
