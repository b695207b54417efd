import { describe, expect, test } from 'vitest';
import { openTranslationCount } from '../../../electron/documents/compose/english-notices.ts';
import type { TemplateSource } from '../../../electron/documents/compose/template-source.ts';
import type { BilingualText } from '../../../electron/domain/bilingual-text.ts';
import type { InspectionCase } from '../../../electron/domain/inspection.ts';
import { documentsOf, type OfferedDocument } from '../../../electron/domain/offered-documents.ts';
import { openTranslations, withTranslationStamps } from '../../../electron/domain/translation.ts';
import { textsIn, withTexts } from '../../../electron/domain/walk-texts.ts';
import { aCase, aFinding } from '../../domain/a-case.ts';
import { RICH_CASE } from '../../storage/rich-case.ts';
import { answerOf, changed, mustBeDone, templatesWith } from './composing.ts';

const conclusion = { kind: 'conclusion', unitId: null } as const;

function composed(inspectionCase: InspectionCase, document: OfferedDocument, templates?: TemplateSource) {
  return mustBeDone(answerOf(inspectionCase, { ...document, language: 'en', templates }));
}

/** Notices about English as «code where». */
function noticesOf(inspectionCase: InspectionCase, document: OfferedDocument = conclusion): readonly string[] {
  return composed(inspectionCase, document)
    .notices.filter(({ code }) => code.startsWith('english-'))
    .map(({ code, where }) => `${code} ${where}`);
}

/** The rich case with an English mark in every text, so that what prints can be told. */
const MARKED = withTexts(RICH_CASE, ({ where, text }): BilingualText => ({ ...text, en: `mark ${placeName(where)}` }));

function placeName(where: string): string {
  return [...where].map((letter) => (/[a-z]/i.test(letter) ? letter : letter.codePointAt(0))).join('');
}

describe.each(documentsOf(RICH_CASE).map((each) => [`${each.kind} ${each.unitId ?? ''}`, each] as const))(
  '%s',
  (_name, document) => {
    test('names each text that it prints and that lacks English, and no other', () => {
      const printed = JSON.stringify({ ...composed(MARKED, document).document, properties: null }).toLowerCase();
      const expected = [...textsIn(MARKED)]
        .map(({ where }) => where)
        .filter((where) => printed.includes(`mark ${placeName(where)}`.toLowerCase()));
      for (const where of [...textsIn(RICH_CASE)].map((each) => each.where)) {
        const lacking = withTexts(
          MARKED,
          (each): BilingualText => (each.where === where ? { vi: 'Văn bản chưa dịch' } : each.text),
        );
        const found = openTranslationCount(composed(lacking, document).notices);
        expect([where, found]).toEqual([where, expected.includes(where) ? 1 : 0]);
      }
    });
  },
);

describe('English of a document', () => {
  test('written before the Vietnamese was changed is told as such', () => {
    const stamped = withTranslationStamps(MARKED);
    expect(noticesOf(stamped)).toEqual([]);
    const edited = { ...stamped, appliedMeasures: { ...stamped.appliedMeasures, vi: 'Đã thu hồi.' } };
    expect(noticesOf(edited)).toEqual(['english-stale appliedMeasures.en']);
  });

  test('that is missing in several places of one finding is one notice with their number', () => {
    const findings = [
      aFinding('a', { title: { vi: 'Trễ hẹn' }, narrative: { vi: 'Có 05 hồ sơ.' } }),
      aFinding('b', { narrative: { vi: 'Rất dài '.repeat(30) } }),
    ];
    const { notices } = composed(aCase({ findings }), conclusion);
    expect(notices.slice(0, 2)).toMatchObject([
      { code: 'english-missing', where: 'findings[0].title.en', values: { count: 2, text: 'Trễ hẹn' } },
      { code: 'english-missing', where: 'findings[1].narrative.en', values: { count: 1 } },
    ]);
    expect(String(notices[1]?.values.text).length).toBeLessThanOrEqual(62);
    expect(openTranslationCount(notices)).toBe(3);
  });

  test('is not spoken of beside a Vietnamese document', () => {
    const answer = mustBeDone(answerOf(RICH_CASE, { ...conclusion, language: 'vi' }));
    expect(openTranslations(RICH_CASE).length).toBeGreaterThan(5);
    expect(answer.notices.filter(({ code }) => code.startsWith('english-'))).toEqual([]);
  });

  test('counts as the office’s own template prints it', () => {
    const subject = '{{ subject }}';
    const text = changed(
      'conclusion/en.md',
      subject,
      `${subject} {% for each in unitRequests %}{{ each }}{% endfor %}`,
    );
    const lacking = { ...MARKED, unitRequests: { vi: 'Bổ sung biên chế.' } };
    const count = (templates?: TemplateSource) =>
      openTranslationCount(composed(lacking, conclusion, templates).notices);
    expect([count(), count(templatesWith({ 'conclusion/en.md': text }))]).toEqual([0, 1]);
  });
});

describe('names from the glossary', () => {
  const named = aCase({
    inspectingBody: { name: { vi: 'Thanh tra tỉnh' }, parents: [{ vi: 'UỶ BAN NHÂN DÂN' }] },
    decision: { issuer: { vi: 'Chánh Thanh tra' }, subject: { vi: 'thanh tra lại' } },
    findings: [aFinding('a', { narrative: { vi: 'Thủ tục hành chính', en: 'x' }, title: { vi: 'Sở Nội vụ' } })],
  });
  const printed = (
    inspectionCase: InspectionCase,
    officeTerms: readonly { vi: string; en: string; note: string }[] = [],
  ) => mustBeDone(answerOf(inspectionCase, { ...conclusion, language: 'en' }, '2026-11-21', officeTerms));

  test('fill the English of bodies and posts, which is said', () => {
    const { document, notices } = printed(named);
    expect(JSON.stringify(document.header.issuingAgency)).toContain('PROVINCIAL INSPECTORATE');
    expect(notices.filter(({ code }) => code === 'english-from-glossary')).toEqual([
      {
        code: 'english-from-glossary',
        where: 'decision.issuer.en',
        values: { vi: 'Chánh Thanh tra', en: 'Chief Inspector' },
      },
      {
        code: 'english-from-glossary',
        where: 'inspectingBody.name.en',
        values: { vi: 'Thanh tra tỉnh', en: 'Provincial Inspectorate' },
      },
      {
        code: 'english-from-glossary',
        where: 'inspectingBody.parents[0].en',
        values: { vi: 'UỶ BAN NHÂN DÂN', en: "People's Committee" },
      },
    ]);
  });

  test('never fill running text', () => {
    const { notices } = printed(named);
    expect(notices.filter(({ code }) => code === 'english-missing').map(({ where }) => where)).toEqual([
      'decision.subject.en',
      'findings[0].title.en',
    ]);
  });

  test('give way to English in the case, and to the office’s own terms', () => {
    const own = [{ vi: 'thanh tra tỉnh', en: 'Inspectorate of the Province', note: '' }];
    expect(JSON.stringify(printed(named, own).document.header)).toContain('INSPECTORATE OF THE PROVINCE');
    const written = { ...named, inspectingBody: { parents: [], name: { vi: 'Thanh tra tỉnh', en: 'The Inspectors' } } };
    expect(JSON.stringify(printed(written, own).document.header)).toContain('THE INSPECTORS');
  });

  test('leave Vietnamese documents as they are', () => {
    const { document } = mustBeDone(answerOf(named, { ...conclusion, language: 'vi' }));
    expect(JSON.stringify(document)).not.toMatch(/inspectorate/i);
  });
});
