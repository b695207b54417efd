import { type CSSProperties, createContext, useContext } from 'react';
import { FONT_FAMILY, stylesOf } from '../../../../electron/contract/document-styles.ts';
import type { StyleName } from '../../../../electron/contract/types.ts';

/** Height of a single-spaced line of Times New Roman, of its size. */
const SINGLE_LINE = 1.15;

export const PAPER_FONT = `"${FONT_FAMILY}", Tinos, "Liberation Serif", serif`;

/** The styles of the document that is drawn: its size family. */
export const PaperStyles = createContext(stylesOf());

type Side = 'original' | 'translated';
const SideContext = createContext<Side | null>(null);

/** Paragraphs inside are drawn in the styles of one column of a document side by side, where these differ. */
export const SideProvider = SideContext.Provider;

/**
 * Gives a named style where it stands, over the full width or in a column, in the browser's words, from the numbers of the
 * Word and PDF writers.
 */
export function useStyleCss(): (name: StyleName) => CSSProperties {
  const styles = useContext(PaperStyles);
  const side = useContext(SideContext);
  return (name) => {
    const inColumn = `${side}-${name}`;
    const style = styles[isStyle(inColumn) ? inColumn : name];
    return {
      margin: 0,
      fontSize: `${style.size}pt`,
      fontWeight: style.bold ? 700 : 400,
      fontStyle: style.italic ? 'italic' : 'normal',
      textAlign: style.align === 'centre' ? 'center' : style.align,
      textIndent: `${style.firstLineIndent}mm`,
      paddingTop: `${style.spaceBefore}pt`,
      paddingBottom: `${style.spaceAfter}pt`,
      lineHeight: SINGLE_LINE * style.lineSpacing,
      overflowWrap: 'break-word',
      // A centred name of several lines never ends in one lone word.
      textWrap: style.align === 'centre' ? 'balance' : undefined,
      ...(style.colour === 'red' ? { color: '#f00' } : {}),
    };
  };
}

function isStyle(name: string): name is StyleName {
  return name in stylesOf();
}
