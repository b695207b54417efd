import {
  type OfficeTemplate,
  TEMPLATE_FOLDERS,
  type TemplateFolder,
  type TemplateName,
  type TemplateVersion,
  templateNotFound,
  type VersionAt,
} from '../../domain/office-template.ts';
import { type Answer, done } from '../../domain/problem.ts';
import type { TemplateStore } from '../ports.ts';
import { templateNameOf } from './used-template.ts';

export type ReadTemplate = { readonly template: OfficeTemplate; readonly version: TemplateVersion };

/** One version with its texts, and the template with all its versions. */
export function readTemplate(templates: TemplateStore, at: VersionAt): Answer<ReadTemplate> {
  const template = templates.list().find((each) => each.id === at.id);
  const version = templates.readVersion(at);
  return template === undefined || version === null ? templateNotFound(at.id) : done({ template, version });
}

export type ListedFolder = {
  readonly folder: TemplateFolder;
  readonly used: TemplateName;
  readonly templates: readonly OfficeTemplate[];
};

/** All folders: what is used now and what the office has. */
export function listTemplates(templates: TemplateStore, applicationVersion: string): readonly ListedFolder[] {
  const all = templates.list();
  return TEMPLATE_FOLDERS.map((folder) => ({
    folder,
    used: templateNameOf(all, folder, applicationVersion),
    templates: all.filter((each) => each.folder === folder),
  }));
}
