import type { ReviewView, SuggestionDecision } from '../../contract/returned-channels.ts';
import type { Suggestion } from '../../documents/returned/suggestion.ts';
import type { DocumentWording } from '../../domain/document-wording.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { type Answer, type Problem, problem, refused } from '../../domain/problem.ts';
import { placeOfText, withText } from '../../domain/texts-of-case.ts';
import { withTranslationStamps } from '../../domain/translation.ts';
import { inspectionNotFound } from '../missing-records.ts';
import type { Decision, Storage } from '../ports.ts';
import { factOf, languageOf, type OpenReview, openReview, readReview, returnedNotFound } from './read-review.ts';

export type DecisionRequest = {
  readonly returnedId: string;
  readonly decisions: readonly {
    readonly suggestionId: string;
    /** `open` takes a decision back. */
    readonly decision: SuggestionDecision | 'open';
  }[];
};

type Storing = Pick<Storage, 'drafts' | 'inspections' | 'findings'>;

/** Id of the wording that an accepted suggestion gives. */
export function wordingId(returnedId: string, suggestionId: string): string {
  return `${returnedId}.${suggestionId}`;
}

/**
 * Accepts, refuses or opens suggestions again. What is accepted becomes the document's own wording, or changes the text of the
 * inspection where the person wants that. All of the request, or nothing with every reason.
 */
export function decideSuggestions(storage: Storing, { returnedId, decisions }: DecisionRequest): Answer<ReviewView> {
  const review = openReview(storage, returnedId);
  if (review === null) return returnedNotFound(returnedId);
  const inspectionCase = storage.inspections.readCase(review.draft.inspectionId);
  if (inspectionCase === null) return inspectionNotFound(review.draft.inspectionId);
  const deciding = new Deciding(review, inspectionCase);
  for (const { suggestionId, decision } of decisions) deciding.take(suggestionId, decision);
  if (deciding.problems.length > 0) return refused(...deciding.problems);
  writeCase(storage, inspectionCase, deciding.inspectionCase);
  storage.drafts.decide(returnedId, deciding.decisions, { added: deciding.added, removed: deciding.removed });
  return readReview(storage, returnedId);
}

class Deciding {
  readonly problems: Problem[] = [];
  readonly decisions: Record<string, Decision | null> = {};
  readonly added: DocumentWording[] = [];
  readonly removed: string[] = [];
  inspectionCase: InspectionCase;
  readonly #review: OpenReview;

  constructor(review: OpenReview, inspectionCase: InspectionCase) {
    this.#review = review;
    this.inspectionCase = inspectionCase;
  }

  take(suggestionId: string, decision: SuggestionDecision | 'open'): void {
    const suggestion = this.#review.comparison.suggestions.find((each) => each.id === suggestionId);
    if (suggestion === undefined) {
      this.problems.push(problem('suggestion-not-found', '', { id: suggestionId }));
      return;
    }
    this.#takeBack(suggestion);
    if (decision === 'accepted') this.#accept(suggestion);
    if (decision === 'in-case') this.#intoCase(suggestion);
    this.decisions[suggestionId] = decision === 'open' ? null : { state: decision };
  }

  #accept(suggestion: Suggestion): void {
    const { id, kind, before, after, changes, isAcceptable } = suggestion;
    if (!isAcceptable) {
      this.problems.push(problem('suggestion-not-acceptable', '', { text: after || before }));
      return;
    }
    const source = this.#review.record.id;
    this.added.push({ id: wordingId(source, id), source, kind, before, after, changes });
  }

  #intoCase(suggestion: Suggestion): void {
    const language = languageOf(suggestion, this.#review.draft);
    const where = factOf(suggestion, this.inspectionCase, language);
    if (where === null) {
      this.problems.push(problem('suggestion-not-a-fact', '', { text: suggestion.before }));
      return;
    }
    this.inspectionCase = withText(this.inspectionCase, language, { where, ...textsOf(suggestion) });
  }

  /** What an earlier decision did is undone first, also when another follows. */
  #takeBack(suggestion: Suggestion): void {
    const { record } = this.#review;
    const known = record.decisions[suggestion.id]?.state;
    if (known === 'accepted') this.removed.push(wordingId(record.id, suggestion.id));
    if (known !== 'in-case') return;
    const language = languageOf(suggestion, this.#review.draft);
    const { before, after } = textsOf(suggestion);
    const where = placeOfText(this.inspectionCase, language, after);
    if (where === null) this.problems.push(problem('fact-changed-since', '', { text: after }));
    else this.inspectionCase = withText(this.inspectionCase, language, { where, before: after, after: before });
  }
}

function textsOf({ changes }: Suggestion): { readonly before: string; readonly after: string } {
  const [only] = changes;
  return only?.type === 'replace' ? { before: only.base, after: only.text } : { before: '', after: '' };
}

/** Only what changed is written, by the same way as from the forms. */
function writeCase({ inspections, findings }: Storing, old: InspectionCase, now: InspectionCase): void {
  if (old === now) return;
  const { findings: changed, ...facts } = now;
  const { findings: known, ...oldFacts } = old;
  if (JSON.stringify(facts) !== JSON.stringify(oldFacts)) inspections.writeFacts(withTranslationStamps(facts));
  changed.forEach((finding, place) => {
    if (JSON.stringify(finding) !== JSON.stringify(known[place]))
      findings.write(now.id, withTranslationStamps(finding));
  });
}
