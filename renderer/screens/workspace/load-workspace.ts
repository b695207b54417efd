import { openKeptTexts } from '../../saving/kept-texts.ts';
import { WorkspaceScreen } from './workspace-screen.tsx';

let opening: Promise<{ readonly default: typeof WorkspaceScreen }> | null = null;

/** The screen, once what its forms kept through a crash has been read: they ask for it while they are drawn. */
export function openWorkspaceScreen(): Promise<{ readonly default: typeof WorkspaceScreen }> {
  opening ??= openKeptTexts().then(() => ({ default: WorkspaceScreen }));
  return opening;
}
