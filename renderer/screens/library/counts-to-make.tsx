import { Checkbox, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LibraryEntry } from '../../../electron/contract/library-channels.ts';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { RowList } from '../../components/row-list.tsx';

type Counts = LibraryEntry['toCount']['counts'];

type CountsToMakeProps = { readonly counts: Counts; readonly onChange: (counts: Counts) => void };

/** Counts with unit and label; the figures come with each inspection. */
export function CountsToMake({ counts, onChange }: CountsToMakeProps) {
  const { t } = useTranslation();
  return (
    <RowList
      rowName={t('count.row')}
      addLabel={t('count.add')}
      rows={counts}
      fresh={() => ({ unit: {}, label: {}, hasTotal: true })}
      onChange={onChange}
      place="toCount.counts"
    >
      {(count, index, change) => (
        <Stack gap="sm">
          <BilingualField
            label={t('count.unit')}
            value={count.unit}
            onChange={(unit) => change({ ...count, unit })}
            place={`toCount.counts[${index}].unit`}
          />
          <BilingualField
            label={t('count.label')}
            value={count.label}
            onChange={(label) => change({ ...count, label })}
            place={`toCount.counts[${index}].label`}
          />
          <Checkbox
            label={t('count.total')}
            checked={count.hasTotal}
            onChange={(event) => change({ ...count, hasTotal: event.currentTarget.checked })}
          />
        </Stack>
      )}
    </RowList>
  );
}
