import { layOutChart } from '../../../../electron/contract/document-styles.ts';
import type { ChartBlock } from '../../../../electron/contract/types.ts';

/** The greys of the PDF. */
const GREY = { clear: '#fff', white: '#fff', light: '#d9d9d9', dark: '#999' } as const;
const STEP = 1.4;
/** From the top of a line to its letters' feet, millimetres at 12 pt. */
const BASELINE = 3.7;
const SIZE = 4.233;
const ANCHOR = { left: 'start', centre: 'middle', right: 'end' } as const;

type Layout = ReturnType<typeof layOutChart>;

/** A chart as the files draw it, millimetre by millimetre. */
export function Chart({ block }: { readonly block: ChartBlock }) {
  const layout = layOutChart(block);
  const { width, height } = layout;
  return (
    <svg
      role="img"
      aria-label={block.summary}
      viewBox={`0 0 ${width} ${height}`}
      style={{ display: 'block', width: `${width}mm`, height: `${height}mm`, marginBottom: '8pt' }}
    >
      <title>{block.summary}</title>
      {[...layout.lines, ...layout.boxes].map((box) => (
        <Box key={`${box.fill} ${box.x} ${box.y}`} box={box} />
      ))}
      {layout.texts.map((each) => (
        <Words key={`${each.text} ${each.x} ${each.y}`} words={each} />
      ))}
    </svg>
  );
}

function Box({ box: { x, y, width, height, fill } }: { readonly box: Layout['boxes'][number] }) {
  if (width === 0) return <line x1={x} x2={x} y1={y} y2={y + height} stroke="#b3b3b3" strokeWidth={0.18} />;
  if (fill !== 'hatched') {
    const stroke = fill === 'clear' ? 'none' : '#000';
    return <rect x={x} y={y} width={width} height={height} fill={GREY[fill]} stroke={stroke} strokeWidth={0.18} />;
  }
  const count = Math.ceil((width + height) / STEP);
  const lines = Array.from({ length: count }, (_, index) => index * STEP - height + STEP);
  return (
    <svg x={x} y={y} width={width} height={height} overflow="hidden" role="presentation">
      <rect width={width} height={height} fill="#fff" stroke="#000" strokeWidth={0.36} />
      {lines.map((at) => (
        <line key={at} x1={at} y1={height} x2={at + height} y2={0} stroke="#000" strokeWidth={0.18} />
      ))}
    </svg>
  );
}

function Words({ words: { text, x, y, width, height, align, lines } }: { readonly words: Layout['texts'][number] }) {
  const at = align === 'left' ? x : align === 'right' ? x + width : x + width / 2;
  const top = y + (height - lines.length * SIZE * 1.15) / 2;
  return (
    <text fontSize={SIZE} textAnchor={ANCHOR[align]} fill="#000" aria-hidden data-text={text}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no ids and no state
        <tspan key={index} x={at} y={top + BASELINE + index * SIZE * 1.15}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
