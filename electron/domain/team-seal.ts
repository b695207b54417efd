import { textIn } from './bilingual-text.ts';
import { issuerOf, rulesOf } from './document-rules.ts';
import type { InspectionCase } from './inspection.ts';
import type { DocumentDetails } from './official-document.ts';
import { type Problem, problem } from './problem.ts';

/** Minutes are signed by those who met; of what the body or a unit issues the team's seal is no question. */
function isSignedForTeam(details: DocumentDetails): boolean {
  return issuerOf(details) === 'team' && rulesOf(details.kind).form !== 'minutes';
}

/** Using the agency's seal, a team head signs with his post in the agency too (Decree 30/2020, Annex I, II.7.c). */
export function agencyPostIsMissing({ team }: InspectionCase, details: DocumentDetails): boolean {
  return team.usesAgencySeal === true && isSignedForTeam(details) && textIn(details.signing?.agencyPost, 'vi') === null;
}

/**
 * What of a document of the team contradicts the seal it uses: the post in the agency of a head who may not use the seal,
 * which does not print; and the agency's abbreviation in the symbol of a team that needs a series of its own (II.3.a).
 * @param where place of the details: `documents[2]`
 */
export function sealNotices(facts: InspectionCase, details: DocumentDetails, where: string): readonly Problem[] {
  const { team, inspectingBody } = facts;
  if (!isSignedForTeam(details) || team.usesAgencySeal === undefined) return [];
  const { agencyPost } = details.signing ?? {};
  const post = textIn(agencyPost, 'vi') ?? textIn(agencyPost, 'en');
  if (!team.usesAgencySeal)
    return post === null ? [] : [problem('agency-post-without-seal', `${where}.signing.agencyPost.vi`, { post })];
  const agency = inspectingBody.abbreviation;
  const last = details.symbol === undefined ? team.abbreviation : details.symbol.split('-').at(-1);
  if (agency === undefined || last !== agency) return [];
  return [
    problem('team-series-not-own', details.symbol === undefined ? 'team.abbreviation' : `${where}.symbol`, { agency }),
  ];
}
