import { rulesOf } from '../../domain/document-rules.ts';
import { DOCUMENT_KINDS } from '../../domain/official-document.ts';
import type { LawData } from '../compose/law-data.ts';
import { templateFacts } from '../compose/template-facts.ts';
import type { FactsOf } from './check-template.ts';
import { type FactShape, joined, LEAF, shapeOf } from './fact-shape.ts';
import { longestCase } from './longest-case.ts';

/** The day after the longest case's own dates, so that some of its tasks are overdue and some are not. */
export const REHEARSAL_DAY = '2025-07-01';

/**
 * What templates may name, learnt from a case in which every fact is given. Every kind has the same facts, those of meetings and
 * overdue tasks too; only the document's own unit is there for kinds that each unit has of its own.
 */
export function knownFacts(law: LawData): FactsOf {
  const all = DOCUMENT_KINDS.flatMap((kind) =>
    rulesOf(kind).offeredTo.map((inspectionKind) => {
      const inspectionCase = longestCase(inspectionKind);
      const unitId = inspectionCase.units[0]?.id ?? null;
      return shapeOf(templateFacts({ inspectionCase, kind, unitId, language: 'vi', law, today: REHEARSAL_DAY }));
    }),
  ).reduce(joined);
  const withoutUnit: FactShape =
    all.type === 'group' ? { type: 'group', parts: new Map(all.parts).set('unit', LEAF) } : all;
  return (folder) => (folder === 'common' || rulesOf(folder).perUnit ? all : withoutUnit);
}
