import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type TemplateFacts, templateFacts } from '../../../electron/documents/compose/template-facts.ts';
import MEANINGS from '../../../locales/en/facts.json' with { type: 'json' };
import { LAW, SHIPPED } from './composing.ts';
import { fullCase } from './full-case.ts';

const DOC = readFileSync('docs/templates.md', 'utf8');
/** Of both units: one has tasks of its own, of the other something was noted. */
const FACTS: readonly TemplateFacts[] = ['one', 'two'].map((unitId) =>
  templateFacts({
    inspectionCase: fullCase('inspection'),
    kind: 'minutes',
    unitId,
    language: 'vi',
    law: LAW,
    today: '2026-11-21',
  }),
);

/** Every fact as the document names it: `units[].name`, `finding.title`, `group.title`. */
function factNames(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.length === 0 ? [] : value.flatMap((each) => factNames(each, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, each]) => factNames(each, path === '' ? name : `${path}.${name}`));
}

function documentedName(path: string): string {
  return path
    .replace(/^unit\.(?=(findings|contentGroups\[\])\.)/, '')
    .replace(/^demands\[\]/, 'recommendations[]')
    .replace(/^plan\.(overdueRows|otherRows)\[\]/, 'plan.rows[]')
    .replace(/^followUp\.\w+Rows\[\]/, 'followUp.rows[]')
    .replace(/^synthesis\.counts\./, 'followUp.counts.')
    .replace(/^synthesis\.(total|kinds\[\]|inspections\[\])\.(?!name|isCheck)/, 'synthesis.units[].')
    .replace(/^(findings|contentGroups\[\]|unitGroups\[\])\.(achievements|shortcomings)\[\]/, 'finding')
    .replace(/^(findings|contentGroups\[\]|unitGroups\[\])\./, 'group.')
    .replace(/^finding\.bases\[\]\..*/, 'finding.bases[]');
}

const GROUPS = [
  'unit.findings',
  'unit.contentGroups[]',
  'plan.overdueRows[]',
  'plan.otherRows[]',
  'plan.generalActions[]',
  'demands[]',
  ...['settled', 'closed', 'unfinished', 'overdue', 'other', 'open'].map((each) => `followUp.${each}Rows[]`),
  'synthesis.total',
  'synthesis.counts',
  ...['reminder', 'reportDocument'].flatMap((each) =>
    ['number', 'date', 'isDateAssumed', 'isGiven'].map((name) => `${each}.${name}`),
  ),
];
const names = new Set([...FACTS.flatMap((each) => factNames(each)).map(documentedName), ...GROUPS]);

/** Rows of the tables of facts: the names in the first column, what stands in the second. */
function documentedFacts(): ReadonlyMap<string, string> {
  const facts = DOC.slice(DOC.indexOf('## Facts'), DOC.indexOf('## Conditions'));
  const rows = [...facts.matchAll(/^\| (`.*?) \| (.*) \|$/gm)];
  return new Map(
    rows.flatMap(([, first = '', meaning = '']) =>
      [...first.matchAll(/`([\w.[\]]+)`/g)].map(
        (found) => [found[1] ?? '', meaning.replaceAll('`', '').replaceAll('\\|', '|')] as const,
      ),
    ),
  );
}

describe('docs/templates.md', () => {
  test('says of every fact what the application says of it, and in the same order', () => {
    const documented = documentedFacts();
    expect(Object.fromEntries(documented)).toEqual(MEANINGS);
    expect([...documented.keys()]).toEqual(Object.keys(MEANINGS));
  });

  test('names every fact', () => {
    expect([...names].filter((each) => !DOC.includes(`\`${each}\``))).toEqual([]);
  });

  test('names no fact that does not exist', () => {
    const facts = DOC.slice(DOC.indexOf('## Facts'), DOC.indexOf('## Conditions'));
    const rows = facts.split('\n').filter((each) => /^\| `[a-zA-Z]+(\[\])?[.`]/.test(each));
    const written = rows.flatMap((each) =>
      [...(each.split(' | ')[0] ?? '').matchAll(/`([\w.[\]]+)`/g)].map((found) => found[1] ?? ''),
    );
    const known = new Set([...names, 'group.achievements[]', 'group.shortcomings[]']);
    expect(written.length).toBeGreaterThan(80);
    expect(written.filter((each) => !known.has(each))).toEqual([]);
  });

  test('names every setting, shared part and block with a fixed place of the shipped templates', () => {
    const common = SHIPPED('common/en.md') ?? '';
    const words = [...common.matchAll(/^(?:::: )?([a-z]+(?:-[a-z]+)+)(?::|$)/gm)].map((each) => each[1] ?? '');
    expect(words.length).toBeGreaterThan(12);
    expect(words.filter((each) => !DOC.includes(`\`${each}\``))).toEqual([]);
  });
});
