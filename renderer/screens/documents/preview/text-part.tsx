import { headingStyle, isDivision } from '../../../../electron/contract/document-styles.ts';
import type { PairBlock, TextBlock } from '../../../../electron/contract/types.ts';
import { Columns } from './columns.tsx';
import { Styled } from './styled-text.tsx';

/** One paragraph of the body with its number. */
export function TextPart({ block }: { readonly block: TextBlock }) {
  switch (block.type) {
    case 'heading':
      return (
        <Styled name={headingStyle(block)} inlines={block.inlines}>
          {block.numbering === null ? null : `${block.numbering.label} `}
          {isDivision(block.numbering) ? <br /> : null}
        </Styled>
      );
    case 'item':
      return <Styled name="item" inlines={block.inlines}>{`${block.numbering.label} `}</Styled>;
    case 'paragraph':
      return <Styled name={block.style} inlines={block.inlines} />;
    default:
      return notDrawn(block);
  }
}

/** A new kind of block does not compile until it is drawn here. */
function notDrawn(block: never): never {
  throw new Error(`No preview of ${JSON.stringify(block)}`);
}

/** The same passage in both languages, both beginning level. */
export function Pair({ block }: { readonly block: PairBlock }) {
  return <Columns original={<Texts blocks={block.original} />} translation={<Texts blocks={block.translation} />} />;
}

function Texts({ blocks }: { readonly blocks: readonly TextBlock[] }) {
  return blocks.map((each) => <TextPart key={each.id} block={each} />);
}

export function isKept(block: TextBlock): boolean {
  return block.type === 'heading' || block.keepWithNext === true;
}

/** A pair goes with what follows when either side ends so. */
export function leadsOn({ original, translation }: PairBlock): boolean {
  return [original, translation].some((side) => side.slice(-1).some(isKept));
}
