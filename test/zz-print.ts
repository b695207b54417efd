import { readFileSync, writeFileSync } from 'node:fs';
import { readCaseFile } from '../electron/actions/read-case-file.ts';
import { documentsOf } from '../electron/domain/offered-documents.ts';
import { writePdf } from '../electron/documents/pdf/write-pdf.ts';
import { writeWord } from '../electron/documents/word/write-word.ts';
import { documentOf, mustBeDone } from './documents/compose/composing.ts';
import { documentText } from './documents/samples/document-text.ts';
import { FONTS } from './documents/drafts/drafts.ts';
for (const name of process.argv.slice(2)) {
  const c = mustBeDone(readCaseFile(readFileSync(`test/fixtures/cases/${name}.json`, 'utf8')));
  for (const d of documentsOf(c)) for (const language of ['vi','en'] as const) {
    if (d.kind === 'conclusion' || d.kind === 'check-report' || d.kind === 'remediation-plan') continue;
    const doc = documentOf(c, { ...d, language });
    const f = `/tmp/kout/${name}.${d.kind}.${d.unitId ?? ''}.${language}`;
    writeFileSync(`${f}.txt`, documentText(doc).join('\n'));
    writeFileSync(`${f}.docx`, await writeWord(doc));
    writeFileSync(`${f}.own.pdf`, await writePdf(doc, FONTS));
  }
}
