import { glossaryNames, mergedGlossary } from '../../domain/glossary.ts';
import { type Answer, done } from '../../domain/problem.ts';
import type { ComposedDocument, OneLanguageInput } from './compose-document.ts';
import { englishNotices } from './english-notices.ts';
import { withGlossaryNames } from './glossary-names.ts';

/**
 * A document that prints English: names that only the glossary knows are filled in, and what English it lacks is said beside it.
 *
 * @param compose composes from the texts of the case as they stand
 */
export function composeInEnglish(
  input: OneLanguageInput,
  compose: (input: OneLanguageInput) => Answer<ComposedDocument>,
): Answer<ComposedDocument> {
  const { inspectionCase, law, officeTerms = [] } = input;
  const names = glossaryNames(mergedGlossary(law.glossary, officeTerms));
  const { named, used } = withGlossaryNames(inspectionCase, names);
  const answer = compose({ ...input, inspectionCase: named });
  if (!answer.ok) return answer;
  const english = englishNotices(named, used, (probed) => {
    const composed = compose({ ...input, inspectionCase: probed, withOrigins: false });
    return composed.ok ? composed.value.document : null;
  });
  return done({ ...answer.value, notices: [...english, ...answer.value.notices] });
}
