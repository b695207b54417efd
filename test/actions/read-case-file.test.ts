import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeCaseFile, readCaseFile, writeCaseFile } from '../../electron/actions/read-case-file.ts';
import { caseText } from '../contract/minimal-case.ts';
import { RICH_CASE } from '../storage/rich-case.ts';

/** `code where` of each problem, in order. */
function told(text: string): readonly string[] {
  const answer = readCaseFile(text);
  return answer.ok ? [] : answer.problems.map((each) => `${each.code} ${each.where}`.trim());
}

function problemsOf(text: string) {
  const answer = readCaseFile(text);
  return answer.ok ? [] : answer.problems;
}

describe('reading a case file', () => {
  test('gives back the case that was written', () => {
    expect(readCaseFile(writeCaseFile(RICH_CASE))).toEqual({ ok: true, value: RICH_CASE });
  });

  test.each(['can-tho-2024', 'dak-mil-2024', 'dong-thap-2019'])('takes the sample %s', (name) => {
    const answer = readCaseFile(readFileSync(new URL(`../fixtures/cases/${name}.json`, import.meta.url), 'utf8'));
    expect(answer).toMatchObject({ ok: true, value: { id: name } });
  });

  test('tells broken JSON once, with line and column', () => {
    expect(problemsOf('{\n  "format": "ket-luan-case",\n  "version" 1\n}')).toEqual([
      { code: 'json-broken', where: '', values: { line: 3, column: 13 } },
    ]);
  });

  test('tells everything at once, each with its place', () => {
    const text = caseText({
      kind: 'audit',
      subject: 'thực thi công vụ',
      period: { from: '2024-02-30', to: '30/02/2024' },
      units: [{ id: '', nmae: {} }],
      plan: { term: { kind: 'within', amount: '2', unit: 'month', from: 'issue' }, reportTo: { vi: 'a\u202eb' } },
      findings: [
        {
          id: 'f-1',
          kind: 'shortcoming',
          title: { vi: 7 },
          counts: [{ affected: { value: -1 } }, { affected: { value: 1.5 } }],
          evidence: {},
        },
      ],
    });
    expect(told(text).toSorted()).toEqual([
      'character-not-allowed plan.reportTo.vi',
      'date-not-real period.from',
      'date-not-written period.to',
      'field-missing units[0].name',
      'field-unknown units[0].nmae',
      'not-a-group subject',
      'not-a-list findings[0].evidence',
      'not-a-text findings[0].title.vi',
      'not-a-whole-number findings[0].counts[1].affected.value',
      'not-a-whole-number plan.term.amount',
      'not-one-of kind',
      'number-too-small findings[0].counts[0].affected.value',
      'text-empty units[0].id',
    ]);
  });

  test.each([
    [{ findigns: [] }, 'findigns', 'findings'],
    [{ decision: { nubmer: '1' } }, 'nubmer', 'number'],
    [{ findings: [{ id: 'f', kind: 'shortcoming', title: {}, legalBasis: [] }] }, 'legalBasis', 'legalBases'],
    [{ plan: { term: { kind: 'within', amont: 2 } } }, 'amont', 'amount'],
  ])('names the nearest known field of an unknown one: %j', (over, field, nearest) => {
    expect(problemsOf(caseText(over))).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'field-unknown', values: { field, nearest } })]),
    );
  });

  test('names the choices of a term, and its missing kind', () => {
    expect(problemsOf(caseText({ plan: { term: { kind: 'soon' } } }))).toMatchObject([
      {
        code: 'not-one-of',
        where: 'plan.term.kind',
        values: { given: 'soon', choices: '"date", "within", "at-once", "regularly"' },
      },
    ]);
    expect(told(caseText({ plan: { term: {} } }))).toEqual(['field-missing plan.term.kind']);
  });

  test('reads the meeting of minutes, and tells times that are none', () => {
    const minutes = {
      kind: 'minutes',
      meeting: { startTime: '08:30', copies: 2, unitSide: [{ name: 'Lê Văn Cường' }] },
    };
    expect(told(caseText({ documents: [minutes] }))).toEqual([]);
    const wrong = { kind: 'minutes', issuer: 'unit', meeting: { startTime: '8h30', endTime: '25:00', copies: 0 } };
    expect(told(caseText({ documents: [wrong] })).toSorted()).toEqual([
      'not-one-of documents[0].issuer',
      'number-too-small documents[0].meeting.copies',
      'time-not-written documents[0].meeting.endTime',
      'time-not-written documents[0].meeting.startTime',
    ]);
  });

  test('tells ids that stand twice or point nowhere', () => {
    const text = caseText({
      units: [
        { id: 'u-1', name: {} },
        { id: 'u-1', name: {} },
      ],
      findings: [
        { id: 'f-1', kind: 'shortcoming', title: {}, unitIds: ['u-1', 'u-9', 'u-1'], contentId: 'c-9' },
        { id: 'f-1', kind: 'shortcoming', title: {} },
      ],
      recommendations: [{ id: 'r-1', action: {}, findingIds: ['f-9'] }],
      plan: {
        entries: [
          { findingId: 'f-1', unitId: 'u-1' },
          { findingId: 'f-1', unitId: 'u-1' },
          { findingId: 'f-8', unitId: 'u-8' },
        ],
      },
      documents: [{ kind: 'remediation-plan', unitId: 'u-7' }, { kind: 'conclusion' }, { kind: 'conclusion' }],
    });
    expect(told(text)).toEqual([
      'id-repeated units[1].id',
      'id-repeated findings[1].id',
      'id-repeated findings[0].unitIds[2]',
      'id-unknown findings[0].unitIds[1]',
      'id-unknown findings[0].contentId',
      'id-unknown recommendations[0].findingIds[0]',
      'id-unknown plan.entries[2].findingId',
      'id-unknown plan.entries[2].unitId',
      'id-unknown documents[0].unitId',
      'plan-entry-repeated plan.entries[1]',
      'document-repeated documents[2]',
    ]);
  });

  test.each([
    ['a mark on a document', { documents: [{ kind: 'conclusion', secrecy: 'secret' }] }, 'documents[0].secrecy'],
    ['a mark on the case', { doMat: 'Mật' }, 'doMat'],
    [
      'the words as circulation',
      { documents: [{ kind: 'conclusion', circulation: 'TỐI MẬT' }] },
      'documents[0].circulation',
    ],
    [
      'the words in NFD',
      { documents: [{ kind: 'conclusion', urgency: 'Tuyệt mật'.normalize('NFD') }] },
      'documents[0].urgency',
    ],
  ])('refuses state secrets before all else: %s', (_, part, where) => {
    expect(told(caseText({ ...part, kind: 'audit' }))).toEqual([`state-secret ${where}`]);
  });

  test('does not take a sentence about secrecy for a mark', () => {
    const answer = readCaseFile(caseText({ subject: { vi: 'công tác bảo vệ bí mật nhà nước, độ mật' } }));
    expect(answer.ok).toBe(true);
  });

  test('refuses a field written twice, of which one would be lost', () => {
    expect(told(caseText({}).replace('"kind": "check"', '"kind": "check",\n  "kind": "inspection"'))).toEqual([
      'field-repeated kind',
    ]);
  });

  test.each([
    [caseText({ version: 2, newThing: 1 }), ['case-version-newer version']],
    [caseText({ version: 0 }), ['not-one-of version']],
    [caseText({ version: '1' }), ['not-one-of version']],
    [caseText({ format: 'other' }), ['case-format-other format']],
    ['[]', ['not-a-case-file']],
    ['null', ['not-a-case-file']],
    ['{"__proto__": {"a": 1}}', ['field-missing format']],
  ])('knows its own format and version', (text, expected) => {
    expect(told(text)).toEqual(expect.arrayContaining(expected));
  });

  test('reads 5,000 findings with a narrative of 200 kB', () => {
    const findings = Array.from({ length: 5_000 }, (_, index) => ({
      id: `f-${index}`,
      kind: 'shortcoming',
      title: { vi: `Tồn tại ${index}` },
    }));
    const [first, ...rest] = findings;
    const answer = readCaseFile(
      caseText({ findings: [{ ...first, narrative: { vi: 'đ'.repeat(200_000) } }, ...rest] }),
    );
    expect(answer.ok && answer.value.findings.length).toBe(5_000);
  });

  test('refuses more findings than a case may hold, saying how many', () => {
    const findings = Array.from({ length: 20_001 }, (_, index) => ({
      id: `f-${index}`,
      kind: 'shortcoming',
      title: {},
    }));
    expect(problemsOf(caseText({ findings }))).toMatchObject([
      { code: 'list-too-long', where: 'findings', values: { most: 20_000, length: 20_001 } },
    ]);
  });

  test('quotes hostile input without its control characters', () => {
    const [found] = problemsOf(caseText({ 'a\u001b[31m\u202e': 1 }));
    expect(found).toMatchObject({ where: 'aU+001B[31mU+202E', values: { field: 'aU+001B[31mU+202E' } });
  });
});

describe('decoding a case file', () => {
  test('takes UTF-8 with or without a byte order mark', () => {
    expect(decodeCaseFile(Buffer.from('\ufeff{}'))).toEqual({ ok: true, value: '{}' });
  });

  test('refuses other encodings', () => {
    expect(decodeCaseFile(Buffer.from('Kết luận', 'utf16le'))).toMatchObject({
      problems: [{ code: 'case-file-not-utf8' }],
    });
  });
});
