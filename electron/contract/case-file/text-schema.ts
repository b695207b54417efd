import { z } from 'zod';
import type { BilingualText } from '../../domain/bilingual-text.ts';

/** Characters of a one-line text; longer than any heading or name that fits a page. */
const LINE_LENGTH = 10_000;
/** Characters of a text of several paragraphs (a narrative of 1 MB). */
const PARAGRAPHS_LENGTH = 1_000_000;
/** Characters of an id, a number or a short mark. */
const MARK_LENGTH = 200;

/** Travels in a zod issue's `params`; turned into the problem `character-not-allowed`. */
export type CharacterRefusal = { readonly refusal: 'character'; readonly character: string; readonly position: number };

/**
 * Control characters but the line feed, half surrogates, private-use characters and non-characters, and the marks that turn the
 * reading direction: in a legal text they can make the eye read something other than what is stored («Trojan source»).
 */
const NOT_ALLOWED =
  /(?!\n)[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

function paragraphsForm(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ');
}

function lineForm(text: string): string {
  return paragraphsForm(text).replaceAll(/ *\n */g, ' ');
}

function refuseCharacters(context: z.core.ParsePayload<string>): void {
  const found = NOT_ALLOWED.exec(context.value);
  if (found === null) return;
  const codePoint = found[0].codePointAt(0) ?? 0;
  const params: CharacterRefusal = {
    refusal: 'character',
    character: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`,
    position: [...context.value.slice(0, found.index)].length + 1,
  };
  context.issues.push({ code: 'custom', input: context.value, params });
}

function text(longest: number, form: (given: string) => string) {
  return z.string().overwrite(form).max(longest).check(refuseCharacters);
}

/** An id that other parts of the case refer to. */
export const idSchema = text(MARK_LENGTH, lineForm).min(1);
/** A number with symbol, an abbreviation, an article: «733/QĐ-UBND». */
export const markSchema = text(MARK_LENGTH, lineForm);
/** A line without language, such as a person's name. */
export const lineSchema = text(LINE_LENGTH, lineForm);

/** 53 bits in base 36 (domain/fingerprint.ts). */
const fingerprintSchema = z.string().regex(/^[0-9a-z]{1,11}$/);

/** Written when a text is saved; a file made by hand leaves it out. */
const translatedSchema = z.strictObject({ source: fingerprintSchema, english: fingerprintSchema });

function bilingual(part: z.ZodType<string, string>) {
  return z.strictObject({
    vi: part.optional(),
    en: part.optional(),
    translated: translatedSchema.optional(),
  }) satisfies z.ZodType<BilingualText>;
}

/** One line in each language; a line break in it becomes a space. */
export const bilingualLineSchema = bilingual(lineSchema);
/** Paragraphs in each language; a line break starts one. */
export const bilingualParagraphsSchema = bilingual(text(PARAGRAPHS_LENGTH, paragraphsForm));

/** A day that exists, `2024-12-23`. */
export const dateSchema = z.iso.date();
/** A time of the day by the minute, `08:30`. */
export const timeSchema = z.iso.time({ precision: -1 });
