import { z } from 'zod';
import { LONGEST_TEMPLATE } from '../../contract/template-channels.ts';
import { TEMPLATE_FOLDERS, type TemplateFolder, type TemplateTexts } from '../../domain/office-template.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import { quoted } from '../case-file/place.ts';

/** A template on its way between two offices, without version or state: what comes in is a draft. */
export type CarriedTemplate = {
  readonly folder: TemplateFolder;
  readonly name: string;
  readonly texts: TemplateTexts;
};

const FORMAT = 'ket-luan-template';
const VERSION = 1;

/** Texts stand as lists of lines, so that two files can be compared line by line with any tool. */
const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.number(),
  folder: z.string(),
  name: z.string(),
  vi: z.array(z.string()),
  en: z.array(z.string()),
});

export function writeTemplateFile({ folder, name, texts }: CarriedTemplate): string {
  const { vi, en } = { vi: texts.vi.split('\n'), en: texts.en.split('\n') };
  return `${JSON.stringify({ format: FORMAT, version: VERSION, folder, name, vi, en }, null, 2)}\n`;
}

/** The template of a file's text. What is wrong inside the template is no reason to refuse it: it is mended in the application. */
export function readTemplateFile(text: string, path: string): Answer<CarriedTemplate> {
  const parsed = fileSchema.safeParse(jsonOf(text));
  if (!parsed.success) return refused(problem('not-a-template-file', path));
  const { version, folder, name, vi, en } = parsed.data;
  if (version > VERSION) return refused(problem('template-file-newer', path, { given: version, known: VERSION }));
  const known = templateFolder(folder, path);
  if (!known.ok) return known;
  return carried(known.value, name, { vi: vi.join('\n'), en: en.join('\n') }, path);
}

/** Text as it is kept: without a byte order mark, with line feeds alone. */
export function carried(
  folder: TemplateFolder,
  name: string,
  texts: TemplateTexts,
  path: string,
): Answer<CarriedTemplate> {
  const form = (text: string) =>
    text
      .replace(/^\uFEFF/, '')
      .replaceAll(/\r\n?/g, '\n')
      .normalize('NFC');
  const { vi, en } = { vi: form(texts.vi), en: form(texts.en) };
  if (Math.max(vi.length, en.length) > LONGEST_TEMPLATE)
    return refused(problem('template-too-long', path, { most: LONGEST_TEMPLATE }));
  return done({ folder, name: quoted(name.trim().normalize('NFC')) || folder, texts: { vi, en } });
}

export function templateFolder(name: string, path: string): Answer<TemplateFolder> {
  const folder = TEMPLATE_FOLDERS.find((each) => each === name);
  if (folder !== undefined) return done(folder);
  return refused(problem('template-folder-unknown', path, { given: quoted(name), known: TEMPLATE_FOLDERS.join(', ') }));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
