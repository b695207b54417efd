import { Button, Group, NativeSelect, NumberInput, Radio, Stack, Text, Textarea } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FILE_COLUMNS } from '../../../electron/contract/file-columns.ts';
import type { FileRow, InspectedUnit, PastedColumn, PastedTable } from '../../../electron/contract/types.ts';
import { Dialog } from '../../components/dialog.tsx';
import { answerOf } from '../../queries.ts';
import { useLanguage } from '../../words/bilingual.ts';
import { wholeText } from '../../words/number-text.ts';
import { isEmptyRow } from './grid-cells.ts';
import { PastedCells } from './pasted-cells.tsx';

type PasteDialogProps = {
  readonly text: string;
  readonly rows: readonly FileRow[];
  readonly units: readonly InspectedUnit[];
  readonly onTake: (rows: readonly FileRow[], told: string) => void;
  readonly onClose: () => void;
};

type Reading = { readonly headerRows?: number; readonly columns?: readonly PastedColumn[] };

/** How a table from Excel is understood, column by column; nothing is taken over before it was seen. */
export function PasteDialog({ text: given, rows, units, onTake, onClose }: PasteDialogProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(given);
  const [reading, setReading] = useState<Reading>({});
  const [mode, setMode] = useState<'replace' | 'append'>('replace');
  const { data: table } = useQuery({
    queryKey: ['statistics', 'pasted', text, reading],
    queryFn: () =>
      answerOf('statistics.readPasted', { text, ...reading, columns: reading.columns && [...reading.columns] }),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const count = table?.rows.length ?? 0;
  const take = () => {
    const read = (table?.rows ?? []).map((each) => asRow(each, units));
    onTake(
      mode === 'append' ? [...rows.filter((each) => !isEmptyRow(each)), ...read] : read,
      t('statistics.pasted', { count: read.length }),
    );
  };
  return (
    <Dialog title={t('statistics.paste')} opened onClose={onClose} size="xl">
      <Stack gap="sm">
        <Text size="sm">{t('statistics.pasteHint')}</Text>
        {table === undefined || text.trim() === '' ? (
          <Textarea
            label={t('statistics.pasteHere')}
            data-autofocus
            rows={6}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
        ) : (
          <>
            <NumberInput
              label={t('statistics.headerRows')}
              w={220}
              min={0}
              max={Math.min(100, table.cells.length)}
              allowDecimal={false}
              value={table.headerRows}
              onChange={(value) => setReading({ headerRows: Number(value) || 0 })}
            />
            <PastedCells
              table={table}
              choice={(column, index) => (
                <NativeSelect
                  size="xs"
                  aria-label={t('statistics.columnMeans', { number: index + 1 })}
                  value={column}
                  data={(['none', 'field', 'unit', ...FILE_COLUMNS] as const).map((each) => ({
                    value: each,
                    label: t(`statistics.column.${each}`),
                  }))}
                  onChange={({ currentTarget }) =>
                    setReading({
                      headerRows: table.headerRows,
                      columns: table.columns.map((each, at) =>
                        at === index ? (currentTarget.value as PastedColumn) : each,
                      ),
                    })
                  }
                />
              )}
            />
            <ReadTold table={table} />
            {rows.length === 0 ? null : (
              <Radio.Group
                label={t('statistics.already', { count: rows.length })}
                value={mode}
                onChange={(value) => setMode(value === 'append' ? 'append' : 'replace')}
              >
                <Group mt={4}>
                  <Radio value="replace" label={t('statistics.replace')} />
                  <Radio value="append" label={t('statistics.append')} />
                </Group>
              </Radio.Group>
            )}
          </>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('statistics.cancel')}
          </Button>
          <Button disabled={count === 0} onClick={take}>
            {t('statistics.take', { count })}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

/** What is not taken over: cells that cannot be read, sums that are other than computed. */
function ReadTold({ table }: { readonly table: PastedTable }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sentences = [
    ...(table.columns.every((each) => each === 'none' || each === 'field') ? [t('statistics.noColumn')] : []),
    ...table.unread.map(({ row, column, text }) =>
      t('statistics.unreadCell', { row: row + 1, column: column + 1, text }),
    ),
    ...table.otherSums.map(({ column, given, computed }) =>
      t('statistics.otherSum', {
        column: t(`statistics.column.${column}`),
        given: wholeText(given, language),
        computed: wholeText(computed, language),
      }),
    ),
  ];
  if (sentences.length === 0) return null;
  return (
    <ul aria-label={t('statistics.notRead')} className="kl-told-list">
      {sentences.map((each) => (
        <li key={each}>
          <Text size="sm">{each}</Text>
        </li>
      ))}
    </ul>
  );
}

function asRow({ field, unit, figures }: PastedTable['rows'][number], units: readonly InspectedUnit[]): FileRow {
  const unitId = units.find((each) => unit !== '' && each.name.vi?.trim() === unit)?.id;
  const name = field === '' && unitId === undefined ? unit : field;
  return { id: crypto.randomUUID(), field: name === '' ? {} : { vi: name }, figures, unitId };
}
