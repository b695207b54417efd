import { addressOf } from '../screens/workspace/places.ts';

type Shown = { readonly inspectionId: string; readonly findingId: string | undefined };

/** One stop of the tour. Its words are `tour.<name>`. */
export type Stop = {
  readonly name: 'steps' | 'finding' | 'rate' | 'problems' | 'preview' | 'export';
  /** Where it is; null for wherever one is. */
  readonly address: (shown: Shown) => string | null;
  /** What it points at, the best first; a stop whose anchors are not there is left out. */
  readonly anchors: readonly string[];
};

function finding({ inspectionId, findingId }: Shown): string {
  return addressOf(inspectionId, 'findings', findingId);
}

function documents({ inspectionId }: Shown): string {
  return addressOf(inspectionId, 'documents');
}

export const STOPS: readonly Stop[] = [
  { name: 'steps', address: () => null, anchors: ['[data-tour="steps"]', 'nav.kl-steps'] },
  { name: 'finding', address: finding, anchors: ['[data-tour="finding"]', '[data-place="title"]'] },
  {
    name: 'rate',
    address: finding,
    anchors: ['[data-tour="rate"]', '[data-place="counts[0]"]', '[data-place="counts"]'],
  },
  { name: 'problems', address: () => null, anchors: ['[data-tour="problems"]'] },
  { name: 'preview', address: documents, anchors: ['[data-tour="preview"]', '.kl-paper'] },
  { name: 'export', address: documents, anchors: ['[data-tour="export"]'] },
];

/** The first anchor that is drawn and has a size. */
export function anchorOf(stop: Stop): Element | null {
  for (const selector of stop.anchors) {
    const found = document.querySelector(selector);
    if (found !== null && found.getBoundingClientRect().width > 0) return found;
  }
  return null;
}
