import { dropFiles, FAULTY, GOOD, OLD_DOC, written } from './check-files.ts';
import { FOLLOW_UP } from './screens-of-follow-up.ts';
import { BESIDE, OVER_INSPECTION, type Screen, STEPS_OF_INSPECTION, seen } from './screens-of-inspection.ts';
import { goTo, press, type Stage } from './stage.ts';

const dialog = '[role="dialog"]';

async function tool(stage: Stage, address: string, shown: string): Promise<void> {
  await goTo(stage, `/tools/${address}`);
  await seen(stage, shown);
}

async function keys(stage: Stage, pressed: string, shown: string): Promise<void> {
  await seen(stage, '.kl-row');
  await stage.launched.window.keyboard.press(pressed);
  await seen(stage, shown);
}

/** Shown only while there is no inspection: before the stage is filled. */
export const FIRST_START: Screen = { name: 'first-start', show: (stage) => seen(stage, 'main h1, .kl-scroll h1') };

const OVER_HOME: readonly Screen[] = [
  {
    name: 'home',
    show: (stage) => seen(stage, '.kl-row'),
  },
  {
    name: 'tools-menu',
    show: async (stage) => {
      await press(stage, 'tools.menu').click();
      await seen(stage, '[role="menuitem"]');
    },
  },
  {
    name: 'palette',
    show: async (stage) => {
      await keys(stage, 'Control+k', `${dialog} input`);
      await stage.launched.window.keyboard.type('dak');
      await seen(stage, '.kl-palette-list [role="option"]');
    },
  },
  {
    name: 'reminders',
    show: async (stage) => {
      await stage.launched.window.locator('.kl-bar button[aria-haspopup="dialog"]').click();
      await seen(stage, '.kl-reminder');
    },
  },
  { name: 'shortcuts', show: (stage) => keys(stage, 'Control+/', `${dialog} kbd`) },
  {
    name: 'tour',
    show: async (stage) => {
      await keys(stage, 'Control+k', `${dialog} input`);
      await stage.launched.window.keyboard.type(stage.language === 'vi' ? 'gioi thieu nhanh' : 'short tour');
      await seen(stage, '.kl-palette-list [aria-selected="true"]');
      await stage.launched.window.keyboard.press('Enter');
      await seen(stage, '.kl-tour-card [data-next]');
    },
  },
];

/** The screen remembers how one looked last. */
async function watch(stage: Stage, mode: string, shown: string): Promise<void> {
  await tool(stage, 'watch', '.kl-watch-state');
  await stage.launched.window.locator(`.kl-watch input[value="${mode}"] + label`).click();
  await seen(stage, shown);
}

const WATCH: readonly Screen[] = [
  { name: 'watch', show: (stage) => watch(stage, 'list', '.kl-watch-row') },
  { name: 'watch-groups', show: (stage) => watch(stage, 'groups', '.kl-watch-groups td button') },
  { name: 'watch-month', show: (stage) => watch(stage, 'month', '.kl-watch-day') },
];

const TOOL_SCREENS: readonly Screen[] = [
  {
    name: 'check',
    show: async (stage) => {
      await tool(stage, 'check', '.kl-drop');
      await dropFiles(
        stage.launched.window,
        written(stage.folder, { 'a.docx': FAULTY, 'b.docx': GOOD, 'c.doc': OLD_DOC }),
      );
      await stage.launched.window.locator('.kl-check-row .kl-row-open').first().click();
      await seen(stage, '.kl-check-finding');
    },
  },
  {
    name: 'library',
    show: async (stage) => {
      await tool(stage, 'library', '.kl-row .kl-row-open');
      await stage.launched.window.locator('.kl-row .kl-row-open').nth(1).click();
      await seen(stage, 'section h2');
    },
  },
  {
    name: 'library-entry',
    show: async (stage) => {
      await tool(stage, 'library', '.kl-row');
      await press(stage, 'library.add').click();
      await seen(stage, `${dialog} textarea`);
    },
  },
  { name: 'templates', show: (stage) => tool(stage, 'templates', '.kl-template-row') },
  { name: 'template', show: (stage) => tool(stage, `templates/${stage.templateId}/1`, '.kl-template textarea') },
  { name: 'letterhead', show: (stage) => tool(stage, 'letterhead', 'main h1, main h2') },
  { name: 'glossary', show: (stage) => tool(stage, 'glossary', '.kl-term') },
  {
    name: 'term',
    show: async (stage) => {
      await tool(stage, 'glossary', '.kl-term');
      await stage.launched.window.locator('.kl-row button').first().click();
      await seen(stage, `${dialog} input`);
    },
  },
  { name: 'calendar', show: (stage) => tool(stage, 'calendar', '.kl-day') },
  {
    name: 'calendar-provisional',
    show: async (stage) => {
      await tool(stage, 'calendar', '.kl-day');
      await stage.launched.window.locator('.kl-calendar-column select').selectOption('2028');
      await seen(stage, '.kl-day[data-date="2028-01-26"]');
    },
  },
  {
    name: 'calendar-day',
    show: async (stage) => {
      await tool(stage, 'calendar', '.kl-day');
      await press(stage, 'workingCalendar.addDay').click();
      await seen(stage, `${dialog} input`);
    },
  },
  { name: 'phrases', show: (stage) => tool(stage, 'phrases', '.kl-phrase') },
  {
    name: 'phrase',
    show: async (stage) => {
      await tool(stage, 'phrases', '.kl-phrase');
      await press(stage, 'phrases.add').click();
      await seen(stage, `${dialog} textarea`);
    },
  },
  {
    name: 'settings',
    show: async (stage) => {
      await tool(stage, 'settings', '[data-place="section.backup"] button');
      await stage.launched.window.locator('[data-place="signers"] > button').click();
      await stage.launched.window.locator('[data-place="recipientLists"] > button').click();
      await seen(stage, '[data-place="recipientLists[0].name"]');
    },
  },
  {
    name: 'restore-backup',
    show: async (stage) => {
      await tool(stage, 'settings', '.kl-backups button');
      await stage.launched.window.locator('.kl-backups button').first().click();
      await seen(stage, dialog);
    },
  },
  { name: 'help', show: (stage) => tool(stage, 'help', 'main h1') },
  { name: 'help-on-documents', show: (stage) => tool(stage, 'help/documents', 'main h1') },
];

/** Every screen of the window, and what opens over it, as far as a filled stage shows it. */
export const SCREENS: readonly Screen[] = [
  ...OVER_HOME,
  ...WATCH,
  ...TOOL_SCREENS,
  ...STEPS_OF_INSPECTION,
  ...FOLLOW_UP,
  ...OVER_INSPECTION,
  BESIDE,
];
