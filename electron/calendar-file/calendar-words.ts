import type { Language } from '../domain/bilingual-text.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import { writeShortDate } from '../domain/write-date.ts';

type CalendarWords = {
  readonly name: string;
  readonly due: string;
  readonly closed: string;
  readonly why: string;
  readonly provisional: string;
  readonly extended: string;
  readonly unit: string;
  readonly lead: string;
  readonly officer: string;
  readonly inspection: string;
  readonly number: string;
  readonly day: (day: IsoDate) => string;
};

/** What an event of a calendar file says. The name stands in a line that nothing escapes: no comma, no semicolon. */
export const CALENDAR_WORDS: Readonly<Record<Language, CalendarWords>> = {
  vi: {
    name: 'Kết Luận – hạn khắc phục',
    due: 'Hạn: {{matter}} – {{unit}}',
    closed: 'Đã kết thúc theo dõi: {{matter}} – {{unit}}',
    why: 'Vì sao là ngày này: {{why}}.',
    provisional: 'Tạm tính: ngày hết hạn còn có thể thay đổi.',
    extended: 'Đã gia hạn {{count}} lần; hạn ban đầu {{original}}.',
    unit: 'Đơn vị thực hiện: {{unit}}',
    lead: 'Người chủ trì: {{lead}}',
    officer: 'Cán bộ theo dõi: {{officer}}',
    inspection: 'Cuộc thanh tra, kiểm tra: {{inspection}}',
    number: 'Văn bản: số {{number}}',
    day: (day) => writeShortDate(day, 'vi'),
  },
  en: {
    name: 'Kết Luận – remediation deadlines',
    due: 'Due: {{matter}} – {{unit}}',
    closed: 'Follow-up closed: {{matter}} – {{unit}}',
    why: 'Why this day: {{why}}.',
    provisional: 'Provisional: the day may still move.',
    extended: 'Extensions: {{count}}; originally due on {{original}}.',
    unit: 'Responsible unit: {{unit}}',
    lead: 'Lead: {{lead}}',
    officer: 'Followed by: {{officer}}',
    inspection: 'Inspection: {{inspection}}',
    number: 'Document No. {{number}}',
    day: (day) => writeShortDate(day, 'en'),
  },
};
