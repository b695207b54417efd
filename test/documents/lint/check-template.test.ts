import { describe, expect, test } from 'vitest';
import { checkTemplate } from '../../../electron/documents/lint/check-template.ts';
import { knownFacts } from '../../../electron/documents/lint/known-facts.ts';
import { readFaults } from '../../../electron/documents/lint/rehearse.ts';
import { TEMPLATE_FOLDERS } from '../../../electron/domain/office-template.ts';
import { changed, LAW, SHIPPED, templatesWith } from '../compose/composing.ts';

const FACTS = knownFacts(LAW);

/** «vi:21 code» of every fault, and the values of the first. */
function faultsOf(path: string, from: string, to: string) {
  const source = templatesWith({ [path]: changed(path, from, to) });
  const folder = TEMPLATE_FOLDERS.find((each) => path.startsWith(`${each}/`)) ?? 'common';
  return readFaults({ folder, source, factsOf: FACTS }).map(
    ({ where, code }) => `${where.replace('templates/', '').replace('.md', '')} ${code}`,
  );
}

/** The line on which a text of a shipped template stands. */
function lineOf(path: string, text: string): number {
  return (SHIPPED(path) ?? '').slice(0, (SHIPPED(path) ?? '').indexOf(text)).split('\n').length;
}

test.each(TEMPLATE_FOLDERS)('the shipped %s has no fault', (folder) => {
  expect(readFaults({ folder, source: SHIPPED, factsOf: FACTS })).toEqual([]);
});

describe('a fact that does not exist', () => {
  const path = 'conclusion/vi.md';
  test.each([
    ['in a text', '{{ decision.number }}', '{{ decison.number }}', 'decision.number'],
    [
      'in a loop no case need come by',
      '{{ paragraph }}\n\n{% endfor %}\n{% endfor %}\n\n{% if group',
      '{{ x.y }}\n\n{% endfor %}\n{% endfor %}\n\n{% if group',
      null,
    ],
    ['below an item of a loop', '{{ group.title | lower_first }}', '{{ group.titel | lower_first }}', 'group.title'],
    ['below an item of a loop in a loop', 'in finding.narrative', 'in finding.narratives', 'finding.narrative'],
    ['in a condition', '{% if contents.size > 0', '{% if contnts.size > 0', 'contents.size'],
    ['as what a filter falls back on', 'default: body.name', 'default: body.nam', 'body.name'],
    ['under another group', '{{ teamReportDate }}', '{{ addressee }}', null],
    ['after it was given a name', '{{ teamReportDate }}', '{% assign boss = team.head %}{{ boss.nam }}', 'boss.name'],
  ])('%s is told at its line, with what was meant', (_where, from, to, nearest) => {
    const source = templatesWith({ [path]: changed(path, from, to) });
    const [fault, ...others] = checkTemplate('conclusion', source, FACTS);
    expect(others).toEqual([]);
    expect(fault?.where).toBe(`templates/${path}:${lineOf(path, from)}`);
    expect(fault?.code).toBe(nearest === null ? 'template-fact-unknown' : 'template-fact-misspelt');
    if (nearest !== null) expect(fault?.values).toMatchObject({ nearest });
  });

  test('is none where the template gives the name itself', () => {
    const to =
      '{% assign boss = team.head %}{% capture both %}{{ boss.name }}{% endcapture %}{{ both }}{% for i in (1..3) %}{{ i }}{% endfor %}';
    expect(faultsOf(path, '{{ teamReportDate }}', to)).toEqual([]);
  });

  test('that a shared part is not handed is told where it is called', () => {
    const from = "{% render 'part-explanation', explanation: finding.explanation %}";
    expect(faultsOf(path, from, "{% render 'part-explanation', explanaton: finding.explanation %}")).toEqual([
      `conclusion/vi:${lineOf(path, from)} template-part-not-handed`,
    ]);
  });

  test('of a finding outside of any loop is told with the loop', () => {
    const source = templatesWith({ [path]: changed(path, '{{ teamReportDate }}', '{{ finding.title }}') });
    expect(checkTemplate('conclusion', source, FACTS)).toMatchObject([
      { code: 'template-fact-outside-loop', values: { loop: '{% for finding in findings.shortcomings %}' } },
    ]);
  });

  test('below what a shared part was handed wrong is told where it is called', () => {
    const from = "{% render 'part-title', finding: finding, showUnits: true %}";
    expect(faultsOf(path, from, "{% render 'part-title', finding: subject, showUnits: true %}")).toEqual(
      [0, 1, 2].map(() => `conclusion/vi:${lineOf(path, from)} template-part-not-handed`),
    );
  });

  test('in a shared part is told in the part, once', () => {
    expect(faultsOf('common/vi.md', '{{ finding.title }}', '{{ finding.titel }}')).toEqual([
      `common/vi:${lineOf('common/vi.md', '{{ finding.title }}')} template-fact-misspelt`,
    ]);
  });
});

describe('what is wrong with the text', () => {
  const vi = 'conclusion/vi.md';
  const closing = '::: closing\n';
  const at = lineOf(vi, closing);
  test.each([
    [
      'a block missing in English',
      'conclusion/en.md',
      '::: applied-measures',
      '::: measures',
      [
        `conclusion/vi:${lineOf(vi, '::: applied-measures')} template-block-missing-in-language`,
        `conclusion/en:${lineOf('conclusion/en.md', '::: applied-measures')} template-block-missing-in-language`,
      ],
    ],
    [
      'a block that Decree 30 needs',
      vi,
      '::: type-name',
      '::: type',
      [
        'conclusion/vi:1 template-block-missing',
        'conclusion/vi:5 template-block-missing-in-language',
        'conclusion/en:5 template-block-missing-in-language',
      ],
    ],
    [
      'another numbering',
      vi,
      'numbering: roman arabic letter',
      'numbering: roman arabic',
      ['conclusion/en:1 template-settings-differ'],
    ],
    [
      'an if that is not closed',
      vi,
      closing,
      `${closing}{% if subject %}\n`,
      [`conclusion/vi:${at + 1} template-not-understood`],
    ],
    [
      'a for that is not closed',
      vi,
      closing,
      `${closing}x\n\n{% for each in contents %}\n`,
      [`conclusion/vi:${at + 3} template-not-understood`],
    ],
    [
      'braces that are not closed',
      vi,
      closing,
      `${closing}\n{{ subject\n`,
      [`conclusion/vi:${at + 2} template-not-understood`],
    ],
    [
      'a block that is not closed',
      vi,
      ':::\n\n::: overview',
      '\n::: overview',
      [`conclusion/vi:${lineOf(vi, '::: opening')} template-block-not-closed`],
    ],
    [
      'bold that is not closed',
      vi,
      closing,
      `${closing}**Đậm\n\n`,
      [`conclusion/vi:${at + 1} template-mark-unbalanced`],
    ],
    [
      'a quotation that is not closed',
      vi,
      closing,
      `${closing}\n\n«trích\n\n`,
      [`conclusion/vi:${at + 3} template-mark-unbalanced`],
    ],
    [
      'an arrow that is not closed',
      vi,
      closing,
      `${closing}-> QUYẾT ĐỊNH:\n\n`,
      [`conclusion/vi:${at + 1} template-mark-unbalanced`],
    ],
    [
      'a part that does not exist',
      vi,
      closing,
      `${closing}{% render 'part-nothing' %}\n`,
      [`conclusion/vi:${at + 1} template-part-unknown`],
    ],
    [
      'a filter that does not exist',
      vi,
      closing,
      `${closing}{{ subject | upcase }}\n`,
      [`conclusion/vi:${at + 1} template-filter-unknown`],
    ],
    [
      'an invisible character',
      vi,
      closing,
      `${closing}x\u200Fy\uE000\n`,
      [`conclusion/vi:${at + 1} template-character-not-allowed`],
    ],
  ])('%s', (_name, path, from, to, expected) => {
    expect(faultsOf(path, from, to)).toEqual(expected);
  });

  test('bold, quotations and arrows that are closed are none, nor what stands in a condition', () => {
    const text = `${closing}**Đậm** và «trích», {% if subject %}**a**{% endif %} {% comment %}** « {% endcomment %}\n\n-> QUYẾT ĐỊNH: <-\n\n3 \\*\\* 2\n\n`;
    expect(faultsOf('conclusion/vi.md', closing, text)).toEqual([]);
  });

  test('is told all at once, in the order of the lines', () => {
    const text = changed(vi, '{{ subject }}', '{{ subjct }} **x').replace(closing, `${closing}{{ a\n`);
    const found = checkTemplate('conclusion', templatesWith({ [vi]: text, 'conclusion/en.md': null }), FACTS);
    expect(found.map(({ code }) => code)).toEqual([
      'template-missing',
      'template-fact-misspelt',
      'template-mark-unbalanced',
      'template-not-understood',
    ]);
  });
});
