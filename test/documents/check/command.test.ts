import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkDocument } from '../../../electron/actions/check-document.ts';
import { RULES } from '../../../electron/documents/check/rule-list.ts';
import checkEn from '../../../locales/en/check.json' with { type: 'json' };
import checkVi from '../../../locales/vi/check.json' with { type: 'json' };
import { fileWith, INSIDES, ketluan, lines, newFolder } from '../../cli/run-cli.ts';
import { fileOf, signed, withHeader } from './files.ts';

let good: string;
let bad: string;
let goodPdf: string;
let folder: string;
beforeAll(async () => {
  folder = newFolder();
  [good, bad, goodPdf] = [join(folder, 'tốt.docx'), join(folder, 'hỏng.docx'), join(folder, 'tốt.pdf')];
  writeFileSync(good, await fileOf(signed, 'docx'));
  writeFileSync(bad, await fileOf(withHeader(signed, { motto: 'Độc lập – Tự do – Hạnh phúc' }), 'docx'));
  writeFileSync(goodPdf, await fileOf(signed, 'pdf'));
});

describe('ketluan check', () => {
  it('says that nothing is wrong', async () => {
    const ran = await ketluan('check', good, goodPdf);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(lines(ran.out)).toEqual([`${good}: không thấy lỗi thể thức.`, `${goodPdf}: không thấy lỗi thể thức.`]);
  });

  it('names box, place, what is required, how to mend it and the clause, in both languages', async () => {
    const vi = await ketluan('check', bad);
    expect(vi.code).toBe(1);
    expect(lines(vi.out)[0]).toBe(`${bad}: 1 lỗi, 0 cảnh báo, 0 lưu ý.`);
    expect(lines(vi.out)[1]).toContain('LỖI · Quốc hiệu và Tiêu ngữ (ô 1) · đoạn 6, «Độc lập – Tự do – Hạnh phúc»');
    expect(lines(vi.out)[1]).toContain('[Phụ lục I, phần I, mục II.1.b]');
    const en = await ketluan('check', bad, '--ui', 'en');
    expect(lines(en.out)[1]).toContain('ERROR · national title and motto (box 1) · paragraph 6');
    expect(lines(en.out)[1]).toContain('[Annex I, Part I, II.1.b]');
  });

  it('gives JSON with values and words', async () => {
    const ran = await ketluan('check', bad, good, '--json');
    expect(ran.code).toBe(1);
    const [first, second] = JSON.parse(ran.out);
    expect(first).toMatchObject({ file: bad, format: 'docx', language: 'vi', repaired: null });
    expect(first.findings).toHaveLength(1);
    expect(first.findings[0]).toMatchObject({
      rule: 'motto-dash',
      severity: 'error',
      clause: { annex: 'I', part: 'I', item: 'II.1.b' },
      place: { page: null, paragraph: 6, box: '1' },
      words: { clause: 'Phụ lục I, phần I, mục II.1.b' },
    });
    expect(second.findings).toEqual([]);
  });

  it('writes a mended copy and leaves the original alone', async () => {
    const before = readFileSync(bad);
    const copies = join(folder, 'bản sửa');
    const ran = await ketluan('check', bad, '--repair', copies);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('sửa 1 loại lỗi; còn lại 0 lỗi');
    expect(readFileSync(bad).equals(before)).toBe(true);
    expect(await ketluan('check', join(copies, 'hỏng.docx'))).toMatchObject({ code: 0 });
  });

  it('never writes over the original', async () => {
    const before = readFileSync(bad);
    const ran = await ketluan('check', bad, '--repair', folder);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('Bản sửa sẽ đè lên tệp gốc');
    expect(readFileSync(bad).equals(before)).toBe(true);
  });

  it('goes on after a file it cannot read', async () => {
    const doc = fileWith(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'cũ.doc');
    const ran = await ketluan('check', doc, join(folder, 'không có.docx'), folder, good);
    expect(ran.code).toBe(1);
    expect(lines(ran.err)).toHaveLength(3);
    expect(ran.err).toContain('lưu thành .docx');
    expect(ran.out).toContain('không thấy lỗi thể thức');
    expect(ran.err + ran.out).not.toMatch(INSIDES);
  });

  it('is told how it is called', async () => {
    expect(await ketluan('check')).toMatchObject({ code: 2 });
    expect(await ketluan('check', good, '--repair')).toMatchObject({ code: 2 });
    const help = await ketluan('check', '--help');
    expect(help.code).toBe(0);
    expect(help.out).toContain('--repair');
  });

  it('ends a reading that takes too long, or that is stopped', async () => {
    const sleeper = join(newFolder(), 'sleeper.mjs');
    writeFileSync(sleeper, 'setInterval(() => undefined, 1000);');
    mkdirSync(join(folder, 'none'), { recursive: true });
    const surroundings = { workerUrl: new URL(`file://${sleeper}`), seconds: 0.05 };
    const answer = await checkDocument(good, { repair: false }, surroundings);
    expect(answer).toMatchObject({ ok: false, problems: [{ code: 'check-timeout' }] });
    expect(existsSync(good)).toBe(true);
    const stopped = new AbortController();
    const stopping = checkDocument(
      good,
      { repair: false },
      { workerUrl: surroundings.workerUrl, signal: stopped.signal },
    );
    stopped.abort();
    expect(await stopping).toMatchObject({ ok: false, problems: [{ code: 'check-cancelled' }] });
  });
});

type Words = { readonly found: string; readonly required: string; readonly fix: string };

describe('words of findings', () => {
  const catalogues = { vi: checkVi, en: checkEn };

  /** Rules whose words come with an aspect alone. */
  const byAspect = new Set(
    Object.keys(RULES).filter((rule) =>
      /-style$|^(?:page-margin|number-pattern|ground-italic|body-size|addressee-marks|recipients-heading|recipients-marks|appendix-label|appendix-title|appendix-reference)$/.test(
        rule,
      ),
    ),
  );

  it.each(['vi', 'en'] as const)('are there for every rule in %s', (language) => {
    const { rules, aspects } = catalogues[language] as unknown as Record<'rules' | 'aspects', Record<string, Words>>;
    const wanted = Object.keys(RULES).filter((rule) => !byAspect.has(rule));
    expect(Object.keys(rules).toSorted()).toEqual(wanted.toSorted());
    for (const each of [...Object.values(rules), ...Object.values(aspects)]) {
      expect(Object.keys(each)).toEqual(['found', 'required', 'fix']);
      expect(Object.values(each).every((words) => words.trim() !== '')).toBe(true);
    }
  });

  it('name the same values in both languages', () => {
    const values = (text: string): readonly string[] =>
      [...text.matchAll(/\{\{(\w+)\}\}/g)].map((each) => each[1] ?? '').toSorted();
    const flat = (entry: unknown, path = ''): readonly (readonly [string, string])[] =>
      typeof entry === 'string'
        ? [[path, entry]]
        : Object.entries(entry as object).flatMap(([key, inner]) => flat(inner, `${path}.${key}`));
    const [vi, en] = [new Map(flat(checkVi)), new Map(flat(checkEn))];
    expect([...vi.keys()]).toEqual([...en.keys()]);
    for (const [path, words] of vi) expect([path, ...values(words)]).toEqual([path, ...values(en.get(path) ?? '')]);
  });
});
