import { describe, expect, test } from 'vitest';
import { checkTemplates } from '../../../electron/documents/compose/check-templates.ts';
import { BLANK } from '../../../electron/documents/model/inline.ts';
import { aCase } from '../../domain/a-case.ts';
import { documentText } from '../sample-documents.ts';
import {
  answerOf,
  changed,
  documentOf,
  everyDocument,
  placed,
  problemsOf,
  SHIPPED,
  templatesWith,
} from './composing.ts';
import { fullCase } from './full-case.ts';

const UNIT = { id: 'one', name: {}, parents: [] };
const CASES = (['inspection', 'check'] as const).flatMap((kind) => [
  { name: `a full ${kind}`, inspectionCase: fullCase(kind) },
  { name: `an empty ${kind}`, inspectionCase: aCase({ kind, units: [UNIT] }) },
  { name: `an ${kind} without units`, inspectionCase: aCase({ kind }) },
]);

describe.each(CASES)('$name', ({ inspectionCase }) => {
  test.each(everyDocument(inspectionCase))('has a $kind of $unitId in $language without a fault', (chosen) => {
    expect(problemsOf(answerOf(inspectionCase, chosen))).toEqual([]);
  });

  test.each(everyDocument(inspectionCase))('$kind of $unitId in $language has no seam of the template', (chosen) => {
    for (const line of documentText(documentOf(inspectionCase, chosen))) {
      expect(line).not.toMatch(/[{}\uE000\uE001]|undefined|null|\[object|::/);
      expect(line).not.toMatch(/ {2}| [,;.:](?:\s|$)|[;,]\.|\.\.(?!\.)|,,|^-? ?$/);
      expect(line).toBe(line.trim());
    }
  });
});

describe('no text of the other language', () => {
  const inspections = [fullCase('inspection'), fullCase('check')];
  test.each(
    inspections.flatMap((inspectionCase) => everyDocument(inspectionCase).map((each) => ({ inspectionCase, ...each }))),
  )('is in the $kind of $unitId in $language', ({ inspectionCase, ...chosen }) => {
    const document = documentOf(inspectionCase, chosen);
    const said = [...documentText(document), ...Object.values(document.properties).flat()].join('\n');
    expect(said).toMatch(chosen.language === 'vi' ? /VI(Subject|Unit)/i : /EN(Subject|Unit)/i);
    // Issuing agencies and posts are in capitals.
    const other = chosen.language === 'vi' ? /\bEN[A-Z]/ : /\bVI(?!ET NAM)[A-Z]|[\u1EA0-\u1EF9ăđơư]/;
    expect(said.replaceAll(/Nguyễn Văn An|Trần Thị Bình|Lê Văn Cường/g, '')).not.toMatch(other);
  });

  test('a fact given in Vietnamese only is a blank in English, wherever it stands', () => {
    const vietnamese = fullCase('inspection', (name) => ({ vi: `VI${name}` }));
    for (const chosen of everyDocument(vietnamese).filter((each) => each.language === 'en')) {
      const said = documentText(documentOf(vietnamese, chosen)).join('\n');
      expect(said).not.toMatch(/\bVI(?!ET NAM)[A-Z]/);
      const bilingual = documentText(documentOf(fullCase('inspection'), chosen)).join('\n');
      expect(said.split(BLANK).length).toBeGreaterThan(bilingual.split(BLANK).length);
    }
  });
});

describe('the check of all templates', () => {
  test('finds nothing in those shipped', () => expect(placed(checkTemplates(SHIPPED))).toEqual([]));

  test('names block and languages of a block that one language lacks', () => {
    const text = changed('conclusion/en.md', '::: applied-measures', '::: measures-applied');
    expect(checkTemplates(templatesWith({ 'conclusion/en.md': text }))).toMatchObject([
      { code: 'template-block-missing-in-language', values: { block: 'applied-measures', has: 'vi', lacks: 'en' } },
      { code: 'template-block-missing-in-language', values: { block: 'measures-applied', has: 'en', lacks: 'vi' } },
    ]);
  });

  test('names a block that stands in the appendix in one language only', () => {
    const text = changed('remediation-plan/vi.md', '=== appendix landscape\n', '');
    const found = checkTemplates(templatesWith({ 'remediation-plan/vi.md': text }));
    expect(found.map((each) => each.values.block)).toContain('appendix 1 (landscape): plan-table');
  });

  test('tells other numbering and a setting that one language lacks', () => {
    const vi = changed('check-report/vi.md', 'numbering: arabic nested letter', 'numbering: arabic arabic letter');
    const en = changed('common/en.md', 'authority-q: Acting\n', '');
    expect(checkTemplates(templatesWith({ 'check-report/vi.md': vi, 'common/en.md': en }))).toMatchObject([
      { code: 'template-settings-differ', where: 'templates/common/en.md:1', values: { setting: 'authority-q' } },
      { code: 'template-settings-differ', where: 'templates/check-report/en.md:1', values: { setting: 'numbering' } },
    ]);
  });

  test('tells every missing file, and goes on', () => {
    const source = templatesWith({ 'conclusion/vi.md': null, 'check-report/en.md': null, 'common/vi.md': '' });
    const found = placed(checkTemplates(source));
    expect(found).toContain('templates/conclusion/vi.md template-missing');
    expect(found).toContain('templates/check-report/en.md template-missing');
    expect(found).toContain('templates/common/vi.md:1 template-block-missing');
  });
});
