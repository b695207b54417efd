import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../readers/pdf-reader.ts';
import { sideBySideItems, sideBySideTables } from '../samples/side-by-side.ts';
import { convertToPdf } from '../word/libreoffice.ts';
import { OPEN_BY_HAND } from './decision-by-hand.ts';
import { fileOf, reportOf, signed, signedPlan, told } from './files.ts';
import { BY_HAND } from './made-by-hand.ts';

/** Good documents made otherwise than by our writers: nothing may be reported. */

const folder = mkdtempSync(join(tmpdir(), 'ket-luan-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MADE = { ...BY_HAND, ...OPEN_BY_HAND };
const NAMES = Object.keys(MADE);
const OURS = ['signed', 'plan', 'sides', 'lists'];
const fileName = (name: string): string => `${NAMES.indexOf(name)}-hand`;

function convert(to: string, from: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  run('soffice', profile, '--headless', '--convert-to', to, '--outdir', folder, ...from);
}

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  const ours = {
    signed: await fileOf(signed, 'docx'),
    plan: await fileOf(signedPlan, 'docx'),
    sides: await fileOf(sideBySideTables, 'docx'),
    lists: await fileOf(sideBySideItems, 'docx'),
  };
  const all = [...NAMES.map((name) => [fileName(name), MADE[name]] as const), ...Object.entries(ours)];
  for (const [name, bytes] of all) writeFileSync(join(folder, `${name}.docx`), bytes ?? new Uint8Array());
  const files = all.map(([name]) => join(folder, `${name}.docx`));
  await convertToPdf(folder, files);
  convert('odt', files);
  convert(
    'docx',
    all.map(([name]) => join(folder, `${name}.odt`)),
  );
});

async function found(name: string, format: 'docx' | 'pdf'): Promise<readonly string[]> {
  return told(await reportOf(readFileSync(join(folder, `${name}.${format}`)), format));
}

describe('good documents from elsewhere', () => {
  it.each(NAMES)('made by hand: %s', async (name) => {
    expect(told(await reportOf(MADE[name] ?? new Uint8Array(), 'docx'))).toEqual([]);
  });

  it.each(OURS)('written again by LibreOffice: %s', async (name) => {
    expect(await found(name, 'docx')).toEqual([]);
  });

  it.each(OURS)('PDF exported by LibreOffice: %s', async (name) => {
    expect(await found(name, 'pdf')).toEqual([]);
  });

  it('written again by LibreOffice: the official letter made by hand', async () => {
    expect(await found(fileName('official letter (model 1.5)'), 'docx')).toEqual([]);
  });

  it.each(Object.keys(OPEN_BY_HAND))('PDF exported by LibreOffice: %s', async (name) => {
    expect(await found(fileName(name), 'pdf')).toEqual([]);
  });
});
