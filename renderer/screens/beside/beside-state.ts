import { useLocalStorage } from '@mantine/hooks';
import type { DocumentOffer, InspectionView } from '../../../electron/contract/channels.ts';
import type { DraftLanguage } from '../../../electron/contract/types.ts';
import { documentPart } from '../workspace/places.ts';

/** What of the panel is remembered between inspections and starts. */
export type BesideState = {
  readonly isOpen: boolean;
  /** Pixels. */
  readonly width: number;
  readonly language: DraftLanguage;
  /** Of the document looked at last, as a part of an address. */
  readonly document: string;
};

const FIRST: BesideState = { isOpen: false, width: 480, language: 'vi', document: '' };

export const LEAST_PANEL = 340;
/** What the form needs beside the panel, the list of steps included. */
export const LEAST_FORM = 700;

export function useBesideState() {
  const [state, setState] = useLocalStorage<BesideState>({
    key: 'ket-luan.beside',
    defaultValue: FIRST,
    getInitialValueInEffect: false,
  });
  const change = (part: Partial<BesideState>) => setState((known) => ({ ...known, ...part }));
  return [{ ...FIRST, ...state }, change] as const;
}

/** The document looked at last, else one of its kind, else the first one; undefined where the inspection offers none. */
export function besideOffer({ documents }: InspectionView, document: string): DocumentOffer | undefined {
  const same = documents.find((each) => documentPart(each.kind, each.unitId) === document);
  return same ?? documents.find((each) => each.kind === document.split('~')[0]) ?? documents[0];
}
