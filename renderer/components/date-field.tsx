import { ActionIcon, Popover } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDate } from '../../electron/contract/types.ts';
import { useApplicationInfo } from '../queries.ts';
import { daysLater, isWholeDate, typedDay, typedFromIso } from '../words/date-text.ts';
import { ParsedField } from './parsed-field.tsx';

const DateCalendar = lazy(async () => ({ default: (await import('./date-calendar.tsx')).DateCalendar }));

type DateFieldProps = {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: IsoDate | undefined;
  readonly onChange: (value: IsoDate | undefined) => void;
  readonly place: string;
  readonly disabled?: boolean;
};

/** A day as dd/mm/yyyy: typed in any usual way, moved by ↑ and ↓, or picked from a calendar (Alt+↓). */
export function DateField(props: DateFieldProps) {
  const { t } = useTranslation();
  const today = useApplicationInfo().data?.today ?? null;
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const read = (text: string) => typedDay(text, today);

  function close(): void {
    setOpen(false);
    input.current?.focus();
  }
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      onClose={close}
      position="bottom-start"
      trapFocus
      // In a window of little height the calendar may cover the field, but is never cut off.
      middlewares={{ flip: true, shift: { crossAxis: true, padding: 8 } }}
      withRoles={false}
      transitionProps={{ duration: 0 }}
      shadow="md"
    >
      <Popover.Target>
        <div>
          <ParsedField
            {...props}
            inputRef={input}
            parse={(text) => {
              const found = read(text);
              return 'day' in found ? found.day : null;
            }}
            isWhole={isWholeDate}
            format={typedFromIso}
            unreadable={(text) => {
              const found = read(text);
              return 'day' in found ? '' : t(`date.${found.fault}`, found);
            }}
            step={(value, by) => (value === undefined ? today : daysLater(value, by))}
            onAltArrowDown={() => setOpen(true)}
            placeholder={t('field.datePattern')}
            rightSectionPointerEvents="all"
            rightSection={
              // Not a stop of Tab: Alt+↓ in the field does the same, and forms have many dates.
              <ActionIcon
                variant="subtle"
                color="gray"
                tabIndex={-1}
                disabled={props.disabled}
                aria-label={t('date.open', { label: props.label })}
                aria-haspopup="dialog"
                aria-expanded={isOpen}
                onClick={() => setOpen(!isOpen)}
              >
                <IconCalendar size={17} stroke={1.6} aria-hidden />
              </ActionIcon>
            }
          />
        </div>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t('date.calendar', { label: props.label })}>
        <Suspense fallback={<div className="kl-calendar-wait" />}>
          <DateCalendar
            value={props.value ?? null}
            today={today}
            onPick={(day) => {
              props.onChange(day);
              close();
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
