import type { DocumentDetails, Urgency } from '../../domain/official-document.ts';
import { type Inlines, plainText } from '../model/inline.ts';
import { type Mm, mm } from '../model/length.ts';
import type { OfficialHeader } from '../model/official-document.ts';
import type { Composer } from './composer.ts';

/** Frames of the marks of urgency as stamps are cut (Decree 30/2020, Annex I, III.2.b): 30, 40 and 20 mm by 8 mm. */
const URGENCY_WIDTH: Readonly<Record<Urgency, Mm>> = { flash: mm(30), immediate: mm(40), urgent: mm(20) };

/** Boxes 10b and 11, in the words of the templates; nothing where none is given. */
export function marksOf(
  composer: Composer,
  { urgency, circulation }: DocumentDetails,
): Pick<OfficialHeader, 'urgency' | 'circulation'> {
  const words = (name: string) => composer.setting(name) ?? '';
  return {
    ...(urgency === undefined
      ? {}
      : { urgency: { text: words(`urgency-${urgency}`), leastWidth: URGENCY_WIDTH[urgency] } }),
    ...(circulation === undefined
      ? {}
      : { circulation: { text: words(`circulation-${circulation}`), leastWidth: mm(0) } }),
  };
}

/** Box 13: the lines of the blocks `contact-address` and `contact-reach` in which something is given. */
export function contactOf(composer: Composer, { contact }: DocumentDetails): readonly Inlines[] | undefined {
  if (contact === undefined) return undefined;
  const lines = ['contact-address', 'contact-reach'].map((each) => composer.line(each));
  const given = lines.filter((each) => plainText(each).trim() !== '');
  return given.length === 0 ? undefined : given;
}
