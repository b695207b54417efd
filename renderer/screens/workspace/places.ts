import type { InspectionView } from '../../../electron/contract/channels.ts';
import type { InspectionFacts } from '../../../electron/contract/types.ts';
import type { Step } from '../step-names.ts';

export function addressOf(id: string, step: Step, part?: string): string {
  const parts = [
    '/inspection',
    encodeURIComponent(id),
    step,
    ...(part === undefined ? [] : [encodeURIComponent(part)]),
  ];
  return parts.join('/');
}

/** Where a problem is to be mended: step, the part of it that must be open, and the field inside. */
export type Place = { readonly step: Step; readonly part?: string; readonly field: string };

/** Facts that are entered elsewhere than in the first step, by their names in a case. */
const STEP_OF_FACT: Readonly<Record<string, Step>> = {
  contents: 'contents',
  legalGrounds: 'contents',
  teamReportDate: 'contents',
  appliedMeasures: 'contents',
  unitRequests: 'contents',
  fileStatistics: 'contents',
  attachments: 'contents',
};

/** The part of the step «responsibility» that holds what the unit explained to the whole. */
export const GENERAL_EXPLANATION = 'general';

/** Parts of a finding that are filled for all shortcomings together. */
const OF_RESPONSIBILITY = /^(causes|responsibilities|explanation)\b/;

/** `findings[3].counts[0]` names the fourth finding of the case, and so on. */
export function placeOf(where: string, view: InspectionView, facts: InspectionFacts): Place {
  const path = where.replace(/^facts\./, '');
  const found = /^(\w+)(?:\[(\d+)\])?\.?(.*)$/.exec(path);
  const [, name = '', number, rest = ''] = found ?? [];
  const index = number === undefined ? -1 : Number(number);
  switch (name) {
    case 'findings':
      return {
        step: OF_RESPONSIBILITY.test(rest) ? 'responsibility' : 'findings',
        part: view.findings[index]?.id,
        field: rest,
      };
    case 'units':
      return { step: rest.startsWith('overview') ? 'contents' : 'decision', field: path };
    case 'explanation':
      return { step: 'responsibility', part: GENERAL_EXPLANATION, field: path };
    case 'recommendations':
      return { step: 'recommendations', part: facts.recommendations[index]?.id, field: path };
    case 'plan':
      return { step: 'remediation', part: 'plan', field: path };
    case 'documents': {
      const details = facts.documents[index];
      return {
        step: 'documents',
        part: details === undefined ? undefined : documentPart(details.kind, details.unitId ?? null),
        field: `document.${rest}`,
      };
    }
    default:
      return { step: STEP_OF_FACT[name] ?? 'decision', field: path };
  }
}

/** One document of the case as a part of an address. */
export function documentPart(kind: string, unitId: string | null): string {
  return unitId === null ? kind : `${kind}~${unitId}`;
}

/** Brings the field into sight and puts the cursor into it, waiting for its screen to be drawn. */
export function focusPlace(field: string, frames = 40): void {
  const exact = elementAt(field);
  const found = exact ?? (frames > 20 ? null : nearest(field));
  if (found === null) {
    if (frames > 0) requestAnimationFrame(() => focusPlace(field, frames - 1));
    return;
  }
  found.scrollIntoView({ block: 'center' });
  const input = found.matches('input, textarea, select')
    ? found
    : (found.querySelector<HTMLElement>('input, textarea, select') ?? found.querySelector<HTMLElement>('button'));
  (input ?? found).focus({ preventScroll: true });
  focusAgain(field, found, frames);
}

/** The form of the record before may still have stood there, with a field of the same name, and taken the cursor with it. */
function focusAgain(field: string, found: HTMLElement, frames: number): void {
  if (frames === 0) return;
  requestAnimationFrame(() => {
    if (found.isConnected) focusAgain(field, found, frames - 1);
    else if (document.activeElement === document.body) focusPlace(field, frames - 1);
  });
}

function elementAt(field: string): HTMLElement | null {
  return field === '' ? null : document.querySelector<HTMLElement>(`[data-place="${CSS.escape(field)}"]`);
}

function nearest(field: string): HTMLElement | null {
  const shorter = field.replace(/(\.[^.[\]]*|\[\d*\])$/, '');
  if (shorter === field) return elementAt(`section.${field}`);
  return elementAt(shorter) ?? nearest(shorter);
}
