import type { Paragraph } from '../read-document.ts';
import type { Checking } from './gather.ts';
import { checkStyle } from './style.ts';

const GROUND = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét Tờ trình)\s/u;
const NUMBERED_LAW = /^Căn cứ (?:Bộ )?(?:luật|Pháp lệnh)\b.*?\s(?:số\s*)?\d+\/\d{4}\/(?:QH|UBTVQH|PL)/iu;

/** A sentence that only begins with «Căn cứ» and goes on to what is ordered is no legal ground. */
function isGround({ text }: Paragraph): boolean {
  return GROUND.test(text) && !/:$/.test(text) && !/\.\s*\/\s*\.$/.test(text);
}

/** The legal grounds with which the body begins. */
export function groundsOf(body: readonly Paragraph[]): readonly Paragraph[] {
  // The line that names the authority («CHỦ TỊCH ỦY BAN NHÂN DÂN …») stands above the grounds of a decision.
  const start = body.findIndex(({ text }) => /\p{Ll}/u.test(text));
  if (start < 0 || !/^Căn cứ\s/u.test(body[start]?.text ?? '')) return [];
  const end = body.findIndex((each, index) => index >= start && !isGround(each));
  return body.slice(start, end < 0 ? undefined : end);
}

/** «Thực hiện Kết luận số …, Ủy ban nhân dân ban hành Kế hoạch như sau:» goes on with the sentence the grounds began. */
function goesOn(next: Paragraph | undefined): boolean {
  return next !== undefined && /^(?:Thực hiện|Xét|Theo|Trên cơ sở)\s/u.test(next.text) && /:$/.test(next.text);
}

/** Annex I, Part I, II.6.a. */
export function checkGrounds(checking: Checking): void {
  const grounds = groundsOf(checking.boxes.body);
  const { boxes, tell } = checking;
  const last = grounds.at(-1);
  const isOpen = last !== undefined && goesOn(boxes.body[boxes.body.indexOf(last) + 1]);
  grounds.forEach((at, index) => {
    checkStyle(checking, 'ground-italic', '6', at, { italic: true });
    const isLast = index === grounds.length - 1;
    const required = isLast ? '.' : ';';
    const found = at.text.slice(-1);
    if (found !== required && !(isLast && isOpen && found === ';')) {
      tell({ rule: 'ground-ending', box: '6', at, values: { found, required } });
    }
    if (NUMBERED_LAW.test(at.text)) tell({ rule: 'ground-law', box: '6', at });
  });
}
