import { Text, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClockRule, ClockStep } from '../../../electron/contract/procedure-channels.ts';
import { DateField } from '../../components/date-field.tsx';
import { PlainBadge } from '../../components/plain-badge.tsx';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { SetTerm } from './set-term.tsx';
import { withDay } from './use-clock.ts';
import { useStanding } from './use-standing.ts';

/** One step: what it is and what sets its time, its day, and how it stands. */
export function ClockLine({ step }: { readonly step: ClockStep }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { facts } = useWorkspace();
  const standing = useStanding();
  const name = shown(step.name, language);
  const why = shown(step.due?.why, language);
  const words = standing(step);
  return (
    <li data-state={step.state} data-procedure={step.step}>
      <span className="kl-clock-dot" role="img" aria-label={t(`procedure.state.${step.state}`)} />
      <div>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <RuleLine step={step} />
        <div className="kl-clock-marks">
          {step.rule === null ? null : <Marks rule={step.rule} />}
          {step.isTimed ? <SetTerm step={step.step} name={name} /> : null}
        </div>
      </div>
      <DateField
        label={t('procedure.day', { step: name })}
        labelHidden
        value={step.on ?? undefined}
        onChange={(on) => facts.change((all) => withDay(all, step, on))}
        place={`procedure.day.${step.step}`}
      />
      <div className="kl-clock-due">
        <Tooltip label={why} disabled={why === ''} multiline maw={360}>
          <Text size="sm" fw={step.state === 'overdue' ? 600 : 400} c={colourOf(step)}>
            {words}
          </Text>
        </Tooltip>
        {step.due?.provisional === true ? <PlainBadge color="orange">{t('procedure.provisional')}</PlainBadge> : null}
      </div>
    </li>
  );
}

function colourOf({ state }: ClockStep): string | undefined {
  if (state === 'overdue' || state === 'late') return 'var(--mantine-color-error)';
  return state === 'open' || state === 'waiting' ? 'dimmed' : undefined;
}

function RuleLine({ step }: { readonly step: ClockStep }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { rule, countedFrom } = step;
  if (rule === null) return null;
  const length = rule.length === null ? t('procedure.noFigure') : shown(rule.length, language);
  const from = countedFrom === null ? '' : `, ${t('procedure.countedFrom', { step: shown(countedFrom, language) })}`;
  return (
    <>
      <Text size="xs" c="dimmed">
        {`${length}${from} (${shown(rule.source, language)})`}
      </Text>
      {rule.note === null ? null : (
        <Text size="xs" c="dimmed">
          {shown(rule.note, language)}
        </Text>
      )}
    </>
  );
}

/** How far the source can be relied on, and for whom it is law. */
function Marks({ rule }: { readonly rule: ClockRule }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (rule.confidence === 'high' && !rule.isReference) return null;
  return (
    <>
      {rule.confidence === 'high' ? null : (
        <PlainBadge color={rule.confidence === 'medium' ? undefined : 'orange'}>
          {t(`procedure.confidence.${rule.confidence}`)}
        </PlainBadge>
      )}
      {rule.scope === null ? null : <PlainBadge>{shown(rule.scope, language)}</PlainBadge>}
      {rule.isReference ? <PlainBadge>{t('procedure.reference')}</PlainBadge> : null}
    </>
  );
}
