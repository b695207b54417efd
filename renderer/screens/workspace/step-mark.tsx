import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconMinus, IconPencilQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { StepProgress } from './step-progress.ts';

const ICONS = {
  faults: IconAlertTriangle,
  missing: IconPencilQuestion,
  empty: IconMinus,
  done: IconCircleCheck,
} as const;

/** What is still to be done in a step: a sign and a number to see, words to hear. */
export function StepMark({ progress }: { readonly progress: StepProgress }) {
  const { t } = useTranslation();
  const { faults, missing, isEmpty } = progress;
  const words = [
    ...(faults > 0 ? [t('stepState.faults', { count: faults })] : []),
    ...(missing > 0 ? [t('stepState.missing', { count: missing })] : []),
  ];
  const state = faults > 0 ? 'faults' : missing > 0 ? 'missing' : isEmpty ? 'empty' : 'done';
  const Icon = ICONS[state];
  const count = state === 'faults' ? faults : missing;
  const spoken = state === 'done' || state === 'empty' ? t(`stepState.${state}`) : words.join(', ');
  return (
    <span className="kl-step-mark" data-state={state} title={spoken}>
      <Icon size={16} stroke={1.7} aria-hidden />
      {count > 0 ? <span aria-hidden>{count}</span> : null}
      <VisuallyHidden>, {spoken}</VisuallyHidden>
    </span>
  );
}
