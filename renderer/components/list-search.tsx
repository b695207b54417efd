import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

type ListSearchProps = {
  readonly label: string;
  readonly hint: string;
  readonly words: string;
  readonly onChange: (words: string) => void;
};

/** Words to look for in a long list. */
export function ListSearch({ label, hint, words, onChange }: ListSearchProps) {
  const { t } = useTranslation();
  return (
    <TextInput
      data-search
      style={{ flex: 1, minWidth: 220 }}
      aria-label={label}
      placeholder={hint}
      autoComplete="off"
      spellCheck={false}
      leftSection={<IconSearch size={17} stroke={1.6} aria-hidden />}
      rightSection={
        words === '' ? null : <CloseButton aria-label={t('home.clearSearch')} onClick={() => onChange('')} />
      }
      value={words}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
