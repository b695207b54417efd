import type { Answer, Finding } from '../../../electron/contract/types.ts';
import { ask } from '../../client.ts';
import { flushDraft } from '../../saving/drafts.ts';
import { withText } from '../../words/bilingual.ts';
import { findingKey, reloadFinding, writeFinding } from './finding-draft.ts';

/** Writes a title that was typed in the list, over what its editor may hold. */
export async function retitle(
  inspectionId: string,
  findingId: string,
  language: 'vi' | 'en',
  text: string,
  refresh: () => Promise<void>,
): Promise<Answer<Finding>> {
  await flushDraft(findingKey(inspectionId, findingId));
  const read = await ask('findings.read', { inspectionId, findingId });
  if (!read.ok) return read;
  const { finding } = read.value;
  const title = withText(finding.title, language, text);
  const answer = await writeFinding(inspectionId, { ...finding, title }, refresh);
  if (answer.ok) await reloadFinding(inspectionId, findingId);
  return answer;
}
