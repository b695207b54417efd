import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planList } from '../../../../electron/actions/lists/plan-list.ts';
import { readCaseFile } from '../../../../electron/actions/read-case-file.ts';
import { writeCalendarFile } from '../../../../electron/calendar-file/write-calendar-file.ts';
import { writePdf } from '../../../../electron/documents/pdf/write-pdf.ts';
import { writeWord } from '../../../../electron/documents/word/write-word.ts';
import { watchedRowsOf } from '../../../../electron/domain/derive-watched-rows.ts';
import { followedRowsOf } from '../../../../electron/domain/followed-rows.ts';
import { followedViewsOf } from '../../../../electron/domain/followed-views.ts';
import type { InspectionCase } from '../../../../electron/domain/inspection.ts';
import type { Term } from '../../../../electron/domain/term.ts';
import { loadLaw } from '../../../../electron/law/load-law.ts';
import { listToExcel } from '../../../../electron/spreadsheet/list-to-excel.ts';
import { documentOf, mustBeDone } from '../../../documents/compose/composing.ts';
import { FONTS } from '../../../documents/drafts/drafts.ts';

/**
 * Writes one plan in all the places where its days stand, into the folder it is given: what the window is answered, Word, PDF, calendar
 * file, Excel file. A process of its own, so that time zone and clock can be others.
 */
const [, , folder = ''] = process.argv;
const TODAY = '2025-01-20';
const { calendar } = loadLaw('electron/law');

const TERMS: readonly Term[] = [
  { kind: 'within', amount: 2, unit: 'month', from: 'issue' },
  { kind: 'within', amount: 30, unit: 'working-day', from: 'issue' },
  { kind: 'within', amount: 15, unit: 'day', from: 'issue' },
  { kind: 'within', amount: 3, unit: 'week', from: 'issue' },
  { kind: 'date', date: '2025-03-31' },
  { kind: 'within', amount: 26, unit: 'month', from: 'issue' },
];

function withManyTerms(given: InspectionCase): InspectionCase {
  const unitId = given.units[0]?.id ?? '';
  const shortcomings = given.findings.filter(({ kind }) => kind === 'shortcoming');
  const entries = TERMS.map((due, index) => ({ findingId: shortcomings[index]?.id ?? '', unitId, due }));
  return { ...given, plan: { ...given.plan, entries } };
}

const inspectionCase = withManyTerms(
  mustBeDone(readCaseFile(readFileSync('test/fixtures/cases/dak-mil-2024.json', 'utf8'))),
);
const unitId = inspectionCase.units[0]?.id ?? '';
const document = documentOf(inspectionCase, { kind: 'remediation-plan', unitId, language: 'vi' });
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);

write('rows.json', JSON.stringify(followedViewsOf(inspectionCase, calendar, TODAY)));
write('plan.docx', await writeWord(document));
write('plan.pdf', await writePdf(document, FONTS));
write(
  'plan.ics',
  writeCalendarFile(watchedRowsOf(inspectionCase, calendar), {
    language: 'vi',
    today: TODAY,
    stamp: `${TODAY}T00:00:00.000Z`,
  }),
);
const { rows, total, ...head } = planList(inspectionCase, followedRowsOf(inspectionCase, calendar), {
  language: 'vi',
  today: TODAY,
});
write('plan.xlsx', await listToExcel({ ...head, rows: rows(0, total) }));
