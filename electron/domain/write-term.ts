import type { Language } from './bilingual-text.ts';
import type { Term, TermAnchor, TermUnit } from './term.ts';
import { writeLongDate } from './write-date.ts';
import { writeCardinal } from './write-number.ts';

const UNITS: Readonly<Record<Language, Readonly<Record<TermUnit, string>>>> = {
  vi: { day: 'ngày', 'working-day': 'ngày làm việc', week: 'tuần', month: 'tháng' },
  en: { day: 'day', 'working-day': 'working day', week: 'week', month: 'month' },
};
const ANCHORS: Readonly<Record<Language, Readonly<Record<TermAnchor, string>>>> = {
  vi: { issue: 'ngày ban hành', signing: 'ngày ký', receipt: 'ngày nhận được' },
  en: { issue: 'the date of issue', signing: 'the date of signing', receipt: 'the date of receipt' },
};

/** A term in words: «trong thời hạn 02 tháng kể từ ngày ban hành», «ngay», «thường xuyên», «xong trước hoặc trong ngày …». */
export function writeTerm(term: Term, language: Language): string {
  switch (term.kind) {
    case 'date':
      return language === 'vi'
        ? `chậm nhất ngày ${writeLongDate(term.date, 'vi')}`
        : `by ${writeLongDate(term.date, 'en')} at the latest`;
    case 'within': {
      const span = writeSpan(term, language);
      return language === 'vi' ? `trong thời hạn ${span}` : `within ${span}`;
    }
    case 'at-once':
      return language === 'vi' ? 'ngay' : 'at once';
    case 'regularly':
      return language === 'vi' ? 'thường xuyên' : 'regularly';
  }
}

/** «02 tháng kể từ ngày ban hành», for tables. */
export function writeSpan({ amount, unit, from }: Term & { readonly kind: 'within' }, language: Language): string {
  const counted = writeLength(amount, unit, language);
  return language === 'vi' ? `${counted} kể từ ${ANCHORS.vi[from]}` : `${counted} from ${ANCHORS.en[from]}`;
}

/** «05 ngày làm việc». */
export function writeLength(amount: number, unit: TermUnit, language: Language): string {
  const counted = `${writeCardinal(amount, language)} ${UNITS[language][unit]}`;
  return language === 'en' && amount !== 1 ? `${counted}s` : counted;
}
