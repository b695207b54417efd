import { type BrowserWindow, dialog } from 'electron';
import type { Language } from '../domain/bilingual-text.ts';
import type { Trouble, TroubleChoice } from './storage-trouble.ts';
import { explainIn, type MainWord, sayIn } from './words.ts';

const WORDS: Readonly<Record<TroubleChoice, MainWord>> = {
  retry: 'tryAgain',
  'start-afresh': 'setAsideAndStartAfresh',
  quit: 'quit',
};

/** The questions about storage that does not open, over the window. */
export function troubleDialogs(window: BrowserWindow, language: () => Language): Pick<Trouble, 'ask' | 'tellSetAside'> {
  return {
    ask: async (problem, choices) => {
      const { what, fix } = explainIn(language(), problem);
      const { response } = await dialog.showMessageBox(window, {
        type: 'error',
        title: sayIn(language(), 'appName'),
        message: what,
        detail: fix,
        buttons: choices.map((each) => sayIn(language(), WORDS[each])),
        defaultId: 0,
        cancelId: choices.indexOf('quit'),
        noLink: true,
      });
      return choices[response] ?? 'quit';
    },
    tellSetAside: async (file) => {
      await dialog.showMessageBox(window, {
        type: 'info',
        message: sayIn(language(), 'appName'),
        detail: sayIn(language(), 'asideDone', { file }),
        buttons: [sayIn(language(), 'close')],
      });
    },
  };
}
