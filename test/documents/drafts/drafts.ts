import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readCaseFile } from '../../../electron/actions/read-case-file.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { type FontFiles, fontFileNames } from '../../../electron/documents/pdf/font-files.ts';
import type { InspectionCase } from '../../../electron/domain/inspection.ts';
import type { OfferedDocument } from '../../../electron/domain/offered-documents.ts';
import { documentOf, everyDocument, mustBeDone } from '../compose/composing.ts';
import { emptyCase, largeCase, longNamesCase } from './hard-cases.ts';

export type Draft = OfferedDocument & {
  /** «dak-mil-2024.check-report.vi», usable as a file's name. */
  readonly name: string;
  readonly language: 'vi' | 'en';
  readonly document: OfficialDocument;
};

function draftsOf(name: string, inspectionCase: InspectionCase): readonly Draft[] {
  return everyDocument(inspectionCase).map((chosen) => ({
    ...chosen,
    name: [name, chosen.kind, ...(chosen.unitId === null ? [] : [chosen.unitId]), chosen.language].join('.'),
    document: documentOf(inspectionCase, chosen),
  }));
}

function sample(name: string): InspectionCase {
  return mustBeDone(readCaseFile(readFileSync(`test/fixtures/cases/${name}.json`, 'utf8')));
}

/** Every document of the three sample cases, in both languages. */
export const SAMPLE_DRAFTS: readonly Draft[] = ['can-tho-2024', 'dak-mil-2024', 'dong-thap-2019'].flatMap((name) =>
  draftsOf(name, sample(name)),
);

/** One of each kind of an empty case, of one with very long names, and of one with three units and 60 findings. */
export const HARD_DRAFTS: readonly Draft[] = [
  ...draftsOf('empty', emptyCase),
  ...draftsOf('long-names', longNamesCase).filter((each) => each.unitId === null || each.unitId === 'one'),
  ...draftsOf('large', largeCase).filter((each) => each.unitId === null || each.unitId === 'unit-2'),
];

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
const names = fontFileNames();
const face = (name: keyof FontFiles) => new Uint8Array(readFileSync(join(fonts, names[name])));

export const FONTS: FontFiles = {
  regular: face('regular'),
  bold: face('bold'),
  italic: face('italic'),
  boldItalic: face('boldItalic'),
};
