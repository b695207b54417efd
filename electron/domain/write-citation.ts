import { type Language, textIn } from './bilingual-text.ts';
import type { LegalBasis, NormType } from './legal-basis.ts';
import { writeLongDate } from './write-date.ts';

const TYPE_NAMES: Readonly<Record<Language, Readonly<Record<NormType, string>>>> = {
  vi: {
    law: 'Luật',
    ordinance: 'Pháp lệnh',
    resolution: 'Nghị quyết',
    decree: 'Nghị định',
    decision: 'Quyết định',
    directive: 'Chỉ thị',
    circular: 'Thông tư',
    plan: 'Kế hoạch',
    other: '',
  },
  en: {
    law: 'Law',
    ordinance: 'Ordinance',
    resolution: 'Resolution',
    decree: 'Decree',
    decision: 'Decision',
    directive: 'Directive',
    circular: 'Circular',
    plan: 'Plan',
    other: '',
  },
};

/** A provision ready to be cited: in full the first time, short after (Decree 30/2020, Annex I, II.6.b). */
export type Citation = {
  /** The same for two provisions of one norm. */
  readonly norm: string;
  readonly full: string;
  readonly short: string;
};

export function citationOf(basis: LegalBasis, language: Language): Citation {
  const provision = writeProvision(basis, language);
  const short = normName(basis, language);
  const full = isNamedOnly(basis) ? short : fullNormName(basis, short, language);
  const of = basis.form === undefined ? ' of ' : ' with ';
  const link = provision === '' || language === 'vi' ? ' ' : of;
  return {
    norm: `${basis.type} ${basis.number ?? ''} ${textIn(basis.subject, 'vi') ?? ''}`,
    full: `${provision}${provision === '' ? '' : link}${full}`,
    short: `${provision}${provision === '' ? '' : link}${short}`,
  };
}

/** «điểm a khoản 2 Điều 103»: khoản and điểm small, Điều with a capital (Decree 30/2020, Annex II, V.5). */
function writeProvision({ article, clause, point, form }: LegalBasis, language: Language): string {
  if (form !== undefined) return language === 'vi' ? `Mẫu số ${form} ban hành kèm theo` : `Form No. ${form} issued`;
  const parts =
    language === 'vi'
      ? [point && `điểm ${point}`, clause && `khoản ${clause}`, article && `Điều ${article}`]
      : [point && `Point ${point},`, clause && `Clause ${clause},`, article && `Article ${article}`];
  return parts
    .filter((each) => each !== undefined && each !== '')
    .join(' ')
    .replace(/,$/, '');
}

/** Laws and ordinances are cited by name only (Decree 30/2020, Annex I, II.5). */
function isNamedOnly({ type }: LegalBasis): boolean {
  return type === 'law' || type === 'ordinance';
}

function normName(basis: LegalBasis, language: Language): string {
  const type = TYPE_NAMES[language][basis.type];
  const subject = textIn(basis.subject, language);
  if (isNamedOnly(basis) && subject !== null)
    return language === 'vi' ? `${type} ${subject}` : `the ${type} on ${subject}`;
  if (basis.number === undefined) return [type, subject].filter((each) => each !== null && each !== '').join(' ');
  const number = language === 'vi' ? `số ${basis.number}` : `No. ${latinNumber(basis.number)}`;
  return `${type} ${number}`.trim();
}

function fullNormName(basis: LegalBasis, short: string, language: Language): string {
  const issuer = textIn(basis.issuer, language);
  const subject = textIn(basis.subject, language);
  const date = basis.date === undefined ? '' : writeLongDate(basis.date, language);
  const parts =
    language === 'vi'
      ? [
          short,
          date && `ngày ${date}`,
          issuer && `của ${issuer}`,
          basis.number === undefined ? '' : subject && `về ${withoutAbout(subject)}`,
        ]
      : [
          short,
          date && `dated ${date}`,
          issuer && `of ${issuer}`,
          basis.number === undefined ? '' : subject && `on ${subject}`,
        ];
  return parts.filter((each) => each !== null && each !== '').join(' ');
}

/** A trích yếu that starts with its own verb («Quy định …») is not joined by «về». */
function withoutAbout(subject: string): string {
  return subject.replace(/^về\s+/i, '');
}

/** English translations write symbols without Vietnamese letters: 61/2018/ND-CP. */
export function latinNumber(number: string): string {
  return number.replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
