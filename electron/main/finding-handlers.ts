import { copyFindings } from '../actions/copy-findings.ts';
import { duplicateFindings } from '../actions/duplicate-findings.ts';
import { examineCounts } from '../actions/examine-counts.ts';
import { mergeFindings, previewMerge } from '../actions/merge-findings.ts';
import type { NewId } from '../actions/ports.ts';
import { removeFindings } from '../actions/remove-findings.ts';
import { searchElsewhere } from '../actions/search-elsewhere.ts';
import { setFindings } from '../actions/set-findings.ts';
import { splitFinding } from '../actions/split-finding.ts';
import { undoFindingChanges } from '../actions/undo-finding-changes.ts';
import { done } from '../domain/problem.ts';
import type { Handlers } from './answer-request.ts';
import type { WithStorage } from './with-storage.ts';

/** Requests about many findings at once, and about figures as they are typed. */
export function findingHandlers({ withStorage, newId }: { readonly withStorage: WithStorage; readonly newId: NewId }) {
  return {
    'findings.setAll': ({ inspectionId, ids, setting, order }) =>
      withStorage((storage) => setFindings(storage, inspectionId, ids, setting, order)),
    'findings.duplicateAll': ({ inspectionId, ids }) =>
      withStorage((storage) => duplicateFindings(storage, inspectionId, ids, newId)),
    'findings.removeAll': ({ inspectionId, ids }) =>
      withStorage((storage) => removeFindings(storage, inspectionId, ids)),
    'findings.split': ({ inspectionId, findingId, split }) =>
      withStorage((storage) => splitFinding(storage, inspectionId, findingId, split, newId)),
    'findings.previewMerge': ({ inspectionId, ids }) =>
      withStorage((storage) => previewMerge(storage, inspectionId, ids)),
    'findings.merge': ({ inspectionId, ids, title }) =>
      withStorage((storage) => mergeFindings(storage, inspectionId, ids, title)),
    'findings.copyInto': ({ inspectionId, from, unitIds }) =>
      withStorage((storage) => copyFindings(storage, inspectionId, from, unitIds, newId)),
    'findings.undoChange': ({ inspectionId, undo }) =>
      withStorage((storage) => undoFindingChanges(storage, inspectionId, undo)),
    'findings.searchElsewhere': ({ words, limit, inspectionId }) =>
      withStorage((storage) => searchElsewhere(storage, words, limit, inspectionId)),
    'findings.examineCounts': (finding) => done(examineCounts(finding)),
  } satisfies Partial<Handlers>;
}
