import { expect, test } from 'vitest';
import { examineCase } from '../../../electron/domain/examine.ts';
import type { InspectionCase } from '../../../electron/domain/inspection.ts';
import { citationOf } from '../../../electron/domain/write-citation.ts';
import { documentText } from '../sample-documents.ts';
import { answerOf, everyDocument, mustBeDone } from './composing.ts';
import { fullCase } from './full-case.ts';

const weak = (number: string) => ({ type: 'decree', number, article: '17', unverified: true }) as const;
const sure = (number: string) => ({ type: 'decree', number, article: '17' }) as const;

/** Both kinds of inspection, every basis of them marked, or the same with none marked. */
function casesWith(basis: (number: string) => InspectionCase['legalGrounds'][number]): readonly InspectionCase[] {
  return (['inspection', 'check'] as const).map((kind) => {
    const full = fullCase(kind);
    return {
      ...full,
      legalGrounds: [basis('777/2031/NĐ-CP')],
      findings: full.findings.map((each) => ({ ...each, legalBases: [basis('888/2032/NĐ-CP')] })),
    };
  });
}

test('no document of any kind, in any language, prints a basis that was not verified', () => {
  for (const inspectionCase of casesWith(weak))
    for (const chosen of everyDocument(inspectionCase))
      for (const language of [chosen.language, 'both'] as const) {
        const { document } = mustBeDone(answerOf(inspectionCase, { ...chosen, language }));
        expect(documentText(document).join('\n'), chosen.kind).not.toMatch(/777\/2031|888\/2032/);
      }
});

test('where it would stand, a blank stands, and the document says beside it which basis is meant', () => {
  const prints = (cases: readonly InspectionCase[]) =>
    cases.flatMap((inspectionCase) =>
      everyDocument(inspectionCase).map((chosen) => {
        const { document, notices } = mustBeDone(answerOf(inspectionCase, chosen));
        return { kind: chosen.kind, language: chosen.language, text: documentText(document).join('\n'), notices };
      }),
    );
  const marked = prints(casesWith(weak));
  const unmarked = prints(casesWith(sure));
  const blanks = (text: string) => text.split('……').length - 1;
  expect(unmarked.some(({ text }) => text.includes('888/2032') && text.includes('Điều 17'))).toBe(true);
  for (const [index, { text, notices, kind }] of marked.entries()) {
    const printed = unmarked[index]?.text ?? '';
    const cited = printed.match(/777\/2031|888\/2032/g)?.length ?? 0;
    expect(blanks(text) - blanks(printed), kind).toBe(cited);
    const said = notices.filter(({ code }) => code === 'basis-unverified').map(({ where }) => where);
    expect(said).toContain('findings[0].legalBases[0]');
    expect(said).toContain('legalGrounds[0]');
  }
});

test('the case says each basis once, with its place, and only those not verified', () => {
  const [inspectionCase] = casesWith(weak);
  const [verified] = casesWith(sure);
  if (inspectionCase === undefined || verified === undefined) throw new Error('no case');
  const said = examineCase(inspectionCase).missing.filter(({ code }) => code === 'basis-unverified');
  expect(said).toHaveLength(inspectionCase.findings.length + 1);
  expect(said[0]?.values.basis).toContain('777/2031/NĐ-CP');
  expect(examineCase(verified).missing.some(({ code }) => code === 'basis-unverified')).toBe(false);
});

test('a form is cited with the norm it was issued with', () => {
  const form = { type: 'circular', number: '01/2018/TT-VPCP', form: '04' } as const;
  expect(citationOf(form, 'vi').short).toBe('Mẫu số 04 ban hành kèm theo Thông tư số 01/2018/TT-VPCP');
  expect(citationOf(form, 'en').short).toBe('Form No. 04 issued with Circular No. 01/2018/TT-VPCP');
});
