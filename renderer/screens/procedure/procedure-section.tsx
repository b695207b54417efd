import { Group, Stack, Text, Title } from '@mantine/core';
import { IconClockPause, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Clock } from '../../../electron/contract/procedure-channels.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { PlainBadge } from '../../components/plain-badge.tsx';
import { Section } from '../../components/section.tsx';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { ClockLine } from './clock-line.tsx';
import { ExtensionRows, SuspensionRows } from './pause-rows.tsx';
import { useClock, useProcedure } from './use-clock.ts';
import { useStanding } from './use-standing.ts';

const LEVELS = ['government', 'province', 'other'] as const;

/** The inspection's own clock: what is due next, every step with its term, suspensions and extensions. */
export function ProcedureSection() {
  const { t } = useTranslation();
  const clock = useClock();
  const { procedure, change } = useProcedure();
  return (
    <Section title={t('procedure.title')} hint={t('procedure.hint')} place="section.procedure">
      <ChoiceField
        label={t('procedure.level')}
        value={procedure.level}
        none={t('procedure.levelNone')}
        options={LEVELS.map((value) => ({ value, label: t(`procedure.levels.${value}`) }))}
        onChange={(level) => change({ level })}
        place="procedure.level"
        w={280}
      />
      {clock === null ? null : (
        <>
          <Next clock={clock} />
          <LawLine clock={clock} />
          <ol className="kl-clock" aria-label={t('procedure.steps')}>
            {clock.steps.map((step) => (
              <ClockLine key={step.step} step={step} />
            ))}
          </ol>
          <Problems clock={clock} />
        </>
      )}
      <Stack gap="xs">
        <Title order={3} size="h5">
          {t('procedure.suspensions')}
        </Title>
        <SuspensionRule clock={clock} />
        <SuspensionRows />
      </Stack>
      <Stack gap="xs">
        <Title order={3} size="h5">
          {t('procedure.extensions')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('procedure.extensionsHint')}
        </Text>
        <ExtensionRows />
      </Stack>
    </Section>
  );
}

function Next({ clock }: { readonly clock: Clock }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const standing = useStanding();
  const next = clock.steps.find(({ step }) => step === clock.next);
  return (
    <div className="kl-clock-next" data-state={next?.state} data-place="procedure.next" aria-live="polite">
      {clock.isSuspended ? (
        <IconClockPause size={26} stroke={1.6} aria-hidden />
      ) : (
        <IconHourglass size={26} stroke={1.6} aria-hidden />
      )}
      <div>
        <Group gap={8}>
          <Text size="xs" fw={600} c="dimmed">
            {t('procedure.next')}
          </Text>
          {clock.isSuspended ? <PlainBadge color="orange">{t('procedure.stopped')}</PlainBadge> : null}
        </Group>
        {next === undefined ? (
          <Text size="sm">{t('procedure.nextNone')}</Text>
        ) : (
          <>
            <Text fw={600}>
              {shown(next.name, language)}
              {' · '}
              {standing(next)}
            </Text>
            <Text size="sm" c="dimmed">
              {shown(next.due?.why, language)}
            </Text>
          </>
        )}
      </div>
    </div>
  );
}

function LawLine({ clock }: { readonly clock: Clock }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const decided = clock.steps.find(({ step }) => step === 'decision')?.on ?? null;
  if (clock.law === null && decided !== null) return null;
  return (
    <Text size="sm" c="dimmed">
      {clock.law === null ? t('procedure.noLaw') : t('procedure.law', { law: shown(clock.law, language) })}
    </Text>
  );
}

/** On what it rests that the time stands still: practice where the law was not read. */
function SuspensionRule({ clock }: { readonly clock: Clock | null }) {
  const language = useLanguage();
  const rule = clock?.suspension ?? null;
  if (rule === null) return null;
  return (
    <Text size="sm" c="dimmed">
      {shown(rule.note, language)}
    </Text>
  );
}

function Problems({ clock }: { readonly clock: Clock }) {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  if (clock.problems.length === 0) return null;
  return (
    <ul aria-label={t('procedure.problems')} style={{ margin: 0, paddingLeft: 18 }}>
      {clock.problems.map((problem) => {
        const { what, fix } = wordsOf(problem);
        return (
          <li key={`${problem.code} ${problem.where}`}>
            <Text size="sm" c="var(--mantine-color-error)">
              {what} {fix}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}
