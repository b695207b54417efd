import type { CountsView } from '../contract/finding-channels.ts';
import { countFaults } from '../domain/examine.ts';
import { type CountedFinding, doubtfulCounts } from '../domain/examine-counts.ts';
import { writeCount } from '../domain/write-count.ts';

/** Figures as they are being typed: how they read, what contradicts itself and what looks doubtful. */
export function examineCounts(finding: CountedFinding): CountsView {
  return {
    texts: finding.counts.map((count) => ({ vi: writeCount(count, 'vi'), en: writeCount(count, 'en') })),
    faults: countFaults(finding.counts),
    doubts: doubtfulCounts(finding),
  };
}
