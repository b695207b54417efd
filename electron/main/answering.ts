import { answerRequest } from './answer-request.ts';
import type { ErrorLog } from './error-log.ts';
import { type HandlerSetting, handlersOf } from './handlers.ts';
import type { AnswerTo } from './serve-contract.ts';

/** Contract, schemas and actions together. Loaded while the page starts, so that they do not stand before the window. */
export function answering(setting: HandlerSetting, log: ErrorLog): AnswerTo {
  const handlers = handlersOf(setting);
  return (name, input) => answerRequest(handlers, name, input, log);
}
