import { z } from 'zod';
import { lineSchema } from './case-file/text-schema.ts';
import { channel, id, language } from './channel.ts';

/** One place where the words stand; findings may move before it is used, so theirs are named by their ids too. */
export type TextHit = {
  readonly where: string;
  readonly findingId: string | null;
  readonly language: 'vi' | 'en';
  readonly start: number;
  readonly found: string;
  /** What stands around it in the same paragraph, cut at words. */
  readonly before: string;
  readonly after: string;
};

export type TextHits = {
  /** In the order of the case; no more than can be looked through. */
  readonly hits: readonly TextHit[];
  readonly total: number;
};

const options = z.strictObject({ diacritics: z.boolean(), matchCase: z.boolean(), wholeWords: z.boolean() });
const hit = z.strictObject({
  where: z.string().max(1_000),
  findingId: id.nullable(),
  language,
  start: z.int().min(0),
  found: z.string().max(10_000),
});

/** A sentence that tells a figure as it was. */
export type StaleSentence = {
  readonly findingId: string;
  readonly recommendationId?: string;
  /** `narrative.vi`; of a recommendation `action.vi`. */
  readonly where: string;
  readonly was: string;
  readonly now: string;
};

const settled = z.strictObject({
  inspectionId: id,
  findingId: id,
  recommendationId: id.optional(),
  where: z.string().max(200),
  was: z.string().max(200),
  /** With the new figure, or as it stands. */
  by: z.enum(['now', 'keep']),
});

export type SettledFigure = z.output<typeof settled>;

export type ChosenHit = z.output<typeof hit>;

export const textChannels = {
  'texts.find': channel<TextHits>()(
    z.strictObject({
      inspectionId: id,
      words: z.string().max(10_000),
      language: z.enum(['vi', 'en', 'both']),
      options,
    }),
  ),
  /** All of it or nothing: refused where a text has changed since it was searched. Undone as one step. */
  'texts.replace': channel<{ readonly replaced: number }>()(
    z.strictObject({ inspectionId: id, hits: z.array(hit).min(1).max(20_000), words: lineSchema }),
  ),
  'texts.settleFigure': channel<null>()(settled),
} as const;
