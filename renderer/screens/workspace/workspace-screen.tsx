import { Button, Center, Loader } from '@mantine/core';
import { IconMoodEmpty } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Empty } from '../../components/empty.tsx';
import { answerOf, RefusedError, useInspection } from '../../queries.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { stepNamed } from '../step-names.ts';
import { WindowBar } from '../window-bar/window-bar.tsx';
import { addressOf } from './places.ts';
import { Workspace } from './workspace.tsx';

type WorkspaceScreenProps = { readonly id: string; readonly step?: string; readonly part?: string };

/** One inspection, opened; without a step where it was left. */
export function WorkspaceScreen({ id, step, part }: WorkspaceScreenProps) {
  const { data, error } = useInspection(id);
  const [scroll, setScroll] = useState(0);
  if (step === undefined) return <WhereLeft id={id} onFound={setScroll} />;
  if (data !== undefined) return <Workspace id={id} view={data} step={stepNamed(step)} part={part} scroll={scroll} />;
  return <Waiting>{error === null ? undefined : <NotOpened error={error} />}</Waiting>;
}

type WhereLeftProps = { readonly id: string; readonly onFound: (scroll: number) => void };

/** Leads to the place where the person was the last time. */
function WhereLeft({ id, onFound }: WhereLeftProps) {
  const [, navigate] = useLocation();
  const { data: visit, isPending } = useQuery({
    queryKey: ['visit', id],
    queryFn: () => answerOf('visits.read', { id }),
    gcTime: 0,
  });
  useEffect(() => {
    if (isPending) return;
    onFound(visit?.scroll ?? 0);
    navigate(addressOf(id, stepNamed(visit?.step), visit?.part ?? undefined), { replace: true });
  }, [id, isPending, visit, onFound, navigate]);
  return <Waiting />;
}

function Waiting({ children }: { readonly children?: ReactNode }) {
  return (
    <>
      <WindowBar isOfInspection />
      <main className="kl-screen">
        {children ?? (
          <Center flex={1}>
            <Loader />
          </Center>
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
