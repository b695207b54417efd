import path from 'node:path';
import type { DocumentPart, FileCheck } from '../contract/check-channels.ts';
import type { Checked } from '../documents/check/check-file.ts';
import { type CheckSpeaker, checkSpeaker } from '../documents/check/check-speaker.ts';
import type { BoxName, CheckReport, Finding } from '../documents/check/finding.ts';
import type { Language } from '../domain/bilingual-text.ts';
import type { Answer } from '../domain/problem.ts';
import { explainIn, sayIn } from './words.ts';

const PARTS: Readonly<Record<BoxName, DocumentPart>> = {
  '1': 'header',
  '2': 'header',
  '3': 'header',
  '4': 'header',
  '5a': 'header',
  '5b': 'header',
  '6': 'body',
  '7a': 'closing',
  '7b': 'closing',
  '9a': 'header',
  '9b': 'closing',
  '10a': 'header',
  '10b': 'header',
  '11': 'header',
  '12': 'closing',
  '13': 'closing',
  page: 'page',
  'page-number': 'page',
  appendix: 'appendix',
};

const SPEAKERS: Readonly<Record<Language, CheckSpeaker>> = { vi: checkSpeaker('vi'), en: checkSpeaker('en') };

/** Told in both languages, so that the window can change its own without asking again. */
export function fileCheckOf({ report, repaired }: Checked): FileCheck {
  const isLeft = ({ rule, aspect }: Finding): boolean =>
    repaired?.left.findings.some((each) => each.rule === rule && each.aspect === aspect) ?? true;
  return {
    format: report.format,
    isTranslation: report.language === 'other',
    pages: report.pages,
    findings: report.findings.map((each) => ({
      severity: each.severity,
      part: PARTS[each.place.box],
      isMendable: !isLeft(each),
      words: { vi: SPEAKERS.vi.wordsOf(each), en: SPEAKERS.en.wordsOf(each) },
    })),
  };
}

/** The list to hand on: every file with what was found in it, as the command line prints it. */
export function listText(
  files: readonly { readonly name: string; readonly report: Answer<CheckReport> }[],
  language: Language,
): string {
  const blocks = files.map(({ name, report }) => {
    if (report.ok) return SPEAKERS[language].linesOf(name, report.value).join('\n');
    const told = report.problems.map((each) => explainIn(language, each));
    return told.map(({ what, fix }) => `${name}: ${what} ${fix}`).join('\n');
  });
  return `${[sayIn(language, 'checkListTitle'), ...blocks].join('\n\n')}\n`;
}

/** «/folder/Báo cáo.docx» as «/folder/Báo cáo (đã sửa thể thức)», beside the original. */
export function mendedCopyPath(original: string, language: Language): string {
  const { dir, name } = path.parse(original);
  return path.join(dir, sayIn(language, 'mendedCopyName', { name }));
}
