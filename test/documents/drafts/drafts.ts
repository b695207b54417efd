import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readCaseFile } from '../../../electron/actions/read-case-file.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { type FontFiles, fontFileNames } from '../../../electron/documents/pdf/font-files.ts';
import type { DraftLanguage } from '../../../electron/domain/bilingual-text.ts';
import type { InspectionCase } from '../../../electron/domain/inspection.ts';
import { documentsOf, type OfferedDocument } from '../../../electron/domain/offered-documents.ts';
import { documentOf, LANGUAGES, mustBeDone } from '../compose/composing.ts';
import { emptyCase, largeCase, longNamesCase } from './hard-cases.ts';

export type Draft = OfferedDocument & {
  /** «dak-mil-2024.check-report.vi», usable as a file's name. */
  readonly name: string;
  readonly language: DraftLanguage;
  readonly document: OfficialDocument;
};

function draftsOf(
  name: string,
  inspectionCase: InspectionCase,
  languages: readonly DraftLanguage[] = LANGUAGES,
): readonly Draft[] {
  const chosen = documentsOf(inspectionCase).flatMap((each) => languages.map((language) => ({ ...each, language })));
  return chosen.map((each) => {
    let document: OfficialDocument | undefined;
    return {
      ...each,
      name: [name, each.kind, ...(each.unitId === null ? [] : [each.unitId]), each.language].join('.'),
      // Composed when it is looked at: no test looks at all of them.
      get document() {
        document ??= documentOf(inspectionCase, each);
        return document;
      },
    };
  });
}

function sample(name: string): InspectionCase {
  return mustBeDone(readCaseFile(readFileSync(`test/fixtures/cases/${name}.json`, 'utf8')));
}

const SAMPLES = ['can-tho-2024', 'dak-mil-2024', 'dong-thap-2019'] as const;

/** Every document of the three sample cases, in Vietnamese and in English. */
export const SAMPLE_DRAFTS: readonly Draft[] = SAMPLES.flatMap((name) => draftsOf(name, sample(name)));

/** The same in both languages side by side. */
export const SIDE_DRAFTS: readonly Draft[] = SAMPLES.flatMap((name) => draftsOf(name, sample(name), ['both']));

/** One of each kind of an empty case, of one with very long names, and of one with three units and 60 findings. */
export const HARD_DRAFTS: readonly Draft[] = [
  ...draftsOf('empty', emptyCase),
  ...draftsOf('long-names', longNamesCase).filter((each) => each.unitId === null || each.unitId === 'one'),
  ...draftsOf('large', largeCase).filter((each) => each.unitId === null || each.unitId === 'unit-2'),
];

/** One of each kind side by side of the empty and of the large case. */
export const HARD_SIDE_DRAFTS: readonly Draft[] = [
  ...draftsOf('empty', emptyCase, ['both']),
  ...draftsOf('large', largeCase, ['both']).filter((each) => each.unitId === null || each.unitId === 'unit-2'),
];

/** Two hundred characters in a column 16 mm wide: rows are cut between pages and words between lines. */
export function isCutUp({ name, document }: Draft): boolean {
  return name.startsWith('long-names.') && document.appendices.length > 0;
}

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
const names = fontFileNames();
const face = (name: keyof FontFiles) => new Uint8Array(readFileSync(join(fonts, names[name])));

export const FONTS: FontFiles = {
  regular: face('regular'),
  bold: face('bold'),
  italic: face('italic'),
  boldItalic: face('boldItalic'),
};
