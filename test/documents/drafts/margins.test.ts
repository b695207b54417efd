import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCaseFile } from '../../../electron/actions/read-case-file.ts';
import { checkFile } from '../../../electron/documents/check/check-file.ts';
import { PORTRAIT_A4 } from '../../../electron/documents/model/page.ts';
import { writePdf } from '../../../electron/documents/pdf/write-pdf.ts';
import { writeWord } from '../../../electron/documents/word/write-word.ts';
import { documentsOf } from '../../../electron/domain/offered-documents.ts';
import type { PageMargins } from '../../../electron/domain/page-margins.ts';
import { documentOf, mustBeDone } from '../compose/composing.ts';
import { type Draft, FONTS } from './drafts.ts';
import { LAYOUTS, middle } from './hold-pages.ts';
import { writtenDrafts } from './written-drafts.ts';

/** Every corner of what Decree 30/2020, Annex I, Part I, I.3 allows, crosswise; the least are what all other drafts have. */
const WIDEST: PageMargins = { top: 25, bottom: 25, left: 35, right: 20 };
const CROSSED: PageMargins = { top: 25, bottom: 20, left: 30, right: 20 };

type Marginal = Draft & { readonly margins: PageMargins };

function sample(name: string) {
  return mustBeDone(readCaseFile(readFileSync(`test/fixtures/cases/${name}.json`, 'utf8')));
}

function draftsOf(name: string, margins: PageMargins, language: 'vi' | 'both'): readonly Marginal[] {
  const inspectionCase = sample(name);
  const firstUnit = inspectionCase.units[0]?.id ?? null;
  return documentsOf(inspectionCase)
    .filter(({ unitId }) => unitId === null || unitId === firstUnit)
    .map((chosen) => ({
      ...chosen,
      language,
      margins,
      name: [name, chosen.kind, language, margins.left + margins.bottom].join('.'),
      document: documentOf(inspectionCase, { ...chosen, language, officePage: { margins } }),
    }));
}

const DRAFTS: readonly Marginal[] = [
  ...draftsOf('can-tho-2024', WIDEST, 'vi'),
  ...draftsOf('dak-mil-2024', WIDEST, 'vi'),
  ...draftsOf('dak-mil-2024', WIDEST, 'both'),
  ...draftsOf('can-tho-2024', CROSSED, 'vi').slice(0, 1),
];
const MONOLINGUAL = DRAFTS.filter((each) => each.language === 'vi');
const written = writtenDrafts(DRAFTS);
const EDGE = 0.6;

describe.each(LAYOUTS)('the $file', ({ laidOut }) => {
  test.each(DRAFTS)('of $name keeps to its margins on every page', (draft) => {
    const { top, bottom, left, right } = draft.margins;
    for (const { width, height, lines } of laidOut(written(draft)).pages) {
      for (const line of lines.filter((each) => each.bottom >= top - 0.5)) {
        expect(line.left, line.text).toBeGreaterThan(left - EDGE);
        expect(line.right, line.text).toBeLessThan(width - right + EDGE);
        expect(line.top, line.text).toBeGreaterThan(top - EDGE);
        expect(line.bottom, line.text).toBeLessThan(height - bottom + EDGE);
      }
    }
  });

  test.each(MONOLINGUAL)('of $name centres agencies and national title in their columns', (draft) => {
    const { left, right } = draft.margins;
    const [page] = laidOut(written(draft)).pages;
    const words = (page?.words ?? []).filter((each) => each.bottom < 45);
    const edge = 210 - right - 99;
    const first = (side: readonly (typeof words)[number][]) => {
      const row = side.filter((each) => Math.abs(each.top - (side[0]?.top ?? 0)) < 1);
      return middle({
        left: Math.min(...row.map((each) => each.left)),
        right: Math.max(...row.map((each) => each.right)),
      });
    };
    expect(first(words.filter((each) => each.left > edge))).toBeCloseTo(edge + 99 / 2, 0);
    expect(Math.abs(first(words.filter((each) => each.right < edge)) - (left + edge) / 2)).toBeLessThan(EDGE);
  });

  test.each(DRAFTS)('of $name uses the whole width', (draft) => {
    const { left, right } = draft.margins;
    const pages = laidOut(written(draft)).pages.filter((each) => each.width < each.height);
    const lines = pages.flatMap((each) => each.lines);
    expect(Math.min(...lines.map((each) => each.left))).toBeLessThan(left + 0.5);
    expect(Math.max(...lines.map((each) => each.right))).toBeGreaterThan(210 - right - 4);
  });
});

describe('the check of document form', () => {
  const findingsOf = async (bytes: Uint8Array, name: string) => {
    const { report } = mustBeDone(await checkFile({ bytes, name, repair: false }));
    return report.findings.map(({ rule, aspect, clause }) => `${rule} ${aspect ?? '-'} ${clause.item}`);
  };

  test.each(DRAFTS)('finds in $name what it finds with the usual margins', async (draft) => {
    const { document } = draft;
    const usual = { ...document, page: PORTRAIT_A4 };
    for (const [path, write] of [
      [written(draft).docxPath, () => writeWord(usual)],
      [written(draft).pdfPath, () => writePdf(usual, FONTS)],
    ] as const) {
      const found = await findingsOf(readFileSync(path), path);
      expect(found.filter((each) => /^page/.test(each))).toEqual([]);
      expect(found).toEqual(await findingsOf(await write(), path));
    }
  });
});

test('every section of the Word file has the margins', () => {
  for (const draft of DRAFTS) {
    for (const { marginsMm } of written(draft).docx.sections) {
      for (const side of ['top', 'bottom', 'left', 'right'] as const)
        expect(marginsMm[side]).toBeCloseTo(draft.margins[side], 1);
      expect(marginsMm.header).toBeCloseTo(draft.margins.top / 2, 1);
    }
  }
});
