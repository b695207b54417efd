import type { ReminderLine } from '../../contract/reminder-channels.ts';
import { type Language, textInOrOther } from '../../domain/bilingual-text.ts';
import { daysBetween } from '../../domain/calendar-date.ts';
import { rowMark } from '../../domain/plan-row-key.ts';
import type { DueReminder } from '../../domain/reminder.ts';
import type { WatchedRow } from '../../domain/watched-row.ts';
import { type MainWord, sayIn } from '../words.ts';

export type ReminderNotice = {
  readonly title: string;
  readonly body: string;
  /** Where pressing it leads; null: to the list of reminders. */
  readonly line: Pick<ReminderLine, 'inspectionId' | 'row'> | null;
};

type Told = Pick<DueReminder<WatchedRow>, 'inspectionId' | 'dueOn' | 'step' | 'toldOn' | 'row'>;

/** One notification for all that is told at once; null for nothing. */
export function reminderNotice(told: readonly Told[], language: Language): ReminderNotice | null {
  const [first, second] = told;
  if (first === undefined) return null;
  if (second === undefined) return ofOne(first, language);
  const overdue = told.filter(({ step }) => step === 'overdue').length;
  return {
    title: sayIn(language, 'reminderMany', { count: told.length }),
    body: sayIn(language, 'reminderManyText', { overdue, soon: told.length - overdue }),
    line: null,
  };
}

function ofOne({ inspectionId, row, dueOn, step, toldOn }: Told, language: Language): ReminderNotice {
  const left = daysBetween(toldOn, dueOn);
  const shown = (text: WatchedRow['matter']) => textInOrOther(text, language) ?? '…';
  return {
    title: sayIn(language, titleOf(step, left), { days: Math.abs(left) }),
    body: sayIn(language, 'reminderText', { matter: shown(row.matter), unit: shown(row.responsible) }),
    line: { inspectionId, row: rowMark(row.key) },
  };
}

function titleOf(step: Told['step'], left: number): MainWord {
  if (step === 'overdue') return left === -1 ? 'reminderOverdueOne' : 'reminderOverdue';
  if (step === 'day') return left === 0 ? 'reminderToday' : 'reminderDay';
  return 'reminderSoon';
}
