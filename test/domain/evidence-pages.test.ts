import { expect, test } from 'vitest';
import type { Attachment } from '../../electron/domain/attachment.ts';
import { pageNotices, rangesIn } from '../../electron/domain/evidence-pages.ts';
import { aCase, aFinding } from './a-case.ts';

function attached(id: string, pages: string): Attachment {
  return { id, caption: { vi: id }, pages, fileName: `${id}.pdf`, mediaType: 'application/pdf', size: 1, sha256: 'a' };
}

test('reads ranges as they are written in files', () => {
  expect(rangesIn('12-15, 18; BL 20–22')).toEqual([
    { from: 12, to: 15 },
    { from: 18, to: 18 },
    { from: 20, to: 22 },
  ]);
  expect(rangesIn('BL 05 đến BL 09')).toEqual([{ from: 5, to: 9 }]);
  expect(rangesIn('chưa đánh số')).toEqual([]);
});

test('says what goes backwards and what lies on pages of something else, with its place', () => {
  const inspectionCase = aCase({
    attachments: [attached('Quyết định', '1-3')],
    findings: [
      aFinding('one', {
        evidence: [
          { reference: { vi: 'Biên bản' }, pages: '10-14' },
          { reference: { vi: 'Sổ' }, pages: '30-25' },
        ],
        attachments: [attached('Ảnh', '14, 40'), attached('Tờ trình', '3')],
      }),
      // The same minutes prove another finding: no overlap.
      aFinding('other', { evidence: [{ reference: { vi: 'Biên bản' }, pages: '10-14' }] }),
    ],
  });
  expect(pageNotices(inspectionCase)).toEqual([
    { code: 'pages-descending', where: 'findings[0].evidence[1].pages', values: { name: 'Sổ', from: 30, to: 25 } },
    {
      code: 'pages-overlap',
      where: 'findings[0].attachments[1].pages',
      values: { name: 'Tờ trình', other: 'Quyết định', page: 3 },
    },
    {
      code: 'pages-overlap',
      where: 'findings[0].attachments[0].pages',
      values: { name: 'Ảnh', other: 'Biên bản', page: 14 },
    },
  ]);
});
