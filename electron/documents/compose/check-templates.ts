import { TEMPLATE_FOLDERS, type TemplateFolder } from '../../domain/office-template.ts';
import type { DocumentKind } from '../../domain/official-document.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import { openTemplate } from './open-templates.ts';
import type { TemplateFile } from './template-file.ts';
import type { TemplateSource } from './template-source.ts';

/** Said by translations only, which the Vietnamese original is not. */
const TRANSLATION_ONLY = new Set(['translation-notice']);

/**
 * All templates of an office at once: the outline of each file, and that both languages of a document have the same
 * blocks in the same parts, the same settings and the same numbering, so that the translation says what the original
 * says, in its order.
 */
export function checkTemplates(source: TemplateSource): readonly Problem[] {
  return TEMPLATE_FOLDERS.flatMap((folder) => checkFolder(folder, source));
}

/** What keeps the two languages of one kind from standing side by side. */
export function faultsBetweenLanguages(kind: DocumentKind, source: TemplateSource): readonly Problem[] {
  return (['common', kind] as const).flatMap((folder) => checkFolder(folder, source));
}

/** The faults of one folder. */
export function checkFolder(folder: TemplateFolder, source: TemplateSource): readonly Problem[] {
  const faults: Problem[] = [];
  const vi = openTemplate(`${folder}/vi.md`, source, faults);
  const en = openTemplate(`${folder}/en.md`, source, faults);
  if (vi === null || en === null) return faults;
  return [...faults, ...missingIn(en, 'en', vi, 'vi'), ...missingIn(vi, 'vi', en, 'en'), ...otherSettings(vi, en)];
}

type Place = { readonly id: string; readonly line: number };

function missingIn(lacking: TemplateFile, lacks: string, having: TemplateFile, has: string): readonly Problem[] {
  const known = new Set(placesOf(lacking).map((each) => each.id));
  return placesOf(having)
    .filter((each) => !known.has(each.id) && !TRANSLATION_ONLY.has(each.id))
    .map(({ id, line }) =>
      problem('template-block-missing-in-language', `${having.path}:${line}`, { block: id, has, lacks }),
    );
}

/** Blocks by their part of the file: a block moved into the appendix is missing where it was. */
function placesOf({ blocks, appendices }: TemplateFile): readonly Place[] {
  const inAppendices = appendices.flatMap((each, place) =>
    each.blocks.map(({ id, line }) => ({ id: `appendix ${place + 1} (${each.orientation}): ${id}`, line: line - 1 })),
  );
  return [...blocks.map(({ id, line }) => ({ id, line: line - 1 })), ...inAppendices];
}

/** Words of a setting may differ (`signing-post`), numbering may not. */
function otherSettings(vi: TemplateFile, en: TemplateFile): readonly Problem[] {
  const names = new Set([...vi.settings.keys(), ...en.settings.keys()]);
  return [...names].flatMap((setting) => {
    const differs =
      setting === 'numbering'
        ? words(vi.settings.get(setting)) !== words(en.settings.get(setting))
        : vi.settings.has(setting) !== en.settings.has(setting);
    return differs ? [problem('template-settings-differ', `${en.path}:1`, { setting })] : [];
  });
}

function words(setting: string | undefined): string {
  return (setting ?? '').split(/\s+/).join(' ').trim();
}
