import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sideBySide } from '../../../electron/documents/compose/side-by-side.ts';
import type { PairBlock, TextBlock } from '../../../electron/documents/model/block.ts';
import type { BilingualText } from '../../../electron/domain/bilingual-text.ts';
import { isBefore } from '../../../electron/domain/calendar-date.ts';
import type { Count } from '../../../electron/domain/count.ts';
import { allPlanRows } from '../../../electron/domain/derive-plan.ts';
import { rulesOf } from '../../../electron/domain/document-rules.ts';
import { examineCase } from '../../../electron/domain/examine.ts';
import type { Finding } from '../../../electron/domain/finding.ts';
import type { InspectionCase } from '../../../electron/domain/inspection.ts';
import { documentsOf, type OfferedDocument } from '../../../electron/domain/offered-documents.ts';
import type { DocumentKind } from '../../../electron/domain/official-document.ts';
import { writeCount } from '../../../electron/domain/write-count.ts';
import { aCase, aFinding } from '../../domain/a-case.ts';
import { documentText } from '../sample-documents.ts';
import { answerOf, documentOf, LANGUAGES, LAW, problemsOf, TODAY } from './composing.ts';
import { bodyOf, linesOf, pairsIn, paragraphsIn } from './sides.ts';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const words = fc.string({ unit: 'grapheme-ascii', maxLength: 30 });
const bilingual: fc.Arbitrary<BilingualText> = fc.record({ vi: words, en: words }, { requiredKeys: [] });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));
const quantity = (most: number) =>
  fc.record({ value: fc.integer({ min: 0, max: most }), approximation: maybe(fc.constantFrom('over', 'nearly')) });
const count = fc
  .record({ total: quantity(3_000), part: fc.double({ min: 0, max: 1, noNaN: true }), unit: bilingual })
  .map(({ total, part, unit }) => ({ affected: { value: Math.floor(total.value * part) }, total: strip(total), unit }));
const basis = fc.record(
  { type: fc.constantFrom('law', 'decree', 'other'), number: words, article: words, point: words, subject: bilingual },
  { requiredKeys: ['type'] },
);
const term = fc.oneof(
  fc.record({
    kind: fc.constant('within'),
    amount: fc.integer({ min: 1, max: 90 }),
    unit: fc.constantFrom('day', 'working-day', 'month'),
    from: fc.constantFrom('issue', 'signing', 'receipt'),
  }),
  fc.record({ kind: fc.constant('date'), date: day }),
  fc.constantFrom({ kind: 'at-once' }, { kind: 'regularly' }),
);

/** fast-check makes absent fields `undefined`; a case leaves them out. */
function strip<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

const finding = fc
  .record({
    kind: fc.constantFrom('achievement', 'shortcoming'),
    unitIds: fc.subarray(['u0', 'u1', 'u2']),
    contentId: maybe(fc.constantFrom('c0', 'c1', 'unknown')),
    narrative: maybe(bilingual),
    counts: fc.array(count, { maxLength: 3 }),
    legalBases: fc.array(basis, { maxLength: 2 }),
    causes: fc.array(fc.record({ kind: fc.constantFrom('objective', 'subjective'), text: bilingual }), {
      maxLength: 2,
    }),
    responsibilities: fc.array(
      fc.record({ kind: fc.constantFrom('collective', 'individual'), who: bilingual, text: maybe(bilingual) }),
      { maxLength: 2 },
    ),
    explanation: maybe(
      fc.record({
        text: bilingual,
        treatment: maybe(fc.constantFrom('accepted', 'not-accepted')),
        reply: maybe(bilingual),
      }),
    ),
  })
  .map(strip);

const randomCase = fc
  .record({
    kind: fc.constantFrom('inspection', 'check'),
    units: fc.integer({ min: 1, max: 3 }),
    contents: fc.integer({ min: 0, max: 2 }),
    findings: fc.array(finding, { maxLength: 12 }),
    subject: bilingual,
    issued: maybe(day),
    isAssumed: fc.boolean(),
    term: maybe(term),
    actions: fc.array(
      fc.record({
        action: bilingual,
        addressee: maybe(bilingual),
        term: maybe(term),
        product: maybe(bilingual),
        answers: fc.array(fc.nat(11)),
      }),
      { maxLength: 4 },
    ),
  })
  .map(strip)
  .map((made) => {
    const findings = made.findings.map((each, place) =>
      aFinding(`f${place}`, {
        ...(each as Partial<Finding>),
        title: { vi: `Phát hiện ${place}§`, en: `Finding ${place}§` },
      }),
    );
    const closing = made.kind === 'inspection' ? 'conclusion' : 'check-report';
    const inspectionCase = {
      ...aCase(),
      kind: made.kind,
      subject: made.subject,
      units: Array.from({ length: made.units }, (_, place) => ({
        id: `u${place}`,
        name: { vi: `Xã ${place}` },
        parents: [],
      })),
      contents: Array.from({ length: made.contents }, (_, place) => ({
        id: `c${place}`,
        title: { vi: `Việc ${place}` },
      })),
      findings,
      recommendations: made.actions.map(({ answers, ...each }, place) => ({
        ...each,
        id: `r${place}`,
        findingIds: answers.map((answer) => `f${answer}`),
      })),
      plan: { ...(made.term === undefined ? {} : { term: made.term }), entries: [] },
      documents: [
        { kind: closing, dateAssumed: made.isAssumed, ...(made.issued === undefined ? {} : { date: made.issued }) },
      ],
    };
    return inspectionCase as unknown as InspectionCase;
  });

/** Documents of what was found; those that remedy name the shortcomings alone. */
const ALL_FINDINGS: ReadonlySet<DocumentKind> = new Set(['conclusion', 'check-report', 'check-notice', 'minutes']);

/** The findings a document must show, of its unit where it is of one. */
function expectedFindings(inspectionCase: InspectionCase, { kind, unitId }: OfferedDocument): readonly Finding[] {
  const { findings, units } = inspectionCase;
  // It decides on the carrying out of recommendations.
  if (kind === 'implementation-check-decision') return [];
  // It names findings beside their evidence, and a random one has none.
  if (kind === 'evidence-list') return [];
  const wanted = ALL_FINDINGS.has(kind) ? findings : findings.filter((each) => each.kind === 'shortcoming');
  // Of a unit that the case does not have, nobody's plan has a row.
  if (kind === 'synthesis-report') return wanted.filter((each) => units.some(({ id }) => concerns(each, id)));
  if (!rulesOf(kind).perUnit) return wanted;
  const ofUnit = wanted.filter((each) => concerns(each, unitId));
  return kind === 'second-reminder-letter' ? ofUnit.filter((each) => isLate(inspectionCase, each, unitId)) : ofUnit;
}

function concerns({ unitIds }: Finding, unitId: string | null): boolean {
  return unitIds.length === 0 || unitIds.includes(unitId ?? '');
}

/** Whether the day on which the unit had to have remedied it is over: nothing was noted of it yet. */
function isLate(inspectionCase: InspectionCase, { id }: Finding, unitId: string | null): boolean {
  return allPlanRows(inspectionCase, LAW.calendar).some(
    ({ findingId, deadline, ...row }) =>
      findingId === id && row.unitId === unitId && deadline !== null && isBefore(deadline.dueOn, TODAY),
  );
}

/** Side by side nothing is lost, doubled or moved: neither of the original nor of the translation. */
function expectSidesOf(inspectionCase: InspectionCase, offered: OfferedDocument): void {
  const [vi, en] = LANGUAGES.map((language) => documentOf(inspectionCase, { ...offered, language }));
  if (vi === undefined || en === undefined) throw new Error('no language');
  const body = bodyOf(sideBySide(vi, en));
  expect(paragraphsIn(body, 'original')).toEqual(linesOf(vi));
  expect(paragraphsIn(body, 'translation')).toEqual(linesOf(en));
  // What comes from the same facts has the same outline, however much of the translation is missing.
  const isBeside = (each: PairBlock) => headingsOf(each.original) === headingsOf(each.translation);
  expect(pairsIn(body).filter((each) => !isBeside(each))).toEqual([]);
}

function headingsOf(blocks: readonly TextBlock[]): string {
  return blocks.map((each) => (each.type === 'heading' ? each.level : '')).join('');
}

test('a random case never throws, is never refused and never loses a finding', () => {
  fc.assert(
    fc.property(randomCase, (inspectionCase) => {
      expect(examineCase(inspectionCase).faults).toEqual([]);
      for (const offered of documentsOf(inspectionCase)) {
        for (const language of LANGUAGES) {
          const chosen = { ...offered, language };
          expect(problemsOf(answerOf(inspectionCase, chosen))).toEqual([]);
          const lines = documentText(documentOf(inspectionCase, chosen));
          for (const { title } of expectedFindings(inspectionCase, offered)) {
            const said = title[language] ?? '';
            expect(lines.filter((each) => each.includes(said)).length, said).toBeGreaterThan(0);
          }
          const shown = new Set(lines.join('\n').match(/(?:Phát hiện|Finding) \d+§/g));
          expect(shown.size).toBe(expectedFindings(inspectionCase, offered).length);
        }
        expectSidesOf(inspectionCase, offered);
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('every count is in the closing document as often as it was given, or more', () => {
  fc.assert(
    fc.property(randomCase, (inspectionCase) => {
      const [offered] = documentsOf(inspectionCase);
      if (offered === undefined) return;
      const said = documentText(documentOf(inspectionCase, { ...offered, language: 'vi' })).join('\n');
      const written = inspectionCase.findings.flatMap((each) =>
        each.counts.map((one: Count) => writeCount(one, 'vi').replace(/\s+/g, ' ')),
      );
      for (const one of new Set(written)) {
        const given = written.filter((each) => each === one).length;
        expect(said.replace(/\s+/g, ' ').split(one).length - 1, one).toBeGreaterThanOrEqual(given);
      }
    }),
    { numRuns: 30 },
  );
}, 120_000);
