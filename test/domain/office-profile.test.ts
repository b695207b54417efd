import { describe, expect, test } from 'vitest';
import { fillFromProfile } from '../../electron/domain/fill-from-profile.ts';
import { detailsOf } from '../../electron/domain/offered-documents.ts';
import { EMPTY_PROFILE, type OfficeProfile, profileFaults } from '../../electron/domain/office-profile.ts';
import { aCase } from './a-case.ts';

const DEPUTY = {
  authority: 'KT.',
  onBehalfOf: { vi: 'CHÁNH THANH TRA' },
  post: { vi: 'PHÓ CHÁNH THANH TRA' },
  name: 'Nguyễn Thị Hồng Đào',
} as const;

const PROFILE: OfficeProfile = {
  ...EMPTY_PROFILE,
  body: {
    name: { vi: 'Thanh tra thành phố', en: 'City Inspectorate' },
    parents: [{ vi: 'Ủy ban nhân dân thành phố Cần Thơ' }],
    abbreviation: 'TTTP',
    place: { vi: 'Cần Thơ' },
  },
  contact: { telephone: '0292 3820 123' },
  signers: [{ signing: DEPUTY, usualFor: ['conclusion', 'correction-letter', 'remediation-plan'] }],
  recipientLists: [
    { name: 'Kết luận', recipients: [{ vi: 'Thanh tra Chính phủ' }], fileUnder: 'NV1', usualFor: ['conclusion'] },
  ],
};

const ALL = { document: null, replace: false };
const UNIT = { id: 'one', name: { vi: 'Sở Nội vụ' }, parents: [] };

describe('what the decree does not allow', () => {
  const faultsOf = (margins: Partial<OfficeProfile['margins']>) =>
    profileFaults({ ...EMPTY_PROFILE, margins: { ...EMPTY_PROFILE.margins, ...margins } });

  test.each([
    ['top', 19, 26],
    ['bottom', 19, 26],
    ['left', 29, 36],
    ['right', 14, 21],
  ] as const)(
    '%s margins of %i and %i mm are refused at their field, what lies between is not',
    (side, below, above) => {
      for (const length of [below, above]) {
        expect(faultsOf({ [side]: length })).toEqual([
          {
            code: `margin-${side}-outside`,
            where: `margins.${side}`,
            values: { given: length, least: below + 1, most: above - 1 },
          },
        ]);
      }
      for (let length = below + 1; length < above; length += 1) expect(faultsOf({ [side]: length })).toEqual([]);
    },
  );

  test('two usual signers or lists of one kind of document are refused, each at its field', () => {
    const twice: OfficeProfile = {
      ...PROFILE,
      signers: [...PROFILE.signers, { signing: {}, usualFor: ['minutes'] }, { signing: {}, usualFor: ['conclusion'] }],
      recipientLists: [...PROFILE.recipientLists, { recipients: [], usualFor: ['conclusion'] }],
    };
    expect(profileFaults(twice).map(({ code, where, values }) => [code, where, values])).toEqual([
      ['signer-usual-twice', 'signers[2].usualFor', { first: 1, second: 3 }],
      ['recipients-usual-twice', 'recipientLists[1].usualFor', { first: 1, second: 2 }],
    ]);
  });
});

describe('filling from the profile', () => {
  test('gives an empty inspection its body, and its documents their usual signer, recipients and contact', () => {
    const { facts, filled, differing } = fillFromProfile(aCase(), PROFILE, ALL);
    expect(facts.inspectingBody).toEqual(PROFILE.body);
    expect(detailsOf(facts, { kind: 'conclusion', unitId: null })).toEqual({
      kind: 'conclusion',
      signing: DEPUTY,
      recipients: [{ vi: 'Thanh tra Chính phủ' }],
      fileUnder: 'NV1',
    });
    expect(detailsOf(facts, { kind: 'correction-letter', unitId: null })).toEqual({
      kind: 'correction-letter',
      signing: DEPUTY,
      contact: { telephone: '0292 3820 123' },
    });
    expect({ filled, differing }).toEqual({ filled: 9, differing: 0 });
    expect(fillFromProfile(facts, PROFILE, ALL)).toEqual({ facts, filled: 0, differing: 0 });
  });

  test('leaves what is given, and replaces it only when asked', () => {
    const given = aCase({
      inspectingBody: { parents: [], name: { vi: 'Thanh tra tỉnh' }, abbreviation: ' ' },
      documents: [{ kind: 'conclusion', number: '09', signing: { name: 'Trần Văn Bảy' } }],
    });
    const kept = fillFromProfile(given, PROFILE, ALL);
    expect(kept.facts.inspectingBody).toMatchObject({ name: { vi: 'Thanh tra tỉnh' }, abbreviation: 'TTTP' });
    expect(kept.facts.documents[0]).toMatchObject({
      number: '09',
      signing: { name: 'Trần Văn Bảy' },
      fileUnder: 'NV1',
    });
    expect(kept.differing).toBe(2);
    const replaced = fillFromProfile(given, PROFILE, { ...ALL, replace: true });
    expect(replaced.facts.inspectingBody).toEqual(PROFILE.body);
    expect(replaced.facts.documents[0]).toMatchObject({ number: '09', signing: DEPUTY });
    expect(replaced.differing).toBe(0);
  });

  test('adds English to the same Vietnamese, whatever stamps the texts carry', () => {
    const given = aCase({ inspectingBody: { parents: [], name: { vi: 'Thanh tra thành phố' } } });
    expect(fillFromProfile(given, PROFILE, ALL).facts.inspectingBody.name).toEqual(PROFILE.body.name);
    const stamped = aCase({
      inspectingBody: { ...PROFILE.body, name: { ...PROFILE.body.name, translated: { source: 'a', english: 'b' } } },
    });
    expect(fillFromProfile(stamped, PROFILE, ALL).differing).toBe(0);
  });

  test('of one document touches nothing else, and never what the unit itself issues', () => {
    const facts = aCase({ units: [UNIT] });
    const chosen = { document: { kind: 'conclusion', unitId: null }, replace: false } as const;
    const filled = fillFromProfile(facts, PROFILE, chosen).facts;
    expect(filled.inspectingBody).toEqual(facts.inspectingBody);
    expect(filled.documents.map((each) => each.kind)).toEqual(['conclusion']);
    const plan = { document: { kind: 'remediation-plan', unitId: 'one' }, replace: false } as const;
    expect(fillFromProfile(facts, PROFILE, plan)).toEqual({ facts, filled: 0, differing: 0 });
  });

  test('from an empty profile changes nothing', () => {
    const facts = aCase({ units: [UNIT] });
    expect(fillFromProfile(facts, EMPTY_PROFILE, ALL)).toEqual({ facts, filled: 0, differing: 0 });
  });
});
