import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { partOf } from '../plan/step-part.ts';
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
      const row = /^plan\.entries\[#(.+?)\]\.(\w+)$/.exec(origin);
      if (row !== null) {
        navigate(
          addressOf(id, placeOf('plan', view, facts.read()).step, partOf({ view: 'plan', mark: row[1] ?? null })),
        );
        focusPlace(`plan.rows[${row[1]}].${row[2]}`);
        return true;
      }
      const place = placeOfOrigin(origin, recordsOf(view, facts.read()));
      if (place !== null) goTo(place);
      if (place !== null) return true;
      // A document of which nothing was entered yet.
      const fresh = /^documents\[#(.+?)\]\.?(.*)$/.exec(origin);
      if (fresh === null) return false;
      navigate(addressOf(id, placeOf('documents', view, facts.read()).step, fresh[1]));
      focusPlace(`document.${fresh[2]}`);
      return true;
    },
    [id, view, facts, goTo, navigate],
  );
  return useCallback((origins) => origins.some(openOne), [openOne]);
}
