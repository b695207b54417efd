import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './window.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { ask } from './client.ts';
import { openKeptTexts } from './saving/kept-texts.ts';
import { giveStyleNonce } from './style-nonce.ts';
import { startWords } from './words/i18n.ts';

/** The settings come first, so that the window never flashes in the wrong language or colours. */
async function start(): Promise<void> {
  const place = document.getElementById('window');
  if (place === null) return;
  giveStyleNonce();
  const [answer] = await Promise.all([ask('settings.read', {}), openKeptTexts()]);
  const settings = answer.ok ? answer.value : { language: 'vi' as const, colourScheme: 'auto' as const };
  await startWords(settings.language);
  createRoot(place).render(<App settings={settings} />);
}

void start();
