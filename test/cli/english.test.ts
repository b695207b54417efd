import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importCase } from '../../electron/actions/import-case.ts';
import { writeCaseFile } from '../../electron/actions/read-case-file.ts';
import type { InspectionCase } from '../../electron/domain/inspection.ts';
import { withTranslationStamps } from '../../electron/domain/translation.ts';
import { aCase, aFinding } from '../domain/a-case.ts';
import { docxText, readDocx } from '../readers/docx-reader.ts';
import { newDataFolder, openFolder } from '../storage/data-folders.ts';
import { fileWith, ketluan, lines, newFolder } from './run-cli.ts';

const FINDINGS = [
  aFinding('a', { title: { vi: 'Trễ hẹn' }, narrative: { vi: 'Có 05 hồ sơ trễ hẹn.' } }),
  withTranslationStamps(aFinding('b')),
];

/** English missing in two places of one finding, out of date in another, and a name that the glossary knows. */
const CASE: InspectionCase = aCase({
  inspectingBody: { name: { vi: 'Thanh tra tỉnh' }, parents: [] },
  findings: FINDINGS.map((each) => (each.id === 'b' ? { ...each, title: { ...each.title, vi: 'Đã sửa' } } : each)),
});

const draft = (...args: readonly string[]) => [...args, '--document', 'conclusion', '--format', 'docx'];

function textIn(folder: string): string {
  const [name = ''] = readdirSync(folder);
  return docxText(readDocx(readFileSync(join(folder, name)))).join(' ');
}

test('what an English document lacks is counted with its places; what the glossary gave is told', async () => {
  const out = newFolder();
  const ran = await ketluan(...draft('draft', fileWith(writeCaseFile(CASE))), '--lang', 'en', '--out', out);
  expect(ran.code).toBe(0);
  expect(lines(ran.err)).toEqual([
    expect.stringMatching(/^\d+ chỗ còn để trống: /),
    '2 chỗ chưa có tiếng Anh: findings[0].title.en.',
    '1 chỗ bản Việt đã sửa sau khi dịch, cần xem lại tiếng Anh: findings[1].title.en.',
    expect.stringMatching(
      /^inspectingBody\.name\.en: Tên «Thanh tra tỉnh» lấy tiếng Anh từ bảng thuật ngữ: «Provincial Inspectorate»\./,
    ),
  ]);
  expect(textIn(out)).toContain('PROVINCIAL INSPECTORATE');
});

test('a Vietnamese document says nothing of English', async () => {
  const ran = await ketluan(...draft('draft', fileWith(writeCaseFile(CASE))), '--lang', 'vi', '--out', newFolder());
  expect(lines(ran.err)).toEqual([expect.stringMatching(/^\d+ chỗ còn để trống: /)]);
});

test('an inspection of the data folder takes names from the office’s own terms', async () => {
  const data = newDataFolder();
  const storage = openFolder(data);
  importCase(storage.inspections, CASE);
  const term = { vi: 'THANH TRA TỈNH', en: 'Inspectorate of the Province', note: '' };
  storage.glossary.change({ remove: [], write: [term] });
  storage.close();
  const out = newFolder();
  const ran = await ketluan(...draft('export', CASE.id, '--data', data), '--lang', 'en', '--out', out);
  expect(ran.code).toBe(0);
  expect(textIn(out)).toContain('INSPECTORATE OF THE PROVINCE');
});
