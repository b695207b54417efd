/** Lengths carry their unit in the type, so that millimetres never meet points unconverted. */
declare const unit: unique symbol;
export type Mm = number & { readonly [unit]: 'mm' };
export type Pt = number & { readonly [unit]: 'pt' };

const POINTS_PER_MM = 72 / 25.4;

export function mm(value: number): Mm {
  return value as Mm;
}

export function pt(value: number): Pt {
  return value as Pt;
}

export function mmToPt(value: Mm): Pt {
  return (value * POINTS_PER_MM) as Pt;
}

export function ptToMm(value: Pt): Mm {
  return (value / POINTS_PER_MM) as Mm;
}

/** Twentieths of a point, the unit of WordprocessingML. */
export function mmToTwips(value: Mm): number {
  return Math.round(value * POINTS_PER_MM * 20);
}

export function ptToTwips(value: Pt): number {
  return Math.round(value * 20);
}
