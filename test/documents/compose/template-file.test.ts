import { describe, expect, test } from 'vitest';
import { readTemplateFile } from '../../../electron/documents/compose/template-file.ts';
import { aCase } from '../../domain/a-case.ts';
import { answerOf, changed, placed, problemsOf, templatesWith } from './composing.ts';

function read(...lines: readonly string[]) {
  return readTemplateFile('t.md', lines.join('\n'));
}

describe('a template file', () => {
  test('is settings, blocks with their lines, and appendices', () => {
    const { file, faults } = read(
      '---',
      'numbering: roman arabic',
      '---',
      '::: opening',
      'one',
      '',
      'two',
      ':::',
      '=== appendix landscape',
      '::: table',
      ':::',
    );
    expect(faults).toEqual([]);
    expect(file.settings.get('numbering')).toBe('roman arabic');
    expect(file.blocks).toEqual([{ id: 'opening', body: 'one\n\ntwo', line: 5 }]);
    expect(file.appendices).toEqual([{ orientation: 'landscape', blocks: [{ id: 'table', body: '', line: 11 }] }]);
  });

  test('is the same with the line ends of Windows, and composed', () => {
    const { file, faults } = readTemplateFile('t.md', '::: a\r\nKê\u0301t\r\n:::\r\n');
    expect(faults).toEqual([]);
    expect(file.blocks[0]?.body).toBe('Kết');
  });

  test('has all faults of its outline told at once, each with its line', () => {
    const { faults } = read(
      '---',
      'numbering roman',
      'signing-post: Trưởng đoàn',
      '---',
      'lost text',
      '::: one',
      'text',
      '::: two',
      ':::',
      '::: one',
      ':::',
      '=== appendix sideways',
      '::: Three',
      '::: last',
    );
    expect(placed(faults)).toEqual([
      't.md:2 template-setting-not-understood',
      't.md:5 template-text-outside-block',
      't.md:6 template-block-not-closed',
      't.md:10 template-block-twice',
      't.md:12 template-text-outside-block',
      't.md:13 template-text-outside-block',
      't.md:14 template-block-not-closed',
    ]);
  });

  test('whose settings are not closed is told so', () => {
    expect(placed(read('---', 'numbering: roman', '::: a', ':::').faults)).toEqual([
      't.md:1 template-settings-not-closed',
    ]);
  });

  test('keeps lines that only look like marks inside a block', () => {
    const { file, faults } = read('::: a', '---', '=== appendix landscape', ':::: x', ':::');
    expect(faults).toEqual([]);
    expect(file.blocks[0]?.body).toBe('---\n=== appendix landscape\n:::: x');
  });
});

describe('the files of a document', () => {
  const chosen = { kind: 'conclusion', unitId: null, language: 'vi' } as const;
  const refusal = (over: Readonly<Record<string, string | null>>) =>
    placed(problemsOf(answerOf(aCase(), { ...chosen, templates: templatesWith(over) })));

  test('that are not there are told together', () => {
    expect(refusal({ 'common/vi.md': null, 'conclusion/vi.md': null })).toEqual([
      'templates/common/vi.md template-missing',
      'templates/conclusion/vi.md template-missing',
    ]);
  });

  test('have their faults told together, and with those of the case', () => {
    const inspectionCase = aCase({ period: { from: '2024-02-01', to: '2024-01-01' } });
    const templates = templatesWith({
      'common/vi.md': changed('common/vi.md', '::: motto', 'lost\n::: motto'),
      'conclusion/vi.md': changed('conclusion/vi.md', 'numbering: roman arabic letter', 'numbering: roman greek'),
    });
    const found = placed(problemsOf(answerOf(inspectionCase, { ...chosen, templates })));
    expect(found).toEqual([
      'period period-ends-before-start',
      'templates/common/vi.md:22 template-text-outside-block',
      'templates/conclusion/vi.md:1 template-numbering-unknown',
    ]);
  });

  test('must have the blocks of the header and of the closing', () => {
    const common = changed('common/vi.md', '::: filed-copy', '::: filed');
    const own = changed('conclusion/vi.md', '::: type-name', '::: name-of-type');
    const answer = answerOf(aCase(), {
      ...chosen,
      templates: templatesWith({ 'common/vi.md': common, 'conclusion/vi.md': own }),
    });
    expect(problemsOf(answer)).toMatchObject([
      { code: 'template-block-missing', where: 'templates/common/vi.md:1', values: { block: 'filed-copy' } },
      { code: 'template-block-missing', where: 'templates/conclusion/vi.md:1', values: { block: 'type-name' } },
    ]);
  });
});
