import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useCaseFiles } from '../case-files.ts';
import { ask, listen } from '../client.ts';
import { topicOfAddress } from '../help/topic-of-address.ts';
import { undoFromMenu } from '../saving/undo-keys.ts';
import { STEPS } from '../screens/step-names.ts';
import { addressOf } from '../screens/workspace/places.ts';
import { useSettings } from '../settings.tsx';
import { runCommand, useCommand } from './bound-commands.ts';
import { goToNextRegion } from './go-to-next-region.ts';
import { listenToKeys } from './listen-to-keys.ts';
import { openInspectionId } from './open-inspection.ts';
import { useSaveCommand } from './use-save-command.ts';

const loadPalette = () => import('./palette.tsx');
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));
const ShortcutSheet = lazy(async () => ({ default: (await import('./shortcut-sheet.tsx')).ShortcutSheet }));

/** The commands that hold in every screen, their keys and their lines in the menu. */
export function WindowCommands() {
  const [isPaletteWanted, setPaletteWanted] = useState(false);
  const [isSheetOpen, setSheetOpen] = useState(false);
  useEffect(listenToKeys, []);
  useEffect(() => {
    // What is typed right after Ctrl+K must find the palette there.
    const waiting = requestIdleCallback(() => void loadPalette());
    return () => cancelIdleCallback(waiting);
  }, []);
  useEffect(() => listen('menu.chosen', ({ command }) => void runCommand(command)), []);
  useSaveCommand();
  useWays();
  useCaseCommands();
  useUndoing();
  useLook();
  useCommand({
    name: 'palette',
    run: () => {
      setPaletteWanted(true);
      void loadPalette().then(({ openPalette }) => openPalette());
    },
  });
  useCommand({ name: 'shortcuts', run: () => setSheetOpen(true) });
  return (
    <Suspense fallback={null}>
      {isPaletteWanted ? <Palette /> : null}
      {isSheetOpen ? <ShortcutSheet onClose={() => setSheetOpen(false)} /> : null}
    </Suspense>
  );
}

/** Undo and redo from menu and palette, and by their keys outside of fields; in fields `hearUndoKeys` decides whose they are. */
function useUndoing(): void {
  useCommand({ name: 'undo', run: () => undoFromMenu('undo') });
  useCommand({ name: 'redo', run: () => undoFromMenu('redo') });
}

/** Going elsewhere. */
function useWays(): void {
  const [location, navigate] = useLocation();
  const inspectionId = openInspectionId(location);
  useCommand({ name: 'home', run: () => navigate('/') });
  useCommand({ name: 'open-watch', run: () => navigate('/tools/watch') });
  useCommand({ name: 'next-region', run: goToNextRegion });
  useCommand({ name: 'open-settings', run: () => navigate('/tools/settings') });
  useCommand({ name: 'help', run: () => navigate(`/tools/help/${topicOfAddress(location)}`) });
  useCommand({
    name: 'step',
    isOffered: inspectionId !== null,
    run: (which) => {
      const step = STEPS[which];
      if (inspectionId !== null && step !== undefined) navigate(addressOf(inspectionId, step));
    },
  });
  useCommand({
    name: 'search',
    run: () => {
      const field = document.querySelector<HTMLInputElement>('[data-search]');
      field?.focus();
      field?.select();
      if (field === null) runCommand('palette');
    },
  });
}

function useCaseCommands(): void {
  const [location] = useLocation();
  const files = useCaseFiles();
  const inspectionId = openInspectionId(location);
  useCommand({ name: 'new-inspection', run: () => void files.create('inspection') });
  useCommand({ name: 'new-check', run: () => void files.create('check') });
  useCommand({ name: 'import-case', run: () => void files.importFile() });
  useCommand({
    name: 'export-case',
    isOffered: inspectionId !== null,
    run: () => {
      if (inspectionId !== null) void files.exportFile(inspectionId);
    },
  });
}

/** Size, language and colours. */
function useLook(): void {
  const { i18n } = useTranslation();
  const { settings, choose } = useSettings();
  const scheme = settings.colourScheme;
  useCommand({ name: 'zoom-in', run: () => void ask('window.zoom', { change: 'in' }) });
  useCommand({ name: 'zoom-out', run: () => void ask('window.zoom', { change: 'out' }) });
  useCommand({ name: 'zoom-reset', run: () => void ask('window.zoom', { change: 'reset' }) });
  useCommand({ name: 'language-vi', isOffered: i18n.language !== 'vi', run: () => choose({ language: 'vi' }) });
  useCommand({ name: 'language-en', isOffered: i18n.language !== 'en', run: () => choose({ language: 'en' }) });
  useCommand({ name: 'colours-light', isOffered: scheme !== 'light', run: () => choose({ colourScheme: 'light' }) });
  useCommand({ name: 'colours-dark', isOffered: scheme !== 'dark', run: () => choose({ colourScheme: 'dark' }) });
  useCommand({ name: 'colours-auto', isOffered: scheme !== 'auto', run: () => choose({ colourScheme: 'auto' }) });
}
