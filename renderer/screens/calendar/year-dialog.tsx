import { Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarYearView, OfficeYear } from '../../../electron/contract/calendar-channels.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FieldProblemsProvider } from '../../components/field-problems.tsx';
import { useSentencesAt } from '../workspace/sentences-at.ts';
import { DecisionFields } from './decision-fields.tsx';
import type { CalendarActions } from './use-calendar.ts';

type YearDialogProps = {
  readonly view: CalendarYearView;
  readonly calendar: CalendarActions;
  readonly onClose: () => void;
};

const STATES = ['announced', 'provisional'] as const;
const NONE: readonly [] = [];

/** The office's word on a whole year: its days are announced, or still provisional. */
export function YearDialog({ view, calendar, onClose }: YearDialogProps) {
  const { t } = useTranslation();
  const [year, setYear] = useState<OfficeYear>(
    () => view.office ?? { year: view.year, status: 'announced', ...calendar.last },
  );
  const at = useSentencesAt(calendar.problems, NONE);
  const problems = useMemo(() => ({ scope: 'calendar', at }), [at]);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (await calendar.setYear(year)) onClose();
  }
  return (
    <Dialog opened onClose={onClose} title={t('workingCalendar.announceYear', { year: view.year })} size="lg">
      <FieldProblemsProvider value={problems}>
        <form onSubmit={(event) => void save(event)}>
          <Stack gap="sm">
            <Text size="sm">{t('workingCalendar.announceHint', { count: view.special.length })}</Text>
            <ChoiceField
              label={t('workingCalendar.status')}
              value={year.status}
              options={STATES.map((value) => ({ value, label: t(`workingCalendar.statuses.${value}`) }))}
              onChange={(status = 'announced') => setYear({ ...year, status })}
            />
            <DecisionFields
              value={year}
              onChange={(set) => setYear({ ...year, ...set })}
              nameLabel={t('workingCalendar.confirmedBy')}
              namePlace="confirmedBy"
            />
            <Group justify="flex-end" mt="sm">
              <Button type="submit">{t('workingCalendar.save')}</Button>
            </Group>
          </Stack>
        </form>
      </FieldProblemsProvider>
    </Dialog>
  );
}
