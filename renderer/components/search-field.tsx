import { CloseButton, TextInput, type TextInputProps } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

type SearchFieldProps = Pick<TextInputProps, 'flex' | 'placeholder' | 'size' | 'style'> & {
  readonly label: string;
  readonly words: string;
  readonly onChange: (words: string) => void;
  /** Takes the cursor when the dialog it stands in opens. */
  readonly focused?: boolean;
};

/** A field for words that are looked for; Ctrl+F leads to it, and a cross empties it. */
export function SearchField({ label, placeholder, words, onChange, focused, ...form }: SearchFieldProps) {
  const { t } = useTranslation();
  return (
    <TextInput
      {...form}
      data-search
      data-autofocus={focused || undefined}
      aria-label={label}
      placeholder={placeholder ?? label}
      autoComplete="off"
      spellCheck={false}
      leftSection={<IconSearch size={17} stroke={1.6} aria-hidden />}
      rightSection={
        words === '' ? null : <CloseButton size="sm" aria-label={t('clearSearch')} onClick={() => onChange('')} />
      }
      value={words}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
