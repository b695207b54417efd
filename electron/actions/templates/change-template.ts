import {
  maySetAside,
  mayStartVersion,
  type OfficeTemplate,
  stateAfterTest,
  statesAfterPublishing,
  statesAfterReturning,
  type TemplateFolder,
  type TemplateTexts,
  templateNotFound,
  type VersionAt,
} from '../../domain/office-template.ts';
import { type Answer, done, type Problem, problem, refused } from '../../domain/problem.ts';
import type { NewId, TemplateStore } from '../ports.ts';
import { type ReadTemplate, readTemplate } from './read-template.ts';

/** The office's changes to its templates. Each asks the domain first; nothing is ever deleted. */

function found(templates: TemplateStore, id: string): OfficeTemplate | null {
  return templates.list().find((each) => each.id === id) ?? null;
}

/** A new template with its first draft: a copy of another, or what was imported. */
export function addTemplate(
  templates: TemplateStore,
  template: { readonly folder: TemplateFolder; readonly name: string; readonly texts: TemplateTexts },
  newId: NewId,
): VersionAt {
  const id = newId();
  templates.insert({ id, folder: template.folder, name: template.name }, template.texts);
  return { id, version: 1 };
}

/** The text of a draft; a tested one is a draft again. What was published is never written over. */
export function writeTemplate(templates: TemplateStore, at: VersionAt, texts: TemplateTexts): Answer<ReadTemplate> {
  if (!templates.writeTexts(at, texts)) {
    const known = readTemplate(templates, at);
    return known.ok ? refused(problem('template-version-published', '', { version: at.version })) : known;
  }
  return readTemplate(templates, at);
}

/** A further draft with the text of this version. */
export function startTemplateVersion(templates: TemplateStore, at: VersionAt): Answer<{ readonly version: number }> {
  const read = readTemplate(templates, at);
  if (!read.ok) return read;
  const may = mayStartVersion(read.value.template);
  if (!may.ok) return may;
  const version = templates.addVersion(at.id, read.value.version.texts);
  return version === null ? templateNotFound(at.id) : done({ version });
}

export function markTemplateTested(templates: TemplateStore, at: VersionAt): Answer<ReadTemplate> {
  const read = readTemplate(templates, at);
  if (!read.ok) return read;
  const change = stateAfterTest(at, read.value.version);
  if (!change.ok) return change;
  templates.changeStates([change.value]);
  return readTemplate(templates, at);
}

/**
 * From now on documents are drafted with this version.
 * @param faultsOf what is wrong with the text today: the facts and the other templates may have moved since it was tested
 */
export function publishTemplate(
  templates: TemplateStore,
  at: VersionAt,
  faultsOf: (read: ReadTemplate) => readonly Problem[],
): Answer<null> {
  const changes = statesAfterPublishing(templates.list(), at);
  if (!changes.ok) return changes;
  const read = readTemplate(templates, at);
  if (!read.ok) return read;
  const faults = faultsOf(read.value);
  if (faults.length > 0) return refused(...faults);
  templates.changeStates(changes.value);
  return done(null);
}

/** From now on documents are drafted with the shipped template. */
export function returnToShippedTemplate(templates: TemplateStore, folder: TemplateFolder): Answer<null> {
  templates.changeStates(statesAfterReturning(templates.list(), folder));
  return done(null);
}

export function renameTemplate(templates: TemplateStore, id: string, name: string): Answer<null> {
  return templates.rename(id, name) ? done(null) : templateNotFound(id);
}

/** Out of the list; `restoreTemplate` brings it back. */
export function setAsideTemplate(templates: TemplateStore, id: string): Answer<null> {
  const template = found(templates, id);
  if (template === null) return templateNotFound(id);
  const may = maySetAside(template);
  if (may.ok) templates.setAside(id, true);
  return may;
}

export function restoreTemplate(templates: TemplateStore, id: string): Answer<null> {
  return templates.setAside(id, false) ? done(null) : templateNotFound(id);
}
