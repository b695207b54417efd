import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';

type PlainBadgeProps = {
  /** A colour of the theme; none for a bordered badge on the ground. */
  readonly color?: string;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
};

const { classes } = Badge;

/** Mantine's badge in the words' own letters, without Mantine's reckoning of each one: a list draws dozens of them. */
export function PlainBadge({ color, icon, children }: PlainBadgeProps) {
  const colours =
    color === undefined
      ? undefined
      : {
          '--badge-bg': `var(--mantine-color-${color}-light)`,
          '--badge-color': `var(--mantine-color-${color}-light-color)`,
          '--badge-bd': '1px solid transparent',
          fontWeight: 600,
        };
  return (
    <div
      className={`${classes.root} kl-badge`}
      style={colours}
      data-with-left-section={icon === undefined ? undefined : true}
    >
      {icon === undefined ? null : (
        <span className={classes.section} data-position="left">
          {icon}
        </span>
      )}
      <span className={classes.label}>{children}</span>
    </div>
  );
}
