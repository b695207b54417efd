import { type DraftLanguage, type Language, textInOrOther } from '../domain/bilingual-text.ts';
import type { InspectionFacts } from '../domain/inspection.ts';
import type { OfferedDocument } from '../domain/offered-documents.ts';
import type { DocumentKind } from '../domain/official-document.ts';

const KIND_NAMES: Readonly<Record<Language, Readonly<Record<DocumentKind, string>>>> = {
  vi: {
    conclusion: 'ket-luan-thanh-tra',
    'check-report': 'bao-cao-ket-qua-kiem-tra',
    minutes: 'bien-ban',
    'check-notice': 'thong-bao-ket-luan-kiem-tra',
    'correction-letter': 'cong-van-yeu-cau-chan-chinh',
    'remediation-plan': 'ke-hoach-khac-phuc',
    'reminder-letter': 'cong-van-don-doc',
    'second-reminder-letter': 'cong-van-don-doc-lan-2',
    'remediation-report': 'bao-cao-ket-qua-khac-phuc',
    'implementation-check-decision': 'quyet-dinh-kiem-tra-thuc-hien-ket-luan',
    'follow-up-closing': 'cong-van-ket-thuc-theo-doi',
    'synthesis-report': 'bao-cao-tong-hop-ket-qua-thuc-hien',
    'evidence-list': 'danh-muc-tai-lieu-chung-cu',
  },
  en: {
    conclusion: 'inspection-conclusion',
    'check-report': 'check-report',
    minutes: 'minutes',
    'check-notice': 'check-notice',
    'correction-letter': 'correction-letter',
    'remediation-plan': 'remediation-plan',
    'reminder-letter': 'reminder-letter',
    'second-reminder-letter': 'second-reminder-letter',
    'remediation-report': 'remediation-report',
    'implementation-check-decision': 'implementation-check-decision',
    'follow-up-closing': 'follow-up-closing-letter',
    'synthesis-report': 'synthesis-report',
    'evidence-list': 'evidence-list',
  },
};

/** Longest part made from a name; whole paths must stay under Windows' 260 characters. */
const LONGEST_PART = 60;

/** Name without ending for a document of the case: `ke-hoach-khac-phuc_so-noi-vu`, side by side `…_vi-en`. ASCII, since old mail and archive programs still break đ. */
export function documentFileName(facts: InspectionFacts, document: OfferedDocument, drafted: DraftLanguage): string {
  const language = drafted === 'both' ? 'vi' : drafted;
  const unit =
    facts.units.find((each) => each.id === document.unitId) ?? (facts.units.length === 1 ? facts.units[0] : undefined);
  const about = asciiPart(textInOrOther(unit?.name ?? facts.subject, language) ?? '');
  return [KIND_NAMES[language][document.kind], about, drafted === 'both' ? 'vi-en' : '']
    .filter((each) => each !== '')
    .join('_');
}

/** Name without ending for the case file. */
export function caseFileName(facts: InspectionFacts): string {
  const about = asciiPart(textInOrOther(facts.subject, 'vi') ?? '');
  return ['ho-so', about].filter((each) => each !== '').join('_');
}

/** Name without ending for a template of the office: `mau-ket-luan-cua-so`. */
export function templateFileName(name: string): string {
  return asciiPart(name) || 'mau';
}

function asciiPart(text: string): string {
  const bare = text.replaceAll(/đ/gi, 'd').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = bare.split(/[^a-z0-9]+/).filter((each) => each !== '');
  let part = '';
  for (const word of words) {
    if (part.length + word.length >= LONGEST_PART) break;
    part = part === '' ? word : `${part}-${word}`;
  }
  return part;
}
