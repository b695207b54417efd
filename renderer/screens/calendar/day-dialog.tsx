import { Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarYearView, OfficeDay, SpecialDayView } from '../../../electron/contract/calendar-channels.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { DateField } from '../../components/date-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FieldProblemsProvider } from '../../components/field-problems.tsx';
import { TextField } from '../../components/text-field.tsx';
import { withText } from '../../words/bilingual.ts';
import { typedFromIso } from '../../words/date-text.ts';
import { useSentencesAt } from '../workspace/sentences-at.ts';
import { DecisionFields } from './decision-fields.tsx';
import type { CalendarActions, LastSet } from './use-calendar.ts';

type DayDialogProps = {
  readonly view: CalendarYearView;
  /** Null for a day still to be named. */
  readonly date: string | null;
  readonly calendar: CalendarActions;
  readonly onClose: () => void;
};

const KINDS = ['holiday', 'substitute', 'swapped-off', 'worked'] as const;
type Kind = (typeof KINDS)[number];

const MEANS: Readonly<Record<Kind, Pick<OfficeDay, 'type' | 'kind'>>> = {
  holiday: { type: 'off', kind: 'holiday' },
  substitute: { type: 'off', kind: 'substitute' },
  'swapped-off': { type: 'off', kind: 'swapped' },
  worked: { type: 'worked', kind: 'swapped' },
};
const NONE: readonly [] = [];

/** A day of the office: new, changed, or over what the program says of it. */
export function DayDialog({ view, date, calendar, onClose }: DayDialogProps) {
  const { t } = useTranslation();
  const [isChanged, setChanged] = useState(false);
  const [day, setTyped] = useState<OfficeDay>(() => firstOf(view, date, calendar.last));
  const setDay = (typed: OfficeDay) => {
    setTyped(typed);
    setChanged(true);
  };
  const at = useSentencesAt(calendar.problems, NONE);
  const problems = useMemo(() => ({ scope: 'calendar', at }), [at]);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (await calendar.setDay(day, t('workingCalendar.daySet', { date: typedFromIso(day.date) }))) onClose();
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t(date === null ? 'workingCalendar.addDay' : 'workingCalendar.dayTitle')}
      size="lg"
      holdsText={isChanged}
    >
      <FieldProblemsProvider value={problems}>
        <form onSubmit={(event) => void save(event)}>
          <Stack gap="sm">
            <Group grow align="flex-start">
              <DateField
                label={t('workingCalendar.day')}
                place="date"
                disabled={date !== null}
                value={day.date === '' ? undefined : day.date}
                onChange={(typed = '') => setDay({ ...day, date: typed })}
              />
              <ChoiceField
                label={t('workingCalendar.kind')}
                value={kindOf(day)}
                options={KINDS.map((value) => ({ value, label: t(`workingCalendar.kinds.${value}`) }))}
                onChange={(kind = 'holiday') => setDay({ ...day, ...MEANS[kind] })}
              />
            </Group>
            <Group grow align="flex-start">
              {(['vi', 'en'] as const).map((language) => (
                <TextField
                  key={language}
                  label={t(`workingCalendar.reason.${language}`)}
                  placeholder={t(`workingCalendar.reasonHint.${kindOf(day)}`)}
                  lang={language}
                  place={`reason.${language}`}
                  focused={language === 'vi'}
                  value={day.reason[language]}
                  onChange={(value = '') => setDay({ ...day, reason: withText(day.reason, language, value) })}
                />
              ))}
            </Group>
            <Text size="sm" c="dimmed">
              {t('workingCalendar.decisionHint')}
            </Text>
            <DecisionFields
              value={day}
              onChange={(set) => setDay({ ...day, ...set })}
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

function kindOf({ type, kind }: Pick<OfficeDay, 'type' | 'kind'>): Kind {
  if (type === 'worked') return 'worked';
  return kind === 'swapped' ? 'swapped-off' : kind;
}

function firstOf(view: CalendarYearView, date: string | null, last: LastSet): OfficeDay {
  const special: SpecialDayView | undefined = view.special.find((each) => each.date === date);
  if (special?.office) return special.office;
  const { decision, confirmedBy } = last;
  if (special !== undefined) {
    const { type, kind, reason } = special;
    return { date: special.date, type, kind, reason: { vi: reason.vi, en: reason.en }, decision, confirmedBy };
  }
  return { date: date ?? '', type: 'off', kind: 'swapped', reason: {}, decision, confirmedBy };
}
