import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './styles/window.css';
import './styles/workspace.css';
import './styles/home.css';
import './styles/steps.css';
import './styles/responsibility.css';
import './styles/follow-up.css';
import './styles/followed-row.css';
import './styles/gantt.css';
import './styles/chart.css';
import './styles/findings.css';
import './styles/finding-editor.css';
import './styles/english.css';
import './styles/preview.css';
import './styles/beside.css';
import './styles/letterhead.css';
import './styles/library.css';
import './styles/templates.css';
import './styles/history.css';
import './styles/returned.css';
import './styles/small-window.css';
import './styles/check.css';
import './styles/attachments.css';
import './styles/statistics.css';
import './styles/procedure.css';
import './styles/plan-received.css';
import './styles/settings.css';
import './styles/find.css';
import './styles/phrases.css';
import './styles/watch.css';
import './styles/reminders.css';
import './styles/working-calendar.css';
import './styles/habits.css';
import './styles/contrast.css';
import { createRoot } from 'react-dom/client';
import type { Settings } from '../electron/contract/channels.ts';
import { App } from './app.tsx';
import { ask } from './client.ts';
import { prefetchHome } from './screens/home/inspection-pages.ts';
import { giveStyleNonce } from './style-nonce.ts';
import { startWords } from './words/i18n.ts';

/**
 * Settings and the first rows come before the first drawing, so that the window never flashes in the wrong language or colours
 * and is drawn once, not twice.
 */
async function start(): Promise<void> {
  const place = document.getElementById('window');
  if (place === null) return;
  giveStyleNonce();
  const [answer] = await Promise.all([ask('settings.read', {}), prefetchHome()]);
  const settings = answer.ok ? answer.value : { language: 'vi' as const, colourScheme: 'auto' as const };
  await startWords(settings.language);
  showScheme(settings.colourScheme);
  createRoot(place).render(<App settings={settings} />);
}

/** Before Mantine does it, which would style the whole window a second time. */
function showScheme(scheme: Settings['colourScheme']): void {
  const isDark = scheme === 'dark' || (scheme === 'auto' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light');
}

void start();
