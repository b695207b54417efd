import type { CSSProperties, ReactNode } from 'react';
import { BLANK, STAMP_FRAME } from '../../../../electron/contract/document-styles.ts';
import type { Inline, Inlines, Stamp, StyleName } from '../../../../electron/contract/types.ts';
import { originsAttribute, WAY_HINT } from '../../beside/printed-runs.ts';
import { useStyleCss } from './style-css.ts';

/** Runs of text; a missing fact is softly marked, so that it is seen here but not taken for print. */
export function Runs({ inlines }: { readonly inlines: Inlines }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: runs have no ids and no state
  return inlines.map((inline, index) => <Run key={index} inline={inline} />);
}

function Run({ inline }: { readonly inline: Inline }) {
  const style = { fontWeight: inline.bold ? 700 : undefined, fontStyle: inline.italic ? 'italic' : undefined };
  const origins = originsAttribute(inline.origins);
  if (inline.type === 'blank') {
    return (
      <mark className="kl-blank" style={style} data-origins={origins}>
        {BLANK}
      </mark>
    );
  }
  const isPlain = !inline.bold && !inline.italic && inline.lang === undefined && origins === undefined;
  if (isPlain) return inline.text;
  return (
    <span lang={inline.lang} style={style} data-origins={origins}>
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

/** One paragraph in a named style; in a preview of a case one with facts leads back to where these are entered. */
export function Styled({ name, inlines, children, css }: StyledProps) {
  const styleCss = useStyleCss();
  const isWay = inlines?.some((each) => each.origins !== undefined) === true;
  const way = isWay ? { role: 'link', tabIndex: -1, 'data-way': '', 'aria-describedby': WAY_HINT } : {};
  return (
    <p style={{ ...styleCss(name), ...css }} {...way}>
      {children}
      {inlines === undefined ? null : <Runs inlines={inlines} />}
    </p>
  );
}

/** A rule of the header, as long as the given part of the text above it. */
export function Rule({ width }: { readonly width: string }) {
  return <div style={{ width, borderBottom: '0.75pt solid #000', margin: '3pt auto 0' }} />;
}

type FramedProps = { readonly name: StyleName; readonly stamp: Stamp; readonly at: 'centre' | 'right' };

/** A framed mark of urgency or circulation. */
export function Framed({ name, stamp, at }: FramedProps) {
  const { paddingTop, paddingBottom, ...css } = useStyleCss()(name);
  const { height, clearance } = STAMP_FRAME;
  const frame = {
    display: 'inline-block',
    boxSizing: 'border-box',
    minWidth: `${stamp.leastWidth}mm`,
    height: `${height}mm`,
    padding: `0 ${clearance}mm`,
    lineHeight: `${height - 0.5}mm`,
    border: '0.75pt solid currentcolor',
  } as const;
  return (
    <div style={{ textAlign: at === 'centre' ? 'center' : 'right', paddingTop, paddingBottom }}>
      <p style={{ ...css, ...frame }}>{stamp.text}</p>
    </div>
  );
}
