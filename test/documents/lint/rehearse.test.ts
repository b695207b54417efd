import { describe, expect, test } from 'vitest';
import { rehearse } from '../../../electron/documents/lint/rehearse.ts';
import { TEMPLATE_FOLDERS } from '../../../electron/domain/office-template.ts';
import { type Problem, problem } from '../../../electron/domain/problem.ts';
import { changed, LAW, SHIPPED, templatesWith } from '../compose/composing.ts';
import { fullCase } from '../compose/full-case.ts';

type Folder = (typeof TEMPLATE_FOLDERS)[number];

function rehearsed(folder: Folder, over: Readonly<Record<string, string>> = {}, drawn: readonly Problem[] = []) {
  return rehearse({
    folder,
    source: templatesWith(over),
    shipped: SHIPPED,
    sample: fullCase('check'),
    law: LAW,
    draw: async () => drawn,
  });
}

/** The kind with one place of its Vietnamese text changed. */
function with1(folder: Folder, from: string, to: string) {
  const path = `${folder}/vi.md`;
  return rehearsed(folder, { [path]: changed(path, from, to) });
}

const LOOP = '{% for finding in group.shortcomings %}';

test.each(TEMPLATE_FOLDERS.filter((each) => each !== 'common'))('the shipped %s passes', async (folder) => {
  const { faults, notices, documents } = await rehearsed(folder);
  expect({ faults, notices }).toEqual({ faults: [], notices: [] });
  expect(documents).toBeGreaterThan(30);
});

describe('findings in against findings out', () => {
  test('shortcomings that a condition drops everywhere are told with their number, at the block', async () => {
    const { faults } = await with1('check-notice', LOOP, `${LOOP}{% if finding.bases.size > 0 %}`).then(
      (report) => report,
    );
    // The condition is not closed: nothing is rehearsed that cannot be read.
    expect(faults.map(({ code }) => code)).toEqual(['template-not-understood']);
  });

  test('a wrong filter loses findings', async () => {
    const shipped = SHIPPED('check-notice/vi.md') ?? '';
    const text = shipped.replaceAll(
      /- \{% render 'part-finding'.*%\}\./g,
      (line) => `{% if finding.bases.size > 0 %}\n${line}\n{% endif %}`,
    );
    const { faults } = await rehearsed('check-notice', { 'check-notice/vi.md': text });
    const line = text.split('\n').indexOf('::: shortcomings') + 1;
    expect(faults.map(({ code, where }) => `${code} ${where}`)).toEqual([
      `template-finding-lost templates/check-notice/vi.md:${line}`,
    ]);
    expect(faults[0]?.values).toMatchObject({ block: 'shortcomings', count: 100, of: 100 });
  });

  test('findings of several units that are printed for none are lost', async () => {
    const { faults } = await with1('check-notice', 'for group in unitGroups', 'for group in unitGroups limit: 1');
    expect(faults.map(({ code }) => code)).toEqual(['template-finding-lost']);
  });

  test('left out of one block but printed in another is said, and no fault', async () => {
    const report = await with1(
      'conclusion',
      '{% for finding in findings.shortcomings %}',
      '{% for finding in findings.shortcomings limit: 3 %}',
    );
    expect(report.faults).toEqual([]);
    expect(report.notices.map(({ code, values }) => `${code} ${values.block}`)).toEqual([
      'template-finding-left-out conclusions',
    ]);
  });

  test('printed twice where the shipped template prints once', async () => {
    const loop =
      "{% for finding in findings.achievements %}\n- {% render 'part-title', finding: finding, showUnits: true %}.\n{% endfor %}\n\n";
    const { faults } = await with1('check-notice', '# KẾT QUẢ ĐẠT ĐƯỢC\n', `# KẾT QUẢ ĐẠT ĐƯỢC\n\n${loop}`);
    expect(faults.map(({ code, values }) => `${code} ${values.block}`)).toEqual([
      'template-finding-twice achievements',
    ]);
  });

  test('a block that was taken out whole is told, however it is named now', async () => {
    const path = 'check-notice';
    const text = (language: 'vi' | 'en') =>
      (SHIPPED(`${path}/${language}.md`) ?? '').replace(
        /::: achievements[\s\S]*?\n:::\n/,
        '::: praise\nMột câu.\n:::\n',
      );
    const { faults } = await rehearsed(path, { [`${path}/vi.md`]: text('vi'), [`${path}/en.md`]: text('en') });
    expect(faults.map(({ code, where, values }) => [code, where, values.block])).toEqual([
      ['template-finding-lost', 'templates/check-notice/vi.md:1', 'achievements'],
      ['template-finding-lost', 'templates/check-notice/en.md:1', 'achievements'],
    ]);
  });
});

describe('cases that lack something', () => {
  test('a name that only some cases give is told', async () => {
    const from = '::: closing\n';
    const to = `${from}{% for each in contents %}{% assign what = each.title %}{% endfor %}{{ what }} `;
    const { faults } = await with1('conclusion', from, to);
    expect(faults.map(({ code, values }) => [code, values.fact])).toEqual([['template-fact-not-always-given', 'what']]);
  });

  test('the name of the document’s own unit is unknown where there is none', async () => {
    const { faults } = await with1('conclusion', '::: closing\n', '::: closing\n{{ unit.name }} ');
    expect(faults.map(({ code }) => code)).toEqual(['template-fact-unknown']);
  });
});

test('what cannot be drawn is told at the line of its block', async () => {
  const { faults } = await rehearsed('conclusion', {}, [
    problem('character-missing-in-font', 'opening.2', { character: '字' }),
  ]);
  const line = (SHIPPED('conclusion/vi.md') ?? '').split('\n').indexOf('::: opening') + 1;
  expect(faults.map(({ where }) => where)).toEqual([
    `templates/conclusion/vi.md:${line}`,
    `templates/conclusion/en.md:${line}`,
  ]);
});
