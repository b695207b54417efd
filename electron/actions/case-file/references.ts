import { type Problem, problem } from '../../domain/problem.ts';
import { placeOf, quoted } from './place.ts';

type Path = readonly PropertyKey[];
type Place = { readonly value: unknown; readonly path: Path };

function at(place: Place, name: string): Place {
  const group = place.value;
  const value: unknown = typeof group === 'object' && group !== null ? Reflect.get(group, name) : undefined;
  return { value, path: [...place.path, name] };
}

function itemsOf(place: Place): readonly Place[] {
  const list: readonly unknown[] = Array.isArray(place.value) ? place.value : [];
  return list.map((value, index) => ({ value, path: [...place.path, index] }));
}

function idOf(place: Place): string | null {
  return typeof place.value === 'string' ? place.value.normalize('NFC') : null;
}

/** Problems of ids that stand twice among these places; `ids` answers where each stands first. */
function collectIds(places: readonly Place[]): {
  readonly ids: ReadonlyMap<string, Path>;
  readonly problems: readonly Problem[];
} {
  const ids = new Map<string, Path>();
  const problems: Problem[] = [];
  for (const place of places) {
    const id = idOf(place);
    const first = id === null ? undefined : ids.get(id);
    if (id !== null && first === undefined) ids.set(id, place.path);
    if (id !== null && first !== undefined) {
      problems.push(problem('id-repeated', placeOf(place.path), { id: quoted(id), first: placeOf(first) }));
    }
  }
  return { ids, problems };
}

function unknownIds(places: readonly Place[], ids: ReadonlyMap<string, Path>, list: string): readonly Problem[] {
  return places.flatMap((place) => {
    const id = idOf(place);
    return id === null || ids.has(id) ? [] : [problem('id-unknown', placeOf(place.path), { id: quoted(id), list })];
  });
}

/** Two entries for one row of one plan, or two sets of details for one document: which of them would print is anybody's guess. */
function repeatedPairs(
  places: readonly Place[],
  names: readonly string[],
  code: (where: string, first: string) => Problem,
) {
  const firsts = new Map<string, Path>();
  const problems: Problem[] = [];
  for (const place of places) {
    const key = JSON.stringify(names.map((name) => idOf(at(place, name))));
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, place.path);
    else problems.push(code(placeOf(place.path), placeOf(first)));
  }
  return problems;
}

/** Rows that the plan has no longer keep their entries; what an entry withdraws must be there, or it would be lost what was withdrawn. */
function followUpProblems(root: Place): readonly Problem[] {
  const entries = itemsOf(at(root, 'followUp'));
  const { ids, problems } = collectIds(entries.map((each) => at(each, 'id')));
  return [
    ...problems,
    ...unknownIds(
      entries.map((each) => at(each, 'entryId')),
      ids,
      'followUp',
    ),
    ...entries.flatMap((each) => collectIds(itemsOf(at(each, 'evidence')).map((file) => at(file, 'id'))).problems),
  ];
}

/**
 * Ids that stand twice or point nowhere. Reads the raw input and passes over what has the wrong type, so that these problems are
 * told together with those of the schema.
 */
export function referenceProblems(input: unknown): readonly Problem[] {
  const root: Place = { value: input, path: [] };
  const listAt = (name: string) => itemsOf(at(root, name));
  const idsIn = (name: string) => collectIds(listAt(name).map((each) => at(each, 'id')));
  const [units, contents, findings] = [idsIn('units'), idsIn('contents'), idsIn('findings')];
  const recommendations = idsIn('recommendations');
  const fileRows = itemsOf(at(at(root, 'fileStatistics'), 'rows'));
  const entries = itemsOf(at(at(root, 'plan'), 'entries'));
  const innerIds = (list: string, name: string) => listAt(list).map((each) => itemsOf(at(each, name)));
  const [unitIds, findingIds] = [innerIds('findings', 'unitIds'), innerIds('recommendations', 'findingIds')];
  return [
    ...units.problems,
    ...contents.problems,
    ...findings.problems,
    ...recommendations.problems,
    ...[{ value: input, path: [] }, ...listAt('findings')].flatMap(
      (each) => collectIds(itemsOf(at(each, 'attachments')).map((file) => at(file, 'id'))).problems,
    ),
    ...followUpProblems(root),
    ...entries.flatMap((each) => collectIds(itemsOf(at(each, 'tasks')).map((task) => at(task, 'id'))).problems),
    ...collectIds(fileRows.map((each) => at(each, 'id'))).problems,
    ...unknownIds(
      fileRows.map((each) => at(each, 'unitId')),
      units.ids,
      'units',
    ),
    ...[...unitIds, ...findingIds].flatMap((each) => collectIds(each).problems),
    ...unknownIds(unitIds.flat(), units.ids, 'units'),
    ...unknownIds(
      listAt('findings').map((each) => at(each, 'contentId')),
      contents.ids,
      'contents',
    ),
    ...unknownIds(findingIds.flat(), findings.ids, 'findings'),
    ...unknownIds(
      entries.map((each) => at(each, 'findingId')),
      findings.ids,
      'findings',
    ),
    ...unknownIds(
      entries.map((each) => at(each, 'unitId')),
      units.ids,
      'units',
    ),
    ...unknownIds(
      listAt('documents').map((each) => at(each, 'unitId')),
      units.ids,
      'units',
    ),
    ...unknownIds(
      entries.map((each) => at(each, 'recommendationId')),
      recommendations.ids,
      'recommendations',
    ),
    ...unknownIds(
      itemsOf(at(at(root, 'plan'), 'receipts')).map((each) => at(each, 'unitId')),
      units.ids,
      'units',
    ),
    ...repeatedPairs(entries, ['findingId', 'recommendationId', 'unitId'], (where, first) =>
      problem('plan-entry-repeated', where, { first }),
    ),
    ...repeatedPairs(listAt('documents'), ['kind', 'unitId'], (where, first) =>
      problem('document-repeated', where, { first }),
    ),
  ];
}
