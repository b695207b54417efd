import { type Language, textIn } from '../../domain/bilingual-text.ts';
import type { Finding } from '../../domain/finding.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { writeCardinal } from '../../domain/write-number.ts';
import { fromPlace, recordPlace } from './fact-origins.ts';
import { nameIn } from './fact-texts.ts';
import { concernsSome, type FindingFacts, findingFacts } from './finding-facts.ts';
import { ofRecord } from './records.ts';

/** Findings of one place of the document: one content, one unit, or what all units share. */
export type FindingGroup = {
  /** Name of the content or unit; null for findings that belong to none. */
  readonly title: string | null;
  readonly isNamed: boolean;
  readonly achievements: readonly FindingFacts[];
  readonly shortcomings: readonly FindingFacts[];
  /** «08», «11». */
  readonly shortcomingCount: string;
};

export function allFindings(inspectionCase: InspectionCase, language: Language): FindingGroup {
  return group(null, inspectionCase.findings, inspectionCase, language);
}

/** One group a content that has findings, in the order of the contents; findings without a content come last. */
export function findingsByContent(inspectionCase: InspectionCase, language: Language): readonly FindingGroup[] {
  const known = new Set(inspectionCase.contents.map((each) => each.id));
  const groups = inspectionCase.contents.map((content) =>
    group(
      { id: content.id, name: textIn(content.title, language), place: `${recordPlace.content(content.id)}.title` },
      inspectionCase.findings.filter((each) => each.contentId === content.id),
      inspectionCase,
      language,
    ),
  );
  const rest = inspectionCase.findings.filter((each) => each.contentId === undefined || !known.has(each.contentId));
  return [...groups, group(null, rest, inspectionCase, language)].filter(hasFindings);
}

/** What all units share first, then one group a unit with findings of its own. Empty for a single unit. */
export function findingsByUnit(inspectionCase: InspectionCase, language: Language): readonly FindingGroup[] {
  const { units, findings } = inspectionCase;
  if (units.length < 2) return [];
  const own = findings.filter((each) => concernsSome(each, units));
  const shared = findings.filter((each) => !concernsSome(each, units));
  const groups = units.map((unit) =>
    group(
      { id: unit.id, name: nameIn(unit.name, language), place: `${recordPlace.unit(unit.id)}.name` },
      own.filter((each) => each.unitIds.includes(unit.id)),
      inspectionCase,
      language,
    ),
  );
  return [group(null, shared, inspectionCase, language), ...groups].filter(hasFindings);
}

function group(
  named: { readonly id: string; readonly name: string | null; readonly place: string } | null,
  findings: readonly Finding[],
  inspectionCase: InspectionCase,
  language: Language,
): FindingGroup {
  const ofKind = (kind: Finding['kind']) =>
    findings.filter((each) => each.kind === kind).map((each) => findingFacts(each, inspectionCase.units, language));
  const shortcomings = ofKind('shortcoming');
  const facts: FindingGroup = {
    title: named?.name ?? null,
    isNamed: named !== null,
    achievements: ofKind('achievement'),
    shortcomings,
    shortcomingCount: writeCardinal(shortcomings.length, language),
  };
  fromPlace(facts, '', {
    title: named === null ? [] : named.place,
    shortcomingCount: 'findings',
    achievements: 'findings',
    shortcomings: 'findings',
  });
  return named === null ? facts : ofRecord(facts, named.id);
}

function hasFindings({ achievements, shortcomings }: FindingGroup): boolean {
  return achievements.length + shortcomings.length > 0;
}
