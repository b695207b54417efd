import { createHash } from 'node:crypto';
import type { ExportJob } from './export-job.ts';
import type { OfficialDocument } from './model/official-document.ts';

/**
 * Id of a draft, 32 hexadecimal digits, made from what it is of, what it says and the letterhead it stands in: the same draft
 * handed out twice is one draft, and its files are the same bytes.
 */
export function draftIdOf(
  { inspectionCase, kind, unitId, language, letterhead }: Omit<ExportJob, 'format'>,
  document: OfficialDocument,
): string {
  const told = JSON.stringify([inspectionCase.id, kind, unitId, language, document]);
  const hash = createHash('sha256').update(told);
  if (letterhead !== undefined) hash.update(letterhead.bytes);
  return hash.digest('hex').slice(0, 32);
}
