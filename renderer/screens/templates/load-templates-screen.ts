import { openKeptTexts } from '../../saving/kept-texts.ts';
import { TemplatesScreen } from './templates-screen.tsx';

/** The screen, once what its editor kept through a crash has been read: it asks for that while it is drawn. */
export async function openTemplatesScreen(): Promise<{ readonly default: typeof TemplatesScreen }> {
  await openKeptTexts();
  return { default: TemplatesScreen };
}
