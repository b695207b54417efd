import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** LibreOffice sees Tinos alone, as Times New Roman: Debian's own substitute lacks most Vietnamese letters. */
function fontConfiguration(folder: string): string {
  const fonts = dirname(require.resolve('@expo-google-fonts/tinos/package.json'));
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir>
<match target="pattern"><test name="family"><string>Times New Roman</string></test>
<edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit></match>
<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`;
}

/** Converts .docx files of `folder` to PDF beside them. */
export async function convertToPdf(folder: string, files: readonly string[]): Promise<void> {
  const configuration = join(folder, 'fonts.conf');
  await writeFile(configuration, fontConfiguration(folder));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const options = { env: { ...process.env, FONTCONFIG_FILE: configuration } };
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], options);
}

/** A word on a page; millimetres from the page's top left corner. */
export type PlacedWord = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const PAGE = /<page [^>]*>([\s\S]*?)<\/page>/g;
const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g;

/** The words of each page of a PDF, placed. */
export async function pagesOfWords(pdf: string): Promise<PlacedWord[][]> {
  const { stdout } = await run('pdftotext', ['-bbox', pdf, '-'], { maxBuffer: 2 ** 26 });
  return [...stdout.matchAll(PAGE)].map(([, page]) =>
    [...(page ?? '').matchAll(WORD)].map(([, left, top, right, bottom, text]) => ({
      text: text ?? '',
      left: mm(left),
      right: mm(right),
      top: mm(top),
      bottom: mm(bottom),
    })),
  );
}

function mm(points: string | undefined): number {
  return (Number(points) / 72) * 25.4;
}
