import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import { writeOutputFile } from '../write-output-file.ts';
import { type CarriedTemplate, writeTemplateFile } from './template-file.ts';

/** One file that holds the template whole. Answers its path. */
export function exportTemplateFile(template: CarriedTemplate, path: string): Promise<Answer<string>> {
  return writeOutputFile(path, new TextEncoder().encode(writeTemplateFile(template)));
}

/**
 * The template as `vi.md` and `en.md` in a folder named after its document, below the chosen one. A folder of that name that is
 * there already is left alone: it may be the shipped one.
 */
export async function exportTemplateFolder(template: CarriedTemplate, below: string): Promise<Answer<string>> {
  const folder = join(below, template.folder);
  try {
    await mkdir(folder);
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return refused(problem(exists ? 'template-folder-exists' : 'output-folder-not-writable', folder, { folder }));
  }
  for (const language of ['vi', 'en'] as const) {
    const written = await writeOutputFile(
      join(folder, `${language}.md`),
      new TextEncoder().encode(template.texts[language]),
    );
    if (!written.ok) return written;
  }
  return done(folder);
}
