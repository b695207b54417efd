import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CalendarChange, ReadCalendar } from '../../../electron/contract/calendar-channels.ts';
import { Dialog } from '../../components/dialog.tsx';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { typedFromIso } from '../../words/date-text.ts';
import type { CalendarActions } from './use-calendar.ts';

/** What a calendar file would change; nothing is taken before it is agreed to. */
export function ImportDialog({ calendar }: { readonly calendar: CalendarActions }) {
  const { t } = useTranslation();
  const { read } = calendar;
  if (read === null) return null;
  const { signedBy, decision, years } = read.signed;
  return (
    <Dialog opened onClose={calendar.closeRead} title={t('workingCalendar.importTitle')} size="xl">
      <Stack gap="sm">
        <Text size="sm">
          {t('workingCalendar.importSigned', {
            years: years.map(({ year }) => year).join(', '),
            name: signedBy,
            number: decision.number,
            date: typedFromIso(decision.date),
            issuer: decision.issuer,
          })}
        </Text>
        <YearsMoved read={read} />
        {read.changes.length === 0 ? (
          <Text size="sm" fw={600}>
            {t('workingCalendar.importNothing')}
          </Text>
        ) : (
          <Changes changes={read.changes} />
        )}
        <Group justify="flex-end" mt="sm">
          <Button variant="default" onClick={calendar.closeRead}>
            {t('workingCalendar.importLeave')}
          </Button>
          <Button data-autofocus onClick={() => void calendar.takeFile(read.signed)}>
            {t('workingCalendar.importTake')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function YearsMoved({ read: { announced, withdrawn } }: { readonly read: ReadCalendar }) {
  const { t } = useTranslation();
  return (
    <>
      {announced.length === 0 ? null : (
        <Text size="sm">{t('workingCalendar.importAnnounced', { years: announced.join(', ') })}</Text>
      )}
      {withdrawn.length === 0 ? null : (
        <Text size="sm">{t('workingCalendar.importWithdrawn', { years: withdrawn.join(', ') })}</Text>
      )}
    </>
  );
}

function Changes({ changes }: { readonly changes: readonly CalendarChange[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const told = (day: CalendarChange['before']) =>
    day === null
      ? t('workingCalendar.plainDay')
      : `${shown(day.reason, language)} – ${t(`workingCalendar.${day.type}`)}`;
  return (
    <section
      className="kl-import-changes"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled with the keyboard too
      tabIndex={0}
      aria-label={t('workingCalendar.importChanges', { count: changes.length })}
    >
      <Table>
        <Table.Caption>{t('workingCalendar.importChanges', { count: changes.length })}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('workingCalendar.day')}</Table.Th>
            <Table.Th>{t('workingCalendar.before')}</Table.Th>
            <Table.Th>{t('workingCalendar.after')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.map((each) => (
            <Table.Tr key={each.date}>
              <Table.Td>{typedFromIso(each.date)}</Table.Td>
              <Table.Td>{told(each.before)}</Table.Td>
              <Table.Td>{told(each.after)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
