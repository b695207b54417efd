import { textIn } from '../../domain/bilingual-text.ts';
import { termKey } from '../../domain/glossary.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { withTexts } from '../../domain/walk-texts.ts';

/** A name without English in the case, and the English the glossary has for it. */
export type GlossaryName = {
  readonly where: string;
  readonly vi: string;
  readonly en: string;
};

/** Fields that hold the name of a body or post and nothing else. Running text is never translated by the glossary. */
const NAME_FIELDS: ReadonlySet<string> = new Set([
  'name',
  'parents',
  'headPost',
  'issuer',
  'post',
  'agencyPost',
  'onBehalfOf',
  'addressee',
  'addressees',
  'recipients',
  'reportTo',
  'lead',
  'cooperating',
  'who',
]);

/** The case with English for names that stand in the glossary exactly, and which these are. */
export function withGlossaryNames(
  inspectionCase: InspectionCase,
  names: ReadonlyMap<string, string>,
): { readonly named: InspectionCase; readonly used: readonly GlossaryName[] } {
  const used: GlossaryName[] = [];
  const named = withTexts(inspectionCase, ({ where, text }) => {
    const vi = textIn(text, 'vi');
    if (vi === null || textIn(text, 'en') !== null || !NAME_FIELDS.has(fieldOf(where))) return text;
    const en = names.get(termKey(vi));
    if (en === undefined) return text;
    used.push({ where, vi, en });
    return { ...text, en };
  });
  return { named, used };
}

/** `inspectingBody.parents[0]` is one of `parents`. */
function fieldOf(where: string): string {
  return (
    where
      .replace(/\[\d+\]$/, '')
      .split('.')
      .at(-1) ?? ''
  );
}
