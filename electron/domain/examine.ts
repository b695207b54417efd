import { textIn } from './bilingual-text.ts';
import { type IsoDate, isBefore } from './calendar-date.ts';
import { rulesOf } from './document-rules.ts';
import { pageNotices } from './evidence-pages.ts';
import { type Check, missingForMeeting, missingInDetails, toProblems } from './examine-details.ts';
import { fileFaults, fileNotices } from './examine-files.ts';
import type { Finding } from './finding.ts';
import type { InspectionCase } from './inspection.ts';
import { type LegalBasis, printable } from './legal-basis.ts';
import { closingDocumentKind, documentsOf, type OfferedDocument, placeOfDetails } from './offered-documents.ts';
import { type Problem, problem } from './problem.ts';
import { standingFigures } from './stale-figures.ts';
import { citationOf } from './write-citation.ts';
import { writeShortDate } from './write-date.ts';

export type Examination = {
  /** What contradicts itself; a document is refused until it is mended. */
  readonly faults: readonly Problem[];
  /** What is not given; it prints as a blank. */
  readonly missing: readonly Problem[];
};

/** Looks a whole case over: everything at once, each problem with its place. */
export function examineCase(inspectionCase: InspectionCase): Examination {
  return {
    faults: [
      ...dateFaults(inspectionCase),
      ...fileFaults(inspectionCase.fileStatistics),
      ...inspectionCase.findings.flatMap(findingFaults),
    ],
    missing: [
      ...missingFacts(inspectionCase),
      ...fileNotices(inspectionCase.fileStatistics),
      ...inspectionCase.findings.flatMap(missingInFinding),
      ...staleFigures(inspectionCase),
      ...tasksWithoutLead(inspectionCase),
      ...eachOnce(wanted(inspectionCase).flatMap((each) => missingInDetails(inspectionCase, each))),
    ],
  };
}

/**
 * What of the case is missing for one document, whatever its language; other documents' headers do not count. Which English a
 * document lacks only the document itself can tell: compose/english-notices.ts.
 */
export function missingForDocument(inspectionCase: InspectionCase, document: OfferedDocument): readonly Problem[] {
  return [
    ...missingFacts(inspectionCase),
    // The table of files prints in the conclusion or report alone.
    ...(document.kind === closingDocumentKind(inspectionCase.kind) ? fileNotices(inspectionCase.fileStatistics) : []),
    ...(document.kind === 'evidence-list' ? pageNotices(inspectionCase) : []),
    ...inspectionCase.findings.flatMap(missingInFinding).filter((each) => each.code !== 'missing-finding-title-en'),
    ...staleFigures(inspectionCase),
    ...missingInDetails(inspectionCase, document),
    ...missingForMeeting(inspectionCase, document),
    ...assumedIssueDate(inspectionCase, document),
  ];
}

/** All that follows rests on the date of the conclusion or report, so an assumed one is said there too. */
function assumedIssueDate(inspectionCase: InspectionCase, document: OfferedDocument): readonly Problem[] {
  const closing = { kind: closingDocumentKind(inspectionCase.kind), unitId: null };
  if (document.kind === closing.kind) return [];
  return missingInDetails(inspectionCase, closing).filter((each) => each.code === 'date-assumed');
}

/** Contradictions inside one finding. */
export function findingFaults(finding: Finding, index: number): readonly Problem[] {
  return finding.counts.flatMap(({ affected, total }, place) =>
    affected !== undefined && total !== undefined && affected.value > total.value
      ? [
          problem('count-exceeds-total', `findings[${index}].counts[${place}]`, {
            affected: affected.value,
            total: total.value,
          }),
        ]
      : [],
  );
}

function dateFaults({ period, onSite }: InspectionCase): readonly Problem[] {
  return [
    ...reversed(period, 'period-ends-before-start', 'period'),
    ...reversed(onSite, 'on-site-ends-before-start', 'onSite'),
  ];
}

type DayRange = { readonly from?: IsoDate; readonly to?: IsoDate };

function reversed({ from, to }: DayRange, code: string, where: string): readonly Problem[] {
  if (from === undefined || to === undefined || !isBefore(to, from)) return [];
  return [problem(code, where, { from: writeShortDate(from, 'vi'), to: writeShortDate(to, 'vi') })];
}

function missingFacts(facts: InspectionCase): readonly Problem[] {
  const { decision, inspectingBody: body, team, period, onSite } = facts;
  const checks: readonly Check[] = [
    [textIn(facts.subject, 'vi') === null, 'missing-subject', 'subject.vi'],
    [decision.number === undefined, 'missing-decision-number', 'decision.number'],
    [decision.date === undefined, 'missing-decision-date', 'decision.date'],
    [textIn(decision.issuer, 'vi') === null, 'missing-decision-issuer', 'decision.issuer.vi'],
    [textIn(decision.subject, 'vi') === null, 'missing-decision-subject', 'decision.subject.vi'],
    [textIn(body.name, 'vi') === null, 'missing-inspecting-body', 'inspectingBody.name.vi'],
    [
      body.abbreviation === undefined && team.abbreviation === undefined,
      'missing-abbreviation',
      'inspectingBody.abbreviation',
    ],
    [textIn(body.place, 'vi') === null, 'missing-place', 'inspectingBody.place.vi'],
    [textIn(team.name, 'vi') === null, 'missing-team-name', 'team.name.vi'],
    [!team.members.some((each) => each.role === 'head'), 'missing-team-head', 'team.members'],
    [facts.units.length === 0, 'missing-units', 'units'],
    [period.from === undefined, 'missing-period-start', 'period.from'],
    [period.to === undefined && period.toTimeOfInspection !== true, 'missing-period-end', 'period.to'],
    [onSite.from === undefined, 'missing-on-site-start', 'onSite.from'],
    [onSite.to === undefined, 'missing-on-site-end', 'onSite.to'],
    [facts.contents.length === 0, 'missing-contents', 'contents'],
    [facts.findings.length === 0, 'missing-findings', 'findings'],
    [facts.recommendations.length === 0, 'missing-recommendations', 'recommendations'],
    [facts.plan.term === undefined, 'missing-plan-term', 'plan.term'],
  ];
  return [...toProblems(checks), ...unverifiedBases(facts.legalGrounds, 'legalGrounds')];
}

/** A basis nobody has held against the text of the law is left out of documents, and a blank stands in its place. */
function unverifiedBases(bases: readonly LegalBasis[], where: string): readonly Problem[] {
  return bases.flatMap((basis, index) =>
    printable(basis) === null
      ? [problem('basis-unverified', `${where}[${index}]`, { basis: citationOf(basis, 'vi').short })]
      : [],
  );
}

function missingInFinding(finding: Finding, index: number): readonly Problem[] {
  const where = `findings[${index}]`;
  return toProblems([
    [textIn(finding.title, 'vi') === null, 'missing-finding-title', `${where}.title.vi`],
    [textIn(finding.title, 'en') === null, 'missing-finding-title-en', `${where}.title.en`],
    [finding.kind === 'shortcoming' && finding.causes.length === 0, 'missing-finding-cause', `${where}.causes`],
    [
      finding.kind === 'shortcoming' && finding.responsibilities.length === 0,
      'missing-finding-responsibility',
      `${where}.responsibilities`,
    ],
  ]).concat(unverifiedBases(finding.legalBases, `${where}.legalBases`));
}

/** Sentences that still tell a figure as it was before it was changed. */
function staleFigures({ findings, recommendations }: InspectionCase): readonly Problem[] {
  return findings.flatMap((finding, index) =>
    standingFigures(finding, recommendations).map(({ where, recommendationId, was, now }) => {
      const recommendation = recommendations.findIndex(({ id }) => id === recommendationId);
      const owner = recommendation < 0 ? `findings[${index}]` : `recommendations[${recommendation}]`;
      return problem(where.endsWith('.en') ? 'figure-stale-english' : 'figure-stale', `${owner}.${where}`, {
        was,
        now,
      });
    }),
  );
}

/** A sub-task is made so that somebody does it. */
function tasksWithoutLead({ plan }: InspectionCase): readonly Problem[] {
  return plan.entries.flatMap(({ tasks = [] }, row) =>
    tasks.flatMap(({ lead }, place) =>
      textIn(lead, 'vi') === null ? [problem('missing-task-lead', `plan.entries[${row}].tasks[${place}].lead`)] : [],
    ),
  );
}

function wanted(inspectionCase: InspectionCase): readonly OfferedDocument[] {
  return documentsOf(inspectionCase).filter(
    (each) => rulesOf(each.kind).isAddition !== true || placeOfDetails(inspectionCase, each) >= 0,
  );
}

/** Documents of which nothing was entered yet share one place. */
function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((each) => [`${each.where} ${each.code}`, each])).values()];
}
