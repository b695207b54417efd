import { type BilingualText, textIn } from './bilingual-text.ts';
import type { Finding } from './finding.ts';
import type { FindingLine } from './lines.ts';
import { standingFigures } from './stale-figures.ts';
import { writeFigures } from './write-count.ts';

/** What a finding still lacks, as far as a list can say it. */
export type FindingLack = 'title' | 'cause' | 'responsibility' | 'basis';

/** One line of the list of an inspection's findings. */
export type FindingEntry = FindingLine & {
  /** «548/1.531 (35,79%)». */
  readonly figures: readonly BilingualText[];
  readonly lacks: readonly FindingLack[];
  /** A sentence of it tells a figure that was changed since. */
  readonly hasStaleFigures: boolean;
};

export function findingEntry(line: FindingLine, finding: Finding): FindingEntry {
  return {
    ...line,
    figures: finding.counts.map((count) => ({ vi: writeFigures(count, 'vi'), en: writeFigures(count, 'en') })),
    lacks: lacksOf(finding),
    hasStaleFigures: standingFigures(finding, []).length > 0,
  };
}

/** Only a shortcoming has causes, somebody responsible and a rule that was not kept. */
function lacksOf(finding: Finding): readonly FindingLack[] {
  const isShortcoming = finding.kind === 'shortcoming';
  const lacks: readonly (readonly [boolean, FindingLack])[] = [
    [textIn(finding.title, 'vi') === null, 'title'],
    [isShortcoming && finding.causes.length === 0, 'cause'],
    [isShortcoming && finding.responsibilities.length === 0, 'responsibility'],
    [isShortcoming && finding.legalBases.length === 0, 'basis'],
  ];
  return lacks.flatMap(([isLacking, lack]) => (isLacking ? [lack] : []));
}
