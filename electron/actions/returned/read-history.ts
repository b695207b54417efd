import type { DocumentHistory } from '../../contract/returned-channels.ts';
import { applyWording } from '../../documents/compose/apply-wording.ts';
import { type Answer, done } from '../../domain/problem.ts';
import { type DraftPorts, type DraftRequest, draftDocument } from '../draft-document.ts';
import type { DocumentKey, ReturnedFileRecord, Storage } from '../ports.ts';
import { comparisonOf } from './read-review.ts';

/** What a document has beside its text: drafts handed out, files that came back, its own wording and whether it fits. */
export function readHistory(
  { drafts }: Pick<Storage, 'drafts'>,
  key: DocumentKey,
  request: DraftRequest,
  ports: DraftPorts,
): Answer<DocumentHistory> {
  const wording = drafts.wording(key);
  const composed = draftDocument({ ...request, wording: [] }, ports);
  // A document that cannot be composed has nothing that could be said not to fit.
  const unfit = composed.ok ? applyWording(composed.value.document, wording).unfit : [];
  return done({
    drafts: drafts.list(key).map(({ id, draftedAt }) => ({ id, draftedAt })),
    returned: drafts.listReturned(key).map((each) => ({
      id: each.id,
      fileName: each.fileName,
      readAt: each.readAt,
      left: leftOf(each),
    })),
    wording: wording.map(({ id, source, kind, before, after }) => ({
      id,
      returnedId: source,
      suggestionId: id.slice(source.length + 1),
      kind,
      before,
      after,
      fits: !unfit.some((each) => each.id === id),
    })),
  });
}

function leftOf(record: ReturnedFileRecord): number {
  return comparisonOf(record).suggestions.filter(({ id }) => record.decisions[id] === undefined).length;
}
