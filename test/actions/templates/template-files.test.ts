import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportTemplateFile, exportTemplateFolder } from '../../../electron/actions/templates/export-template.ts';
import { openTemplateFile, openTemplateFolder } from '../../../electron/actions/templates/open-template-files.ts';
import type { Answer } from '../../../electron/domain/problem.ts';
import { mustBeDone, problemsOf, SHIPPED } from '../../documents/compose/composing.ts';
import { newDataFolder } from '../../storage/data-folders.ts';

const TEXTS = { vi: SHIPPED('minutes/vi.md') ?? '', en: SHIPPED('minutes/en.md') ?? '' };
const TEMPLATE = { folder: 'minutes', name: 'Biên bản của Sở «Nội vụ»', texts: TEXTS } as const;

const codes = (answer: Answer<unknown>) => problemsOf(answer).map(({ code }) => code);

/** A file with this content, opened as a template. */
async function opened(content: string | Uint8Array) {
  const file = path.join(newDataFolder(), 'mau.json');
  writeFileSync(file, content);
  return openTemplateFile(file);
}

const written = (over: object) =>
  JSON.stringify({
    format: 'ket-luan-template',
    version: 1,
    folder: 'minutes',
    name: 'x',
    vi: ['a'],
    en: ['b'],
    ...over,
  });

describe('one file', () => {
  test('carries a template there and back', async () => {
    const file = path.join(newDataFolder(), 'mau.ketluan-mau.json');
    mustBeDone(await exportTemplateFile(TEMPLATE, file));
    expect(mustBeDone(await openTemplateFile(file))).toEqual(TEMPLATE);
  });

  test.each([
    ['not JSON', 'xin chào', 'not-a-template-file'],
    ['a case file', readFileSync('test/fixtures/cases/dak-mil-2024.json'), 'not-a-template-file'],
    ['a list', '[]', 'not-a-template-file'],
    ['a text that is no list of lines', written({ vi: 'a' }), 'not-a-template-file'],
    ['a line that is no text', written({ vi: [1] }), 'not-a-template-file'],
    ['a newer version', written({ version: 2 }), 'template-file-newer'],
    ['an unknown document', written({ folder: '../../etc' }), 'template-folder-unknown'],
    ['a text too long', written({ en: ['x'.repeat(100_001)] }), 'template-too-long'],
    ['another encoding', Buffer.from(written({ name: 'Mẫu' }), 'utf16le'), 'template-file-not-utf8'],
    ['a broken encoding', Uint8Array.of(0x7b, 0xff, 0xfe), 'template-file-not-utf8'],
    ['far too large', new Uint8Array(5 * 1024 * 1024), 'template-file-too-large'],
  ])('%s gets a plain answer', async (_name, content, code) => {
    expect(codes(await opened(content))).toEqual([code]);
  });

  test('a file that is not there, a folder and a link get one too', async () => {
    const folder = newDataFolder();
    symlinkSync('/etc/passwd', path.join(folder, 'link.json'));
    expect(codes(await openTemplateFile(path.join(folder, 'none.json')))).toEqual(['file-missing']);
    expect(codes(await openTemplateFile(folder))).toEqual(['template-file-not-plain']);
    expect(codes(await openTemplateFile(path.join(folder, 'link.json')))).toEqual(['template-file-not-plain']);
  });

  test('faults inside the template, line ends and a byte order mark are let in', async () => {
    const carried = mustBeDone(await opened(`\uFEFF${written({ vi: ['{{ none', 'b\r'], name: '  ' })}`));
    expect(carried).toEqual({ folder: 'minutes', name: 'minutes', texts: { vi: '{{ none\nb\n', en: 'b' } });
  });
});

describe('a folder', () => {
  test('carries a template there and back, and is read like templates/', async () => {
    const folder = newDataFolder();
    const below = mustBeDone(await exportTemplateFolder(TEMPLATE, folder));
    expect(readdirSync(below).toSorted()).toEqual(['en.md', 'vi.md']);
    const carried = { ...TEMPLATE, name: 'minutes' };
    expect(mustBeDone(await openTemplateFolder(below))).toEqual([carried]);
    expect(mustBeDone(await openTemplateFolder(folder))).toEqual([carried]);
    expect(mustBeDone(await openTemplateFolder('templates'))).toHaveLength(readdirSync('templates').length);
  });

  test('that is there already is never written over: it may be the shipped one', async () => {
    const before = readFileSync('templates/minutes/vi.md', 'utf8');
    const other = { ...TEMPLATE, texts: { vi: 'x', en: 'x' } };
    expect(codes(await exportTemplateFolder(other, 'templates'))).toEqual(['template-folder-exists']);
    expect(readFileSync('templates/minutes/vi.md', 'utf8')).toBe(before);
  });

  test('without templates, with one language, of another name, with links, all get plain answers', async () => {
    const folder = newDataFolder();
    expect(codes(await openTemplateFolder(folder))).toEqual(['template-folder-empty']);
    expect(codes(await openTemplateFolder(path.join(folder, 'none')))).toEqual(['template-folder-not-read']);
    mkdirSync(path.join(folder, 'thu-cua-so'));
    writeFileSync(path.join(folder, 'thu-cua-so', 'vi.md'), 'a');
    expect(codes(await openTemplateFolder(path.join(folder, 'thu-cua-so')))).toEqual([
      'template-folder-unknown',
      'file-missing',
    ]);
    mkdirSync(path.join(folder, 'minutes'));
    symlinkSync('/etc/passwd', path.join(folder, 'minutes', 'vi.md'));
    writeFileSync(path.join(folder, 'minutes', 'en.md'), Uint8Array.of(0xff));
    expect(codes(await openTemplateFolder(folder))).toEqual(['template-file-not-plain', 'template-file-not-utf8']);
  });
});
