import type { DocumentOffer, InspectionView } from '../contract/channels.ts';
import { planDeadline } from '../domain/derive-plan.ts';
import { rulesOf } from '../domain/document-rules.ts';
import { examineCase } from '../domain/examine.ts';
import type { Finding } from '../domain/finding.ts';
import { type FindingEntry, findingEntry } from '../domain/finding-entry.ts';
import { factsOf, type InspectionCase } from '../domain/inspection.ts';
import { ladderStepOf } from '../domain/ladder.ts';
import type { FindingLine } from '../domain/lines.ts';
import { documentsOf, type OfferedDocument } from '../domain/offered-documents.ts';
import { type Answer, done } from '../domain/problem.ts';
import { standingFigures } from '../domain/stale-figures.ts';
import { openTranslations, withTranslationStamps } from '../domain/translation.ts';
import type { WorkingCalendar } from '../domain/working-calendar.ts';
import { inspectionNotFound } from './missing-records.ts';
import type { Storage } from './ports.ts';

/** An inspection as the window shows it: facts, the lines of its findings, and what the domain has to say about them. */
export function readInspection(
  storage: Storage,
  inspectionId: string,
  calendar: WorkingCalendar,
): Answer<InspectionView> {
  const inspectionCase = storage.inspections.readCase(inspectionId);
  if (inspectionCase === null) return inspectionNotFound(inspectionId);
  const deadline = planDeadline(inspectionCase, calendar);
  // Narratives stay behind: the window asks for one finding at a time. What was stored before stamps were, is held to be translated as it stands.
  const facts = withTranslationStamps(factsOf(inspectionCase));
  return done({
    facts,
    findings: entriesOf(storage.findings.list(inspectionId), inspectionCase.findings),
    ...examineCase(inspectionCase),
    translations: openTranslations(facts),
    staleFigures: staleSentences(inspectionCase),
    documents: documentsOf(inspectionCase).map(withRules),
    planDeadline: deadline === null ? null : { dueOn: deadline.dueOn, why: deadline.why },
  });
}

function staleSentences({ findings, recommendations }: InspectionCase): InspectionView['staleFigures'] {
  return findings.flatMap((finding) =>
    standingFigures(finding, recommendations).map(({ of: _, ...each }) => ({ ...each, findingId: finding.id })),
  );
}

/** The lines and the findings are in the same order. */
function entriesOf(lines: readonly FindingLine[], findings: readonly Finding[]): readonly FindingEntry[] {
  return lines.flatMap((line, index) => {
    const finding = findings[index];
    return finding === undefined ? [] : [findingEntry(line, finding)];
  });
}

function withRules(offered: OfferedDocument): DocumentOffer {
  const { form, issuers } = rulesOf(offered.kind);
  return { ...offered, form, issuers, step: ladderStepOf(offered.kind) };
}
