import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportDocument } from '../../../electron/actions/export-document.ts';
import { openCaseFile } from '../../../electron/actions/open-case-file.ts';
import { previewDocument } from '../../../electron/actions/preview-document.ts';
import {
  addTemplate,
  markTemplateTested,
  publishTemplate,
  renameTemplate,
  restoreTemplate,
  returnToShippedTemplate,
  setAsideTemplate,
  startTemplateVersion,
  writeTemplate,
} from '../../../electron/actions/templates/change-template.ts';
import { listTemplates, readTemplate } from '../../../electron/actions/templates/read-template.ts';
import { rehearseTemplate } from '../../../electron/actions/templates/rehearse-template.ts';
import { officeTextsFor, usedTemplateFor } from '../../../electron/actions/templates/used-template.ts';
import type { InspectionCase } from '../../../electron/domain/inspection.ts';
import { type Answer, problem } from '../../../electron/domain/problem.ts';
import { appPathsOf } from '../../../electron/main/app-paths.ts';
import { draftPorts } from '../../../electron/main/draft-ports.ts';
import { mustBeDone, problemsOf, SHIPPED } from '../../documents/compose/composing.ts';
import { documentText } from '../../documents/sample-documents.ts';
import { docxText, readDocx } from '../../readers/docx-reader.ts';
import { newDataFolder, openFolder } from '../../storage/data-folders.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../../..');
const paths = appPathsOf({ appPath: REPOSITORY, isPackaged: false, resourcesPath: '' });
const folders = { templates: paths.templates, fonts: paths.fonts, law: paths.law };
const WORKER = { workerUrl: new URL('../../../electron/documents/rehearsal-worker.ts', import.meta.url) };
const TODAY = '2025-03-01';
const OWN = 'Trên đây là Báo cáo của Đoàn, soạn theo mẫu riêng của Sở Nội vụ.';
const NO_FAULTS = () => [];

const shipped = { vi: SHIPPED('check-report/vi.md') ?? '', en: SHIPPED('check-report/en.md') ?? '' };
const own = { ...shipped, vi: shipped.vi.replace(/(::: closing\n)[^\n]*/, (_all, head) => `${head}${OWN}`) };
const broken = { ...shipped, vi: shipped.vi.replace('{{ subject }}', '{{ subjct }}') };

const sample = async (): Promise<InspectionCase> => mustBeDone(await openCaseFile(paths.sampleCase));
const codes = (answer: Answer<unknown>) => problemsOf(answer).map(({ code }) => code);

function opened() {
  const dataFolder = newDataFolder();
  const storage = openFolder(dataFolder);
  let made = 0;
  const add = (texts = own) =>
    addTemplate(storage.templates, { folder: 'check-report', name: 'Mẫu của Sở', texts }, () => `t-${++made}`);
  return { dataFolder, ...storage, add };
}

const published = (store: ReturnType<typeof opened>, texts = own) => {
  const at = store.add(texts);
  // As a rehearsal that passed leaves it.
  store.templates.noteRehearsed(at, texts);
  mustBeDone(markTemplateTested(store.templates, at));
  mustBeDone(publishTemplate(store.templates, at, NO_FAULTS));
  return at;
};

describe('from draft to published', () => {
  test('documents are drafted with it, name it, and go back to the shipped one', async () => {
    const store = opened();
    const at = store.add();
    const inspectionCase = await sample();
    const rehearsed = await rehearseTemplate(store.templates, at, { sample: inspectionCase, folders }, WORKER);
    expect(mustBeDone(rehearsed)).toMatchObject({ faults: [], view: { version: { isRehearsed: true } } });
    mustBeDone(markTemplateTested(store.templates, at));
    mustBeDone(publishTemplate(store.templates, at, NO_FAULTS));
    store.inspections.insertCase(inspectionCase);
    const drafted = () => {
      const chosen = { inspectionId: inspectionCase.id, kind: 'check-report', unitId: null, language: 'vi' } as const;
      const ports = draftPorts(folders, officeTextsFor(store.templates, 'check-report'));
      return documentText(mustBeDone(previewDocument(store.inspections, chosen, TODAY, ports)).document).join('\n');
    };
    expect(drafted()).toContain(OWN.slice(0, -1));
    expect(usedTemplateFor(store.templates, 'check-report', '0.1.0')).toEqual({
      source: 'office',
      id: at.id,
      name: 'Mẫu của Sở',
      version: '1',
      common: { source: 'shipped', id: 'common', name: '', version: '0.1.0' },
    });

    const file = path.join(newDataFolder(), 'a.docx');
    const job = { inspectionCase, kind: 'check-report', unitId: null, language: 'vi', date: TODAY, folders } as const;
    const officeTemplates = officeTextsFor(store.templates, 'check-report');
    const workerUrl = new URL('../../../electron/documents/export-worker.ts', import.meta.url);
    mustBeDone(await exportDocument({ ...job, officeTemplates }, [{ format: 'docx', path: file }], { workerUrl }));
    expect(docxText(readDocx(readFileSync(file))).join(' ')).toContain(OWN.slice(0, -1));

    mustBeDone(returnToShippedTemplate(store.templates, 'check-report'));
    expect(drafted()).not.toContain('mẫu riêng của Sở');
    expect(usedTemplateFor(store.templates, 'check-report', '0.1.0').source).toBe('shipped');
    mustBeDone(publishTemplate(store.templates, at, NO_FAULTS));
    expect(drafted()).toContain('mẫu riêng của Sở');
  });

  test('a text with a fault passes no rehearsal and no later step', async () => {
    const store = opened();
    const at = store.add(broken);
    const report = mustBeDone(await rehearseTemplate(store.templates, at, { sample: await sample(), folders }, WORKER));
    expect(report.faults.map(({ code }) => code)).toEqual(['template-fact-misspelt']);
    expect(codes(markTemplateTested(store.templates, at))).toEqual(['template-version-not-rehearsed']);
    expect(codes(publishTemplate(store.templates, at, NO_FAULTS))).toEqual(['template-version-not-tested']);
  });

  test('a change after the rehearsal asks for another one', () => {
    const store = opened();
    const at = store.add();
    store.templates.noteRehearsed(at, own);
    mustBeDone(writeTemplate(store.templates, at, { ...own, en: `${own.en}\n` }));
    expect(codes(markTemplateTested(store.templates, at))).toEqual(['template-version-not-rehearsed']);
  });

  test('what was published is not written over; a new version is begun, one at a time', () => {
    const store = opened();
    const at = published(store);
    expect(codes(writeTemplate(store.templates, at, broken))).toEqual(['template-version-published']);
    expect(mustBeDone(startTemplateVersion(store.templates, at))).toEqual({ version: 2 });
    expect(codes(startTemplateVersion(store.templates, at))).toEqual(['template-version-open']);
    mustBeDone(writeTemplate(store.templates, { ...at, version: 2 }, broken));
    expect(mustBeDone(readTemplate(store.templates, at)).version.texts).toEqual(own);
  });

  test('a fault that came with a new program stops publishing again', () => {
    const store = opened();
    const at = published(store);
    mustBeDone(returnToShippedTemplate(store.templates, 'check-report'));
    expect(codes(publishTemplate(store.templates, at, () => [problem('template-fact-unknown', 'x')]))).toEqual([
      'template-fact-unknown',
    ]);
  });

  test('setting aside is refused while in use, and undone', () => {
    const store = opened();
    const at = published(store);
    expect(codes(setAsideTemplate(store.templates, at.id))).toEqual(['template-in-use']);
    mustBeDone(returnToShippedTemplate(store.templates, 'check-report'));
    mustBeDone(setAsideTemplate(store.templates, at.id));
    expect(codes(publishTemplate(store.templates, at, NO_FAULTS))).toEqual(['template-set-aside']);
    mustBeDone(restoreTemplate(store.templates, at.id));
    mustBeDone(renameTemplate(store.templates, at.id, 'Tên khác'));
    const folder = listTemplates(store.templates, '0.1.0').find((each) => each.folder === 'check-report');
    expect(folder?.templates.map(({ name, isSetAside }) => [name, isSetAside])).toEqual([['Tên khác', false]]);
  });

  test('of a template that does not exist nothing is done', () => {
    const { templates } = opened();
    const at = { id: 'none', version: 1 };
    const answers = [
      readTemplate(templates, at),
      writeTemplate(templates, at, own),
      startTemplateVersion(templates, at),
      markTemplateTested(templates, at),
      publishTemplate(templates, at, NO_FAULTS),
      setAsideTemplate(templates, 'none'),
      restoreTemplate(templates, 'none'),
      renameTemplate(templates, 'none', 'x'),
    ];
    expect(answers.flatMap(codes)).toEqual(answers.map(() => 'template-not-found'));
  });
});

test('a rehearsal that ends badly says so', async () => {
  const store = opened();
  const at = store.add();
  const job = { sample: await sample(), folders: { ...folders, fonts: '/nowhere' } };
  expect(codes(await rehearseTemplate(store.templates, at, job, WORKER))).toEqual(['template-rehearsal-failed']);
  expect(codes(await rehearseTemplate(store.templates, at, { ...job, folders }, { ...WORKER, seconds: 0.01 }))).toEqual(
    ['template-rehearsal-failed'],
  );
});

test('a rehearsal tells how far it is, and can be stopped: then nothing is noted', async () => {
  const store = opened();
  const at = store.add();
  const job = { sample: await sample(), folders };
  const stopping = new AbortController();
  const told: [number, number][] = [];
  const onProgress = (done: number, total: number) => {
    told.push([done, total]);
    if (done === 2) stopping.abort();
  };
  const answer = await rehearseTemplate(store.templates, at, job, { ...WORKER, onProgress, signal: stopping.signal });
  expect(codes(answer)).toEqual(['template-rehearsal-cancelled']);
  expect(told.slice(0, 3).map(([done]) => done)).toEqual([0, 1, 2]);
  expect(told[0]?.[1]).toBeGreaterThan(2);
  expect(mustBeDone(readTemplate(store.templates, at)).version.isRehearsed).toBe(false);
});
