import { Button, CloseButton, Group, Text, TextInput, Title } from '@mantine/core';
import { IconClipboardPlus, IconFileImport, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCaseFiles } from '../../case-files.ts';
import { useLanguage } from '../../words/bilingual.ts';
import { wholeText } from '../../words/number-text.ts';
import { WindowBar } from '../window-bar/window-bar.tsx';
import { FirstStart } from './first-start.tsx';
import { InspectionList } from './inspection-list.tsx';
import { useInspectionTotal } from './inspection-pages.ts';

/** Every inspection of this office, the last changed first. */
export function HomeScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const files = useCaseFiles();
  const [words, setWords] = useState('');
  const searched = useDeferredValue(words);
  const { total, isOfBefore } = useInspectionTotal(searched);
  const isEmpty = total === 0 && words === '' && searched === '' && !isOfBefore;
  return (
    <>
      <WindowBar />
      <main className="kl-screen">
        <div className="kl-gutter">
          <div className="kl-column">
            <Group justify="space-between" py="lg" gap="md">
              <div>
                <Title order={1} size="h3">
                  {t('home.title')}
                </Title>
                <Text size="sm" c="dimmed" mih={22} aria-live="polite">
                  {total === null || isEmpty
                    ? ''
                    : t('home.count', { count: total, number: wholeText(total, language) })}
                </Text>
              </div>
              <Group gap="sm">
                <Button
                  variant="subtle"
                  leftSection={<IconFileImport size={18} stroke={1.6} aria-hidden />}
                  onClick={() => void files.importFile()}
                >
                  {t('home.import')}
                </Button>
                <Button
                  variant="light"
                  leftSection={<IconClipboardPlus size={18} stroke={1.6} aria-hidden />}
                  onClick={() => void files.create('check')}
                >
                  {t('home.newCheck')}
                </Button>
                <Button
                  leftSection={<IconClipboardPlus size={18} stroke={1.6} aria-hidden />}
                  onClick={() => void files.create('inspection')}
                >
                  {t('home.newInspection')}
                </Button>
              </Group>
            </Group>
            {isEmpty ? null : <SearchField words={words} onChange={setWords} />}
          </div>
        </div>
        <InspectionList words={searched} empty={isEmpty ? <FirstStart /> : undefined} />
      </main>
    </>
  );
}

function SearchField({ words, onChange }: { readonly words: string; readonly onChange: (words: string) => void }) {
  const { t } = useTranslation();
  return (
    <TextInput
      data-search
      aria-label={t('home.search')}
      placeholder={t('home.searchHint')}
      size="md"
      mb="md"
      autoComplete="off"
      spellCheck={false}
      leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
      rightSection={
        words === '' ? null : <CloseButton aria-label={t('home.clearSearch')} onClick={() => onChange('')} />
      }
      value={words}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
