import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { letterhead, USUAL } from '../documents/letterhead/letterheads.ts';
import { docxText, readDocx } from '../readers/docx-reader.ts';
import { fileWith, ketluan, newFolder, SAMPLES } from './run-cli.ts';

const DRAFT = ['draft', join(SAMPLES, 'dak-mil-2024.json'), '--document', 'check-report'];

describe('draft --letterhead', () => {
  test('writes Word into the office’s file, leaves the PDF as it is, and says what was not taken over', async () => {
    const [plain, own] = [newFolder(), newFolder()];
    const file = fileWith(letterhead(USUAL), 'mau.docx');
    expect((await ketluan(...DRAFT, '--out', plain)).code).toBe(0);
    const ran = await ketluan(...DRAFT, '--letterhead', file, '--out', own);
    expect(ran.code, ran.err).toBe(0);
    expect(ran.err).toContain(`${file}: Kiểu «Căn cứ» của mẫu dùng phông Arial`);
    const [word = '', pdf = ''] = readdirSync(own).sort();
    const made = readDocx(readFileSync(join(own, word)));
    expect(made.partNames).toContain('word/media/logo.png');
    expect(docxText(made)).toEqual(docxText(readDocx(readFileSync(join(plain, word)))));
    expect(Buffer.compare(readFileSync(join(own, pdf)), readFileSync(join(plain, pdf)))).toBe(0);
  });

  test('refuses a file that cannot be a letterhead, and writes nothing', async () => {
    const out = newFolder();
    const file = fileWith(letterhead(), 'mau.docm');
    const ran = await ketluan(...DRAFT, '--letterhead', file, '--out', out);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/mau\.docm: Tệp có macro/);
    expect(readdirSync(out)).toEqual([]);
    const missing = await ketluan(...DRAFT, '--letterhead', join(out, 'none.docx'), '--out', out);
    expect(missing.code).toBe(1);
    expect(missing.err).toContain('none.docx: Không đọc được tệp');
  });
});
