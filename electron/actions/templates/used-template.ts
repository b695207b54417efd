import type { TemplateTextsByPath } from '../../documents/compose/template-source.ts';
import { type TemplateFolder, type TemplateName, type UsedTemplate, versionInUse } from '../../domain/office-template.ts';
import type { DocumentKind } from '../../domain/official-document.ts';
import type { TemplateStore } from '../ports.ts';

/** Texts of the office's published templates for one kind of document, by their path: `conclusion/vi.md`. */
export function officeTextsFor(templates: TemplateStore, kind: DocumentKind): TemplateTextsByPath {
  const all = templates.list();
  const texts = (['common', kind] as const).flatMap((folder) => {
    const used = versionInUse(all, folder);
    const version =
      used === null ? null : templates.readVersion({ id: used.template.id, version: used.version.version });
    if (version === null) return [];
    return (['vi', 'en'] as const).map((language) => [`${folder}/${language}.md`, version.texts[language]] as const);
  });
  return Object.fromEntries(texts);
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
  const nameOf = (folder: TemplateFolder): TemplateName => {
    const used = versionInUse(all, folder);
    if (used === null) return { source: 'shipped', id: folder, name: '', version: applicationVersion };
    const { template, version } = used;
    return { source: 'office', id: template.id, name: template.name, version: String(version.version) };
  };
  return { ...nameOf(kind), common: nameOf('common') };
}
