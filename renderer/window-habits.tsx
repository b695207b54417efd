import { useEffect } from 'react';
import { ask, listen } from './client.ts';
import { flushAll } from './saving/drafts.ts';

/** What holds in every screen: saving before the window closes, and files dropped nowhere. */
export function WindowHabits() {
  useEffect(
    () =>
      listen('window.closing', () => {
        void flushAll().finally(() => void ask('window.flushed', {}));
      }),
    [],
  );

  useEffect(() => {
    // A place that takes files keeps these events to itself.
    function refuseFiles(event: DragEvent): void {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    }
    window.addEventListener('dragover', refuseFiles);
    window.addEventListener('drop', refuseFiles);
    return () => {
      window.removeEventListener('dragover', refuseFiles);
      window.removeEventListener('drop', refuseFiles);
    };
  }, []);

  return null;
}
