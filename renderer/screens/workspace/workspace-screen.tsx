import { Button, Center, Loader } from '@mantine/core';
import { IconMoodEmpty } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Empty } from '../../components/empty.tsx';
import { answerOf, keys, RefusedError, useInspection } from '../../queries.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { stepNamed } from '../step-names.ts';
import { WindowBar } from '../window-bar/window-bar.tsx';
import { addressOf } from './places.ts';
import { Workspace } from './workspace.tsx';

type WorkspaceScreenProps = { readonly id: string; readonly step?: string; readonly part?: string };

/** One inspection, opened; without a step where it was left. */
export function WorkspaceScreen({ id, step, part }: WorkspaceScreenProps) {
  const { data, error } = useInspection(id);
  const visit = useQuery({ queryKey: keys.visit(id), queryFn: () => answerOf('visits.read', { id }), gcTime: 0 });
  const [, navigate] = useLocation();
  const isSought = step === undefined;
  const left = visit.data ?? null;
  useEffect(() => {
    if (!isSought || visit.isPending) return;
    navigate(addressOf(id, stepNamed(left?.step), left?.part ?? undefined), { replace: true });
  }, [id, isSought, visit.isPending, left, navigate]);
  const open = stepNamed(step);
  const isWhereLeft = left?.step === open && left.part === (part ?? null);

  if (data !== undefined && !isSought && !visit.isPending)
    return <Workspace id={id} view={data} step={open} part={part} scroll={isWhereLeft ? left.scroll : 0} />;
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
