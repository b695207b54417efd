import { Stack, Switch } from '@mantine/core';
import {
  IconBulb,
  IconCalendarCheck,
  IconFileText,
  IconGavel,
  IconListCheck,
  IconListSearch,
  IconUserQuestion,
} from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { STEPS, type Step } from '../step-names.ts';
import { addressOf } from './places.ts';
import { StepMark } from './step-mark.tsx';
import { progressOf } from './step-progress.ts';
import { useWorkspace } from './workspace-context.tsx';

const ICONS = {
  decision: IconGavel,
  contents: IconListCheck,
  findings: IconListSearch,
  responsibility: IconUserQuestion,
  recommendations: IconBulb,
  documents: IconFileText,
  remediation: IconCalendarCheck,
} as const;

type StepListProps = { readonly step: Step; readonly both: boolean; readonly onBoth: (both: boolean) => void };

/** The steps of the work, in their usual order, with what each still lacks; any can be taken at any time. */
export function StepList({ step, both, onBoth }: StepListProps) {
  const { t } = useTranslation();
  const { id, view } = useWorkspace();
  const progress = useMemo(() => progressOf(view), [view]);
  return (
    <nav className="kl-steps" data-tour="steps" aria-label={t('workspace.steps')}>
      <Stack justify="space-between" h="100%">
        <ol className="kl-list kl-step-links">
          {STEPS.map((each, index) => {
            const Icon = ICONS[each];
            const key = t('stepState.key', { number: index + 1 });
            return (
              <li key={each}>
                <Link
                  href={addressOf(id, each)}
                  className="kl-step-link"
                  aria-current={each === step ? 'step' : undefined}
                  aria-keyshortcuts={`${key} Control+${index + 1}`}
                  title={`${t(`step.${each}`)} (${key})`}
                  data-step={each}
                >
                  <Icon size={19} stroke={1.6} aria-hidden style={{ flexShrink: 0 }} />
                  <span className="kl-step-words">
                    <span>{t(`step.${each}`)}</span>
                    <StepMark progress={progress[each]} />
                  </span>
                </Link>
              </li>
            );
          })}
        </ol>
        <Switch
          size="sm"
          label={t('workspace.both')}
          description={t('workspace.bothHint')}
          checked={both}
          onChange={(event) => onBoth(event.currentTarget.checked)}
        />
      </Stack>
    </nav>
  );
}
