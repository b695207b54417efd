import type { InspectionCase } from '../domain/inspection.ts';
import { type Answer, done, problem, refused } from '../domain/problem.ts';
import { withTranslationStamps } from '../domain/translation.ts';
import type { NewId, Storage } from './ports.ts';

/** Under which the id of the sample's copy is remembered. */
const SAMPLE_SETTING = 'sampleInspectionId';

/** True until the first inspection is there: an empty list is where a sample helps. */
export function isSampleOffered(storage: Storage): boolean {
  return storage.inspections.list({ words: '', offset: 0, limit: 1 }).total === 0;
}

/**
 * Opens the sample inspection: the copy made earlier (brought back if it was set aside), else a new one with its own id,
 * so that a person's practice never meets the sample of a colleague when parts are merged.
 */
export async function openSample(
  storage: Storage,
  readSample: () => Promise<Answer<InspectionCase>>,
  newId: NewId,
): Promise<Answer<{ readonly id: string }>> {
  const known = storage.settings.read(SAMPLE_SETTING);
  if (known !== null && (storage.inspections.restore(known) || storage.inspections.readFacts(known) !== null)) {
    return done({ id: known });
  }
  const sample = await readSample();
  if (!sample.ok) return sample;
  const id = newId();
  if (!storage.inspections.insertCase(withTranslationStamps({ ...sample.value, id })))
    return refused(problem('inspection-exists', 'id', { id, subject: id }));
  storage.settings.write(SAMPLE_SETTING, id);
  return done({ id });
}
