import { Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowDown,
  IconArrowUp,
  IconClipboardText,
  IconCopy,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileRow } from '../../../electron/contract/types.ts';
import { ask } from '../../client.ts';
import { Section } from '../../components/section.tsx';
import { tellDone, tellWithUndo } from '../../components/tell.tsx';
import { focusPlace } from '../workspace/places.ts';
import { Grid } from './grid.tsx';
import { freshRow, isFigure, separated, typedText } from './grid-cells.ts';
import { PasteDialog } from './paste-dialog.tsx';
import { useFiles, useFilesLook } from './use-files.ts';
import { useGrid } from './use-grid.ts';

/** The table of files: typed in, or pasted from Excel; its sums are computed and what does not fit is told at once. */
export function StatisticsSection() {
  const { t } = useTranslation();
  const { rows, setRows, columns, units } = useFiles();
  const look = useFilesLook(rows);
  /** The text of a table that is to be looked at; null while no dialog is open. */
  const [pasted, setPasted] = useState<string | null>(null);
  const grid = useGrid({ rows, columns, units, setRows, onTable: setPasted });

  /** Puts in what the dialog read. */
  const take = (next: readonly FileRow[], told: string) => {
    const before = rows;
    grid.forgetRows(rows.filter((each) => !next.includes(each)));
    setRows(next);
    setPasted(null);
    tellWithUndo(told, t('undo'), () => setRows(before));
  };

  return (
    <Section title={t('statistics.title')} hint={t('statistics.hint')} place="section.fileStatistics">
      <Group gap="xs">
        <Button size="xs" leftSection={<IconClipboardText size={15} aria-hidden />} onClick={() => setPasted('')}>
          {t('statistics.paste')}
        </Button>
        <RowButtons rows={rows} setRows={setRows} grid={grid} />
        {rows.length === 0 ? null : <CopyButton rows={rows} columns={columns} units={units} sums={look.sums} />}
      </Group>
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('statistics.empty')}
        </Text>
      ) : (
        <>
          <Grid rows={rows} columns={columns} units={units} look={look} grid={grid} setRows={setRows} />
          <Text size="xs" c="dimmed">
            {t('statistics.keys')}
          </Text>
        </>
      )}
      <Told told={look.told} />
      {pasted === null ? null : (
        <PasteDialog text={pasted} rows={rows} units={units} onTake={take} onClose={() => setPasted(null)} />
      )}
    </Section>
  );
}

type RowButtonsProps = {
  readonly rows: readonly FileRow[];
  readonly setRows: (rows: readonly FileRow[]) => void;
  readonly grid: ReturnType<typeof useGrid>;
};

/** What is done to the row with the cursor. */
function RowButtons({ rows, setRows, grid }: RowButtonsProps) {
  const { t } = useTranslation();
  const { row: at, column } = grid.active;
  const common = { size: 'xs', variant: 'light' } as const;
  const move = (by: 1 | -1) => {
    const next = [...rows];
    next.splice(at + by, 0, ...next.splice(at, 1));
    setRows(next);
    grid.goTo({ row: at + by, column });
  };
  const remove = () => {
    grid.forgetRows(rows.slice(at, at + 1));
    setRows(rows.filter((_, index) => index !== at));
    const name = rows[at]?.field.vi || t('statistics.rowNumber', { number: at + 1 });
    tellWithUndo(t('statistics.removed', { name }), t('undo'), () => setRows(rows));
  };
  const add = () => {
    setRows([...rows, freshRow()]);
    requestAnimationFrame(() => focusPlace(`fileStatistics.rows[${rows.length}].field.vi`));
  };
  return (
    <>
      <Button {...common} leftSection={<IconPlus size={15} aria-hidden />} onClick={add}>
        {t('statistics.addRow')}
      </Button>
      {rows.length === 0 ? null : (
        <>
          <Button
            {...common}
            disabled={at === 0}
            leftSection={<IconArrowUp size={15} aria-hidden />}
            onClick={() => move(-1)}
          >
            {t('statistics.rowUp')}
          </Button>
          <Button
            {...common}
            disabled={at === rows.length - 1}
            leftSection={<IconArrowDown size={15} aria-hidden />}
            onClick={() => move(1)}
          >
            {t('statistics.rowDown')}
          </Button>
          <Button {...common} leftSection={<IconTrash size={15} aria-hidden />} onClick={remove}>
            {t('statistics.removeRow')}
          </Button>
        </>
      )}
    </>
  );
}

type CopyButtonProps = Pick<ReturnType<typeof useFiles>, 'rows' | 'columns' | 'units'> & {
  readonly sums: ReturnType<typeof useFilesLook>['sums'];
};

/** The whole table with its header and sums, for Excel. */
function CopyButton({ rows, columns, units, sums }: CopyButtonProps) {
  const { t } = useTranslation();
  const copy = async () => {
    const head = columns.map((each) => t(`statistics.column.${each}`));
    const foot = columns.map((each) =>
      each === 'field' ? t('statistics.sums') : isFigure(each) ? String(sums[each] ?? '') : '',
    );
    const body = rows.map((row) => columns.map((each) => typedText(row, each, units)));
    const answer = await ask('statistics.copy', { text: separated([head, ...body, foot]) });
    if (answer.ok) tellDone(t('statistics.copied'));
  };
  return (
    <Button size="xs" variant="light" leftSection={<IconCopy size={15} aria-hidden />} onClick={() => void copy()}>
      {t('statistics.copy')}
    </Button>
  );
}

/** What does not fit together, in words; each leads to its cell. */
function Told({ told }: Pick<ReturnType<typeof useFilesLook>, 'told'>) {
  const { t } = useTranslation();
  if (told.length === 0) return null;
  return (
    <Stack component="ul" gap={4} p={0} m={0} style={{ listStyle: 'none' }} aria-label={t('statistics.checks')}>
      {told.map(({ where, what, fix }) => (
        <li key={`${where} ${what}`}>
          <UnstyledButton className="kl-card kl-jump" onClick={() => focusPlace(where)}>
            <IconAlertTriangle size={17} stroke={1.7} aria-hidden color="var(--mantine-color-error)" />
            <span>
              <Text size="sm" fw={500} span display="block">
                {what}
              </Text>
              <Text size="xs" c="dimmed" span display="block">
                {fix}
              </Text>
            </span>
          </UnstyledButton>
        </li>
      ))}
    </Stack>
  );
}
