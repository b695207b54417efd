import { existsSync } from 'node:fs';
import path from 'node:path';
import { app, type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import { type FileKind, pathsBeside } from './save-paths.ts';
import type { MainWord } from './words.ts';

export type FileDialogs = {
  /** `suggestedName` may be a whole path without ending. Paths to write, one a kind and beside each other, or null when the person thought better of it. */
  readonly askWhereToSave: (suggestedName: string, kinds: readonly FileKind[]) => Promise<readonly string[] | null>;
  /** A file of one of these kinds; a case file unless said otherwise. */
  readonly askWhichToOpen: (kinds?: readonly FileKind[]) => Promise<string | null>;
  /** Word and PDF files to check; none when the person thought better of it. */
  readonly askWhichToCheck: () => Promise<readonly string[]>;
  /** The plan that a unit sent: Word, Excel or a case file. */
  readonly askWhichPlan: () => Promise<string | null>;
};

const KIND_WORDS: Readonly<Record<FileKind, MainWord>> = {
  docx: 'kindWord',
  pdf: 'kindPdf',
  json: 'kindCase',
  txt: 'kindText',
  tsv: 'kindTerms',
  csv: 'kindTerms',
  xlsx: 'kindExcel',
  ics: 'kindCalendar',
};

/**
 * The system's file dialogs. In tests of the unpackaged application nobody is there to answer them: KETLUAN_TEST_SAVE_FOLDER then
 * names the folder that is taken, and KETLUAN_TEST_OPEN_FILE the file (several, parted as in PATH). A packaged application never looks at either.
 */
export function fileDialogs(
  window: () => BrowserWindow | null,
  say: (key: MainWord, values?: Record<string, string>) => string,
): FileDialogs {
  let lastFolder: string | null = null;
  const suggestedPath = (name: string) => path.resolve(lastFolder ?? app.getPath('documents'), name);
  return {
    askWhereToSave: async (suggestedName, kinds) => {
      const testFolder = testAnswer('KETLUAN_TEST_SAVE_FOLDER');
      if (testFolder !== null) return pathsBeside(path.join(testFolder, path.basename(suggestedName)), kinds);
      const chosen = await showSaveDialog(window(), suggestedPath(suggestedName), kinds, say);
      if (chosen === null) return null;
      lastFolder = path.dirname(chosen);
      const paths = pathsBeside(chosen, kinds);
      // The dialog asked about the name that was typed, not about the files that get their own ending.
      const unasked = paths.filter((each) => each !== chosen && existsSync(each));
      return unasked.length === 0 || (await mayReplace(window(), unasked, say)) ? paths : null;
    },
    askWhichToOpen: async (kinds = ['json']) => {
      const testFile = testAnswer('KETLUAN_TEST_OPEN_FILE');
      if (testFile !== null) return testFile;
      const [first = 'json'] = kinds;
      const filters = [{ name: say(KIND_WORDS[first]), extensions: [...kinds] }];
      return (await showOpenDialog(window(), { properties: ['openFile'], filters }))[0] ?? null;
    },
    askWhichToCheck: async () => {
      const testFiles = testAnswer('KETLUAN_TEST_OPEN_FILE');
      if (testFiles !== null) return testFiles.split(path.delimiter);
      // Old and foreign files too: they get their answer from the check.
      const filters = [
        { name: say('kindWordOrPdf'), extensions: ['docx', 'pdf', 'doc', 'docm'] },
        { name: say('kindAny'), extensions: ['*'] },
      ];
      return showOpenDialog(window(), { properties: ['openFile', 'multiSelections'], filters });
    },
    askWhichPlan: async () => {
      const testFile = testAnswer('KETLUAN_TEST_OPEN_FILE');
      if (testFile !== null) return testFile;
      const filters = [
        { name: say('kindPlan'), extensions: ['docx', 'xlsx', 'xlsm', 'docm', 'json'] },
        { name: say('kindAny'), extensions: ['*'] },
      ];
      return (await showOpenDialog(window(), { properties: ['openFile'], filters }))[0] ?? null;
    },
  };
}

function testAnswer(name: string): string | null {
  return app.isPackaged ? null : (process.env[name] ?? null);
}

async function showOpenDialog(parent: BrowserWindow | null, options: OpenDialogOptions): Promise<readonly string[]> {
  const { canceled, filePaths } = await (parent === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(parent, options));
  return canceled ? [] : filePaths;
}

async function showSaveDialog(
  parent: BrowserWindow | null,
  defaultPath: string,
  kinds: readonly FileKind[],
  say: (key: MainWord) => string,
): Promise<string | null> {
  const first = kinds[0] ?? 'docx';
  const options = {
    defaultPath: `${defaultPath}.${first}`,
    filters: [{ name: kinds.map((each) => say(KIND_WORDS[each])).join(' + '), extensions: [first] }],
    properties: ['showOverwriteConfirmation' as const, 'createDirectory' as const],
  };
  const { canceled, filePath } = await (parent === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(parent, options));
  return canceled || filePath === '' ? null : filePath;
}

async function mayReplace(
  parent: BrowserWindow | null,
  paths: readonly string[],
  say: (key: MainWord, values?: Record<string, string>) => string,
): Promise<boolean> {
  const options = {
    type: 'question' as const,
    message: say('replaceQuestion', { files: paths.map((each) => path.basename(each)).join(', ') }),
    buttons: [say('replace'), say('cancel')],
    defaultId: 1,
    cancelId: 1,
  };
  const { response } = await (parent === null
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(parent, options));
  return response === 0;
}
