import { Button, Checkbox, CloseButton, Group, SegmentedControl, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconReplace } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HitList } from './hit-list.tsx';
import { useFind } from './use-find.ts';

const LANGUAGES = ['both', 'vi', 'en'] as const;
const OPTIONS = ['diacritics', 'matchCase', 'wholeWords'] as const;

/** Finds words in all texts of the inspection and replaces them where ticked; the forms stay usable beside it. */
export function FindPanel({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const find = useFind();
  return (
    <aside
      className="kl-find"
      aria-label={t('find.title')}
      data-region
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <div className="kl-find-head">
        <Group justify="space-between" wrap="nowrap">
          <Title order={2} size="h5">
            {t('find.title')}
          </Title>
          <CloseButton aria-label={t('close')} onClick={onClose} />
        </Group>
        <WordsForm find={find} />
        <Text size="sm" c="dimmed" mih={22} role="status">
          {find.total === null ? '' : t('find.count', { count: find.total, chosen: find.chosen.length })}
        </Text>
      </div>
      <HitList find={find} />
    </aside>
  );
}

function WordsForm({ find }: { readonly find: ReturnType<typeof useFind> }) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const { query, change } = find;
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (find.canReplace) void find.replace(words);
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <TextInput
          data-autofocus
          autoFocus
          size="sm"
          label={t('find.words')}
          spellCheck={false}
          autoComplete="off"
          value={query.words}
          onChange={(event) => change({ words: event.currentTarget.value })}
        />
        <TextInput
          size="sm"
          label={t('find.by')}
          spellCheck={false}
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Group gap="md">
          {OPTIONS.map((name) => (
            <Checkbox
              key={name}
              size="xs"
              label={t(`find.${name}`)}
              checked={query.options[name]}
              onChange={(event) => change({ options: { ...query.options, [name]: event.currentTarget.checked } })}
            />
          ))}
        </Group>
        <Group justify="space-between" gap="xs">
          <SegmentedControl
            size="xs"
            aria-label={t('find.language')}
            value={query.language}
            onChange={(language) => change({ language })}
            data={LANGUAGES.map((value) => ({ value, label: t(`find.${value}`) }))}
          />
          <Button
            type="submit"
            size="xs"
            disabled={!find.canReplace}
            leftSection={<IconReplace size={16} stroke={1.7} aria-hidden />}
          >
            {t('find.replace', { count: find.chosen.length })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
