import { z } from 'zod';
import type { KnownPhrase, Phrase } from '../domain/phrase.ts';
import { bilingualParagraphsSchema, idSchema, markSchema } from './case-file/text-schema.ts';
import { channel, id, language, words } from './channel.ts';

export type { KnownPhrase, Phrase };

/** More than any office writes; keeps a broken file from filling memory. */
export const MOST_PHRASES = 2_000;

export const phraseSchema = z.strictObject({
  id: idSchema,
  group: markSchema,
  keys: markSchema,
  text: bilingualParagraphsSchema,
}) satisfies z.ZodType<Phrase>;

/** What to change in the office's phrases to have them as they were. */
export type PhraseUndo = { readonly write: readonly Phrase[]; readonly remove: readonly string[] };

/** A phrase as it would be put into a field, filled with what the case knows. */
export type OfferedPhrase = {
  readonly id: string;
  readonly group: string;
  readonly keys: string;
  readonly text: string;
};

export const phraseChannels = {
  'phrases.list': channel<{ readonly phrases: readonly KnownPhrase[]; readonly total: number }>()(
    z.strictObject({ words }),
  ),
  'phrases.write': channel<PhraseUndo>()(z.strictObject({ phrase: phraseSchema })),
  /** A shipped one goes back to its own words. */
  'phrases.remove': channel<PhraseUndo>()(z.strictObject({ id })),
  'phrases.undo': channel<null>()(
    z.strictObject({ write: z.array(phraseSchema).max(MOST_PHRASES), remove: z.array(id).max(MOST_PHRASES) }),
  ),
  'phrases.importFile': channel<{
    readonly imported: { readonly added: number; readonly changed: number; readonly undo: PhraseUndo } | null;
  }>()(z.strictObject({})),
  'phrases.exportFile': channel<{ readonly path: string | null }>()(z.strictObject({})),
  'phrases.offer': channel<readonly OfferedPhrase[]>()(z.strictObject({ inspectionId: id, words, language })),
} as const;
