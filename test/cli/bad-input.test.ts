import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseText, minimalCase } from '../contract/minimal-case.ts';
import { readDocx } from '../readers/docx-reader.ts';
import { fileWith, INSIDES, ketluan, lines, newFolder } from './run-cli.ts';

const DRAFT = ['--document', 'check-report'] as const;

/** Drafts a file that must be refused, in both languages; nothing may be written. Answers the lines said. */
async function refusedDraft(path: string, ...more: readonly string[]) {
  const out = newFolder();
  const draft = ['draft', path, ...DRAFT, '--out', out, ...more];
  const [vi, en] = await Promise.all([ketluan(...draft), ketluan(...draft, '--ui', 'en')]);
  expect([vi.code, vi.out, en.code, en.out]).toEqual([1, '', 1, '']);
  expect(vi.err + en.err).not.toMatch(INSIDES);
  expect(readdirSync(out)).toEqual([]);
  expect(lines(en.err)).toHaveLength(lines(vi.err).length);
  return { vi: lines(vi.err), en: lines(en.err) };
}

describe('a bad case file is refused with one sentence a mistake', () => {
  test('a file that is not there, a folder, another encoding', async () => {
    const folder = newFolder();
    const missing = join(folder, 'a.json');
    expect((await refusedDraft(missing)).vi).toEqual([
      `${missing}: Không có tệp này. Kiểm tra lại đường dẫn và tên tệp.`,
    ]);
    expect((await refusedDraft(folder)).en).toEqual([
      `${folder}: This is a folder, not a file. Point to the case file (.json) inside it.`,
    ]);
    const other = fileWith(Buffer.from(caseText({}), 'utf16le'));
    expect((await refusedDraft(other)).vi[0]).toMatch(`${other}: Tệp không được ghi bằng bảng mã UTF-8.`);
  });

  test('broken JSON: line and column', async () => {
    const path = fileWith('{\n  "format": "ket-luan-case"\n  "version": 1\n}');
    const said = await refusedDraft(path);
    expect(said.vi).toEqual([
      `${path}: Tệp sai cú pháp JSON ở dòng 3, cột 3. Xem lại dấu phẩy, dấu nháy và dấu ngoặc quanh chỗ đó.`,
    ]);
    expect(said.en).toEqual([
      `${path}: The file breaks the JSON syntax at line 3, column 3. Look at the commas, quotation marks and brackets around that place.`,
    ]);
  });

  test('wrong types, an unknown field and a date that does not exist, all at once', async () => {
    const said = await refusedDraft(
      fileWith(
        caseText({
          subject: 1,
          decision: { date: '2024-02-30', nubmer: '733/QĐ-UBND' },
          findings: [{ id: 'f', kind: 'shortcoming', title: {}, counts: [{ affected: { value: '9' } }] }],
        }),
      ),
    );
    expect(said.vi.toSorted()).toEqual([
      'decision.date: Ngày 2024-02-30 không có trong lịch. Sửa lại ngày, viết theo dạng năm-tháng-ngày, ví dụ 2024-12-23.',
      'decision.nubmer: Không có trường «nubmer». Có phải là «number»? Sửa lại tên hoặc bỏ trường này.',
      'findings[0].counts[0].affected.value: Ở đây phải là một số nguyên, không phải 9. Ghi số nguyên không có dấu nháy, dấu chấm hay dấu phẩy, ví dụ 1531.',
      'subject: Ở đây phải là một nhóm trường { … }, không phải 1. Viết lại theo docs/case-format.md.',
    ]);
  });

  test('a period that ends before it starts, and more than all', async () => {
    const finding = {
      id: 'f',
      kind: 'shortcoming',
      title: { vi: 'Hồ sơ quá hạn' },
      counts: [{ affected: { value: 5 }, total: { value: 3 } }],
    };
    const said = await refusedDraft(
      fileWith(caseText({ period: { from: '2024-03-01', to: '2024-02-01' }, findings: [finding] })),
    );
    expect(said.vi.map((each) => each.split(':')[0])).toEqual(['period', 'findings[0].counts[0]']);
    expect(said.en[1]).toContain('5');
  });

  test.each([
    ['a control character', '\u0007', 'U+0007'],
    ['a bidi override', '\u202e', 'U+202E'],
    ['a private-use character', '\ue123', 'U+E123'],
  ])('%s', async (_name, character, number) => {
    const said = await refusedDraft(fileWith(caseText({ subject: { vi: `thực thi${character} công vụ` } })));
    expect(said.vi).toEqual([expect.stringMatching(/^subject\.vi: Ký tự thứ 9 \(U\+[0-9A-F]+\) không được phép/)]);
    expect(said.en).toEqual([expect.stringContaining(number)]);
  });

  test.each([
    ['an emoji', '😀', 'U+1F600'],
    ['a letter of another script', '漢', 'U+6F22'],
  ])(
    '%s that the document font lacks stops the PDF and so the export, and is told where it stands in the case',
    async (_name, character, number) => {
      const findings = [
        { id: 'f-1', kind: 'shortcoming', title: { vi: `Hồ sơ quá hạn ${character}`, en: `Overdue ${character}` } },
      ];
      const said = await refusedDraft(fileWith(caseText({ findings })));
      expect(said.vi).toEqual([
        `findings[0].title.vi: Phông chữ của văn bản không có ký tự «${character}» (${number}). Thay ký tự đó bằng chữ thường dùng, hoặc bỏ đi.`,
      ]);
    },
  );

  test('a case of a newer version', async () => {
    expect((await refusedDraft(fileWith(caseText({ version: 7, later: {} })))).vi).toEqual([
      'version: Tệp thuộc phiên bản 7; chương trình này chỉ đọc đến phiên bản 1. Cập nhật chương trình rồi mở lại tệp.',
    ]);
  });

  test('import refuses the same and makes no data folder', async () => {
    const folder = newFolder();
    const ran = await ketluan(
      'import',
      fileWith(caseText({ period: { from: '2024-03-01', to: '2024-02-01' } })),
      '--data',
      join(folder, 'data'),
    );
    expect([ran.code, ran.out, readdirSync(folder)]).toEqual([1, '', []]);
  });
});

describe('much and odd input is taken', () => {
  test('5,000 findings, one of 200 kB, in decomposed letters', async () => {
    const findings = Array.from({ length: 5_000 }, (_, index) => ({
      id: `f-${index}`,
      kind: 'shortcoming',
      title: { vi: `Tồn tại thứ ${index}`.normalize('NFD') },
    }));
    const [first, ...rest] = findings;
    const narrative = { vi: 'Việc xử lý đơn thư chưa bảo đảm quy định. '.repeat(4_500).normalize('NFD') };
    const path = fileWith(JSON.stringify({ ...minimalCase(), findings: [{ ...first, narrative }, ...rest] }));
    const out = newFolder();
    const ran = await ketluan('draft', path, ...DRAFT, '--out', out);
    expect(ran.code).toBe(0);
    const bytes = readFileSync(join(out, 'vu-viec-check-report.vi.docx'));
    const texts = JSON.stringify(readDocx(bytes));
    expect(texts).toContain('Tồn tại thứ 4999');
    expect(texts.normalize('NFC')).toBe(texts);
  });
});

describe('an output folder that takes no file', () => {
  const path = fileWith(caseText({}));

  test.each([
    ['is a file', () => fileWith('x', 'out'), 'Nơi lưu là một tệp, không phải thư mục.'],
    ['lies in a file', () => join(fileWith('x', 'out'), 'in'), 'Nơi lưu là một tệp, không phải thư mục.'],
    ['lies where none can be made', () => '/proc/ket-luan', 'Không ghi được vào thư mục /proc/ket-luan.'],
    ['takes no new files', () => '/proc', 'Không ghi được vào thư mục /proc.'],
  ])('because it %s', async (_name, outFolder, sentence) => {
    const out = outFolder();
    const ran = await ketluan('draft', path, ...DRAFT, '--format', 'docx', '--out', out);
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(lines(ran.err).at(-1)).toContain(sentence);
    expect(ran.err).not.toMatch(INSIDES);
  });

  test('because the name is a folder; the other folder stays as it was', async () => {
    const out = newFolder();
    mkdirSync(join(out, 'vu-viec-check-report.vi.docx'));
    const ran = await ketluan('draft', path, ...DRAFT, '--format', 'docx', '--out', out);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('Đã có một thư mục mang tên này.');
    expect(readdirSync(out)).toEqual(['vu-viec-check-report.vi.docx']);
  });

  test('an old file stays whole when the new one is refused, and is replaced when not', async () => {
    const out = newFolder();
    const old = join(out, 'vu-viec-check-report.vi.pdf');
    writeFileSync(old, 'cũ');
    chmodSync(old, 0o644);
    const emoji = join(newFolder(), 'vu-viec.json');
    writeFileSync(emoji, caseText({ findings: [{ id: 'f-1', kind: 'shortcoming', title: { vi: 'Quá hạn 😀' } }] }));
    expect((await ketluan('draft', emoji, ...DRAFT, '--out', out)).code).toBe(1);
    expect(readdirSync(out)).toEqual(['vu-viec-check-report.vi.pdf']);
    expect(readFileSync(old, 'utf8')).toBe('cũ');
    expect((await ketluan('draft', path, ...DRAFT, '--out', out)).code).toBe(0);
    expect(readFileSync(old).subarray(0, 4).toString('latin1')).toBe('%PDF');
  });
});
