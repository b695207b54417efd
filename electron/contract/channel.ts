import { z } from 'zod';
import { DOCUMENT_KINDS } from '../domain/official-document.ts';

/** One request of the window: what it may send is checked by `input`; `output` exists only as a type. */
export type Channel<Input extends z.ZodType, Output> = { readonly input: Input; readonly output?: Output };

export function channel<Output>() {
  return <Input extends z.ZodType>(input: Input): Channel<Input, Output> => ({ input });
}

/** Parts that many requests share. */
export const id = z.string().min(1).max(200);
export const words = z.string().max(10_000);
export const documentKind = z.enum(DOCUMENT_KINDS);
export const language = z.enum(['vi', 'en']);
/** Of a document: one language, or both side by side. */
export const draftLanguage = z.enum(['vi', 'en', 'both']);
