import type { ReactNode } from 'react';

type PlacedRowsProps = {
  readonly label: string;
  /** Of each row, in pixels. */
  readonly height: number;
  /** Those in sight, as `useRowsInSight` answers them. */
  readonly first: number;
  readonly last: number;
  readonly total: number;
  readonly children: (index: number) => ReactNode;
};

/** A list of which only the rows in sight exist, each in its place. */
export function PlacedRows({ label, height, first, last, total, children }: PlacedRowsProps) {
  const rows = Array.from({ length: Math.max(0, Math.min(last + 1, total) - first) }, (_, index) => first + index);
  return (
    <ul
      aria-label={label}
      className="kl-list kl-surface"
      style={{ height: total * height + 2, position: 'relative', overflow: 'hidden' }}
    >
      {rows.map((index) => (
        <li
          key={index}
          style={{
            position: 'absolute',
            insetInline: 0,
            top: 0,
            height,
            transform: `translateY(${index * height}px)`,
          }}
        >
          {children(index)}
        </li>
      ))}
    </ul>
  );
}
