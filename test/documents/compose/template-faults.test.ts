import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../electron/domain/problem.ts';
import { documentText } from '../sample-documents.ts';
import { answerOf, changed, documentOf, placed, problemsOf, SHIPPED, templatesWith } from './composing.ts';
import { fullCase } from './full-case.ts';

const CASE = fullCase('inspection');
const CHOSEN = { kind: 'conclusion', unitId: null, language: 'vi' } as const;
const CLOSING = 'Trên đây là Kết luận thanh tra {{ subject }} tại {{ unitNames }}.';

/** The conclusion with another text in its last block. */
function withClosing(text: string) {
  return templatesWith({ 'conclusion/vi.md': changed('conclusion/vi.md', CLOSING, text) });
}

function faultsOf(closing: string): readonly Problem[] {
  return problemsOf(answerOf(CASE, { ...CHOSEN, templates: withClosing(closing) }));
}

const LINE = (SHIPPED('conclusion/vi.md') ?? '').split('\n').indexOf(CLOSING) + 1;

function lastLine(closing: string): string | undefined {
  const document = documentOf(CASE, { ...CHOSEN, templates: withClosing(closing) });
  const last = document.body.at(-1);
  return documentText({ ...document, body: last === undefined ? [] : [last] }).find((each) => each.endsWith('./.'));
}

describe('a fact that does not exist', () => {
  test.each([
    ['{{ subjec }}', 'subjec'],
    ['{{ decision.numer }}', 'decision.numer'],
    ['{% if teem.name %}x{% endif %}', 'teem.name'],
    ['{% for each in findings.faults %}{{ each.title }}{% endfor %}', 'findings.faults'],
    ['{{ subject.constructor }}', 'subject.constructor'],
    ['{{ constructor }}', 'constructor'],
    ['{{ __proto__ }}', '__proto__'],
    ['{{ decision.__proto__ }}', 'decision.__proto__'],
    ['{{ decision.toString }}', 'decision.toString'],
    ['{{ contents.constructor }}', 'contents.constructor'],
    ['{{ hasOwnProperty }}', 'hasOwnProperty'],
  ])('%s is told with its line', (text, fact) => {
    expect(faultsOf(`first\n\n${text}`)).toEqual([
      {
        code: 'template-fact-unknown',
        where: `templates/conclusion/vi.md:${LINE + 2}`,
        values: { fact, block: 'closing' },
      },
    ]);
  });

  test('is told when the loop is run that names it', () => {
    expect(faultsOf('x\n{% for each in contents %}\n{{ each.titel }}{% endfor %}')).toMatchObject([
      { where: `templates/conclusion/vi.md:${LINE + 2}`, values: { fact: 'each.titel' } },
    ]);
  });

  test('inside a shared part is told at the part, once however often it is used', () => {
    const common = changed('common/vi.md', '{{ finding.title }}{% if showUnits', '{{ finding.titel }}{% if showUnits');
    const line = common.split('\n').findIndex((each) => each.includes('finding.titel')) + 1;
    const templates = templatesWith({ 'common/vi.md': common });
    expect(problemsOf(answerOf(CASE, { ...CHOSEN, templates }))).toEqual([
      {
        code: 'template-fact-unknown',
        where: `templates/common/vi.md:${line}`,
        values: { fact: 'finding.titel', block: 'part-title' },
      },
    ]);
  });
});

describe('other faults', () => {
  test.each([
    ['{{ subject | upcase }}', 'template-filter-unknown'],
    ["{{ 'now' | date: '%Y' }}", 'template-filter-unknown'],
    ['{{ subject | raw }}', 'template-filter-unknown'],
    ['{{ subject | cite | sample }}', 'template-filter-unknown'],
    ['{% if subject %}x', 'template-not-understood'],
    ['{{ subject', 'template-not-understood'],
    ['{% endfor %}', 'template-not-understood'],
    ['{{ subject, and more }}', 'template-not-understood'],
    ['{{ subject and\n{{ unitNames }}', 'template-not-understood'],
    ['{% if subject\n{{ unitNames }}{% endif %}', 'template-not-understood'],
    ['{% wenn subject %}', 'template-not-understood'],
    ["{% render 'part-nothing' %}", 'template-part-unknown'],
    ["{% include 'conclusion/vi.md' %}", 'template-part-unknown'],
    ["{% layout '../package.json' %}", 'template-part-unknown'],
    ['{{ team }}', 'template-fact-not-text'],
    ['{{ contents }}', 'template-fact-not-text'],
    ['{{ isInspection }}', 'template-fact-not-text'],
    ['####### too deep is no heading', null],
    ['##### Five', 'template-heading-too-deep'],
    ['- one\n  > quoted', 'template-element-unknown'],
    ['- one\n  ## Heading', 'template-element-unknown'],
    ['- one\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |', 'template-element-unknown'],
  ])('%j: %s', (text, code) => {
    const found = faultsOf(`first\n\n${text}`);
    expect(found[0]?.code ?? null).toBe(code);
    if (code === null) return;
    expect(Number(found[0]?.where.replace('templates/conclusion/vi.md:', ''))).toBeGreaterThanOrEqual(LINE + 2);
    expect(Number(found[0]?.where.replace('templates/conclusion/vi.md:', ''))).toBeLessThanOrEqual(LINE + 4);
  });

  test('are told all at once, of both files', () => {
    const own = changed('conclusion/vi.md', CLOSING, '{{ one }}').replace('{{ decision.number }}', '{{ two }}');
    const common = changed('common/vi.md', 'Số: {{ document.number }}', 'Số: {{ document.nummer }}').replace(
      '{{ document.place }}',
      '{{ document.place',
    );
    const templates = templatesWith({ 'conclusion/vi.md': own, 'common/vi.md': common });
    expect(
      placed(problemsOf(answerOf(CASE, { ...CHOSEN, templates }))).map((each) => each.replace(/:\d+/, '')),
    ).toEqual([
      'templates/common/vi.md template-fact-unknown',
      'templates/common/vi.md template-not-understood',
      'templates/conclusion/vi.md template-fact-unknown',
      'templates/conclusion/vi.md template-fact-unknown',
    ]);
  });

  test('in a part that does not parse are told at the part', () => {
    const common = changed('common/vi.md', '{{ finding.title }}{% if showUnits', '{{ finding.title }}{% iff showUnits');
    const found = problemsOf(answerOf(CASE, { ...CHOSEN, templates: templatesWith({ 'common/vi.md': common }) }));
    expect(found.map((each) => [each.code, each.values.block])).toEqual([['template-not-understood', 'part-title']]);
  });
});

describe('a template without end', () => {
  test.each([
    '{% for i in (1..100000000) %}x{% endfor %}',
    '{% for i in (1..4000) %}{% for j in (1..4000) %}{% endfor %}{% endfor %}',
    '{% assign a = "x" %}{% for i in (1..60) %}{% assign a = a | append: a %}{% endfor %}',
  ])('%s is stopped', (text) => {
    expect(faultsOf(text)).toMatchObject([
      { code: 'template-without-end', where: `templates/conclusion/vi.md:${LINE}`, values: { block: 'closing' } },
    ]);
  });

  test('because a part calls itself is stopped', () => {
    const common = `${SHIPPED('common/vi.md')}\n::: part-self\n{% render 'part-self' %}\n:::\n`;
    const own = changed('conclusion/vi.md', CLOSING, "{% render 'part-self' %}");
    const templates = templatesWith({ 'common/vi.md': common, 'conclusion/vi.md': own });
    const found = problemsOf(answerOf(CASE, { ...CHOSEN, templates }));
    expect(found.map((each) => [each.code, each.values.block])).toEqual([['template-without-end', 'part-self']]);
  });
});

describe('what a template may do', () => {
  test('write about the marks of a template', () => {
    const text = '{% raw %}{{ x, y }}{% endraw %}{% comment %}{{ a b }}{% endcomment %} {{- subject -}} !';
    expect(lastLine(text)).toBe('{{ x, y }}VISubject!./.');
  });

  test('filters', () => {
    expect(
      lastLine('{{ "ủy ban" | upper }} {{ "Sở" | lower_first }} {{ "UBND" | lower_first }} {{ "đoàn" | upper_first }}'),
    ).toBe('ỦY BAN sở UBND Đoàn./.');
    expect(lastLine('{{ nothing | default: "không" }} {{ contents | size }}')).toBe('không 1./.');
  });

  test('a text captured once and printed twice', () => {
    const captured = '{% capture name %}{{ subject }} ({{ decision.number }}){% endcapture %}{{ name }}, {{ name }}';
    expect(lastLine(captured)).toBe('VISubject (733/QĐ-UBND), VISubject (733/QĐ-UBND)./.');
  });

  test('a part in the file of its own kind stands in for the common one and is no text of the document', () => {
    const own = `${SHIPPED('conclusion/vi.md')}\n::: part-finding\nRiêng: {{ finding.title }}\n:::\n`;
    const lines = documentText(documentOf(CASE, { ...CHOSEN, templates: templatesWith({ 'conclusion/vi.md': own }) }));
    expect(lines).toContain('- Riêng: VITitle-all.');
    expect(lines.filter((each) => each.startsWith('Riêng'))).toEqual([]);
  });

  test('a block of the header in the file of its own kind stands in for the common one, in the header alone', () => {
    const own = `${SHIPPED('conclusion/vi.md')}\n::: filed-copy\n- Lưu: VT, hồ sơ Đoàn thanh tra.\n:::\n`;
    const lines = documentText(documentOf(CASE, { ...CHOSEN, templates: templatesWith({ 'conclusion/vi.md': own }) }));
    expect(lines.filter((each) => each.includes('Lưu'))).toEqual(['- Lưu: VT, hồ sơ Đoàn thanh tra.']);
  });
});
