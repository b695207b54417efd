import { type CSSProperties, createContext, type ReactNode, useContext } from 'react';
import { BLANK, STYLES } from '../../../../electron/contract/document-styles.ts';
import type { Inline, Inlines, StyleName } from '../../../../electron/contract/types.ts';
import { styleCss } from './style-css.ts';

type Side = 'original' | 'translated';
const SideContext = createContext<Side | null>(null);

/** Paragraphs inside are drawn in the styles of one column of a document side by side, where these differ. */
export const SideProvider = SideContext.Provider;

/** A named style where it stands: over the full width, or in a column. */
export function useStyleCss(): (name: StyleName) => CSSProperties {
  const side = useContext(SideContext);
  return (name) => {
    const inColumn = `${side}-${name}`;
    return styleCss(isStyle(inColumn) ? inColumn : name);
  };
}

function isStyle(name: string): name is StyleName {
  return name in STYLES;
}

/** Runs of text; a missing fact is softly marked, so that it is seen here but not taken for print. */
export function Runs({ inlines }: { readonly inlines: Inlines }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: runs have no ids and no state
  return inlines.map((inline, index) => <Run key={index} inline={inline} />);
}

function Run({ inline }: { readonly inline: Inline }) {
  const style = { fontWeight: inline.bold ? 700 : undefined, fontStyle: inline.italic ? 'italic' : undefined };
  if (inline.type === 'blank') {
    return (
      <mark className="kl-blank" style={style}>
        {BLANK}
      </mark>
    );
  }
  const isPlain = !inline.bold && !inline.italic && inline.lang === undefined;
  if (isPlain) return inline.text;
  return (
    <span lang={inline.lang} style={style}>
      {inline.text}
    </span>
  );
}

type StyledProps = {
  readonly name: StyleName;
  readonly inlines?: Inlines;
  readonly children?: ReactNode;
  readonly css?: CSSProperties;
};

/** One paragraph in a named style. */
export function Styled({ name, inlines, children, css }: StyledProps) {
  const styled = useStyleCss()(name);
  return (
    <p style={{ ...styled, ...css }}>
      {children}
      {inlines === undefined ? null : <Runs inlines={inlines} />}
    </p>
  );
}

/** A rule of the header, as long as the given part of the text above it. */
export function Rule({ width }: { readonly width: string }) {
  return <div style={{ width, borderBottom: '0.75pt solid #000', margin: '3pt auto 0' }} />;
}
