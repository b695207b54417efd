import { describe, expect, test } from 'vitest';
import { BLANK, plainText } from '../../../electron/documents/model/inline.ts';
import { textWidth } from '../../../electron/documents/model/page.ts';
import type { InspectionCase } from '../../../electron/domain/inspection.ts';
import { aCase, aFinding } from '../../domain/a-case.ts';
import { documentText } from '../sample-documents.ts';
import { answerOf, type Chosen, documentOf, everyDocument, mustBeDone, placed, problemsOf } from './composing.ts';
import { fullCase } from './full-case.ts';

const CONCLUSION: Chosen = { kind: 'conclusion', unitId: null, language: 'vi' };
const PLAN: Chosen = { kind: 'remediation-plan', unitId: 'one', language: 'vi' };
const FULL = fullCase('inspection');

function text(inspectionCase: InspectionCase, chosen: Chosen): readonly string[] {
  return documentText(documentOf(inspectionCase, chosen));
}

describe('the body', () => {
  test.each([...everyDocument(FULL), ...everyDocument(fullCase('check'))])(
    'of $kind of $unitId in $language ends with «./.», once',
    (chosen) => {
      const inspectionCase = chosen.kind === 'check-report' ? fullCase('check') : FULL;
      const marks = text(inspectionCase, chosen).filter((each) => each.includes('./.'));
      expect(marks).toHaveLength(1);
      const last = documentOf(inspectionCase, chosen).body.at(-1);
      expect(last?.type === 'paragraph' && plainText(last.inlines)).toBe(marks[0]);
      expect(marks[0]).toMatch(/[^.;,\s]\.\/\.$/);
    },
  );

  test('cites a norm in full the first time and by number after', () => {
    const basis = {
      type: 'decree',
      number: '61/2018/NĐ-CP',
      issuer: { vi: 'Chính phủ' },
      subject: { vi: 'một cửa' },
    } as const;
    const findings = ['a', 'b'].map((id) =>
      aFinding(id, { legalBases: [{ ...basis, article: id === 'a' ? '19' : '9' }] }),
    );
    const lines = text(aCase({ findings }), CONCLUSION).filter((each) => each.includes('61/2018'));
    expect(lines).toEqual([
      '- Tồn tại a, không đúng quy định tại Điều 19 Nghị định số 61/2018/NĐ-CP của Chính phủ về một cửa.',
      '- Tồn tại b, không đúng quy định tại Điều 9 Nghị định số 61/2018/NĐ-CP.',
    ]);
  });

  test('names the unit of a finding where there are several, and not where all are meant', () => {
    const lines = text(FULL, CONCLUSION);
    expect(lines.some((each) => each.includes('VITitle-first (tại VIUnit-one)'))).toBe(true);
    expect(lines.some((each) => each.includes('VITitle-all (tại'))).toBe(false);
  });

  test('says each cause once, however many findings share it', () => {
    const causes = [{ kind: 'subjective', text: { vi: 'Thiếu kiểm tra' } }] as const;
    const findings = [aFinding('a', { causes }), aFinding('b', { causes })];
    expect(text(aCase({ findings }), CONCLUSION).filter((each) => each.includes('Thiếu kiểm tra'))).toHaveLength(1);
  });

  test('marks what is counted from an assumed date of issue wherever it prints', () => {
    const documents = [{ kind: 'conclusion', date: '2024-12-23', dateAssumed: true }] as const;
    const assumed = { ...FULL, recommendations: [], documents };
    for (const chosen of [CONCLUSION, PLAN]) {
      const dated = text(assumed, chosen).filter((each) => /24 tháng 02 năm 2025|23 tháng 12 năm 2024/.test(each));
      expect(dated.length).toBeGreaterThan(0);
      for (const each of dated) expect(each).toContain('giả định');
    }
    const [appendix] = documentOf(assumed, PLAN).appendices;
    expect(appendix?.body.map((each) => (each.type === 'paragraph' ? each.style : each.type))).toEqual([
      'table',
      'table-note',
    ]);
    expect(documentOf(FULL, PLAN).appendices[0]?.body).toHaveLength(1);
  });
});

describe('the appendix of a plan', () => {
  test('is a landscape table as wide as the text, a row a shortcoming, with what was written over', () => {
    const [appendix] = documentOf(FULL, PLAN).appendices;
    const table = appendix?.body[0];
    if (appendix === undefined || table?.type !== 'table') throw new Error('no table');
    expect(appendix.page.orientation).toBe('landscape');
    expect(table.columns.reduce((sum, each) => sum + each.width, 0)).toBeCloseTo(textWidth(appendix.page), 6);
    const rows = table.rows.map((row) =>
      row.type === 'cells' ? row.cells.map((each) => plainText(each[0] ?? [])) : [],
    );
    expect(rows).toEqual([
      [
        '1',
        'VITitle-all',
        'VICauseO-all. VICauseS-all',
        'VIEntryMeasure',
        'VIEntryLead',
        'VIEntryWith',
        '24/02/2025',
        'VIEntryProduct',
        'VIEntryNote',
      ],
      [
        '2',
        'VITitle-first',
        'VICauseO-first. VICauseS-first',
        'VIAction-answering',
        BLANK,
        BLANK,
        'Ngay',
        'VIProduct-answering',
        '',
      ],
    ]);
  });
});

test('the table of a plan without shortcomings has a row to write in', () => {
  const table = documentOf({ ...FULL, findings: [] }, PLAN).appendices[0]?.body[0];
  const cells = table?.type === 'table' && table.rows[0]?.type === 'cells' ? table.rows[0].cells : [];
  expect(cells.map((each) => plainText(each[0] ?? []))).toEqual(['1', ...Array.from({ length: 7 }, () => BLANK), '']);
});

describe('a refusal', () => {
  test('tells every fault of the case at once', () => {
    const findings = [aFinding('a', { counts: [{ affected: { value: 2 }, total: { value: 1 } }] })];
    const wrong = aCase({ findings, onSite: { from: '2024-02-01', to: '2024-01-01' } });
    expect(placed(problemsOf(answerOf(wrong, CONCLUSION)))).toEqual([
      'onSite on-site-ends-before-start',
      'findings[0].counts[0] count-exceeds-total',
    ]);
  });

  test('of a plan names the unit that is not there', () => {
    expect(problemsOf(answerOf(aCase(), PLAN))).toEqual([
      { code: 'unit-not-found', where: 'units', values: { unit: 'one' } },
    ]);
  });
});

test('beside a document stand its blanks, its assumed date and a deadline that may still move', () => {
  const documents = [{ kind: 'conclusion', date: '2026-12-29', dateAssumed: true }] as const;
  const { notices } = mustBeDone(answerOf({ ...FULL, documents }, CONCLUSION));
  expect(placed(notices)).toEqual([
    'documents[0].signing.post.vi missing-signer-post',
    'documents[0].signing.name missing-signer-name',
    'documents[0].recipients missing-recipients',
    'documents[0].date date-assumed',
    'plan.term deadline-provisional',
  ]);
});
