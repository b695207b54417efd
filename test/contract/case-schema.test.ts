import { describe, expect, expectTypeOf, test } from 'vitest';
import { caseJsonSchema, knownFieldsAt } from '../../electron/contract/case-file/json-schema.ts';
import {
  type CaseShapeOutput,
  findingSchema,
  inspectionCaseSchema,
  inspectionFactsSchema,
} from '../../electron/contract/case-schema.ts';
import type { InspectionCase } from '../../electron/domain/inspection.ts';
import { RICH_CASE, RICH_FINDING } from '../storage/rich-case.ts';

/** All paths of fields of a type, as a union of texts: `findings.*.counts.*.affected.value`. */
type Paths<T> = T extends readonly (infer Item)[]
  ? Paths<Item> extends ''
    ? '*'
    : '*' | `*.${Paths<Item>}`
  : T extends object
    ? {
        [Key in keyof T & string]-?:
          | Key
          | (Paths<NonNullable<T[Key]>> extends '' ? never : `${Key}.${Paths<NonNullable<T[Key]>>}`);
      }[keyof T & string]
    : '';

const finding = (over: object) => findingSchema.safeParse({ ...RICH_FINDING, ...over });

describe('the case schema', () => {
  test('has the fields of the domain, no more and no fewer', () => {
    expectTypeOf<Paths<CaseShapeOutput>>().toEqualTypeOf<Paths<InspectionCase>>();
  });

  test('lets a full case of the domain through unchanged', () => {
    expect(inspectionCaseSchema.parse(RICH_CASE)).toEqual(RICH_CASE);
  });

  test('fills lists that are left out', () => {
    const facts = inspectionFactsSchema.parse({ id: 'a', kind: 'check', subject: {}, units: [] });
    expect(facts).toMatchObject({
      decision: {},
      inspectingBody: { parents: [] },
      team: { members: [] },
      plan: { entries: [] },
      documents: [],
    });
  });

  test('brings text into NFC with line feeds and spaces', () => {
    const decomposed = 'Kết luận'.normalize('NFD');
    const parsed = finding({
      title: { vi: `${decomposed}\tthanh tra\r\ntại Sở` },
      narrative: { vi: 'một\r\nhai\rba\u2028bốn\tnăm' },
    });
    expect(parsed.data?.title.vi).toBe('Kết luận thanh tra tại Sở');
    expect(parsed.data?.narrative?.vi).toBe('một\nhai\nba\nbốn năm');
  });

  test.each([
    ['a null character', '\u0000', 'U+0000'],
    ['an escape', '\u001b', 'U+001B'],
    ['a right-to-left override', '\u202e', 'U+202E'],
    ['an isolate', '\u2066', 'U+2066'],
    ['a right-to-left mark', '\u200f', 'U+200F'],
    ['a private-use character', '\ue000', 'U+E000'],
    ['a private-use character beyond the first plane', '\u{f0000}', 'U+F0000'],
    ['half a surrogate pair', '\ud800', 'U+D800'],
    ['a non-character', '\uffff', 'U+FFFF'],
  ])('refuses %s and says where it stands', (_name, character, number) => {
    const issues = finding({ title: { vi: `Đúng${character}hạn` } }).error?.issues;
    expect(issues).toMatchObject([
      { path: ['title', 'vi'], params: { refusal: 'character', character: number, position: 5 } },
    ]);
  });

  test('lets emoji and characters a font may lack through: only the writer knows its font', () => {
    expect(finding({ title: { vi: 'Đúng hạn 😀 ⟁ 漢' } }).success).toBe(true);
  });

  test.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-1-5', '05/01/2024', ''])(
    'refuses the date «%s»',
    (date) => {
      expect(inspectionFactsSchema.safeParse({ ...RICH_CASE, teamReportDate: date }).error?.issues[0]?.path).toEqual([
        'teamReportDate',
      ]);
    },
  );

  test('takes 29 February of a leap year', () => {
    expect(
      findingSchema.safeParse({ ...RICH_FINDING, legalBases: [{ type: 'decree', date: '2024-02-29' }] }).success,
    ).toBe(true);
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '3'])('refuses %s as a count', (value) => {
    expect(finding({ counts: [{ affected: { value } }] }).success).toBe(false);
  });

  test('takes a narrative of a million characters and refuses one more', () => {
    expect(finding({ narrative: { vi: 'ế'.repeat(1_000_000) } }).success).toBe(true);
    expect(finding({ narrative: { vi: 'ế'.repeat(1_000_001) } }).success).toBe(false);
  });

  test('names the fields known at a place, also inside a choice of shapes', () => {
    expect(knownFieldsAt(['findings', 3, 'counts', 0])).toEqual(['affected', 'total', 'unit', 'label']);
    expect(knownFieldsAt(['plan', 'term'])).toEqual(['kind', 'date', 'amount', 'unit', 'from']);
  });

  test('prints as JSON Schema that closes every group', () => {
    const groups: unknown[] = [];
    JSON.stringify(caseJsonSchema(), (key, value) => {
      if (typeof value === 'object' && value !== null && key !== 'properties' && 'properties' in value)
        groups.push(value);
      return value;
    });
    expect(groups.length).toBeGreaterThan(20);
    for (const each of groups) expect(each).toMatchObject({ type: 'object', additionalProperties: false });
  });
});
