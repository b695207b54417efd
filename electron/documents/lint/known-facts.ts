import { rulesOf } from '../../domain/document-rules.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../domain/official-document.ts';
import type { LawData } from '../compose/law-data.ts';
import { templateFacts } from '../compose/template-facts.ts';
import type { FactsOf } from './check-template.ts';
import { type FactShape, joined, shapeOf } from './fact-shape.ts';
import { longestCase } from './longest-case.ts';

/** The day after the longest case's own dates, so that some of its tasks are overdue and some are not. */
export const REHEARSAL_DAY = '2025-07-01';

/** What templates may name, learnt from a case in which every fact is given; worked out once a folder. */
export function knownFacts(law: LawData): FactsOf {
  const known = new Map<string, FactShape>();
  const ofKind = (kind: DocumentKind): FactShape =>
    rulesOf(kind)
      .offeredTo.map((inspectionKind) => {
        const inspectionCase = longestCase(inspectionKind);
        const unitId = rulesOf(kind).perUnit ? (inspectionCase.units[0]?.id ?? null) : null;
        return shapeOf(templateFacts({ inspectionCase, kind, unitId, language: 'vi', law, today: REHEARSAL_DAY }));
      })
      .reduce(joined);
  return (folder) => {
    const found =
      known.get(folder) ?? (folder === 'common' ? DOCUMENT_KINDS.map(ofKind).reduce(joined) : ofKind(folder));
    known.set(folder, found);
    return found;
  };
}
