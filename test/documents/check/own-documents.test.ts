import { describe, expect, it } from 'vitest';
import { plainText, text } from '../../../electron/documents/model/inline.ts';
import { SAMPLE_DRAFTS } from '../drafts/drafts.ts';
import { SHELF } from '../sample-documents.ts';
import { type Format, fileOf, reportOf, signed, signedPlan, told } from './files.ts';

const FORMATS: readonly Format[] = ['docx', 'pdf'];

describe('documents of our own', () => {
  const documents = [...SHELF, { name: 'signed', document: signed }, { name: 'signed plan', document: signedPlan }];
  const both = documents.flatMap(({ name, document }) => FORMATS.map((format) => ({ name, document, format })));

  it.each(both)('$name as $format keeps to the decree', async ({ document, format }) => {
    const report = await reportOf(await fileOf(document, format), format);
    expect(told(report)).toEqual([]);
  });

  it.each(FORMATS)('a team named after a decision is no type of document, as %s', async (format) => {
    const issuingAgency = [text('ĐOÀN THANH TRA THEO QUYẾT ĐỊNH SỐ 85/QĐ-TTT')];
    const document = { ...signed, header: { ...signed.header, issuingAgency } };
    expect(told(await reportOf(await fileOf(document, format), format))).toEqual([]);
  });

  it('short lines that end together are no right margin', async () => {
    const short = Array.from({ length: 6 }, (_, place) => ({
      type: 'paragraph' as const,
      id: `short-${place}`,
      style: 'body' as const,
      inlines: [text('- Số hóa hồ sơ;')],
    }));
    const first = signed.body.find(
      (each) => each.type === 'paragraph' && each.style === 'body' && plainText(each.inlines).length > 120,
    );
    const last = signed.body.at(-1);
    if (first === undefined || last === undefined) throw new Error('the sample has no long paragraph');
    const report = await reportOf(await fileOf({ ...signed, body: [first, ...short, last] }, 'pdf'), 'pdf');
    expect(told(report)).toEqual([]);
  });

  it('are read in their language', async () => {
    const languages = await Promise.all(
      SHELF.map(async ({ name, document }) => [
        name,
        (await reportOf(await fileOf(document, 'docx'), 'docx')).language,
      ]),
    );
    expect(languages).toEqual([
      ['conclusion', 'vi'],
      ['plan', 'vi'],
      ['minimal', 'vi'],
      ['english', 'other'],
      ['marked', 'vi'],
      ['marked-large', 'vi'],
      ['side by side', 'vi'],
      ['side by side, items', 'vi'],
      ['side by side, long', 'vi'],
      ['side by side, tables', 'vi'],
      ['side by side, letter', 'vi'],
    ]);
  });

  it.each(SAMPLE_DRAFTS.filter(({ language }) => language === 'vi'))(
    '$name keeps to the decree in both formats',
    async ({ document }) => {
      for (const format of FORMATS)
        expect(told(await reportOf(await fileOf(document, format), format)), format).toEqual([]);
    },
  );
});
