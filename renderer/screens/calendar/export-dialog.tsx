import { Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarYearView } from '../../../electron/contract/calendar-channels.ts';
import { Dialog } from '../../components/dialog.tsx';
import { DecisionFields } from './decision-fields.tsx';
import type { CalendarActions, LastSet } from './use-calendar.ts';

type ExportDialogProps = {
  readonly view: CalendarYearView;
  readonly calendar: CalendarActions;
  readonly onClose: () => void;
};

/** Who signs the year off, and under which decision, before it is written to a file. */
export function ExportDialog({ view, calendar, onClose }: ExportDialogProps) {
  const { t } = useTranslation();
  const [signed, setSigned] = useState<LastSet>(() => view.office ?? calendar.last);
  const { decision, confirmedBy } = signed;
  const isWhole = [decision.number, decision.date, decision.issuer, confirmedBy].every((each) => each.trim() !== '');

  function save(event: FormEvent): void {
    event.preventDefault();
    onClose();
    void calendar.exportFile({ year: view.year, signedBy: confirmedBy, decision });
  }
  return (
    <Dialog opened onClose={onClose} title={t('workingCalendar.exportYear', { year: view.year })} size="lg">
      <form onSubmit={save}>
        <Stack gap="sm">
          <Text size="sm">{t('workingCalendar.exportHint')}</Text>
          <DecisionFields
            value={signed}
            onChange={setSigned}
            nameLabel={t('workingCalendar.signedBy')}
            namePlace="signedBy"
          />
          <Group justify="flex-end" mt="sm">
            <Button type="submit" disabled={!isWhole}>
              {t('workingCalendar.exportFile')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
