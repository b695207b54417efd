import { Checkbox, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ComparedRow, OpenedPlan } from '../../../electron/contract/plan-received-channels.ts';
import { PlainBadge } from '../../components/plain-badge.tsx';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { typedFromIso } from '../../words/date-text.ts';
import { MatchChoice } from './match-choice.tsx';
import { cellOf, OFFERED, type OfferedPart } from './take-over.ts';
import type { Received } from './use-received.ts';

type ComparedCardProps = {
  readonly row: ComparedRow;
  readonly number: number;
  readonly plan: OpenedPlan;
  readonly received: Received;
};

/** One thing asked, on the left; on the right what the unit plans for it, cell by cell. */
export function ComparedCard({ row, number, plan, received }: ComparedCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const measure = shown(row.measure, language);
  return (
    <li className="kl-card kl-received-row" data-compared={row.mark}>
      <div>
        <Text size="sm" fw={600}>
          {`${number}. ${shown(row.matter, language)}`}
        </Text>
        {measure === '' ? null : <Text size="sm">{measure}</Text>}
        <Text size="sm" c="dimmed">
          {row.dueOn === null
            ? t('planReceived.noDueAsked')
            : t('planReceived.dueAsked', { date: typedFromIso(row.dueOn) })}
        </Text>
      </div>
      <div>
        {row.remarks.length === 0 ? null : (
          <Group gap={6} mb={6}>
            {row.remarks.map((remark) => (
              <PlainBadge key={remark} color="orange">
                {t(`planReceived.remark.${remark}`)}
              </PlainBadge>
            ))}
          </Group>
        )}
        {OFFERED.map((part) => (
          <Cell key={part} row={row} part={part} number={number} plan={plan} received={received} />
        ))}
        {row.received.map((at) => (
          <Group key={at} gap={6}>
            <Text size="xs" c="dimmed">
              {t('planReceived.fromRow', { row: at + 1 })}
            </Text>
            <MatchChoice at={at} mark={row.mark} received={received} />
          </Group>
        ))}
      </div>
    </li>
  );
}

function Cell({ row, part, number, plan, received }: ComparedCardProps & { readonly part: OfferedPart }) {
  const { t } = useTranslation();
  if (row.offer[part] === undefined) return null;
  const cell = cellOf(row, part);
  const text = part === 'due' ? dueText(row, plan) : row.offer[part];
  const column = t(`plan.column.${part}`);
  return (
    <Checkbox
      size="xs"
      mb={6}
      aria-label={t('planReceived.takeCell', { column, row: number })}
      checked={received.isTaken(cell)}
      onChange={(event) => received.take(cell, event.currentTarget.checked)}
      label={
        <>
          <Text span size="xs" c="dimmed">
            {column}
          </Text>
          <Text size="sm" className="kl-received-text">
            {text}
          </Text>
        </>
      }
    />
  );
}

/** As the unit wrote it, with the day that it comes to. */
function dueText({ received, plannedOn }: ComparedRow, { rows }: OpenedPlan): string {
  const written = [...new Set(received.map((at) => rows[at]?.due ?? '').filter((each) => each !== ''))].join('; ');
  if (plannedOn === null) return written;
  const day = typedFromIso(plannedOn);
  return written === day || written === '' ? day : `${written} → ${day}`;
}
