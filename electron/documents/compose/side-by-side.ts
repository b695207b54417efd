import type { Block, SingleBlock } from '../model/block.ts';
import type { Appendix, OfficialDocument } from '../model/official-document.ts';
import { alignBlocks } from './align-blocks.ts';

/** The original with its translation beside it. Both are of the same facts and of templates with the same blocks. */
export function sideBySide(original: OfficialDocument, translation: OfficialDocument): OfficialDocument {
  return {
    ...original,
    body: alignBlocks(singles(original.body), singles(translation.body)),
    appendices: original.appendices.map((each, place) => withTranslation(each, translation.appendices[place])),
    translation: { language: 'en', header: translation.header, closing: translation.closing },
  };
}

function withTranslation(original: Appendix, translation: Appendix | undefined): Appendix {
  if (translation === undefined) return original;
  const { label, title, reference, body } = translation;
  return {
    ...original,
    translation: { label, title, reference },
    body: alignBlocks(singles(original.body), singles(body)),
  };
}

/** A document in one language has no pairs. */
function singles(blocks: readonly Block[]): readonly SingleBlock[] {
  return blocks.filter((each) => each.type !== 'pair');
}
