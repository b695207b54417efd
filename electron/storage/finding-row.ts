import type { FindingHit } from '../actions/ports.ts';
import { type BilingualText, type TranslationStamp, textIn } from '../domain/bilingual-text.ts';
import type { Finding, FindingKind } from '../domain/finding.ts';
import type { FindingLine } from '../domain/lines.ts';
import { openTranslations } from '../domain/translation.ts';
import { bilingualOf, jsonOf, nfc, nfcOrNull, wordsIn } from './stored-text.ts';

/** Columns of a list; reading more of a row costs its overflow pages. */
export const LINE_COLUMNS =
  'finding.id, finding.position, finding.kind, finding.unit_ids, finding.content_id, finding.has_narrative, finding.has_english, finding.has_stale_english, finding.title_vi, finding.title_en';

export type FindingLineRow = {
  readonly id: string;
  readonly position: number;
  readonly kind: FindingKind;
  readonly unit_ids: string;
  readonly content_id: string | null;
  readonly has_narrative: 0 | 1;
  readonly has_english: 0 | 1;
  readonly has_stale_english: 0 | 1;
  readonly title_vi: string | null;
  readonly title_en: string | null;
};

export type FindingRow = FindingLineRow & {
  readonly details: string;
  readonly narrative_vi: string | null;
  readonly narrative_en: string | null;
};

export type FindingHitRow = FindingLineRow & { readonly inspection_id: string };

/** All of a row but its place. */
export type FindingColumns = Omit<FindingRow, 'position'> & { readonly detail_words: string };

export function rowOfFinding(finding: Finding): FindingColumns {
  const { id, kind, unitIds, contentId, title, narrative, ...rest } = finding;
  return {
    id: nfc(id),
    kind,
    unit_ids: jsonOf(unitIds),
    content_id: nfcOrNull(contentId),
    has_narrative: textIn(narrative, 'vi') !== null || textIn(narrative, 'en') !== null ? 1 : 0,
    has_english: isInEnglish(finding) ? 1 : 0,
    has_stale_english: openTranslations(finding).some(({ state }) => state === 'stale') ? 1 : 0,
    title_vi: nfcOrNull(title.vi),
    title_en: nfcOrNull(title.en),
    details: jsonOf(detailsOf(finding)),
    detail_words: wordsIn(rest),
    narrative_vi: nfcOrNull(narrative?.vi),
    narrative_en: nfcOrNull(narrative?.en),
  };
}

/** What has no column of its own; read back by `findingOf`. */
type Details = Omit<Finding, 'id' | 'kind' | 'unitIds' | 'contentId' | 'title'> & {
  readonly titleStamp?: TranslationStamp;
  readonly narrativeStamp?: TranslationStamp;
};

function detailsOf(finding: Finding): Details {
  const { id: _id, kind: _kind, unitIds: _units, contentId: _content, title, narrative, ...rest } = finding;
  // A narrative without either language leaves no trace in its columns.
  const isEmpty = narrative?.vi === undefined && narrative?.en === undefined;
  return {
    ...rest,
    ...(isEmpty ? { narrative } : {}),
    titleStamp: title.translated,
    narrativeStamp: narrative?.translated,
  };
}

/** The title in English, and the narrative too where there is one in Vietnamese. */
function isInEnglish({ title, narrative }: Finding): boolean {
  return textIn(title, 'en') !== null && (textIn(narrative, 'vi') === null || textIn(narrative, 'en') !== null);
}

export function findingOf(row: FindingRow): Finding {
  const hasNarrative = row.narrative_vi !== null || row.narrative_en !== null;
  const { titleStamp, narrativeStamp, ...rest } = JSON.parse(row.details) as Details;
  return {
    id: row.id,
    kind: row.kind,
    unitIds: JSON.parse(row.unit_ids) as readonly string[],
    ...(row.content_id === null ? {} : { contentId: row.content_id }),
    title: withStamp(bilingualOf(row.title_vi, row.title_en), titleStamp),
    ...(hasNarrative ? { narrative: withStamp(bilingualOf(row.narrative_vi, row.narrative_en), narrativeStamp) } : {}),
    ...rest,
  };
}

function withStamp(text: BilingualText, translated: TranslationStamp | undefined): BilingualText {
  return translated === undefined ? text : { ...text, translated };
}

export function findingLineOf(row: FindingLineRow): FindingLine {
  return {
    id: row.id,
    position: row.position,
    kind: row.kind,
    unitIds: JSON.parse(row.unit_ids) as readonly string[],
    contentId: row.content_id,
    title: bilingualOf(row.title_vi, row.title_en),
    hasNarrative: row.has_narrative === 1,
    hasEnglish: row.has_english === 1,
    hasStaleEnglish: row.has_stale_english === 1,
  };
}

export function findingHitOf(row: FindingHitRow): FindingHit {
  return { ...findingLineOf(row), inspectionId: row.inspection_id };
}
