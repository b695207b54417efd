import { Stack, Switch, Text } from '@mantine/core';
import { IconBulb, IconCalendarCheck, IconClipboardText, IconFileText, IconListSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { addressOf, STEPS, type Step } from './places.ts';
import { useFact, useWorkspace } from './workspace-context.tsx';

const ICONS = {
  facts: IconClipboardText,
  findings: IconListSearch,
  recommendations: IconBulb,
  plan: IconCalendarCheck,
  documents: IconFileText,
} as const;

type StepListProps = { readonly step: Step; readonly both: boolean; readonly onBoth: (both: boolean) => void };

/** The steps of the work, in their usual order; any can be taken at any time. */
export function StepList({ step, both, onBoth }: StepListProps) {
  const { t } = useTranslation();
  const { id, view } = useWorkspace();
  const [recommendations] = useFact('recommendations');
  const counts: Partial<Record<Step, number>> = {
    findings: view.findings.length,
    recommendations: recommendations.length,
  };
  return (
    <nav className="kl-steps" data-tour="steps" aria-label={t('workspace.steps')}>
      <Stack justify="space-between" h="100%">
        <Stack gap={4}>
          {STEPS.map((each) => {
            const Icon = ICONS[each];
            return (
              <Link
                key={each}
                href={addressOf(id, each)}
                className="kl-step-link"
                aria-current={each === step ? 'page' : undefined}
              >
                <Icon size={19} stroke={1.6} aria-hidden style={{ flexShrink: 0 }} />
                <span style={{ flex: 1 }}>{t(`step.${each}`)}</span>
                {counts[each] === undefined ? null : (
                  <Text span size="xs" c="dimmed">
                    {counts[each]}
                  </Text>
                )}
              </Link>
            );
          })}
        </Stack>
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
