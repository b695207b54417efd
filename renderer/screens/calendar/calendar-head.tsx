import { ActionIcon, Button, Group, Text, Title } from '@mantine/core';
import {
  IconArrowBackUp,
  IconCheck,
  IconChevronLeft,
  IconChevronRight,
  IconFileExport,
  IconFileImport,
  IconHourglass,
  IconPlus,
  IconRosette,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CalendarYearView } from '../../../electron/contract/calendar-channels.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { PlainBadge } from '../../components/plain-badge.tsx';
import { ListFileButton } from '../../list-files/list-file-menu.tsx';
import { typedFromIso } from '../../words/date-text.ts';
import type { CalendarActions } from './use-calendar.ts';

export type OpenDialog =
  | { readonly kind: 'day'; readonly date: string | null }
  | { readonly kind: 'year' }
  | { readonly kind: 'export' };

type CalendarHeadProps = {
  readonly view: CalendarYearView;
  readonly calendar: CalendarActions;
  readonly onYear: (year: number) => void;
  readonly onOpen: (dialog: OpenDialog) => void;
};

const ICON = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

/** Which year, whether it is firm, and what can be done with it. */
export function CalendarHead({ view, calendar, onYear, onOpen }: CalendarHeadProps) {
  const { t } = useTranslation();
  return (
    <>
      <Group justify="space-between" pt="lg" pb="sm" gap="md" align="flex-start">
        <div>
          <Title order={1} size="h3">
            {t('workingCalendar.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('workingCalendar.subtitle')}
          </Text>
        </div>
        <Group gap="xs">
          <Button variant="subtle" leftSection={<IconFileImport {...ICON} />} onClick={() => void calendar.readFile()}>
            {t('workingCalendar.importFile')}
          </Button>
          <Button
            variant="subtle"
            leftSection={<IconFileExport {...ICON} />}
            onClick={() => onOpen({ kind: 'export' })}
          >
            {t('workingCalendar.exportFile')}
          </Button>
          <Button variant="default" leftSection={<IconRosette {...ICON} />} onClick={() => onOpen({ kind: 'year' })}>
            {t('workingCalendar.announce')}
          </Button>
          <Button leftSection={<IconPlus {...ICON} />} onClick={() => onOpen({ kind: 'day', date: null })}>
            {t('workingCalendar.addDay')}
          </Button>
        </Group>
      </Group>
      <Group gap="sm" pb="md">
        <YearChoice view={view} onYear={onYear} />
        <State view={view} />
        {view.isChanged ? (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={() => void calendar.returnToShipped(view.year)}
          >
            {t('workingCalendar.backToShipped')}
          </Button>
        ) : null}
        <ListFileButton size="xs" list={{ name: 'specialDays', year: view.year }} />
      </Group>
    </>
  );
}

function YearChoice({ view, onYear }: Pick<CalendarHeadProps, 'view' | 'onYear'>) {
  const { t } = useTranslation();
  const { year, years } = view;
  const all = Array.from({ length: years.last - years.first + 1 }, (_, place) => String(years.first + place));
  const step = (by: -1 | 1, label: string, icon: React.ReactNode) => (
    <ActionIcon
      variant="default"
      size={36}
      aria-label={label}
      disabled={year + by < years.first || year + by > years.last}
      onClick={() => onYear(year + by)}
    >
      {icon}
    </ActionIcon>
  );
  return (
    <Group gap={6} wrap="nowrap" role="group" aria-label={t('workingCalendar.year')}>
      {step(-1, t('workingCalendar.yearBefore'), <IconChevronLeft size={18} aria-hidden />)}
      <ChoiceField
        label={t('workingCalendar.year')}
        labelHidden
        w={96}
        value={String(year)}
        options={all.map((value) => ({ value, label: value }))}
        onChange={(value) => {
          if (value !== undefined) onYear(Number(value));
        }}
      />
      {step(1, t('workingCalendar.yearAfter'), <IconChevronRight size={18} aria-hidden />)}
    </Group>
  );
}

/** Firm or provisional, said plainly, and by whose word. */
function State({ view }: { readonly view: CalendarYearView }) {
  const { t } = useTranslation();
  const { office, isFirm, isShipped, lunarName } = view;
  const told =
    office === null
      ? t(isShipped ? 'workingCalendar.byProgram' : 'workingCalendar.computed')
      : t('workingCalendar.byOffice', {
          number: office.decision.number,
          date: typedFromIso(office.decision.date),
          issuer: office.decision.issuer,
          name: office.confirmedBy,
        });
  return (
    <Group gap="xs" aria-live="polite" flex={1} miw={240}>
      {isFirm ? (
        <PlainBadge color="petrol" icon={<IconCheck size={13} aria-hidden />}>
          {t('workingCalendar.firm')}
        </PlainBadge>
      ) : (
        <PlainBadge color="orange" icon={<IconHourglass size={13} aria-hidden />}>
          {t('workingCalendar.provisional')}
        </PlainBadge>
      )}
      <Text size="sm" c="dimmed">
        {told} {t('workingCalendar.lunarYear', { name: lunarName })}
      </Text>
    </Group>
  );
}
