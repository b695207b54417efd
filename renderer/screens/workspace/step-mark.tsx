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

/** What is still to be done in a step, by sign and words. */
export function StepMark({ progress }: { readonly progress: StepProgress }) {
  const { t } = useTranslation();
  const { faults, missing, isEmpty } = progress;
  const words = [
    ...(faults > 0 ? [t('stepState.faults', { count: faults })] : []),
    ...(missing > 0 ? [t('stepState.missing', { count: missing })] : []),
  ];
  const state = faults > 0 ? 'faults' : missing > 0 ? 'missing' : isEmpty ? 'empty' : 'done';
  const Icon = ICONS[state];
  const said = state === 'done' || state === 'empty' ? t(`stepState.${state}`) : words.join(', ');
  return (
    <span className="kl-step-mark" data-state={state}>
      <Icon size={14} stroke={1.8} aria-hidden />
      <span>
        <VisuallyHidden>, </VisuallyHidden>
        {said}
      </span>
    </span>
  );
}
