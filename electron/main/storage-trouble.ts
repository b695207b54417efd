import { app, type BrowserWindow, dialog } from 'electron';
import type { Language } from '../domain/bilingual-text.ts';
import type { Problem } from '../domain/problem.ts';
import { setDataAside } from './open-data.ts';
import type { StorageGate } from './storage-gate.ts';
import { choicesFor, type TroubleChoice } from './trouble-choices.ts';
import { explainIn, type MainWord, sayIn } from './words.ts';

const WORDS: Readonly<Record<TroubleChoice, MainWord>> = {
  retry: 'tryAgain',
  'start-afresh': 'setAsideAndStartAfresh',
  quit: 'quit',
};

export type Trouble = {
  readonly window: BrowserWindow;
  readonly gate: StorageGate;
  readonly dataFolder: string;
  readonly language: () => Language;
};

/**
 * Stays with the person until the data is open or they quit. Nothing here ever deletes a file.
 *
 * @returns true once storage is open after trouble, so that the page must ask again; false when there was none
 */
export async function mendStorage(trouble: Trouble): Promise<boolean> {
  const { gate, dataFolder } = trouble;
  let answer = await gate.ready();
  if (answer.ok) return false;
  while (!answer.ok) {
    const [first] = answer.problems;
    const choice = first === undefined ? 'quit' : await askWhatToDo(trouble, first);
    if (choice === 'quit') {
      app.quit();
      return false;
    }
    if (choice === 'start-afresh') await startAfresh(trouble, dataFolder);
    answer = await gate.retry();
  }
  return true;
}

async function startAfresh({ window, language }: Trouble, dataFolder: string): Promise<void> {
  const aside = await setDataAside(dataFolder);
  if (!aside.ok) return;
  await dialog.showMessageBox(window, {
    type: 'info',
    message: sayIn(language(), 'appName'),
    detail: sayIn(language(), 'asideDone', { file: aside.value }),
    buttons: [sayIn(language(), 'close')],
  });
}

async function askWhatToDo({ window, language }: Trouble, problem: Problem): Promise<TroubleChoice> {
  const choices = choicesFor(problem.code);
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
}
