import type { BilingualText } from './bilingual-text.ts';

/**
 * How a number that is not exact is worded: «hơn» (more than), «trên» (over), «khoảng» (about), «gần» (nearly),
 * «ít nhất» (at least). The source's own word is kept.
 */
export type Approximation = 'more-than' | 'over' | 'about' | 'nearly' | 'at-least';

/** A whole number of things, exact unless `approximation` says otherwise. */
export type Quantity = {
  readonly value: number;
  readonly approximation?: Approximation;
};

/**
 * «affected of total»: 548 of 1.531 hồ sơ. Without a total it is a plain number, without those affected a figure that is still
 * missing. The rate is computed, never stored.
 */
export type Count = {
  readonly affected?: Quantity;
  readonly total?: Quantity;
  /** What is counted: «hồ sơ», «TTHC». */
  readonly unit?: BilingualText;
  /** What is true of those affected: «trễ hẹn», «không có phiếu xin lỗi». */
  readonly label?: BilingualText;
};
