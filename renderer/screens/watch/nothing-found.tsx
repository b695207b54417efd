import { Button } from '@mantine/core';
import { IconCalendarCheck, IconMoodEmpty } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Empty } from '../../components/empty.tsx';
import { RefusedError } from '../../queries.ts';
import { useProblemWords } from '../../words/problem-words.ts';

/** No row holds the conditions. */
export function NothingFound() {
  const { t } = useTranslation();
  return (
    <Empty
      icon={<IconMoodEmpty size={28} aria-hidden />}
      title={t('watch.nothing.title')}
      text={t('watch.nothing.text')}
    />
  );
}

/** No inspection has a row yet: how rows come to be. */
export function NothingWatched() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  return (
    <Empty
      icon={<IconCalendarCheck size={28} aria-hidden />}
      title={t('watch.empty.title')}
      text={t('watch.empty.text')}
    >
      <Button variant="light" onClick={() => navigate('/')}>
        {t('watch.empty.home')}
      </Button>
    </Empty>
  );
}

/** In the main process's own words where it gave any. */
export function NotRead({ error }: { readonly error: Error }) {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const [first] = error instanceof RefusedError ? error.problems : [];
  const words = first === undefined ? null : wordsOf(first);
  return (
    <Empty
      icon={<IconMoodEmpty size={28} aria-hidden />}
      title={words?.what ?? t('watch.failed')}
      text={words?.fix ?? t('problem.unknownFix')}
    />
  );
}
