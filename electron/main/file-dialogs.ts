import { existsSync } from 'node:fs';
import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { type FileKind, pathsBeside } from './save-paths.ts';
import type { MainWord } from './words.ts';

export type FileDialogs = {
  /** Paths to write, one a kind and beside each other, or null when the person thought better of it. */
  readonly askWhereToSave: (suggestedName: string, kinds: readonly FileKind[]) => Promise<readonly string[] | null>;
  readonly askWhichToOpen: (kind?: FileKind) => Promise<string | null>;
};

const KIND_WORDS: Readonly<Record<FileKind, MainWord>> = { docx: 'kindWord', pdf: 'kindPdf', json: 'kindCase' };

/**
 * The system's file dialogs. In tests of the unpackaged application nobody is there to answer them: KETLUAN_TEST_SAVE_FOLDER then
 * names the folder that is taken, and KETLUAN_TEST_OPEN_FILE the file. A packaged application never looks at either.
 */
export function fileDialogs(
  window: () => BrowserWindow | null,
  say: (key: MainWord, values?: Record<string, string>) => string,
): FileDialogs {
  let lastFolder: string | null = null;
  const suggestedPath = (name: string) => path.join(lastFolder ?? app.getPath('documents'), name);
  return {
    askWhereToSave: async (suggestedName, kinds) => {
      const testFolder = testAnswer('KETLUAN_TEST_SAVE_FOLDER');
      if (testFolder !== null) return pathsBeside(path.join(testFolder, suggestedName), kinds);
      const chosen = await showSaveDialog(window(), suggestedPath(suggestedName), kinds, say);
      if (chosen === null) return null;
      lastFolder = path.dirname(chosen);
      const paths = pathsBeside(chosen, kinds);
      // The dialog asked about the name that was typed, not about the files that get their own ending.
      const unasked = paths.filter((each) => each !== chosen && existsSync(each));
      return unasked.length === 0 || (await mayReplace(window(), unasked, say)) ? paths : null;
    },
    askWhichToOpen: async (kind = 'json') => {
      const testFile = testAnswer('KETLUAN_TEST_OPEN_FILE');
      if (testFile !== null) return testFile;
      const options = {
        properties: ['openFile' as const],
        filters: [{ name: say(KIND_WORDS[kind]), extensions: [kind] }],
      };
      const parent = window();
      const { canceled, filePaths } = await (parent === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(parent, options));
      return canceled ? null : (filePaths[0] ?? null);
    },
  };
}

function testAnswer(name: string): string | null {
  return app.isPackaged ? null : (process.env[name] ?? null);
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
