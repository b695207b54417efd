import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Extension, Suspension } from '../../../electron/contract/types.ts';
import { DateField } from '../../components/date-field.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { RowList } from '../../components/row-list.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useProcedure } from './use-clock.ts';

const MOST_DAYS = 1_000;

/** Tạm dừng: from when to when, on whose decision, why. */
export function SuspensionRows() {
  const { t } = useTranslation();
  const { procedure, change } = useProcedure();
  const place = 'procedure.suspensions';
  return (
    <RowList
      rowName={t('procedure.suspension')}
      addLabel={t('procedure.addSuspension')}
      rows={procedure.suspensions}
      fresh={(): Suspension => ({})}
      onChange={(suspensions) => change({ suspensions })}
      place={place}
    >
      {(row, index, set) => (
        <SimpleGrid cols={2} spacing="sm">
          <DateField
            label={t('procedure.suspensionFrom')}
            value={row.from}
            onChange={(from) => set({ ...row, from })}
            place={`${place}[${index}].from`}
          />
          <DateField
            label={t('procedure.suspensionTo')}
            value={row.to}
            onChange={(to) => set({ ...row, to })}
            place={`${place}[${index}].to`}
          />
          <TextField
            label={t('procedure.decision')}
            value={row.decision}
            onChange={(decision) => set({ ...row, decision })}
            place={`${place}[${index}].decision`}
          />
          <TextField
            label={t('procedure.reason')}
            value={row.reason}
            onChange={(reason) => set({ ...row, reason })}
            place={`${place}[${index}].reason`}
          />
        </SimpleGrid>
      )}
    </RowList>
  );
}

/** Gia hạn of the time at the unit. */
export function ExtensionRows() {
  const { t } = useTranslation();
  const { procedure, change } = useProcedure();
  const place = 'procedure.extensions';
  return (
    <RowList
      rowName={t('procedure.extension')}
      addLabel={t('procedure.addExtension')}
      rows={procedure.extensions}
      fresh={(): Extension => ({})}
      onChange={(extensions) => change({ extensions })}
      place={place}
    >
      {(row, index, set) => (
        <SimpleGrid cols={2} spacing="sm">
          <NumberField
            label={t('procedure.extensionDays')}
            value={row.days}
            onChange={(days) =>
              set({ ...row, days: days === undefined || days < 1 ? undefined : Math.min(days, MOST_DAYS) })
            }
            place={`${place}[${index}].days`}
          />
          <DateField
            label={t('procedure.newEnd')}
            value={row.newEnd}
            onChange={(newEnd) => set({ ...row, newEnd })}
            place={`${place}[${index}].newEnd`}
          />
          <TextField
            label={t('procedure.decision')}
            value={row.decision}
            onChange={(decision) => set({ ...row, decision })}
            place={`${place}[${index}].decision`}
          />
          <DateField
            label={t('procedure.extensionDate')}
            value={row.date}
            onChange={(date) => set({ ...row, date })}
            place={`${place}[${index}].date`}
          />
          <TextField
            label={t('procedure.reason')}
            value={row.reason}
            onChange={(reason) => set({ ...row, reason })}
            place={`${place}[${index}].reason`}
          />
        </SimpleGrid>
      )}
    </RowList>
  );
}
