import { createContext, type FocusEvent, useCallback, useContext, useMemo, useState } from 'react';
import type { InspectionView } from '../../../electron/contract/channels.ts';
import type { Step } from '../step-names.ts';
import { documentPart, placeOf } from '../workspace/places.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { originOfPlace } from './origin-places.ts';
import { recordsOf } from './records.ts';

type EditedField = {
  /** The field that has, or last had, the cursor: as an origin, `findings[#f7].title`; null before any had it. */
  readonly field: string | null;
  /** Shows the form where the document lies over it. */
  readonly uncover: () => void;
};

const Context = createContext<EditedField>({ field: null, uncover: () => undefined });

export const EditedFieldProvider = Context.Provider;

export function useEditedField(): EditedField {
  return useContext(Context);
}

/** The place written on the field or around it; a section as a whole is no field. */
function placeAt(target: EventTarget): string | null {
  const found = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  const place = found?.dataset.place ?? '';
  return place === '' || place.startsWith('section.') ? null : place.replace(/\.(vi|en)$/, '');
}

/** Follows the cursor through the fields of the step; fields in popovers count too. */
export function useFieldFollower(step: Step, part: string | undefined) {
  const { view, facts } = useWorkspace();
  const [field, setField] = useState<string | null>(null);
  const onFocus = useCallback(
    ({ target }: FocusEvent) => {
      const place = placeAt(target);
      if (place === null) return;
      // Forms of one finding and of one document name their fields without it.
      const finding = view.findings.findIndex((each) => each.id === part);
      const inFinding = placeOf(`findings[${finding}].${place}`, view, facts.read());
      if (finding >= 0 && inFinding.step === step) setField(`findings[#${part}].${place}`);
      else if (place.startsWith('document.')) setField(`documents[#${part ?? firstOffered(view)}]${place.slice(8)}`);
      else if (place.startsWith('plan.rows[')) setField(place.replace('plan.rows[', 'plan.entries[#'));
      else setField(originOfPlace(place, recordsOf(view, facts.read())));
    },
    [view, facts, step, part],
  );
  return useMemo(() => ({ field, onFocus }), [field, onFocus]);
}

function firstOffered({ documents: [first] }: InspectionView): string {
  return first === undefined ? '' : documentPart(first.kind, first.unitId);
}
