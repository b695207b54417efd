import { Button, Group, Text, Title, UnstyledButton } from '@mantine/core';
import { IconFileExport, IconFileImport, IconPlus, IconQuote } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownPhrase } from '../../../electron/contract/channels.ts';
import { Empty } from '../../components/empty.tsx';
import { FaultsDialog, usePlaceInFile } from '../../components/faults-dialog.tsx';
import { PlainBadge } from '../../components/plain-badge.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { answerOf } from '../../queries.ts';
import { WindowBar } from '../window-bar/window-bar.tsx';
import { PhraseDialog } from './phrase-dialog.tsx';
import { usePhrases } from './use-phrases.ts';

/** The phrases that can be put into texts: shipped ones and the office's own. */
export function PhrasesScreen() {
  const { t } = useTranslation();
  const phrases = usePhrases();
  const placeInFile = usePlaceInFile();
  const [words, setWords] = useState('');
  const [open, setOpen] = useState<KnownPhrase | 'new' | null>(null);
  const searched = useDeferredValue(words);
  const { data } = useQuery({
    queryKey: ['phrases', 'list', searched],
    queryFn: () => answerOf('phrases.list', { words: searched }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <WindowBar />
      <main className="kl-screen kl-phrases-screen">
        <div className="kl-gutter">
          <div className="kl-column">
            <Group justify="space-between" py="lg" gap="md">
              <div>
                <Title order={1} size="h3">
                  {t('phrases.title')}
                </Title>
                <Text size="sm" c="dimmed" mih={22} aria-live="polite">
                  {data === undefined ? '' : t('phrases.count', { count: data.phrases.length })}
                </Text>
              </div>
              <Group gap="sm">
                <Button
                  variant="subtle"
                  leftSection={<IconFileImport size={18} stroke={1.6} aria-hidden />}
                  onClick={() => void phrases.importFile()}
                >
                  {t('phrases.importFile')}
                </Button>
                <Button
                  variant="subtle"
                  leftSection={<IconFileExport size={18} stroke={1.6} aria-hidden />}
                  onClick={() => void phrases.exportFile()}
                >
                  {t('phrases.exportFile')}
                </Button>
                <Button leftSection={<IconPlus size={18} stroke={1.6} aria-hidden />} onClick={() => setOpen('new')}>
                  {t('phrases.add')}
                </Button>
              </Group>
            </Group>
            <SearchField
              label={t('phrases.search')}
              placeholder={t('phrases.searchHint')}
              words={words}
              onChange={setWords}
            />
            <Text size="xs" c="dimmed" py="xs">
              {t('phrases.hint')}
            </Text>
            <PhraseList phrases={data?.phrases ?? []} onOpen={setOpen} />
            {data?.phrases.length === 0 ? (
              <Empty
                icon={<IconQuote size={28} aria-hidden />}
                title={t('nothingFound')}
                text={t('phrases.nothingHint')}
              />
            ) : null}
          </div>
        </div>
      </main>
      <FaultsDialog
        title={t('phrases.faults', { count: phrases.faults.length })}
        faults={phrases.faults}
        placeOf={placeInFile}
        onClose={phrases.closeFaults}
      />
      {open === null ? null : (
        <PhraseDialog
          known={open === 'new' ? null : open}
          phrases={phrases}
          onClose={() => {
            phrases.clearProblems();
            setOpen(null);
          }}
        />
      )}
    </>
  );
}

type PhraseListProps = { readonly phrases: readonly KnownPhrase[]; readonly onOpen: (phrase: KnownPhrase) => void };

function PhraseList({ phrases, onOpen }: PhraseListProps) {
  const { t } = useTranslation();
  return (
    <ul className="kl-phrases" aria-label={t('phrases.title')}>
      {phrases.map((each) => (
        <li key={each.id}>
          <UnstyledButton className="kl-phrase" onClick={() => onOpen(each)}>
            <span className="kl-phrase-words">
              <Text span size="xs" c="dimmed" display="block">
                {[each.group, each.keys].filter((part) => part !== '').join(' · ')}
              </Text>
              <Text span size="sm" lang="vi" lineClamp={2}>
                {each.text.vi}
              </Text>
            </span>
            {each.origin === 'shipped' ? null : <PlainBadge>{t(`phrases.${each.origin}`)}</PlainBadge>}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
