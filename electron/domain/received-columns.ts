import { foldedLine } from './folded-text.ts';
import type { ReceivedPart } from './received-plan.ts';

/** What a column of a received plan holds; `none` is not taken over. */
export type ReceivedColumn = ReceivedPart | 'number' | 'none';

type Rule = readonly [column: ReceivedColumn, words: RegExp];

/** By the words of headings in use; the first that fits. «Biện pháp khắc phục tồn tại» is a measure, not a shortcoming. */
const RULES: readonly Rule[] = [
  ['number', /^(?:so )?(?:tt|stt|thu tu|so thu tu|no\.?|#)$/],
  ['note', /ghi chu|^notes?$|remark/],
  ['none', /bat dau|tu ngay|^start|tien do thuc hien|ket qua thuc hien|tinh trang|don vi tinh|ty le/],
  ['lead', /chu tri|lead/],
  ['cooperating', /phoi hop|cooperat/],
  [
    'lead',
    /(?:don vi|co quan|nguoi|bo phan|ca nhan|phong ban?) (?:thuc hien|phu trach|dau moi)|trach nhiem|dau moi|responsible/,
  ],
  [
    'due',
    /thoi han|thoi gian|thoi diem|(?:han|ngay) (?:hoan thanh|thuc hien)|ket thuc|hoan thanh|deadline|due|time limit/,
  ],
  ['product', /san pham|minh chung|dau ra|ket qua (?:can dat|du kien|khac phuc)|^ket qua$|product|evidence|output/],
  [
    'measure',
    /bien phap|giai phap|cach khac phuc|nhiem vu|cong viec|viec (?:lam|phai lam)|noi dung (?:thuc hien|khac phuc)|measure|action|task/,
  ],
  [
    'matter',
    /ton tai|han che|khuyet diem|vi pham|thieu sot|sai pham|kien nghi|ket luan|van de|yeu cau|shortcoming|recommendation|finding/,
  ],
  ['measure', /noi dung|content/],
];

/** What the headings above one column say that it holds, the outermost first: the lowest goes before all together. */
export function receivedColumn(path: readonly string[]): ReceivedColumn | null {
  const cells = path.map(foldedLine).filter((each, index, all) => each !== '' && each !== all[index - 1]);
  const named = (text: string) => RULES.find(([, words]) => words.test(text))?.[0] ?? null;
  return named(cells.at(-1) ?? '') ?? named(cells.join(' '));
}
