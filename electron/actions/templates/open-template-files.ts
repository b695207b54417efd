import { lstat, open, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { TEMPLATE_FOLDERS } from '../../domain/office-template.ts';
import { type Answer, done, problem, refused } from '../../domain/problem.ts';
import { type CarriedTemplate, carried, readTemplateFile, templateFolder } from './template-file.ts';

/** Far above the longest template; what is larger is something else. */
const MOST_BYTES = 4 * 1024 * 1024;

/** The template of one file that `exportTemplateFile` wrote, here or at another office. */
export async function openTemplateFile(path: string): Promise<Answer<CarriedTemplate>> {
  const text = await textOf(path);
  return text.ok ? readTemplateFile(text.value, path) : text;
}

/**
 * The templates of a folder laid out like `templates/`: a folder that is named after a document and holds `vi.md` and `en.md`, or one
 * that holds such folders. Nothing else in it is looked at, and links are not followed.
 */
export async function openTemplateFolder(path: string): Promise<Answer<readonly CarriedTemplate[]>> {
  const names = await readdir(path).catch(() => null);
  if (names === null) return refused(problem('template-folder-not-read', path, { path }));
  if (names.includes('vi.md') || names.includes('en.md')) {
    const one = await openOne(path);
    return one.ok ? done([one.value]) : one;
  }
  const folders = TEMPLATE_FOLDERS.filter((each) => names.includes(each));
  if (folders.length === 0) return refused(problem('template-folder-empty', path, { path }));
  const opened = await Promise.all(folders.map((each) => openOne(join(path, each))));
  const problems = opened.flatMap((each) => (each.ok ? [] : each.problems));
  return problems.length > 0 ? refused(...problems) : done(opened.flatMap((each) => (each.ok ? [each.value] : [])));
}

async function openOne(path: string): Promise<Answer<CarriedTemplate>> {
  const folder = templateFolder(basename(path), path);
  const [vi, en] = await Promise.all([textOf(join(path, 'vi.md')), textOf(join(path, 'en.md'))]);
  const problems = [folder, vi, en].flatMap((each) => (each.ok ? [] : each.problems));
  if (!folder.ok || !vi.ok || !en.ok) return refused(...problems);
  return carried(folder.value, basename(path), { vi: vi.value, en: en.value }, path);
}

/** Only plain files: a link in a folder from elsewhere could lead anywhere. */
async function textOf(path: string): Promise<Answer<string>> {
  const standing = await lstat(path).catch(() => null);
  if (standing === null) return refused(problem('file-missing', path, { path }));
  if (!standing.isFile()) return refused(problem('template-file-not-plain', path, { path }));
  if (standing.size > MOST_BYTES)
    return refused(problem('template-file-too-large', path, { megabytes: MOST_BYTES / 1024 / 1024 }));
  const bytes = await bytesOf(path);
  if (bytes === null) return refused(problem('file-not-readable', path, { path }));
  try {
    return done(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused(problem('template-file-not-utf8', path));
  }
}

async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    const file = await open(path, 'r');
    try {
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}
