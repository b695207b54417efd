import { templateFileName } from '../actions/suggest-file-name.ts';
import type { CarriedTemplate } from '../actions/templates/template-file.ts';
import type { VersionAt } from '../domain/office-template.ts';
import { type Answer, done } from '../domain/problem.ts';
import type { Handlers } from './answer-request.ts';
import type { TemplateSetting } from './template-handlers.ts';

const read = () => import('../actions/templates/open-template-files.ts');
const write = () => import('../actions/templates/export-template.ts');

/** Templates from and to other offices. What comes in is a draft, whatever it was where it came from. */
export function templateExchange(setting: TemplateSetting) {
  const { dialogs } = setting;
  return {
    'templates.importFile': async () => {
      const path = await dialogs.askWhichFile();
      if (path === null) return done({ imported: [] });
      const opened = await (await read()).openTemplateFile(path);
      return opened.ok ? addAll(setting, [opened.value]) : opened;
    },
    'templates.importFolder': async () => {
      const path = await dialogs.askWhichFolder();
      if (path === null) return done({ imported: [] });
      const opened = await (await read()).openTemplateFolder(path);
      return opened.ok ? addAll(setting, opened.value) : opened;
    },
    'templates.exportFile': (at) =>
      withCarried(setting, at, async (template) => {
        const path = await dialogs.askWhereToSave(templateFileName(template.name));
        if (path === null) return done({ path: null });
        const written = await (await write()).exportTemplateFile(template, path);
        return written.ok ? done({ path: written.value }) : written;
      }),
    'templates.exportFolder': (at) =>
      withCarried(setting, at, async (template) => {
        const path = await dialogs.askWhichFolder();
        if (path === null) return done({ path: null });
        const written = await (await write()).exportTemplateFolder(template, path);
        return written.ok ? done({ path: written.value }) : written;
      }),
  } satisfies Partial<Handlers>;
}

function addAll({ withStorage, newId }: TemplateSetting, carried: readonly CarriedTemplate[]) {
  return withStorage(async ({ templates }) => {
    const { addTemplate } = await import('../actions/templates/change-template.ts');
    return done({ imported: carried.map((each) => addTemplate(templates, each, newId)) });
  });
}

type Written = Promise<Answer<{ readonly path: string | null }>>;

function withCarried({ withStorage }: TemplateSetting, at: VersionAt, use: (template: CarriedTemplate) => Written) {
  return withStorage(async ({ templates }) => {
    const { readTemplate } = await import('../actions/templates/read-template.ts');
    const found = readTemplate(templates, at);
    if (!found.ok) return found;
    const { template, version } = found.value;
    return use({ folder: template.folder, name: template.name, texts: version.texts });
  });
}
