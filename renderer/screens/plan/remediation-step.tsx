import { Group, Loader, SegmentedControl } from '@mantine/core';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { FollowedRowView } from '../../../electron/contract/types.ts';
import { DeadlineFileMenu } from '../../list-files/list-file-menu.tsx';
import { LadderLine } from '../ladder/ladder-line.tsx';
import { addressOf } from '../workspace/places.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { FollowTools } from './follow/follow-tools.tsx';
import { FollowView, NoLines } from './follow/follow-view.tsx';
import { SummaryLine } from './follow/summary-line.tsx';
import { useEntryForms } from './follow/use-entry-forms.tsx';
import { linesOf, NO_FILTER, passes, type RowState } from './followed-lines.ts';
import { ChartView } from './gantt/chart-view.tsx';
import { PlanView } from './plan-view.tsx';
import { PLAN_VIEWS, type PlanView as PlanViewName, partOf, stepPart } from './step-part.ts';
import { useFollowedRows } from './use-followed-rows.ts';

const NO_ROWS: readonly FollowedRowView[] = [];

/**
 * The remediation plan, three ways: the table that is printed, its rows as they are followed, and drawn along the calendar.
 * @param props.part the view and the row in it: «chart», «plan:f7~u1»; a row alone is one to be followed
 */
export function RemediationStep({ part = '' }: { readonly part?: string }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { id } = useWorkspace();
  const { view, mark } = stepPart(part);
  const rows = useFollowedRows();
  const [filter, setFilter] = useState(NO_FILTER);
  const lines = useMemo(() => linesOf(rows ?? NO_ROWS), [rows]);
  const ofUnit = useMemo(() => lines.filter((line) => passes(line, { ...filter, state: undefined })), [lines, filter]);
  const deferred = useDeferredValue(filter);
  const shownLines = useMemo(() => lines.filter((line) => passes(line, deferred)), [lines, deferred]);
  const forms = useEntryForms(lines);
  const go = useCallback(
    (to: PlanViewName, row: string | null = null) =>
      navigate(addressOf(id, 'remediation', partOf({ view: to, mark: row }))),
    [id, navigate],
  );
  const follow = useCallback((row: string) => go('follow', row), [go]);

  function chooseState(state: RowState | undefined): void {
    setFilter({ ...filter, state });
    if (view === 'plan') go('follow');
  }
  return (
    <>
      <Group className="kl-tools kl-follow-tools" gap="xs">
        <SegmentedControl
          size="xs"
          aria-label={t('followUp.views')}
          value={view}
          onChange={(chosen) => go(PLAN_VIEWS.find((each) => each === chosen) ?? 'plan')}
          data={PLAN_VIEWS.map((value) => ({ value, label: t(`followUp.view.${value}`) }))}
        />
        {view === 'plan' ? null : <FollowTools filter={filter} onFilter={setFilter} />}
        <SummaryLine lines={view === 'plan' ? lines : ofUnit} state={filter.state} onState={chooseState} />
        {lines.length === 0 ? null : <DeadlineFileMenu size="xs" list={{ name: 'plan', inspectionId: id }} />}
      </Group>
      {view === 'follow' ? <LadderLine unitId={null} /> : null}
      {view === 'plan' ? (
        <PlanView mark={mark} />
      ) : rows === undefined ? (
        <Loader size="sm" m="lg" />
      ) : shownLines.length === 0 ? (
        <NoLines isFiltered={lines.length > 0} onClear={() => setFilter(NO_FILTER)} />
      ) : view === 'follow' ? (
        <FollowView
          lines={shownLines}
          open={lines.find((line) => line.mark === mark)}
          onOpen={follow}
          onClose={() => {
            go('follow');
            focusRow(mark);
          }}
          onEntry={forms.open}
        />
      ) : (
        <ChartView lines={shownLines.filter(({ row }) => !row.isDropped)} mark={mark} onOpen={follow} />
      )}
      {forms.dialog}
    </>
  );
}

/** What was closed gives the cursor back to its row. */
function focusRow(mark: string | null): void {
  document.querySelector<HTMLElement>(`[data-open="${CSS.escape(mark ?? '')}"]`)?.focus();
}
