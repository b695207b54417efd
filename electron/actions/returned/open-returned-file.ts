import { basename } from 'node:path';
import type { OfficialDocument } from '../../documents/model/official-document.ts';
import { textInOrOther } from '../../domain/bilingual-text.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import type { DocumentKey, NewId, Storage, StoredDraft } from '../ports.ts';
import { readFileBytes } from '../read-file-bytes.ts';
import { runReturnedJob } from './run-returned-job.ts';

export type ReturnedRequest = {
  readonly path: string;
  /** The document that is open in the window. */
  readonly chosen: DocumentKey;
};

export type ReturnedSurroundings = { readonly workerUrl: URL; readonly newId: NewId };

type Storing = Pick<Storage, 'drafts' | 'inspections' | 'letterheads'>;

/**
 * Reads an edited Word file and keeps what it suggests; nothing of it is applied. Refused with a plain answer for what is no Word
 * file, is of another inspection or document, or was never handed out from here.
 */
export async function openReturnedFile(
  storage: Storing,
  { path, chosen }: ReturnedRequest,
  { workerUrl, newId }: ReturnedSurroundings,
): Promise<Answer<{ readonly id: string }>> {
  const read = await readFileBytes(path);
  if (!read.ok) return read;
  const name = basename(path);
  const identified = await runReturnedJob({ type: 'identify', bytes: read.value, name }, workerUrl);
  if (!identified.ok) return identified;
  const found = draftFor(storage, identified.value.drafts, chosen);
  if (!found.ok) return found;
  const { draft, carriesIds } = found.value;
  const document = JSON.parse(draft.document) as OfficialDocument;
  const letterhead = draft.letterheadId === null ? null : storage.letterheads.file(draft.letterheadId);
  const written = { document, draftId: draft.id, letterhead: letterhead ?? undefined };
  const job = { type: 'compare', bytes: read.value, ...written, isOurs: carriesIds } as const;
  const compared = await runReturnedJob(job, workerUrl);
  if (!compared.ok) return compared;
  const id = newId();
  storage.drafts.keepReturned({
    id,
    draftId: draft.id,
    fileName: name,
    carriesIds,
    comparison: JSON.stringify(compared.value),
  });
  return done({ id });
}

/** The draft that the file names; of a file that names none, the last draft of the open document. */
function draftFor(
  { drafts, inspections }: Pick<Storing, 'drafts' | 'inspections'>,
  named: readonly string[],
  chosen: DocumentKey,
): Answer<{ readonly draft: StoredDraft; readonly carriesIds: boolean }> {
  const known = named.flatMap((each) => drafts.read(each) ?? []);
  const own = known.find((each) => isOf(each, chosen));
  if (own !== undefined) return done({ draft: own, carriesIds: true });
  const [other] = known;
  if (other !== undefined && other.inspectionId !== chosen.inspectionId) {
    const facts = inspections.readFacts(other.inspectionId);
    const subject = textInOrOther(facts?.subject, 'vi') ?? other.inspectionId;
    return refused(problem('returned-other-inspection', '', { subject }));
  }
  if (other !== undefined) return refused(problem('returned-other-document', ''));
  if (named.length > 0) return refused(problem('returned-draft-unknown', ''));
  const [last] = drafts.list(chosen);
  const draft = last === undefined ? null : drafts.read(last.id);
  return draft === null ? refused(problem('returned-no-draft', '')) : done({ draft, carriesIds: false });
}

/** True for a draft of just this document. */
export function isOf(draft: DocumentKey, chosen: DocumentKey): boolean {
  return (
    draft.inspectionId === chosen.inspectionId &&
    draft.kind === chosen.kind &&
    draft.unitId === chosen.unitId &&
    draft.language === chosen.language
  );
}
