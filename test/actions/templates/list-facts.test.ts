import { expect, test } from 'vitest';
import { listFacts } from '../../../electron/actions/templates/list-facts.ts';
import { SNIPPETS } from '../../../electron/actions/templates/snippets.ts';
import { checkTemplate } from '../../../electron/documents/lint/check-template.ts';
import { knownFacts } from '../../../electron/documents/lint/known-facts.ts';
import { longestCase } from '../../../electron/documents/lint/longest-case.ts';
import { changed, LAW, templatesWith } from '../../documents/compose/composing.ts';
import { fullCase } from '../../documents/compose/full-case.ts';

const TODAY = '2026-11-21';
const FACTS = listFacts(fullCase('inspection'), 'remediation-plan', 'vi', LAW, TODAY);
const NAMED = FACTS.slice(SNIPPETS.length);

test('examples are what the inspection gives', () => {
  const examples = new Map(NAMED.map(({ name, example }) => [name, example]));
  expect(examples.get('decision.number')).toBe('733/QĐ-UBND');
  expect(examples.get('unit.name')).toBe('VIUnit-one');
  expect(examples.get('units[].name')).toBe('VIUnit-one');
  expect(examples.get('finding.title')).toBe('VITitle-all');
  expect(examples.get('finding.counts[]')).toContain('548/1.531');
  expect(examples.get('finding.bases[]')).toContain('61/2018/NĐ-CP');
  expect(examples.get('plan.rows[].measure')).toBe('VIEntryMeasure');
  expect(examples.get('isInspection')).toBe('✓');
  expect(examples.get('nothing')).toBeNull();
});

test('long examples are cut', () => {
  const facts = listFacts(longestCase('inspection'), 'conclusion', 'vi', LAW, TODAY);
  expect(Math.max(...facts.map(({ example }) => example?.length ?? 0))).toBeLessThanOrEqual(91);
});

/** In its place: what belongs to a finding, a group or minutes only prints there. */
test.each(FACTS.map((each) => [each.name, each.insert] as const))(
  '%s is inserted as text that can be read',
  (name, insert) => {
    const inFinding = /^(finding)\./.test(name)
      ? `{% for finding in findings.shortcomings %}${insert}{% endfor %}`
      : insert;
    const text = /^group\./.test(name) ? `{% for group in contentGroups %}${inFinding}{% endfor %}` : inFinding;
    const own = changed('remediation-plan/vi.md', '::: purpose\n', `::: purpose\n${text}\n\n`);
    expect(checkTemplate('remediation-plan', templatesWith({ 'remediation-plan/vi.md': own }), knownOnce)).toEqual([]);
  },
);

const knownOnce = knownFacts(LAW);
