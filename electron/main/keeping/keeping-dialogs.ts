import { app, type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import type { MainWord } from '../words.ts';

export type KeepingDialogs = {
  readonly askWhichFolder: () => Promise<string | null>;
  readonly askWhichBackup: (folder: string | null) => Promise<string | null>;
};

/** The system's dialogs for folders of data and for backups; answered in tests as `fileDialogs` are. */
export function keepingDialogs(window: () => BrowserWindow | null, say: (key: MainWord) => string): KeepingDialogs {
  const choose = async (options: OpenDialogOptions) => {
    const testAnswer = app.isPackaged ? undefined : process.env.KETLUAN_TEST_OPEN_FILE;
    if (testAnswer !== undefined) return testAnswer;
    const parent = window();
    const { canceled, filePaths } = await (parent === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(parent, options));
    return canceled ? null : (filePaths[0] ?? null);
  };
  return {
    askWhichFolder: () => choose({ properties: ['openDirectory', 'createDirectory'] }),
    askWhichBackup: (folder) =>
      choose({
        properties: ['openFile'],
        ...(folder === null ? {} : { defaultPath: folder }),
        filters: [
          { name: say('kindBackup'), extensions: ['sqlite', 'db'] },
          { name: say('kindAny'), extensions: ['*'] },
        ],
      }),
  };
}
