import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { MenuCommand } from '../electron/contract/channels.ts';
import { useCaseFiles } from './case-files.ts';
import { ask, listen } from './client.ts';
import { tellDone } from './components/tell.tsx';
import { flushAll } from './saving/drafts.ts';
import { undoFromMenu } from './saving/undo-keys.ts';

/** What holds in every screen: saving before the window closes, Ctrl+S, Ctrl+F, the commands of the menu, and files dropped nowhere. */
export function WindowHabits() {
  const { t } = useTranslation();
  const [location, navigate] = useLocation();
  const files = useCaseFiles();
  const inspectionId = /^\/inspection\/([^/]+)/.exec(location)?.[1];

  useEffect(
    () =>
      listen('window.closing', () => {
        void flushAll().finally(() => void ask('window.flushed', {}));
      }),
    [],
  );

  useEffect(() => {
    const commands: Readonly<Record<MenuCommand, () => void>> = {
      'new-inspection': () => void files.create('inspection'),
      'open-settings': () => navigate('/tools/settings'),
      'import-case': () => void files.importFile(),
      'export-case': () => {
        if (inspectionId !== undefined) void files.exportFile(decodeURIComponent(inspectionId));
      },
      undo: () => undoFromMenu('undo'),
      redo: () => undoFromMenu('redo'),
    };
    return listen('menu.chosen', ({ command }) => commands[command]());
  }, [files, inspectionId, navigate]);

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

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() === 's') {
        event.preventDefault();
        void flushAll().then((saved) => saved && tellDone(t('save.reassured')));
      }
      const search = event.key.toLowerCase() === 'f' ? document.querySelector<HTMLInputElement>('[data-search]') : null;
      if (search !== null) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [t]);

  return null;
}
