import { Text, UnstyledButton } from '@mantine/core';
import { IconArrowForwardUp, IconPoint, IconPointFilled } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeStep } from '../../../electron/contract/channels.ts';
import { answerOf, keys } from '../../queries.ts';
import { momentText } from '../documents/returned/moment-text.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { SideDrawer } from './side-drawer.tsx';
import { useStepWords } from './step-words.ts';
import type { Undo } from './use-undo.ts';

type StepsDrawerProps = { readonly undo: Undo; readonly onClose: () => void };

/** Every change with its time, newest first; choosing one goes back, or forth, to just after it. */
export function StepsDrawer({ undo, onClose }: StepsDrawerProps) {
  const { t } = useTranslation();
  const { id: inspectionId } = useWorkspace();
  const { data } = useQuery({
    queryKey: keys.steps(inspectionId),
    queryFn: () => answerOf('history.steps', { inspectionId }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const steps = data?.steps ?? [];
  const nowId = steps.find((step) => !step.isUndone)?.id ?? 0;
  return (
    <SideDrawer title={t('history.title')} hint={t('history.hint')} onClose={onClose}>
      {data !== undefined && steps.length === 0 ? <Text c="dimmed">{t('history.none')}</Text> : null}
      {steps.length === 0 ? null : (
        <ol className="kl-steps-taken" aria-label={t('history.title')}>
          {steps.map((step) => (
            <StepRow key={step.id} step={step} isNow={step.id === nowId} onGo={undo.goTo} />
          ))}
          <li data-now={nowId === 0 || undefined}>
            <UnstyledButton
              className="kl-step-taken"
              aria-current={nowId === 0 ? 'step' : undefined}
              onClick={nowId === 0 ? undefined : () => undo.goTo(0)}
            >
              <IconPoint size={16} aria-hidden />
              <span>{t('history.start')}</span>
            </UnstyledButton>
          </li>
        </ol>
      )}
    </SideDrawer>
  );
}

type StepRowProps = { readonly step: ChangeStep; readonly isNow: boolean; readonly onGo: (stepId: number) => void };

function StepRow({ step, isNow, onGo }: StepRowProps) {
  const { t } = useTranslation();
  const wordsOf = useStepWords();
  const words = useMemo(() => wordsOf(step), [wordsOf, step]);
  const Icon = step.isUndone ? IconArrowForwardUp : isNow ? IconPointFilled : IconPoint;
  const state = step.isUndone ? t('history.isUndone') : isNow ? t('history.isNow') : '';
  return (
    <li data-now={isNow || undefined} data-undone={step.isUndone || undefined}>
      <UnstyledButton
        className="kl-step-taken"
        aria-current={isNow ? 'step' : undefined}
        onClick={isNow ? undefined : () => onGo(step.id)}
      >
        <Icon size={16} aria-hidden />
        <span>
          <span className="kl-sentence">{words}</span>
          <Text span size="xs" c="dimmed" display="block">
            {[momentText(step.changedAt), state].filter(Boolean).join(' · ')}
          </Text>
        </span>
      </UnstyledButton>
    </li>
  );
}
