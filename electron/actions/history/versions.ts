import type { VersionComparison, VersionLine } from '../../contract/version-channels.ts';
import type { OfficialDocument } from '../../documents/model/official-document.ts';
import { compareDrafts } from '../../documents/returned/compare-drafts.ts';
import { type CaseDifference, compareCases } from '../../domain/compare-cases.ts';
import type { VersionReason } from '../../domain/document-version.ts';
import { type InspectionCase, withoutFollowUp } from '../../domain/inspection.ts';
import type { UsedTemplate } from '../../domain/office-template.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import { isSameValue } from '../../domain/value-changes.ts';
import type { WholeVersion } from '../history-ports.ts';
import { inspectionNotFound } from '../missing-records.ts';
import type { DocumentKey, NewId, Storage } from '../ports.ts';
import { isOf } from '../returned/open-returned-file.ts';

/** A document as it stands now: what it was drafted from, with which template, and what it says. */
export type DocumentNow = {
  readonly inspectionCase: InspectionCase;
  readonly template: UsedTemplate;
  /** Refused where it cannot be drafted. */
  readonly document: Answer<OfficialDocument>;
};

type Versions = Pick<Storage, 'versions'>;

/** Versions of a document, newest first. */
export function listVersions(
  { versions }: Versions,
  chosen: DocumentKey,
): Answer<{ readonly versions: readonly VersionLine[] }> {
  return done({
    versions: versions.list(chosen).map(({ id, keptAt, reason, note, template, hasCase, hasDocument }) => ({
      id,
      keptAt,
      reason,
      note,
      template,
      hasCase,
      hasDocument,
    })),
  });
}

/** Keeps a document as it is now. */
export function keepVersion(
  { versions }: Versions,
  chosen: DocumentKey,
  { inspectionCase, template, document }: DocumentNow,
  { reason, note, id }: { readonly reason: VersionReason; readonly note: string; readonly id: string },
): Answer<{ readonly id: string }> {
  const text = document.ok ? JSON.stringify(document.value) : null;
  const { inspectionId, kind, unitId, language } = chosen;
  const key = { inspectionId, kind, unitId, language };
  const isKept = versions.keep({ ...key, id, reason, note: note.trim(), template, document: text, inspectionCase });
  return isKept ? done({ id }) : inspectionNotFound(inspectionId);
}

/** Two versions held together; null is the document as it is now. */
export function compareVersions(
  { versions }: Versions,
  chosen: DocumentKey,
  { fromId, toId }: { readonly fromId: string | null; readonly toId: string | null },
  now: DocumentNow,
): Answer<VersionComparison> {
  const side = (id: string | null) => (id === null ? now.document : documentOf(versions.read(id), chosen));
  const [from, to] = [side(fromId), side(toId)] as const;
  if (!from.ok) return from;
  if (!to.ok) return to;
  const lines = compareDrafts(from.value, to.value);
  const changes = lines.filter(({ kind }) => kind !== 'same' && kind !== 'unchanged').length;
  return done({ lines, changes });
}

function documentOf(version: WholeVersion | null, chosen: DocumentKey): Answer<OfficialDocument> {
  if (version === null || !isOf(version, chosen)) return refused(problem('version-not-found', ''));
  if (version.document === null) return refused(problem('version-without-document', ''));
  return done(JSON.parse(version.document) as OfficialDocument);
}

/** What restoring would change. */
export function versionDifference(
  storage: Pick<Storage, 'versions' | 'inspections'>,
  chosen: DocumentKey,
  versionId: string,
): Answer<CaseDifference> {
  const then = caseOf(storage, chosen, versionId);
  if (!then.ok) return then;
  const now = storage.inspections.readCase(chosen.inspectionId);
  return now === null ? inspectionNotFound(chosen.inspectionId) : done(compareCases(now, then.value));
}

/** Puts the inspection back to the case of a version. The present is kept as a version first. */
export function restoreVersion(
  storage: Storage,
  chosen: DocumentKey,
  versionId: string,
  now: DocumentNow,
  newId: NewId,
): Answer<null> {
  const then = caseOf(storage, chosen, versionId);
  if (!then.ok) return then;
  if (isSameValue(changeable(now.inspectionCase), changeable(then.value)))
    return refused(problem('version-is-present', ''));
  const kept = keepVersion(storage, chosen, now, { reason: 'before-restore', note: '', id: newId() });
  if (!kept.ok) return kept;
  return storage.changes.restoreCase(then.value) ? done(null) : inspectionNotFound(chosen.inspectionId);
}

/** As JSON has it. What was noted of the follow-up stays, whatever is restored. */
function changeable(inspectionCase: InspectionCase): unknown {
  return JSON.parse(JSON.stringify(withoutFollowUp(inspectionCase)));
}

function caseOf({ versions }: Versions, chosen: DocumentKey, versionId: string): Answer<InspectionCase> {
  const version = versions.read(versionId);
  if (version === null || !isOf(version, chosen)) return refused(problem('version-not-found', ''));
  return version.inspectionCase === null ? refused(problem('version-without-case', '')) : done(version.inspectionCase);
}
