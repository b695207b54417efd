import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { addressOf, focusPlace, placeOf } from '../workspace/places.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { placeOfOrigin } from './origin-places.ts';
import { recordsOf } from './records.ts';

/** Opens the field that a printed run comes from; false where none of these places is in the case any more. */
export function useOpenOrigin(): (origins: readonly string[]) => boolean {
  const { id, view, facts, goTo } = useWorkspace();
  const [, navigate] = useLocation();
  const openOne = useCallback(
    (origin: string): boolean => {
      const place = placeOfOrigin(origin, recordsOf(view, facts.read()));
      if (place !== null) goTo(place);
      if (place !== null) return true;
      // Nothing was entered of that document, or over that row of the plan: both are there all the same.
      const [, list = '', part = '', field = ''] = /^(documents|plan\.entries)\[#(.+?)\]\.?(.*)$/.exec(origin) ?? [];
      if (list === 'documents') {
        navigate(addressOf(id, placeOf(list, view, facts.read()).step, part));
        focusPlace(`document.${field}`);
      } else if (list !== '') goTo(list);
      return list !== '';
    },
    [id, view, facts, goTo, navigate],
  );
  return useCallback((origins) => origins.some(openOne), [openOne]);
}
