import { IconCalendar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { IsoDate } from '../../electron/contract/types.ts';
import { isoFromTyped, typedFromIso } from '../words/date-text.ts';
import { ParsedField } from './parsed-field.tsx';

type DateFieldProps = {
  readonly label: string;
  readonly value: IsoDate | undefined;
  readonly onChange: (value: IsoDate | undefined) => void;
  readonly place: string;
  readonly disabled?: boolean;
};

/** A day as dd/mm/yyyy; 5/1/2026, 05.01.26 and 5-1-2026 are understood. */
export function DateField(props: DateFieldProps) {
  const { t } = useTranslation();
  return (
    <ParsedField
      {...props}
      parse={isoFromTyped}
      format={typedFromIso}
      unreadable={t('field.noDate')}
      placeholder={t('field.datePattern')}
      leftSection={<IconCalendar size={16} stroke={1.6} aria-hidden />}
    />
  );
}
