import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../components/date-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { LastSet } from './use-calendar.ts';

type DecisionFieldsProps = {
  readonly value: LastSet;
  readonly onChange: (value: LastSet) => void;
  /** «Người xác nhận», «Người ký xác nhận»; and the place of its problem. */
  readonly nameLabel: string;
  readonly namePlace: 'confirmedBy' | 'signedBy';
};

/** The decision that something stands on, and who answers for it. */
export function DecisionFields({ value, onChange, nameLabel, namePlace }: DecisionFieldsProps) {
  const { t } = useTranslation();
  const { decision, confirmedBy } = value;
  const setDecision = (part: Partial<typeof decision>) => onChange({ ...value, decision: { ...decision, ...part } });
  return (
    <>
      <Group grow align="flex-start">
        <TextField
          label={t('workingCalendar.decisionNumber')}
          placeholder={t('workingCalendar.decisionNumberHint')}
          place="decision.number"
          value={decision.number}
          onChange={(number = '') => setDecision({ number })}
        />
        <DateField
          label={t('workingCalendar.decisionDate')}
          place="decision.date"
          value={decision.date === '' ? undefined : decision.date}
          onChange={(date = '') => setDecision({ date })}
        />
      </Group>
      <Group grow align="flex-start">
        <TextField
          label={t('workingCalendar.decisionIssuer')}
          placeholder={t('workingCalendar.decisionIssuerHint')}
          place="decision.issuer"
          value={decision.issuer}
          onChange={(issuer = '') => setDecision({ issuer })}
        />
        <TextField
          label={nameLabel}
          place={namePlace}
          value={confirmedBy}
          onChange={(name = '') => onChange({ ...value, confirmedBy: name })}
        />
      </Group>
    </>
  );
}
