import type { Cause, Count, Evidence, Finding, LegalBasis, Responsibility } from '../../../electron/contract/types.ts';
import { hasText } from '../../words/bilingual.ts';

/** Parts of the editor in their order; Alt and a figure leads to each. The first is always open. */
export const SECTIONS = [
  'wording',
  'counts',
  'legalBases',
  'causes',
  'responsibilities',
  'explanation',
  'evidence',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** A new row of each list. */
export const FRESH = {
  counts: (): Count => ({}),
  legalBases: (): LegalBasis => ({ type: 'decree' }),
  causes: (): Cause => ({ kind: 'subjective', text: {} }),
  responsibilities: (): Responsibility => ({ kind: 'collective', who: {} }),
  evidence: (): Evidence => ({ reference: {} }),
} as const;

/** How many rows a section holds; 0 folds it away. */
export function sizeOf(finding: Finding, section: SectionName): number {
  if (section === 'wording') return 1;
  if (section === 'evidence') return finding.evidence.length + (finding.attachments?.length ?? 0);
  if (section !== 'explanation') return finding[section].length;
  const { explanation } = finding;
  const isGiven =
    explanation !== undefined &&
    (hasText(explanation.text) || hasText(explanation.reply) || explanation.treatment !== undefined);
  return isGiven ? 1 : 0;
}

/** The finding with a first row in an empty section, ready to be filled in. */
export function withFirstRow(finding: Finding, section: SectionName): Finding {
  if (section === 'wording' || section === 'explanation' || finding[section].length > 0) return finding;
  return { ...finding, [section]: [FRESH[section]()] };
}

/** Leads to a section; one that is folded opens. */
export function focusSection(index: number): void {
  const found = document.querySelector<HTMLElement>(`[data-section="${SECTIONS[index] ?? ''}"]`);
  if (found instanceof HTMLButtonElement) {
    found.click();
    return;
  }
  found?.scrollIntoView({ block: 'start' });
  found?.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true });
}

/** Into the title of a finding that was opened a moment ago, and of no other: what is typed next belongs to this one. */
export function focusTitleOf(findingId: string, frames = 60): void {
  const form = document.querySelector(`[data-finding="${CSS.escape(findingId)}"]`);
  const title = form?.querySelector<HTMLElement>('[data-place="title.vi"]');
  if (title) title.focus();
  else if (frames > 0) requestAnimationFrame(() => focusTitleOf(findingId, frames - 1));
}

/** Into the first field of a section that was opened a moment ago. */
export function focusOpened(section: SectionName, frames = 20): void {
  const found = document.querySelector<HTMLElement>(`div[data-section="${section}"]`);
  if (found === null) {
    if (frames > 0) requestAnimationFrame(() => focusOpened(section, frames - 1));
    return;
  }
  found.scrollIntoView({ block: 'center' });
  found.querySelector<HTMLElement>('fieldset :is(input, textarea, select), textarea')?.focus({ preventScroll: true });
}
