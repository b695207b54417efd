import { z } from 'zod';
import type { GlossaryEntry, OfficeTerm } from '../domain/glossary.ts';
import { channel } from './channel.ts';

export type { GlossaryEntry, OfficeTerm };

const term = z.string().max(10_000);
const officeTerm = z.strictObject({ vi: term, en: term, note: term });
export const glossaryQuery = z.strictObject({ words: term, origin: z.enum(['all', 'own', 'shipped']) });
/** As an earlier answer gave them; never more than a glossary has. */
const changes = z.strictObject({ remove: z.array(term).max(20_000), write: z.array(officeTerm).max(20_000) });

export type GlossaryQuery = z.output<typeof glossaryQuery>;

export type GlossaryPage = {
  readonly entries: readonly GlossaryEntry[];
  /** Lines of the whole glossary. */
  readonly total: number;
};

/** What to change in the office's terms to have them as they were. */
export type TermUndo = {
  readonly remove: readonly string[];
  readonly write: readonly OfficeTerm[];
};

export type ImportedTerms = {
  readonly added: number;
  readonly changed: number;
  /** Lines that say what the glossary says already. */
  readonly unchanged: number;
  readonly undo: TermUndo;
};

/** A term found in a text; unsure where its English stands on practice alone. */
export type OfferedTerm = {
  readonly vi: string;
  readonly en: readonly string[];
  readonly isUnsure: boolean;
};

export const glossaryChannels = {
  'glossary.list': channel<GlossaryPage>()(glossaryQuery),
  /** `before`: the Vietnamese of the office's term that is changed; null for a new one. */
  'glossary.write': channel<TermUndo>()(z.strictObject({ before: term.nullable(), term: officeTerm })),
  'glossary.remove': channel<TermUndo>()(z.strictObject({ vi: term })),
  'glossary.undo': channel<null>()(changes),
  'glossary.findTerms': channel<readonly OfferedTerm[]>()(z.strictObject({ text: z.string().max(1_000_000) })),
  /** Asks which file with the system's dialog; null when the person thought better of it. */
  'glossary.importFile': channel<{ readonly imported: ImportedTerms | null }>()(z.strictObject({})),
  'glossary.exportFile': channel<{ readonly path: string | null }>()(
    z.strictObject({ which: z.enum(['all', 'own']), kind: z.enum(['tsv', 'csv']) }),
  ),
} as const;
