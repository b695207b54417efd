import type { TextHit, TextHits } from '../../contract/text-channels.ts';
import type { DraftLanguage, Language } from '../../domain/bilingual-text.ts';
import { rangesIn, type SearchOptions, type TextRange } from '../../domain/find-in-text.ts';
import { type InspectionCase, withoutFollowUp } from '../../domain/inspection.ts';
import { type Answer, done } from '../../domain/problem.ts';
import { textsIn } from '../../domain/walk-texts.ts';
import { inspectionNotFound } from '../missing-records.ts';
import type { InspectionStore } from '../ports.ts';

/** More than anybody looks through one by one. */
const MOST_HITS = 2_000;
const AROUND = 60;

export type TextSearch = {
  readonly words: string;
  readonly language: DraftLanguage;
  readonly options: SearchOptions;
};

/** Where the words stand in the texts of facts and findings. Numbers, dates and ids are no texts. */
export function findTexts(inspections: InspectionStore, inspectionId: string, search: TextSearch): Answer<TextHits> {
  const inspectionCase = inspections.readCase(inspectionId);
  if (inspectionCase === null) return inspectionNotFound(inspectionId);
  const hits = [...hitsIn(withoutFollowUp(inspectionCase), search)];
  return done({ hits: hits.slice(0, MOST_HITS), total: hits.length });
}

function* hitsIn(inspectionCase: InspectionCase, { words, language, options }: TextSearch): Generator<TextHit> {
  const languages: readonly Language[] = language === 'both' ? ['vi', 'en'] : [language];
  for (const { where, text } of textsIn(inspectionCase)) {
    for (const each of languages) {
      const searched = text[each] ?? '';
      for (const range of rangesIn(searched, words, options)) {
        const findingId = findingAt(inspectionCase, where);
        yield { where, findingId, language: each, ...hitOf(searched, range) };
      }
    }
  }
}

function findingAt({ findings }: InspectionCase, where: string): string | null {
  const index = /^findings\[(\d+)\]/.exec(where)?.[1];
  return index === undefined ? null : (findings[Number(index)]?.id ?? null);
}

function hitOf(text: string, { start, end }: TextRange) {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return {
    start,
    found: text.slice(start, end),
    before: lastLine(start > AROUND ? before.replace(/^\S*\s/, '… ') : before),
    after: firstLine(end + AROUND < text.length ? after.replace(/\s\S*$/, ' …') : after),
  };
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
