import { describe, expect, test } from 'vitest';
import { DOCUMENT_KINDS } from '../../electron/domain/official-document.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { INSIDES, ketluan, lines } from './run-cli.ts';

const COMMANDS = ['draft', 'import', 'list', 'export', 'check', 'term', 'calendar', 'schema'] as const;

describe('help', () => {
  test.each(['vi', 'en'])('names every command in %s', async (ui) => {
    const { code, out, err } = await ketluan('--help', '--ui', ui);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const each of COMMANDS) expect(out).toContain(`  ${each} `);
    expect(out.startsWith(ui === 'vi' ? 'Kết Luận: từ dữ kiện' : 'Kết Luận: from the facts')).toBe(true);
  });

  test.each(COMMANDS)('of %s names it, in both languages', async (command) => {
    const [vi, en] = await Promise.all([ketluan(command, '--help'), ketluan(command, '-h', '--ui', 'en')]);
    expect([vi.code, en.code]).toEqual([0, 0]);
    expect(vi.out).toContain(`Cách dùng: ketluan ${command}`);
    expect(en.out).toContain(`Usage: ketluan ${command}`);
  });

  test.each(['vi', 'en'])('of draft names every kind of document in %s', async (ui) => {
    const { out } = await ketluan('draft', '--help', '--ui', ui);
    for (const kind of DOCUMENT_KINDS)
      expect(out).toMatch(new RegExp(`^(  --document [^ ]+| {20}) +${kind} +[*]? *\\p{Lu}`, 'mu'));
  });

  test('--version prints the version alone', async () => {
    expect(await ketluan('--version')).toEqual({ code: 0, out: `${packageFile.version}\n`, err: '' });
  });
});

describe('wrong usage ends with 2 and one sentence a mistake', () => {
  test.each<[readonly string[], string, string]>([
    [[], 'Chưa có tên lệnh', 'No command is given'],
    [['drft'], 'Không có lệnh «drft». Có phải là «draft»?', 'There is no command ‘drft’. Did you mean ‘draft’?'],
    [['draft'], 'Thiếu CASE.json', 'CASE.json is missing'],
    [
      ['draft', 'a.json', '--out', 'x'],
      '--document: Lệnh draft cần --document',
      '--document: The command draft needs --document',
    ],
    [['draft', 'a.json', '--documnt', 'conclusion'], 'Có phải là «--document»?', 'Did you mean ‘--document’?'],
    [
      ['draft', 'a.json', '--document', 'letter', '--out', 'x'],
      'Không có giá trị «letter»',
      'There is no value ‘letter’',
    ],
    [
      ['draft', 'a.json', '--document', 'conclusion', '--out', 'x', '--format', 'doc'],
      'Chọn trong: docx, pdf',
      'Choose from: docx, pdf',
    ],
    [
      ['draft', 'a.json', '--document', 'conclusion', '--out', 'x', '--lang', 'fr'],
      'Không có giá trị «fr»',
      'There is no value ‘fr’',
    ],
    [
      ['draft', 'a.json', '--document', 'conclusion', '--out', 'x', '--date', '2024-02-30'],
      'Ngày 2024-02-30 không có trong lịch',
      'There is no day 2024-02-30',
    ],
    [
      ['draft', 'a.json', '--document', 'conclusion', '--out', 'x', '--date', '30/02'],
      '«30/02» không phải là ngày',
      '‘30/02’ is not a date',
    ],
    [
      ['draft', 'a.json', '--document', 'conclusion', '--out', 'x', '--unit', 'u'],
      '--unit chỉ dùng cho văn bản lập riêng',
      '--unit is only for documents that each unit has',
    ],
    [['draft', 'a.json', '--document', 'conclusion', '--out'], '--out chưa có giá trị', '--out has no value'],
    [['draft', 'a.json', '--out', '--document', 'conclusion'], '--out chưa có giá trị', '--out has no value'],
    [['draft', 'a.json', 'b.json', '--document', 'conclusion', '--out', 'x'], 'Thừa «b.json»', '‘b.json’ is too much'],
    [['list', '--data', 'x', '--out', 'y'], 'Lệnh list không dùng --out', 'The command list does not take --out'],
    [['list', '--data', 'x', '--data', 'y'], '--data được ghi nhiều lần', '--data is given more than once'],
    [['list', '--data', 'x', '--json=yes'], '--json không nhận giá trị', '--json takes no value'],
    [['schema', '-x'], 'Không có tùy chọn «-x»', 'There is no option ‘-x’'],
  ])('%j', async (args, vi, en) => {
    const [inVietnamese, inEnglish] = await Promise.all([ketluan(...args), ketluan(...args, '--ui=en')]);
    expect([inVietnamese.code, inVietnamese.out]).toEqual([2, '']);
    expect([inEnglish.code, inEnglish.out]).toEqual([2, '']);
    expect(inVietnamese.err).toContain(vi);
    expect(inEnglish.err).toContain(en);
    expect(inVietnamese.err + inEnglish.err).not.toMatch(INSIDES);
    expect(lines(inVietnamese.err).at(-1)).toMatch(/^Xem hướng dẫn: ketluan .*--help$/);
  });

  test('an unknown interface language is told in Vietnamese', async () => {
    const { code, err } = await ketluan('schema', '--ui', 'fr');
    expect(code).toBe(2);
    expect(err).toContain('--ui: Không có giá trị «fr». Chọn trong: vi, en.');
  });

  test('control characters of what was typed are not repeated to the terminal', async () => {
    const { err } = await ketluan('dr\u001b[31maft');
    expect(err).not.toContain('\u001b');
    expect(err).toContain('drU+001B[31maft');
  });
});

describe('schema', () => {
  test('prints JSON Schema and nothing else', async () => {
    const { code, out, err } = await ketluan('schema');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      properties: { format: { const: 'ket-luan-case' } },
    });
  });
});
