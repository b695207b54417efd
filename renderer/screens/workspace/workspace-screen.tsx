import { Button, Center, Loader } from '@mantine/core';
import { IconMoodEmpty } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Empty } from '../../components/empty.tsx';
import { RefusedError, useInspection } from '../../queries.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { WindowBar } from '../window-bar/window-bar.tsx';
import { STEPS } from './places.ts';
import { Workspace } from './workspace.tsx';

type WorkspaceScreenProps = { readonly id: string; readonly step?: string; readonly part?: string };

/** One inspection, opened. */
export function WorkspaceScreen({ id, step, part }: WorkspaceScreenProps) {
  const { data, error } = useInspection(id);
  if (data !== undefined)
    return <Workspace id={id} view={data} step={STEPS.find((each) => each === step) ?? 'decision'} part={part} />;
  return (
    <>
      <WindowBar />
      <main className="kl-screen">
        {error === null ? (
          <Center flex={1}>
            <Loader />
          </Center>
        ) : (
          <NotOpened error={error} />
        )}
      </main>
    </>
  );
}

function NotOpened({ error }: { readonly error: Error }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const wordsOf = useProblemWords();
  const first = error instanceof RefusedError ? error.problems[0] : undefined;
  const words = first === undefined ? null : wordsOf(first);
  return (
    <Empty
      icon={<IconMoodEmpty size={28} aria-hidden />}
      title={words?.what ?? t('workspace.notOpened')}
      text={words?.fix ?? t('problem.unknownFix')}
    >
      <Button onClick={() => navigate('/')}>{t('workspace.toList')}</Button>
    </Empty>
  );
}
