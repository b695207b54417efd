import type { Language } from './bilingual-text.ts';
import { FILE_GROUPS, type FileColumn, type FileFigures } from './file-statistics.ts';
import { MISSING } from './write-count.ts';
import { rateOf, writeCardinal, writeRate } from './write-number.ts';

/** Words of a part of a whole: «trực tuyến», «online». */
const PARTS: Readonly<Record<Language, Readonly<Partial<Record<FileColumn, string>>>>> = {
  vi: {
    online: 'tiếp nhận trực tuyến',
    direct: 'tiếp nhận trực tiếp, qua dịch vụ bưu chính',
    carriedOver: 'từ kỳ trước chuyển sang',
    early: 'giải quyết trước hạn',
    onTime: 'giải quyết đúng hạn',
    late: 'giải quyết quá hạn',
    inTime: 'còn trong hạn',
    overdue: 'đã quá hạn',
  },
  en: {
    online: 'received online',
    direct: 'received in person or by post',
    carriedOver: 'carried over from the previous period',
    early: 'settled before the deadline',
    onTime: 'settled on time',
    late: 'settled late',
    inTime: 'still within the time limit',
    overdue: 'already overdue',
  },
};

type Asking = { readonly figures: FileFigures; readonly language: Language };

/**
 * The figures read out, one sentence a group: «Trong kỳ, Sở Nội vụ tiếp nhận 1.531 hồ sơ, trong đó tiếp nhận trực tuyến 1.020 hồ sơ
 * (chiếm 66,62%) …». A part that is not given is left out; a whole that is not given, though a part is, prints as a blank.
 * @param figures sums of the table, or of one unit in it
 * @param unit its name as it stands in running text; null prints as a blank
 */
export function writeFileStatistics(figures: FileFigures, unit: string | null, language: Language): readonly string[] {
  const asking = { figures, language };
  return [
    receivedSentence(asking, unit ?? MISSING),
    settledSentence(asking),
    pendingSentence(asking),
    returnedSentence(asking),
  ].flatMap((each) => each ?? []);
}

/** «1.020 hồ sơ», «1 file». */
function files(value: number | undefined, language: Language): string {
  if (language === 'vi') return `${value === undefined ? MISSING : writeCardinal(value, 'vi')} hồ sơ`;
  return `${value === undefined ? MISSING : writeCardinal(value, 'en')} ${value === 1 ? 'file' : 'files'}`;
}

/** «giải quyết quá hạn 548 hồ sơ (chiếm 35,79%)»; without a rate where the whole is not known. */
function partClause(column: FileColumn, whole: number | undefined, { figures, language }: Asking): readonly string[] {
  const value = figures[column];
  const words = PARTS[language][column];
  if (value === undefined || words === undefined) return [];
  const total = whole === undefined ? {} : { total: { value: whole } };
  const rate = rateOf({ affected: { value }, ...total });
  const share = rate === null || value === 0 ? '' : shareOf(writeRate(rate, language), language);
  return [language === 'vi' ? `${words} ${files(value, 'vi')}${share}` : `${files(value, 'en')} ${words}${share}`];
}

function shareOf(rate: string, language: Language): string {
  return language === 'vi' ? ` (chiếm ${rate})` : ` (${rate})`;
}

type Sentence = { readonly whole: string; readonly none: string };

/** Null where neither the whole nor a part is given. */
function sentence(group: keyof typeof FILE_GROUPS, words: Sentence, asking: Asking): string | null {
  const whole = asking.figures[group];
  const parts = FILE_GROUPS[group].flatMap((each) => partClause(each, whole, asking));
  if (whole === undefined && parts.length === 0) return null;
  if (whole === 0) return `${words.none}.`;
  if (parts.length === 0) return `${words.whole}.`;
  const joiner = asking.language === 'vi' ? ', trong đó ' : ', of which ';
  return `${words.whole}${joiner}${parts.join('; ')}.`;
}

function receivedSentence(asking: Asking, unit: string): string | null {
  const count = files(asking.figures.received, asking.language);
  return asking.language === 'vi'
    ? sentence(
        'received',
        { whole: `Trong kỳ, ${unit} tiếp nhận ${count}`, none: `Trong kỳ, ${unit} không tiếp nhận hồ sơ nào` },
        asking,
      )
    : sentence(
        'received',
        { whole: `In the period, ${unit} received ${count}`, none: `In the period, ${unit} received no files` },
        asking,
      );
}

function settledSentence(asking: Asking): string | null {
  const count = files(asking.figures.settled, asking.language);
  return asking.language === 'vi'
    ? sentence('settled', { whole: `Đã giải quyết ${count}`, none: 'Chưa giải quyết xong hồ sơ nào' }, asking)
    : sentence('settled', { whole: `Settled: ${count}`, none: 'No file was settled' }, asking);
}

function pendingSentence(asking: Asking): string | null {
  const count = files(asking.figures.pending, asking.language);
  return asking.language === 'vi'
    ? sentence('pending', { whole: `Đang giải quyết ${count}`, none: 'Không còn hồ sơ đang giải quyết' }, asking)
    : sentence('pending', { whole: `Pending: ${count}`, none: 'No file was pending' }, asking);
}

/** Only what happened: that no file was refused is no result. */
function returnedSentence({ figures, language }: Asking): string | null {
  const { refused = 0, withdrawn = 0 } = figures;
  const clauses =
    language === 'vi'
      ? [
          refused > 0 ? `trả lại, từ chối tiếp nhận ${files(refused, 'vi')}` : '',
          withdrawn > 0 ? `cá nhân, tổ chức rút ${files(withdrawn, 'vi')}` : '',
        ]
      : [
          refused > 0 ? `${files(refused, 'en')} returned or refused` : '',
          withdrawn > 0 ? `${files(withdrawn, 'en')} withdrawn by the applicant` : '',
        ];
  const said = clauses.filter((each) => each !== '').join('; ');
  if (said === '') return null;
  return language === 'vi' ? `Ngoài ra, ${said}.` : `Besides, ${said}.`;
}
