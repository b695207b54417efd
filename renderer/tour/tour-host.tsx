import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useCaseFiles } from '../case-files.ts';
import { useCommand } from '../commands/bound-commands.ts';
import { onTourChange, startTour, tourState } from './tour-state.ts';

const Tour = lazy(async () => ({ default: (await import('./tour.tsx')).Tour }));

/** Draws the tour while there is one, and starts it on the sample when it is asked for. */
export function TourHost() {
  const state = useSyncExternalStore(onTourChange, tourState);
  const files = useCaseFiles();
  useCommand({
    name: 'tour',
    run: () => {
      void files.openSample(false).then((id) => {
        if (id !== null) void startTour(id);
      });
    },
  });
  if (state === null) return null;
  return (
    <Suspense fallback={null}>
      <Tour {...state} />
    </Suspense>
  );
}
