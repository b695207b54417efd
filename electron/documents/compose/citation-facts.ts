import type { Citation } from '../../domain/write-citation.ts';

export function isCitation(value: unknown): value is Citation {
  return typeof value === 'object' && value !== null && 'norm' in value && 'full' in value && 'short' in value;
}
