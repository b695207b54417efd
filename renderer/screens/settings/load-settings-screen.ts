import { openKeptTexts } from '../../saving/kept-texts.ts';
import { SettingsScreen } from './settings-screen.tsx';

/** The screen, once what its form kept through a crash has been read: it asks for that while it is drawn. */
export async function openSettingsScreen(): Promise<{ readonly default: typeof SettingsScreen }> {
  await openKeptTexts();
  return { default: SettingsScreen };
}
