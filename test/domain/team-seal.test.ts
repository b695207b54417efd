import { describe, expect, test } from 'vitest';
import { missingForDocument } from '../../electron/domain/examine.ts';
import type { InspectionCase } from '../../electron/domain/inspection.ts';
import type { DocumentDetails } from '../../electron/domain/official-document.ts';
import { aCase } from './a-case.ts';

const CODES = ['missing-agency-post', 'agency-post-without-seal', 'team-series-not-own'];

/** What is said of the seal beside one document, with its places. */
function said(usesAgencySeal: boolean | undefined, details: DocumentDetails, over: Partial<InspectionCase> = {}) {
  const facts = aCase({
    kind: 'check',
    inspectingBody: { parents: [], abbreviation: 'TTT' },
    team: { members: [], abbreviation: 'ĐKT', usesAgencySeal },
    documents: [details],
    ...over,
  });
  return missingForDocument(facts, { kind: details.kind, unitId: details.unitId ?? null })
    .filter((each) => CODES.includes(each.code))
    .map((each) => `${each.where}: ${each.code}`);
}

const agencyPost = { vi: 'Phó Giám đốc Sở' };
const NOTICE: DocumentDetails = { kind: 'check-notice' };
const SIGNED: DocumentDetails = { ...NOTICE, signing: { agencyPost } };

describe('a team that uses its agency’s seal', () => {
  test('needs the post of its head in the agency', () => {
    expect(said(true, NOTICE)).toEqual(['documents[0].signing.agencyPost.vi: missing-agency-post']);
    expect(said(true, SIGNED)).toEqual([]);
  });

  test('has a series of numbers of its own', () => {
    const team = { members: [], abbreviation: 'TTT', usesAgencySeal: true };
    expect(said(true, SIGNED, { team })).toEqual(['team.abbreviation: team-series-not-own']);
    expect(said(true, { ...SIGNED, symbol: 'TB-TTT' })).toEqual(['documents[0].symbol: team-series-not-own']);
    expect(said(true, { ...SIGNED, symbol: 'TB-ĐKT' })).toEqual([]);
  });
});

test('a team without the seal names the post in the team alone', () => {
  expect(said(false, NOTICE)).toEqual([]);
  expect(said(false, SIGNED)).toEqual(['documents[0].signing.agencyPost.vi: agency-post-without-seal']);
});

test('nothing is said where it is not known, where the body issues, or of minutes', () => {
  expect(said(undefined, SIGNED)).toEqual([]);
  expect(said(true, { ...NOTICE, issuer: 'body' })).toEqual([]);
  const units = [{ id: 'one', name: { vi: 'Sở Nội vụ' }, parents: [] }];
  expect(said(true, { kind: 'minutes', unitId: 'one' }, { units })).toEqual([]);
});
