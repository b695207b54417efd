import path from 'node:path';
import { app, type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import type { MainWord } from './words.ts';

export type TemplateDialogs = {
  readonly askWhichFile: () => Promise<string | null>;
  readonly askWhichFolder: () => Promise<string | null>;
  readonly askWhereToSave: (suggestedName: string) => Promise<string | null>;
};

/** The ending tells a template from a case file, which is JSON too. */
const ENDING = '.ketluan-mau.json';

/** The system's dialogs for templates; answered in tests as `fileDialogs` are. */
export function templateDialogs(window: () => BrowserWindow | null, say: (key: MainWord) => string): TemplateDialogs {
  const choose = async (options: OpenDialogOptions) => {
    const testFile = testAnswer('KETLUAN_TEST_OPEN_FILE');
    if (testFile !== null) return testFile;
    const parent = window();
    const { canceled, filePaths } = await (parent === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(parent, options));
    return canceled ? null : (filePaths[0] ?? null);
  };
  const filters = [{ name: say('kindTemplate'), extensions: ['json'] }];
  return {
    askWhichFile: () => choose({ properties: ['openFile'], filters }),
    askWhichFolder: () => choose({ properties: ['openDirectory', 'createDirectory'] }),
    askWhereToSave: async (suggestedName) => {
      const testFolder = testAnswer('KETLUAN_TEST_SAVE_FOLDER');
      if (testFolder !== null) return path.join(testFolder, `${suggestedName}${ENDING}`);
      const defaultPath = path.join(app.getPath('documents'), `${suggestedName}${ENDING}`);
      const options = { defaultPath, filters, properties: ['showOverwriteConfirmation' as const] };
      const parent = window();
      const { canceled, filePath } = await (parent === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(parent, options));
      return canceled || filePath === '' ? null : filePath;
    },
  };
}

function testAnswer(name: string): string | null {
  return app.isPackaged ? null : (process.env[name] ?? null);
}
