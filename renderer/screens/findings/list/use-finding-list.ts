import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../words/bilingual.ts';
import { useFact, useWorkspace } from '../../workspace/workspace-context.tsx';
import type { FindingActions } from '../finding-actions.ts';
import { focusTitleOf } from '../sections.ts';
import { type Filters, filtered, NO_FILTERS } from './filters.ts';
import { type ListNames, listRows } from './list-rows.ts';
import { useListView } from './list-view.ts';
import { moveTo, stepTarget, type Target } from './moves.ts';
import { NOTHING_SELECTED, pruned, toggled, withRange } from './selection.ts';
import type { ListCommands } from './use-list-keys.ts';

export type FindingListState = ReturnType<typeof useFindingList>;

/** What the list shows, what is selected in it, and what it does. */
export function useFindingList(openId: string | null, choose: (id: string | null) => void, actions: FindingActions) {
  const { t } = useTranslation();
  const { view: inspection } = useWorkspace();
  const names = useListNames();
  const [view, setView] = useListView();
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [selected, setSelection] = useState(NOTHING_SELECTED);
  const [announced, setAnnounced] = useState('');
  // The letter typed into the search is drawn before the list that follows it.
  const asked = useDeferredValue(filters);
  const { findings } = inspection;
  const passing = useMemo(() => filtered(findings, asked, openId), [findings, asked, openId]);
  const rows = useMemo(() => listRows(passing, view, names, collapsed), [passing, view, names, collapsed]);
  const shownIds = useMemo(() => rows.flatMap((row) => (row.kind === 'finding' ? [row.entry.id] : [])), [rows]);
  const all = useMemo(() => findings.map((each) => each.id), [findings]);
  const selection = useMemo(() => pruned(selected, new Set(all)), [selected, all]);
  const isMovable = view.order === 'document';

  function move(ids: ReadonlySet<string>, target: Target | null): void {
    const made = target === null ? null : moveTo(rows, all, ids, target);
    if (made === null) {
      setAnnounced(t('findings.notMoved'));
      return;
    }
    actions.move(made);
    const place = made.order.indexOf(made.ids[0] ?? '') + 1;
    setAnnounced(
      made.groupLabel === null
        ? t('findings.movedToPlace', { place, total: all.length })
        : t('findings.movedTo', { group: made.groupLabel }),
    );
  }
  function select(next: typeof selected): void {
    setSelection(next);
    setAnnounced(t('findings.selected', { count: next.ids.size }));
  }
  const commands: ListCommands = {
    open: (id) => {
      choose(id);
      setSelection((now) => ({ ...now, anchor: id }));
    },
    enter: (id) => {
      choose(id);
      focusTitleOf(id);
    },
    toggle: (id) => select(toggled(selection, id)),
    extendTo: (from, to) => select(withRange(selection, shownIds, from, to)),
    selectAll: () => select({ ids: new Set(shownIds), anchor: null }),
    clear: () => setSelection(NOTHING_SELECTED),
    toggleGroup: (key) => setCollapsed((now) => toggled({ ids: now, anchor: null }, key).ids),
    move,
    refuseMove: () => setAnnounced(t('findings.moveNeedsOrder')),
    remove: actions.removeAll,
    duplicate: (ids) => void actions.duplicateAll(ids),
    retitle: actions.retitle,
  };
  return {
    rows,
    names,
    shownIds,
    selection,
    isMovable,
    commands,
    announced,
    view,
    setView,
    filters,
    setFilters,
    moveSelected: (step: 1 | -1) =>
      isMovable ? move(selection.ids, stepTarget(rows, selection.ids, step)) : commands.refuseMove(),
  };
}

function useListNames(): ListNames {
  const { t } = useTranslation();
  const language = useLanguage();
  const [units] = useFact('units');
  const [contents] = useFact('contents');
  return useMemo(
    () => ({ units, contents, language, allUnits: t('findings.allUnits'), noContent: t('findings.noContent') }),
    [units, contents, language, t],
  );
}
