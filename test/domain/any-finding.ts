import fc from 'fast-check';
import type { BilingualText } from '../../electron/domain/bilingual-text.ts';
import type { Finding } from '../../electron/domain/finding.ts';

const words = fc.constantFrom('hồ sơ trễ hẹn', 'thiếu phiếu', 'Một cửa', 'niêm yết', 'thu phí', 'câu chữ\nhai đoạn');

/** Vietnamese, English, both or neither. */
export const text: fc.Arbitrary<BilingualText> = fc.record({ vi: words, en: words }, { requiredKeys: [] });

const count = fc.record({ affected: fc.record({ value: fc.nat(5) }), label: text });
const legalBasis = fc.record({ type: fc.constantFrom('law', 'decree'), number: fc.constantFrom('1', '2') });
const cause = fc.record({ kind: fc.constantFrom('objective', 'subjective'), text });
const responsibility = fc.record({ kind: fc.constantFrom('collective', 'individual'), who: text });
const evidence = fc.record({ reference: text, pages: fc.constantFrom('1', '2-3') });
const explanation = fc.record({ text, treatment: fc.constantFrom('accepted', 'not-accepted'), reply: text });

/** Findings with few different words, so that alike parts occur. */
export const finding: fc.Arbitrary<Finding> = fc.record(
  {
    id: fc.uuid(),
    kind: fc.constantFrom('achievement', 'shortcoming'),
    unitIds: fc.subarray(['u-1', 'u-2', 'u-3']),
    contentId: fc.constantFrom('c-1', 'c-2'),
    title: text,
    narrative: text,
    counts: fc.array(count, { maxLength: 4 }),
    legalBases: fc.array(legalBasis, { maxLength: 4 }),
    causes: fc.array(cause, { maxLength: 4 }),
    responsibilities: fc.array(responsibility, { maxLength: 4 }),
    explanation,
    evidence: fc.array(evidence, { maxLength: 4 }),
  },
  {
    requiredKeys: ['id', 'kind', 'unitIds', 'title', 'counts', 'legalBases', 'causes', 'responsibilities', 'evidence'],
  },
);

export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
