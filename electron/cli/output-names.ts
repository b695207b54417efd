import type { DraftLanguage } from '../domain/bilingual-text.ts';
import type { DocumentKind } from '../domain/official-document.ts';

/** Longest file name without its ending that offices accept for documents to be sent (e.g. Ninh Bình 161/2025/QĐ-UBND, Art. 8). */
const LONGEST_NAME = 50;
const LONGEST_UNIT = 16;

/** ASCII letters, digits and hyphens: «Đắk Mil 2024» → `dak-mil-2024`. */
export function slug(text: string, longest: number): string {
  return text
    .normalize('NFD')
    .replaceAll(/[đĐ]/g, 'd')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, longest)
    .replaceAll(/-$/g, '');
}

/** One mark a unit, different for all units of the case: two ids that shorten to the same get their place as an ending. */
function unitSlugs(unitIds: readonly string[]): readonly string[] {
  const slugs = unitIds.map((id, index) => slug(id, LONGEST_UNIT) || String(index + 1));
  return slugs.map((each, index) => {
    if (slugs.indexOf(each) === slugs.lastIndexOf(each)) return each;
    const ending = `-${index + 1}`;
    return `${each.slice(0, LONGEST_UNIT - ending.length)}${ending}`;
  });
}

export type OutputName = {
  /** File name of the case, or its id. */
  readonly caseName: string;
  readonly kind: DocumentKind;
  readonly unitId: string | null;
  /** All units of the case, so that a unit has the same name alone and among the others. */
  readonly unitIds: readonly string[];
  readonly language: DraftLanguage;
  readonly ending: string;
};

/** `can-tho-2024-conclusion.vi.docx`, `dong-thap-2019-remediation-plan-thap-muoi.vi-en.pdf`. */
export function outputName({ caseName, kind, unitId, unitIds, language, ending }: OutputName): string {
  const unit = unitId === null || unitIds.length < 2 ? '' : `-${unitSlugs(unitIds)[unitIds.indexOf(unitId)] ?? ''}`;
  const tail = `-${kind}${unit}.${language === 'both' ? 'vi-en' : language}`;
  return `${slug(caseName, LONGEST_NAME - tail.length) || 'case'}${tail}.${ending}`;
}
