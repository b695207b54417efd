import type { FileColumn } from './file-statistics.ts';
import { foldedLine } from './folded-text.ts';

/** What a column of a pasted table holds: a figure, the name of the line, the unit, or nothing that is taken over. */
export type PastedColumn = FileColumn | 'field' | 'unit' | 'none';

type Rule = readonly [column: PastedColumn, words: RegExp];

/** Names of parts, by the words of the lowest cell of a header first: «Đúng hạn (bao gồm cả hồ sơ trả lại)» is «đúng hạn». */
const PARTS: readonly Rule[] = [
  ['none', /truoc han.*dung han|dung han.*truoc han|don vi tinh|ty le|%/],
  ['early', /truoc han|som han/],
  ['onTime', /dung han/],
  ['late', /qua han|tre han|tre hen|cham han|muon/],
  ['inTime', /trong han|chua den han|con han/],
  ['carriedOver', /ky truoc|chuyen sang|chuyen tiep|nam truoc|ton truoc/],
  ['online', /truc tuyen|online|qua mang/],
  ['direct', /truc tiep|buu chinh|bcci/],
  ['refused', /tu choi|tra lai|khong du dieu kien|khong giai quyet/],
  ['withdrawn', /rut ho so|xin rut|\brut\b/],
  ['field', /^(?:ten |cac )?(?:linh vuc|thu tuc|nhom|noi dung)/],
  ['unit', /don vi|co quan|xa, phuong/],
  ['none', /^(?:so )?(?:tt|stt|thu tu|so thu tu)$|ghi chu/],
];
const GROUPS: readonly Rule[] = [
  ['pending', /dang giai quyet|chua giai quyet|dang xu ly|chua xu ly|chua den han tra/],
  ['settled', /giai quyet|da xu ly|da tra ket qua/],
  ['received', /tiep nhan|nhan vao|nhan giai quyet/],
];

/** What the cells of a header above one column say that it holds, the outermost first. */
export function columnNamed(path: readonly string[]): PastedColumn {
  const cells = path.map(foldedLine).filter((each) => each !== '');
  const last = cells.at(-1) ?? '';
  const whole = cells.join(' | ');
  // «Số hồ sơ nhận giải quyết» receives, though it says «giải quyết».
  const receives = /nhan giai quyet|tiep nhan/.test(whole);
  const group = receives ? 'received' : firstOf(GROUPS, whole);
  const part = firstOf(PARTS, last);
  if (part === 'late' && group === 'pending') return 'overdue';
  if (part === 'late' && /dang|chua/.test(last)) return 'overdue';
  return part ?? group ?? 'none';
}

function firstOf(rules: readonly Rule[], text: string): PastedColumn | undefined {
  return rules.find(([, words]) => words.test(text))?.[0];
}
