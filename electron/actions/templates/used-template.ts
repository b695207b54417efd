import type { TemplateTextsByPath } from '../../documents/compose/template-source.ts';
import {
  type OfficeTemplate,
  TEMPLATE_FOLDERS,
  type TemplateFolder,
  type TemplateName,
  type TemplateTexts,
  type UsedTemplate,
  versionInUse,
} from '../../domain/office-template.ts';
import type { DocumentKind } from '../../domain/official-document.ts';
import type { TemplateStore } from '../ports.ts';

/** Texts of the office's published templates for one kind of document, by their path: `conclusion/vi.md`. */
export function officeTextsFor(templates: TemplateStore, kind: DocumentKind): TemplateTextsByPath {
  return publishedTexts(templates, ['common', kind]);
}

/** Of all kinds, for a template that all of them share. */
export function allOfficeTexts(templates: TemplateStore): TemplateTextsByPath {
  return publishedTexts(templates, TEMPLATE_FOLDERS);
}

/** One template's texts by path, as it would stand in the folder of the shipped ones. */
export function textsByPath(folder: TemplateFolder, { vi, en }: TemplateTexts): TemplateTextsByPath {
  return { [`${folder}/vi.md`]: vi, [`${folder}/en.md`]: en };
}

function publishedTexts(templates: TemplateStore, folders: readonly TemplateFolder[]): TemplateTextsByPath {
  const all = templates.list();
  const texts = folders.map((folder) => {
    const used = versionInUse(all, folder);
    const version =
      used === null ? null : templates.readVersion({ id: used.template.id, version: used.version.version });
    return version === null ? {} : textsByPath(folder, version.texts);
  });
  return Object.assign({}, ...texts);
}

/**
 * With which template documents of the kind are drafted now.
 * @param applicationVersion the version of the shipped templates
 */
export function usedTemplateFor(
  templates: TemplateStore,
  kind: DocumentKind,
  applicationVersion: string,
): UsedTemplate {
  const all = templates.list();
  const common = templateNameOf(all, 'common', applicationVersion);
  return { ...templateNameOf(all, kind, applicationVersion), common };
}

/** The template of one folder that is used now. */
export function templateNameOf(
  all: readonly OfficeTemplate[],
  folder: TemplateFolder,
  applicationVersion: string,
): TemplateName {
  const used = versionInUse(all, folder);
  if (used === null) return { source: 'shipped', id: folder, name: '', version: applicationVersion };
  const { template, version } = used;
  return { source: 'office', id: template.id, name: template.name, version: String(version.version) };
}
