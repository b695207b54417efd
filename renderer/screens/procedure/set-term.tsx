import { Button, Group, Popover } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcedureStep, ProcedureUnit } from '../../../electron/contract/types.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { useProcedure } from './use-clock.ts';

const UNITS = ['working-day', 'day'] as const;
const MOST = 1_000;

/** A term that the decision, or another document of the office, sets for a step. */
export function SetTerm({ step, name }: { readonly step: ProcedureStep; readonly name: string }) {
  const { t } = useTranslation();
  const { procedure, change } = useProcedure();
  const set = procedure.terms.find((each) => each.step === step);
  const [unit, setUnit] = useState<ProcedureUnit>(set?.unit ?? 'working-day');
  const [isOpen, setOpen] = useState(false);
  const others = procedure.terms.filter((each) => each.step !== step);
  const write = (amount: number | undefined, counted: ProcedureUnit) =>
    change({
      terms:
        amount === undefined || amount < 1
          ? others
          : [...others, { step, amount: Math.min(amount, MOST), unit: counted }],
    });
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      trapFocus
      shadow="md"
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={t('procedure.setNamed', { step: name })}
          aria-haspopup="dialog"
          onClick={() => setOpen(!isOpen)}
        >
          {t('procedure.set')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('procedure.setNamed', { step: name })}>
        <Group gap="sm" align="flex-start" wrap="nowrap">
          <NumberField
            label={t('procedure.setAmount')}
            value={set?.amount}
            onChange={(amount) => write(amount, unit)}
            place={`procedure.terms.${step}`}
          />
          <ChoiceField
            label={t('procedure.setUnit')}
            value={set?.unit ?? unit}
            options={UNITS.map((value) => ({ value, label: t(`procedure.unit.${value}`) }))}
            onChange={(chosen) => {
              if (chosen === undefined) return;
              setUnit(chosen);
              write(set?.amount, chosen);
            }}
            w={150}
          />
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}
