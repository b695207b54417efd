import { Group, SegmentedControl, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDate } from '../../../../electron/contract/types.ts';
import { useApplicationInfo } from '../../../queries.ts';
import { useWorkspace } from '../../workspace/workspace-context.tsx';
import type { FollowedLine } from '../followed-lines.ts';
import { ChartLegend } from './chart-legend.tsx';
import { ChartTable } from './chart-table.tsx';
import { ZOOMS, type Zoom } from './day-scale.ts';
import { Gantt } from './gantt.tsx';

type ChartViewProps = {
  readonly lines: readonly FollowedLine[];
  /** The row to be in sight. */
  readonly mark: string | null;
  readonly onOpen: (mark: string) => void;
};

/** The rows along the calendar, from the day of issue to the last day of each; or the same as a table of words. */
export function ChartView({ lines, mark, onOpen }: ChartViewProps) {
  const { t } = useTranslation();
  const [zoom, setZoom] = useState<Zoom>('week');
  const [isTable, setTable] = useState(false);
  const issuedOn = useIssueDay();
  const today = useApplicationInfo().data?.today;
  if (today === undefined) return null;
  return (
    <section className="kl-chart-view" aria-label={t('followUp.view.chart')}>
      <Group className="kl-chart-tools" gap="md">
        <SegmentedControl
          size="xs"
          aria-label={t('followUp.chart.scale')}
          value={zoom}
          disabled={isTable}
          onChange={(chosen) => setZoom(ZOOMS.find((each) => each === chosen) ?? 'week')}
          data={ZOOMS.map((value) => ({ value, label: t(`followUp.chart.zoom.${value}`) }))}
        />
        <Switch
          size="sm"
          label={t('followUp.chart.asTable')}
          checked={isTable}
          onChange={(event) => setTable(event.currentTarget.checked)}
        />
        {isTable ? null : <ChartLegend />}
      </Group>
      {isTable ? (
        <ChartTable lines={lines} issuedOn={issuedOn} onOpen={onOpen} />
      ) : (
        <Gantt key={zoom} lines={lines} zoom={zoom} issuedOn={issuedOn} today={today} mark={mark} onOpen={onOpen} />
      )}
    </section>
  );
}

/** Of the document that closes the inspection, which is offered first. */
function useIssueDay(): IsoDate | undefined {
  const { view } = useWorkspace();
  const kind = view.documents[0]?.kind;
  return view.facts.documents.find((each) => each.kind === kind)?.date;
}
