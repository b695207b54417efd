import type { AppendixBoxes } from '../layout/recognise.ts';
import type { Checking } from './gather.ts';
import { checkStyle } from './style.ts';

function checkOne(checking: Checking, { label, title, reference }: AppendixBoxes, isOneOfMore: boolean): void {
  const style = { bold: true, italic: false, centre: true };
  checkStyle(checking, 'appendix-label', 'appendix', label, { ...style, sizes: [14, 14], capitals: false });
  for (const each of title) {
    checkStyle(checking, 'appendix-title', 'appendix', each, { ...style, sizes: [13, 14], capitals: true });
  }
  checkStyle(checking, 'appendix-reference', 'appendix', reference, {
    sizes: [13, 14],
    bold: false,
    italic: true,
    centre: true,
  });
  if (isOneOfMore && !/^Phụ lục\s+(?:số\s+)?[IVXLC]+\b/iu.test(label.text)) {
    checking.tell({ rule: 'appendix-number', box: 'appendix', at: label });
  }
}

/** Pages of an appendix count from 1: its section must say so, where the file has sections. */
function checkPages({ document, boxes, tell }: Checking): void {
  if (document.format !== 'docx' || document.pageNumbers.length === 0) return;
  for (const { label } of boxes.appendices) {
    if (label.section === 0 || document.sections[label.section]?.startsAtOne === false) {
      tell({ rule: 'appendix-pages', box: 'appendix', at: label });
    }
  }
}

/** Annex I, Part I, III.1. */
export function checkAppendices(checking: Checking): void {
  const { appendices, body } = checking.boxes;
  for (const each of appendices) checkOne(checking, each, appendices.length > 1);
  const first = appendices[0];
  if (first === undefined) return;
  checkPages(checking);
  const isNamed = [...body, ...checking.document.paragraphs.filter((each) => each.cell !== null)].some((each) =>
    /phụ lục/iu.test(each.text),
  );
  if (!isNamed) checking.tell({ rule: 'appendix-not-named', box: 'appendix', at: first.label });
}
