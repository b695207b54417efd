import type { SettledFigure } from '../../contract/text-channels.ts';
import type { Finding } from '../../domain/finding.ts';
import type { InspectionFacts } from '../../domain/inspection.ts';
import { type Answer, done } from '../../domain/problem.ts';
import { type StandingFigure, standingFigures, withFigure, withoutStaleFigure } from '../../domain/stale-figures.ts';
import { withTranslationStamps } from '../../domain/translation.ts';
import { withTexts } from '../../domain/walk-texts.ts';
import { findingNotFound, inspectionNotFound } from '../missing-records.ts';
import type { Storage } from '../ports.ts';

/**
 * Settles a sentence that tells an old figure: with the new figure in place of the old one, or as it stands. One that came right
 * meanwhile needs nothing.
 */
export function settleFigure(
  storage: Storage,
  { inspectionId, findingId, where, recommendationId, was, by }: SettledFigure,
): Answer<null> {
  const facts = storage.inspections.readFacts(inspectionId);
  if (facts === null) return inspectionNotFound(inspectionId);
  const finding = storage.findings.read(inspectionId, findingId);
  if (finding === null) return findingNotFound(findingId);
  const figure = standingFigures(finding, facts.recommendations).find(
    (each) => each.where === where && each.recommendationId === recommendationId && each.was === was,
  );
  if (figure === undefined) return done(null);
  const settled = withoutStaleFigure(finding, figure);
  const isOfFacts = figure.recommendationId !== undefined;
  const write = by === 'now' && !isOfFacts ? withFigureAt(settled, figure, '') : settled;
  const changed = by === 'now' && isOfFacts ? { facts: inRecommendation(facts, figure) } : {};
  storage.findings.changeAll(inspectionId, { write: [withTranslationStamps(write)], remove: [], ...changed });
  return done(null);
}

function inRecommendation(facts: InspectionFacts, figure: StandingFigure): InspectionFacts {
  const index = facts.recommendations.findIndex(({ id }) => id === figure.recommendationId);
  return withTranslationStamps(withFigureAt(facts, figure, `recommendations[${index}].`));
}

/** The text at the place of the figure, in the language the place ends with, tells the new figure. */
function withFigureAt<T extends Finding | InspectionFacts>(value: T, figure: StandingFigure, owner: string): T {
  const language = figure.where.endsWith('.en') ? 'en' : 'vi';
  const place = owner + figure.where.slice(0, -`.${language}`.length);
  return withTexts(value, ({ where, text }) =>
    where === place ? { ...text, [language]: withFigure(text[language] ?? '', figure) } : text,
  );
}
