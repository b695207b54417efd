import { type BrowserWindow, ipcMain } from 'electron';
import { ASK_CHANNEL } from '../contract/channel-names.ts';
import { type Answer, problem, refused } from '../domain/problem.ts';
import type { ErrorLog } from './error-log.ts';
import { isOwnSender } from './sender.ts';

/** Answers one request by its name in the contract; never rejects. */
export type AnswerTo = (name: unknown, input: unknown) => Promise<Answer<unknown>>;

/**
 * The only place where the window's requests arrive: sender, then contract, then handler.
 *
 * @param load loads what answers; asked once, at the latest by the first request
 * @returns begins the loading before the first request
 */
export function serveContract(
  load: () => Promise<AnswerTo>,
  window: () => BrowserWindow | null,
  log: ErrorLog,
): () => void {
  let loading: Promise<AnswerTo> | null = null;
  const loaded = () => {
    loading ??= load().catch((error: unknown) => {
      log.write(error, 'serveContract');
      return async () => refused(problem('unexpected-error', '', { file: log.file }));
    });
    return loading;
  };
  ipcMain.handle(ASK_CHANNEL, async (event, name: unknown, input: unknown) => {
    const sender = {
      contentsId: event.sender.id,
      isMainFrame: event.senderFrame !== null && event.senderFrame === event.sender.mainFrame,
      address: event.senderFrame?.url ?? '',
    };
    if (!isOwnSender(sender, window()?.webContents.id ?? null)) return refused(problem('request-not-from-window', ''));
    return (await loaded())(name, input);
  });
  return () => void loaded();
}
