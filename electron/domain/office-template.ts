import { DOCUMENT_KINDS, type DocumentKind } from './official-document.ts';
import { type Answer, done, problem, refused } from './problem.ts';

/** A template is of one kind of document, or holds what all kinds share. */
export type TemplateFolder = DocumentKind | 'common';
export const TEMPLATE_FOLDERS = ['common', ...DOCUMENT_KINDS] as const satisfies readonly TemplateFolder[];

export type TemplateTexts = { readonly vi: string; readonly en: string };

/**
 * draft: being written. tested: the rehearsal passed on exactly this text. published: documents are drafted with it.
 * retired: was published; its text stays, because documents were drafted with it.
 */
export type TemplateVersionState = 'draft' | 'tested' | 'published' | 'retired';

export type TemplateVersionLine = {
  /** 1, 2, 3 … within its template. */
  readonly version: number;
  readonly state: TemplateVersionState;
  /** The rehearsal passed on this text; any change of the text takes it back. */
  readonly isRehearsed: boolean;
  /** ISO date-time. */
  readonly changedAt: string;
};

/** A template the office wrote, with all its versions, the first one first. */
export type OfficeTemplate = {
  readonly id: string;
  readonly folder: TemplateFolder;
  readonly name: string;
  readonly isSetAside: boolean;
  readonly versions: readonly TemplateVersionLine[];
};

export type TemplateVersion = TemplateVersionLine & { readonly texts: TemplateTexts };

/** Names one template in one version. */
export type TemplateName = {
  readonly source: 'shipped' | 'office';
  /** Of a shipped one its folder. */
  readonly id: string;
  /** As the office calls it; empty for a shipped one, which the interface names. */
  readonly name: string;
  /** «3»; of a shipped one the version of the application. */
  readonly version: string;
};

/** With which template a document was drafted: that of its kind, and the one that all kinds share. */
export type UsedTemplate = TemplateName & { readonly common: TemplateName };

export type VersionAt = { readonly id: string; readonly version: number };
export type StateChange = VersionAt & { readonly state: TemplateVersionState };

/** Texts of these states may change; what was published stays as it was. */
export function mayBeWritten({ state }: TemplateVersionLine): boolean {
  return state === 'draft' || state === 'tested';
}

/** The version still being worked on; a template has one at most. */
export function workingVersion({ versions }: OfficeTemplate): TemplateVersionLine | null {
  return versions.find(mayBeWritten) ?? null;
}

/** The version that documents of the folder are drafted with; null where the shipped template is used. */
export function versionInUse(templates: readonly OfficeTemplate[], folder: TemplateFolder) {
  for (const template of templates) {
    const version = template.versions.find((each) => each.state === 'published');
    if (template.folder === folder && version !== undefined) return { template, version };
  }
  return null;
}

/** «tested» says that the rehearsal passed on exactly this text. */
export function stateAfterTest(at: VersionAt, line: TemplateVersionLine): Answer<StateChange> {
  if (line.state !== 'draft') return refused(problem('template-version-not-draft', '', { version: at.version }));
  if (!line.isRehearsed) return refused(problem('template-version-not-rehearsed', '', { version: at.version }));
  return done({ ...at, state: 'tested' });
}

/** Publishes a tested version, or one that was published before; the one in use steps back. */
export function statesAfterPublishing(
  templates: readonly OfficeTemplate[],
  at: VersionAt,
): Answer<readonly StateChange[]> {
  const template = templates.find((each) => each.id === at.id);
  const line = template?.versions.find((each) => each.version === at.version);
  if (template === undefined || line === undefined) return templateNotFound(at.id);
  if (template.isSetAside) return refused(problem('template-set-aside', '', { name: template.name }));
  if (line.state === 'draft') return refused(problem('template-version-not-tested', '', { version: at.version }));
  if (line.state === 'published') return done([]);
  return done([...statesAfterReturning(templates, template.folder), { ...at, state: 'published' }]);
}

/** The shipped template is used again. */
export function statesAfterReturning(
  templates: readonly OfficeTemplate[],
  folder: TemplateFolder,
): readonly StateChange[] {
  const used = versionInUse(templates, folder);
  return used === null ? [] : [{ id: used.template.id, version: used.version.version, state: 'retired' }];
}

/** What documents are drafted with must stay in sight. */
export function maySetAside(template: OfficeTemplate): Answer<null> {
  return template.versions.some((each) => each.state === 'published')
    ? refused(problem('template-in-use', '', { name: template.name }))
    : done(null);
}

/** A new version is begun from any other, one at a time. */
export function mayStartVersion(template: OfficeTemplate): Answer<null> {
  const working = workingVersion(template);
  return working === null ? done(null) : refused(problem('template-version-open', '', { version: working.version }));
}

export function templateNotFound(id: string) {
  return refused(problem('template-not-found', '', { id }));
}
