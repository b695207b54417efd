import { type BrowserWindow, ipcMain } from 'electron';
import { ASK_CHANNEL } from '../contract/channel-names.ts';
import { problem, refused } from '../domain/problem.ts';
import { answerRequest, type Handlers } from './answer-request.ts';
import type { ErrorLog } from './error-log.ts';
import { isOwnSender } from './sender.ts';

/** The only place where the window's requests arrive: sender, then contract, then handler. */
export function serveContract(handlers: Handlers, window: () => BrowserWindow | null, log: ErrorLog): void {
  ipcMain.handle(ASK_CHANNEL, (event, name: unknown, input: unknown) => {
    const sender = {
      contentsId: event.sender.id,
      isMainFrame: event.senderFrame !== null && event.senderFrame === event.sender.mainFrame,
      address: event.senderFrame?.url ?? '',
    };
    if (!isOwnSender(sender, window()?.webContents.id ?? null)) return refused(problem('request-not-from-window', ''));
    return answerRequest(handlers, name, input, log);
  });
}
