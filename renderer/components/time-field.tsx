import { useTranslation } from 'react-i18next';
import { timeFromTyped } from '../words/time-text.ts';
import { ParsedField } from './parsed-field.tsx';

type TimeFieldProps = {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly place: string;
};

/** A time of the day as 08:30; 8h30 and 8.30 are understood. */
export function TimeField(props: TimeFieldProps) {
  const { t } = useTranslation();
  return (
    <ParsedField
      {...props}
      parse={timeFromTyped}
      format={(time) => time}
      unreadable={() => t('field.noTime')}
      placeholder={t('field.timePattern')}
    />
  );
}
