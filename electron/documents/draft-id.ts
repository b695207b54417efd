import { createHash } from 'node:crypto';
import type { ExportJob } from './export-job.ts';
import type { OfficialDocument } from './model/official-document.ts';

/**
 * Id of a draft, 32 hexadecimal digits, made from what it is of and what it says: the same draft handed out twice is one draft,
 * and its files are the same bytes.
 */
export function draftIdOf(
  { inspectionCase, kind, unitId, language }: Pick<ExportJob, 'inspectionCase' | 'kind' | 'unitId' | 'language'>,
  document: OfficialDocument,
): string {
  const told = JSON.stringify([inspectionCase.id, kind, unitId, language, document]);
  return createHash('sha256').update(told).digest('hex').slice(0, 32);
}
