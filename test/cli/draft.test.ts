import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docxText, readDocx } from '../readers/docx-reader.ts';
import { ketluan, lines, newFolder, SAMPLES } from './run-cli.ts';

const sample = (name: string) => join(SAMPLES, `${name}.json`);

describe('draft', () => {
  test('writes Word and PDF, prints their paths, counts the blanks on stderr', async () => {
    const out = join(newFolder(), 'new', 'folder');
    const ran = await ketluan('draft', sample('can-tho-2024'), '--document', 'conclusion', '--out', out);
    const paths = ['docx', 'pdf'].map((ending) => join(out, `can-tho-2024-conclusion.vi.${ending}`));
    expect(ran).toMatchObject({ code: 0, out: `${paths.join('\n')}\n` });
    expect(paths.map((each) => readFileSync(each).subarray(0, 4).toString('latin1'))).toEqual([
      'PK\u0003\u0004',
      '%PDF',
    ]);
    expect(lines(ran.err)).toEqual([
      expect.stringMatching(/^\d+ chỗ còn để trống: decision\.number, .* và \d+ chỗ khác\.$/),
    ]);
  });

  test('says in English what is left blank, and that a date is assumed', async () => {
    const ran = await ketluan(
      'draft',
      sample('dak-mil-2024'),
      '--document',
      'check-report',
      '--lang',
      'en',
      '--format',
      'docx',
      '--out',
      newFolder(),
      '--ui',
      'en',
    );
    expect(ran.code).toBe(0);
    expect(ran.err).toMatch(/^\d+ places are left blank: .* and \d+ more\.$/m);
    expect(ran.err).toMatch(/^documents\[0\]\.date: .*23\/12\/2024/m);
    expect(ran.err).not.toContain('chỗ');
  });

  test('writes both languages side by side', async () => {
    const out = newFolder();
    const draft = ['draft', sample('can-tho-2024'), '--document', 'conclusion', '--lang', 'both'];
    const ran = await ketluan(...draft, '--format', 'docx', '--out', out);
    expect(ran.code).toBe(0);
    expect(readdirSync(out)).toEqual(['can-tho-2024-conclusion.vi-en.docx']);
    const said = docxText(readDocx(readFileSync(join(out, 'can-tho-2024-conclusion.vi-en.docx'))));
    expect(said).toContain('KẾT LUẬN THANH TRA');
    expect(said).toContain('INSPECTION CONCLUSION');
  });

  test('writes one plan for each unit, or the one asked for', async () => {
    const [all, one] = [newFolder(), newFolder()];
    const plan = ['draft', sample('dong-thap-2019'), '--document', 'remediation-plan', '--format', 'docx'];
    await ketluan(...plan, '--out', all);
    await ketluan(...plan, '--out', one, '--unit', 'cao-lanh');
    expect(readdirSync(all).sort()).toEqual([
      'dong-thap-2019-remediation-plan-cao-lanh.vi.docx',
      'dong-thap-2019-remediation-plan-thap-muoi.vi.docx',
    ]);
    expect(readdirSync(one)).toEqual(['dong-thap-2019-remediation-plan-cao-lanh.vi.docx']);
  });

  test('says when a document is not usual for the case, and makes it', async () => {
    const out = newFolder();
    const draft = ['draft', sample('can-tho-2024'), '--document', 'check-notice', '--format', 'docx', '--out', out];
    const ran = await ketluan(...draft);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('kind: Văn bản «check-notice» thường không dùng cho cuộc này.');
    expect(readdirSync(out)).toEqual(['can-tho-2024-check-notice.vi.docx']);
  });

  test('tells what is overdue on the day asked for', async () => {
    const out = newFolder();
    const reminder = ['--document', 'reminder-letter', '--format', 'docx', '--date', '2025-03-03', '--out', out];
    await ketluan('draft', sample('dak-mil-2024'), ...reminder);
    const said = JSON.stringify(readDocx(readFileSync(join(out, 'dak-mil-2024-reminder-letter.vi.docx'))));
    expect(said).toContain('Tính đến ngày 03 tháng 3 năm 2025');
    expect(said).toContain('quá hạn 07 ngày');
  });

  test('the same case and date give the same bytes', async () => {
    const [first, second] = [newFolder(), newFolder()];
    const draft = ['draft', sample('can-tho-2024'), '--document', 'remediation-plan', '--date', '2024-11-04'];
    await Promise.all([ketluan(...draft, '--out', first), ketluan(...draft, '--out', second)]);
    const names = readdirSync(first);
    expect(names).toHaveLength(2);
    for (const name of names)
      expect(readFileSync(join(first, name)).equals(readFileSync(join(second, name)))).toBe(true);
  });

  test('--date is the date of the document, in place of an assumed one, and terms are counted from it', async () => {
    const [assumed, dated] = [newFolder(), newFolder()];
    const draft = ['draft', sample('dak-mil-2024'), '--document', 'check-report', '--format', 'docx', '--out'];
    const [, ran] = await Promise.all([ketluan(...draft, assumed), ketluan(...draft, dated, '--date', '2025-06-30')]);
    const textIn = (folder: string) =>
      JSON.stringify(readDocx(readFileSync(join(folder, 'dak-mil-2024-check-report.vi.docx'))));
    expect(textIn(assumed)).not.toContain('Đắk Nông, ngày 23');
    expect(textIn(dated)).toContain('ngày 30 tháng 6 năm 2025');
    expect(textIn(dated)).toContain('03 tháng 9 năm 2025');
    expect(ran?.err).not.toContain('documents[0].date');
  });

  test('drafts a conclusion of a check all the same, and says that a report is usual', async () => {
    const ran = await ketluan(
      'draft',
      sample('dak-mil-2024'),
      '--document',
      'conclusion',
      '--format',
      'docx',
      '--out',
      newFolder(),
    );
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('kind: Đây là cuộc kiểm tra, văn bản kết thúc thường là báo cáo kết quả kiểm tra.');
  });

  test('refuses a unit that the case does not have, naming those it has', async () => {
    const out = newFolder();
    const ran = await ketluan(
      'draft',
      sample('dong-thap-2019'),
      '--document',
      'remediation-plan',
      '--out',
      out,
      '--unit',
      'sa-dec',
    );
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain('Không có đơn vị mã «sa-dec» trong vụ việc. Chọn một trong các mã: thap-muoi, cao-lanh.');
    expect(readdirSync(out)).toEqual([]);
  });
});

describe('the data folder', () => {
  test('import, list and export', async () => {
    const [data, out] = [join(newFolder(), 'data'), newFolder()];
    expect(await ketluan('import', sample('can-tho-2024'), '--data', data)).toEqual({
      code: 0,
      out: 'can-tho-2024\n',
      err: '',
    });

    const again = await ketluan('import', sample('can-tho-2024'), '--data', data, '--ui', 'en');
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err).toMatch(/^id: /);

    const listed = await ketluan('list', '--data', data);
    expect(listed).toMatchObject({ code: 0, err: '' });
    expect(listed.out.trimEnd().split('\t')).toEqual([
      'can-tho-2024',
      'thanh tra',
      '……',
      '8 phát hiện',
      expect.stringContaining('trách nhiệm thực thi công vụ'),
      'Sở Tài nguyên và Môi trường thành phố Cần Thơ',
    ]);
    const asJson: unknown = JSON.parse((await ketluan('list', '--data', data, '--json')).out);
    expect(asJson).toMatchObject([{ id: 'can-tho-2024', findingCount: 8, shortcomingCount: 8 }]);

    const exported = await ketluan(
      'export',
      'can-tho-2024',
      '--data',
      data,
      '--document',
      'conclusion',
      '--out',
      out,
      '--date',
      '2024-11-04',
    );
    expect(exported.code).toBe(0);
    const drafted = newFolder();
    await ketluan(
      'draft',
      sample('can-tho-2024'),
      '--document',
      'conclusion',
      '--out',
      drafted,
      '--date',
      '2024-11-04',
    );
    const names = readdirSync(out);
    expect(names).toEqual(['can-tho-2024-conclusion.vi.docx', 'can-tho-2024-conclusion.vi.pdf']);
    for (const name of names)
      expect(readFileSync(join(out, name)).equals(readFileSync(join(drafted, name)))).toBe(true);
  });

  test('list and export of what is not there make nothing', async () => {
    const folder = newFolder();
    const listed = await ketluan('list', '--data', join(folder, 'none'));
    expect(listed).toMatchObject({ code: 1, out: '' });
    expect(readdirSync(folder)).toEqual([]);
    await ketluan('import', sample('dak-mil-2024'), '--data', folder);
    const exported = await ketluan(
      'export',
      'none',
      '--data',
      folder,
      '--document',
      'conclusion',
      '--out',
      join(folder, 'out'),
    );
    expect(exported.code).toBe(1);
    expect(exported.err).toMatch(/^none: /);
    expect(readdirSync(folder)).not.toContain('out');
  });

  test('a file in the place of the data folder is told as such', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'ket-luan.db'));
    const ran = await ketluan('import', sample('dak-mil-2024'), '--data', sample('can-tho-2024'));
    expect(ran.code).toBe(1);
    expect(lines(ran.err)).toHaveLength(1);
  });
});
