import type { CheckReport, Severity } from './finding.ts';
import { recognise } from './layout/recognise.ts';
import { isMotto, isNationalTitle } from './layout/words.ts';
import type { ReadDocument } from './read-document.ts';
import { checkAppendices } from './rules/appendices.ts';
import { checkBody, checkEnding } from './rules/body.ts';
import { checkClosing } from './rules/closing.ts';
import { checkFonts } from './rules/fonts.ts';
import { Gathered } from './rules/gather.ts';
import { checkGrounds } from './rules/grounds.ts';
import { checkHeader } from './rules/header.ts';
import { checkMarks } from './rules/marks.ts';
import { checkDocumentNumber } from './rules/number.ts';
import { checkNumbering } from './rules/numbering.ts';
import { checkPages } from './rules/page.ts';
import { checkPlaceAndDate } from './rules/place-date.ts';
import { checkTitle } from './rules/title.ts';

/** Share of letters with Vietnamese marks below which a text is in another language: Vietnamese has about a quarter. */
const VIETNAMESE_SHARE = 0.08;
const FOREIGN_TITLE = /SOCIALIST REPUBLIC OF VIET\s?NAM/i;
const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

function languageOf({ paragraphs }: ReadDocument): CheckReport['language'] {
  if (paragraphs.some((each) => isNationalTitle(each.text) || isMotto(each.text))) return 'vi';
  const text = paragraphs.map((each) => each.text).join(' ');
  if (FOREIGN_TITLE.test(text)) return 'other';
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const marked = text.match(/[À-ỹđĐ]/gu)?.length ?? 0;
  return letters === 0 || marked / letters >= VIETNAMESE_SHARE ? 'vi' : 'other';
}

const VIETNAMESE = [
  checkHeader,
  checkDocumentNumber,
  checkPlaceAndDate,
  checkTitle,
  checkGrounds,
  checkBody,
  checkNumbering,
  checkEnding,
  checkClosing,
  checkMarks,
  checkAppendices,
] as const;

/**
 * Holds a document that was read back against Decree 30/2020/NĐ-CP, Annex I. The boxes are for the Vietnamese original; a
 * translation is held against page, font and page numbers alone.
 */
export function holdAgainstDecree(document: ReadDocument): CheckReport {
  const gathered = new Gathered();
  const checking = { document, boxes: recognise(document), tell: gathered.tell };
  const language = languageOf(document);
  checkPages(checking);
  checkFonts(checking);
  if (language === 'vi') for (const check of VIETNAMESE) check(checking);
  if (document.trackedChanges) gathered.tell({ rule: 'tracked-changes', box: '6' });
  const findings = gathered.findings.toSorted((one, other) => ORDER[one.severity] - ORDER[other.severity]);
  return { format: document.format, language, pages: document.pages, findings };
}
