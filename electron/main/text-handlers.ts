import { findTexts } from '../actions/texts/find-texts.ts';
import { replaceTexts } from '../actions/texts/replace-texts.ts';
import { settleFigure } from '../actions/texts/settle-figure.ts';
import type { Handlers } from './answer-request.ts';
import type { WithStorage } from './with-storage.ts';

/** Finding and replacing words in a whole case. */
export function textHandlers({ withStorage }: { readonly withStorage: WithStorage }) {
  return {
    'texts.find': ({ inspectionId, ...search }) =>
      withStorage(({ inspections }) => findTexts(inspections, inspectionId, search)),
    'texts.replace': ({ inspectionId, hits, words }) =>
      withStorage((storage) => replaceTexts(storage, inspectionId, hits, words)),
    'texts.settleFigure': (settled) => withStorage((storage) => settleFigure(storage, settled)),
  } satisfies Partial<Handlers>;
}
