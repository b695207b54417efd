import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { MainWord } from './words.ts';

export type AttachmentDialogs = {
  /** None when the person thought better of it. */
  readonly askWhichToAttach: () => Promise<readonly string[]>;
  /** The path to write; null when the person thought better of it. */
  readonly askWhereToCopy: (name: string) => Promise<string | null>;
  readonly mayOpen: (name: string) => Promise<boolean>;
};

/** As the other file dialogs: where nobody is there to answer, the variables of tests do. */
export function attachmentDialogs(
  window: () => BrowserWindow | null,
  say: (key: MainWord, values?: Record<string, string>) => string,
): AttachmentDialogs {
  const shown = <T>(withParent: (parent: BrowserWindow) => T, alone: () => T): T => {
    const parent = window();
    return parent === null ? alone() : withParent(parent);
  };
  return {
    askWhichToAttach: async () => {
      const answer = testAnswer('KETLUAN_TEST_OPEN_FILE');
      if (answer !== null) return answer.split(path.delimiter);
      const options = { properties: ['openFile' as const, 'multiSelections' as const] };
      const { canceled, filePaths } = await shown(
        (parent) => dialog.showOpenDialog(parent, options),
        () => dialog.showOpenDialog(options),
      );
      return canceled ? [] : filePaths;
    },
    askWhereToCopy: async (name) => {
      const folder = testAnswer('KETLUAN_TEST_SAVE_FOLDER');
      if (folder !== null) return path.join(folder, name);
      const options = {
        defaultPath: path.join(app.getPath('documents'), name),
        properties: ['showOverwriteConfirmation' as const, 'createDirectory' as const],
      };
      const { canceled, filePath } = await shown(
        (parent) => dialog.showSaveDialog(parent, options),
        () => dialog.showSaveDialog(options),
      );
      return canceled || filePath === '' ? null : filePath;
    },
    mayOpen: async (name) => {
      const options = {
        type: 'question' as const,
        message: say('openAttachment', { name }),
        detail: say('openAttachmentDetail'),
        buttons: [say('open'), say('cancel')],
        defaultId: 0,
        cancelId: 1,
      };
      const { response } = await shown(
        (parent) => dialog.showMessageBox(parent, options),
        () => dialog.showMessageBox(options),
      );
      return response === 0;
    },
  };
}

function testAnswer(name: string): string | null {
  return app.isPackaged ? null : (process.env[name] ?? null);
}
