import { isTextBlock, type SingleBlock } from '../model/block.ts';
import { text } from '../model/inline.ts';

/** The text after its last sentence ends with «./.» (Decree 30/2020, Annex I, II.6), once whatever mark it had. */
export function ended(blocks: readonly SingleBlock[]): readonly SingleBlock[] {
  const last = blocks.at(-1);
  if (last === undefined || !isTextBlock(last)) return blocks;
  const inlines = [...last.inlines];
  const final = inlines.at(-1);
  if (final?.type === 'text')
    inlines[inlines.length - 1] = { ...final, text: final.text.replace(/[.;:,\s]*(\/\.)?\s*$/, './.') };
  else inlines.push(text('./.'));
  return [...blocks.slice(0, -1), { ...last, inlines }];
}
