import { useTranslation } from 'react-i18next';
import { typedFromWhole, wholeFromTyped } from '../words/number-text.ts';
import { ParsedField } from './parsed-field.tsx';

type NumberFieldProps = {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly place: string;
  readonly description?: string;
};

/** A whole number, grouped as in documents: 1.531. */
export function NumberField(props: NumberFieldProps) {
  const { t } = useTranslation();
  return (
    <ParsedField
      {...props}
      parse={wholeFromTyped}
      format={typedFromWhole}
      unreadable={() => t('field.noNumber')}
      understood={(typed, value) => (isPlain(typed) ? null : t('field.understood', { value: typedFromWhole(value) }))}
      inputMode="numeric"
    />
  );
}

/** Written as documents write it, or without any grouping: nothing to explain. */
function isPlain(typed: string): boolean {
  return /^[\d.]*$/.test(typed.trim());
}
