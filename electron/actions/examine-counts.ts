import type { CountsView } from '../contract/finding-channels.ts';
import { type CountedFinding, doubtfulCounts } from '../domain/examine-counts.ts';
import { writeCount } from '../domain/write-count.ts';

/** Figures as they are being typed: how they read and what looks doubtful about them. */
export function examineCounts(finding: CountedFinding): CountsView {
  return {
    texts: finding.counts.map((count) => ({ vi: writeCount(count, 'vi'), en: writeCount(count, 'en') })),
    doubts: doubtfulCounts(finding),
  };
}
