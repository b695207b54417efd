import type { FindingEntry } from '../../../../electron/contract/channels.ts';
import type { InspectedUnit, InspectionContent, Language } from '../../../../electron/contract/types.ts';
import { shown } from '../../../words/bilingual.ts';
import type { ListView } from './list-view.ts';

/** What a finding gets when it is moved into the group. */
export type GroupSetting = { readonly contentId?: string | null; readonly unitIds?: readonly string[] };

export type Group = {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly isCollapsed: boolean;
  readonly setting: GroupSetting;
};

export type GroupRow = { readonly kind: 'group'; readonly key: string; readonly group: Group };
export type FindingRow = {
  readonly kind: 'finding';
  readonly key: string;
  readonly entry: FindingEntry;
  readonly group: Group | null;
};
export type ListRow = GroupRow | FindingRow;

export type ListNames = {
  readonly units: readonly InspectedUnit[];
  readonly contents: readonly InspectionContent[];
  readonly language: Language;
  readonly allUnits: string;
  readonly noContent: string;
};

const collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'variant' });

/** The list as it is drawn: headings and findings in one row of rows. */
export function listRows(
  entries: readonly FindingEntry[],
  { grouping, order }: ListView,
  names: ListNames,
  collapsed: ReadonlySet<string>,
): readonly ListRow[] {
  const inOrder = order === 'title' ? byTitle(entries, names.language) : entries;
  if (grouping === 'none') return inOrder.map((entry) => findingRow(entry, null));
  const groups = new Map<string, FindingEntry[]>();
  for (const entry of inOrder) {
    const key = keyOf(entry, grouping);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [entry]);
    else members.push(entry);
  }
  const places = new Map(
    [...groups].map(([key, [first]]) => [key, first === undefined ? [] : rankOf(first, grouping, names)]),
  );
  const keys = [...groups.keys()].toSorted((one, other) =>
    compareRanks(places.get(one) ?? [], places.get(other) ?? []),
  );
  return keys.flatMap((key): readonly ListRow[] => {
    const members = groups.get(key) ?? [];
    const [first] = members;
    if (first === undefined) return [];
    const group: Group = {
      key,
      label: labelOf(first, grouping, names),
      count: members.length,
      isCollapsed: collapsed.has(key),
      setting: settingOf(first, grouping),
    };
    const heading: GroupRow = { kind: 'group', key: `group ${key}`, group };
    return [heading, ...(group.isCollapsed ? [] : members.map((entry) => findingRow(entry, group)))];
  });
}

function findingRow(entry: FindingEntry, group: Group | null): FindingRow {
  return { kind: 'finding', key: entry.id, entry, group };
}

function byTitle(entries: readonly FindingEntry[], language: Language): readonly FindingEntry[] {
  return entries
    .map((entry) => ({ entry, title: shown(entry.title, language) }))
    .sort((one, other) => collator.compare(one.title, other.title))
    .map(({ entry }) => entry);
}

type Grouping = Exclude<ListView['grouping'], 'none'>;

function keyOf(entry: FindingEntry, grouping: Grouping): string {
  const content = entry.contentId ?? '';
  const units = entry.unitIds.toSorted().join(' ');
  return grouping === 'content' ? content : grouping === 'unit' ? units : `${content}/${units}`;
}

function settingOf({ contentId, unitIds }: FindingEntry, grouping: Grouping): GroupSetting {
  return {
    ...(grouping === 'unit' ? {} : { contentId }),
    ...(grouping === 'content' ? {} : { unitIds }),
  };
}

/** Contents in the order of the decision, what belongs to none last; all units first, then each, then several together. */
function rankOf(entry: FindingEntry, grouping: Grouping, { units, contents }: ListNames): readonly number[] {
  const at = contents.findIndex((each) => each.id === entry.contentId);
  const content = at < 0 ? contents.length : at;
  const places = entry.unitIds
    .map((id) => units.findIndex((each) => each.id === id))
    .toSorted((one, other) => one - other);
  const unit = [entry.unitIds.length, ...places];
  return [...(grouping === 'unit' ? [] : [content]), ...(grouping === 'content' ? [] : unit)];
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const difference = (one[at] ?? -1) - (other[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

function labelOf(entry: FindingEntry, grouping: Grouping, names: ListNames): string {
  const content = names.contents.find((each) => each.id === entry.contentId);
  const contentName = shown(content?.title, names.language) || names.noContent;
  const unitName = unitNames(entry.unitIds, names) || names.allUnits;
  if (grouping === 'content') return contentName;
  return grouping === 'unit' ? unitName : `${contentName} – ${unitName}`;
}

/** «UBND xã A; UBND xã B»; empty for all units. */
export function unitNames(
  unitIds: readonly string[],
  { units, language }: Pick<ListNames, 'units' | 'language'>,
): string {
  return units
    .filter((unit) => unitIds.includes(unit.id))
    .map((unit) => shown(unit.name, language))
    .filter((name) => name !== '')
    .join('; ');
}
