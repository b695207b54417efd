import type { Aspect, BoxName, Finding } from '../finding.ts';
import type { Boxes } from '../layout/recognise.ts';
import type { Paragraph, ReadDocument } from '../read-document.ts';
import { RULES, type RuleId } from '../rule-list.ts';

const WORDS_SHOWN = 8;

export type Fault = {
  readonly rule: RuleId;
  readonly box: BoxName;
  readonly at?: Paragraph | null;
  readonly aspect?: Aspect;
  readonly values?: Finding['values'];
  /** Page, where there is no paragraph. */
  readonly page?: number | null;
};

/** What every rule is given. */
export type Checking = {
  readonly document: ReadDocument;
  readonly boxes: Boxes;
  /** Tells a fault. The same fault in many places is one finding, at the first of them, with the others counted. */
  readonly tell: (fault: Fault) => void;
};

export function firstWords(text: string): string {
  const words = text.split(/\s+/);
  return words.slice(0, WORDS_SHOWN).join(' ') + (words.length > WORDS_SHOWN ? ' …' : '');
}

export class Gathered {
  readonly #findings = new Map<string, Finding>();

  readonly tell = (fault: Fault): void => {
    const { rule, box, at = null, aspect = null, values = {} } = fault;
    const key = JSON.stringify([rule, box, aspect, values]);
    const known = this.#findings.get(key);
    if (known !== undefined) {
      this.#findings.set(key, { ...known, more: known.more + 1 });
      return;
    }
    const words = at === null ? '' : firstWords(at.text);
    const place = { page: at?.page ?? fault.page ?? null, paragraph: at?.number ?? null, words, box };
    this.#findings.set(key, { rule, aspect, ...RULES[rule], place, more: 0, values });
  };

  get findings(): readonly Finding[] {
    return [...this.#findings.values()];
  }
}
