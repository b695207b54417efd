import { describe, expect, test } from 'vitest';
import { BLANK, plainText } from '../../../electron/documents/model/inline.ts';
import type { InspectionCase } from '../../../electron/domain/inspection.ts';
import type { DocumentDetails } from '../../../electron/domain/official-document.ts';
import { aCase } from '../../domain/a-case.ts';
import { type Chosen, documentOf } from './composing.ts';
import { fullCase } from './full-case.ts';

const CONCLUSION: Chosen = { kind: 'conclusion', unitId: null, language: 'vi' };
const PLAN: Chosen = { kind: 'remediation-plan', unitId: 'one', language: 'vi' };
const FULL = fullCase('inspection');

/** The full case with other details of its conclusion. */
function withDetails(details: Partial<DocumentDetails>): InspectionCase {
  return { ...FULL, documents: [{ kind: 'conclusion', ...details }] };
}

describe('the header', () => {
  test('has agencies in capitals, number with a leading zero, and the date of the decree', () => {
    const { header } = documentOf(FULL, CONCLUSION);
    expect(header.parentAgencies.map(plainText)).toEqual(['VIBODYPARENT']);
    expect(plainText(header.issuingAgency)).toBe('VIBODY');
    expect(plainText(header.number)).toBe('Số: 09/KL-TTT');
    expect(plainText(header.placeAndDate)).toBe('VIDocumentPlace-conclusion, ngày 23 tháng 12 năm 2024');
    expect(header.translationNotice).toBeNull();
  });

  test('of a report names the team under the body, of a plan the unit', () => {
    const report = documentOf(fullCase('check'), { ...CONCLUSION, kind: 'check-report' }).header;
    expect([...report.parentAgencies, report.issuingAgency, report.number].map(plainText)).toEqual([
      'VIBODY',
      'VITEAM',
      'Số: 09/BC-ĐKT',
    ]);
    const plan = documentOf(FULL, PLAN).header;
    expect([...plan.parentAgencies, plan.issuingAgency, plan.number].map(plainText)).toEqual([
      'VIPARENT-ONE',
      'VIUNIT-ONE',
      'Số: 09/KH-SNV',
    ]);
  });

  test('of a translation says so first, in English', () => {
    const { header } = documentOf(FULL, { ...CONCLUSION, language: 'en' });
    expect(plainText(header.translationNotice ?? [])).toContain('REFERENCE TRANSLATION');
    expect(plainText(header.number)).toBe('No.: 09/KL-TTT');
  });

  test('takes number, symbol, place and subject as entered', () => {
    const details = { number: '123', symbol: 'KL-ĐTT', place: { vi: 'Sa Đéc' }, subject: { vi: 'Về việc khác' } };
    const { header } = documentOf(withDetails(details), CONCLUSION);
    expect(plainText(header.number)).toBe('Số: 123/KL-ĐTT');
    expect(plainText(header.placeAndDate)).toBe(`Sa Đéc, ngày ${BLANK} tháng ${BLANK} năm ${BLANK}`);
    expect(plainText(header.subject)).toBe('Về việc khác');
  });

  test('leaves an assumed date blank', () => {
    const { header } = documentOf(withDetails({ date: '2024-12-23', dateAssumed: true }), CONCLUSION);
    expect(plainText(header.placeAndDate)).toContain(`ngày ${BLANK} tháng ${BLANK} năm ${BLANK}`);
  });

  test('has blanks that are blanks for every fact not given', () => {
    const { header } = documentOf(aCase(), CONCLUSION);
    expect(header.issuingAgency).toEqual([{ type: 'blank' }]);
    expect(header.number).toEqual([
      { type: 'text', text: 'Số: ' },
      { type: 'blank' },
      { type: 'text', text: '/KL-' },
      { type: 'blank' },
    ]);
  });
});

describe('addressees (box 9a)', () => {
  const header = (...names: readonly string[]) =>
    documentOf(withDetails({ addressees: names.map((vi) => ({ vi })) }), CONCLUSION).header.addressees;

  test('stand on the line of the label when there is one, each on a line when there are several', () => {
    expect(header()).toBeNull();
    expect(header('Thanh tra tỉnh.')).toEqual({
      label: 'Kính gửi:',
      names: [[{ type: 'text', text: 'Thanh tra tỉnh' }]],
    });
    expect(header('Thanh tra tỉnh', 'Sở Nội vụ;')?.names.map(plainText)).toEqual(['- Thanh tra tỉnh;', '- Sở Nội vụ.']);
  });

  test('are named again before the recipients, once', () => {
    const items = (recipients: readonly string[]) =>
      documentOf(
        withDetails({ addressees: [{ vi: 'Sở' }], recipients: recipients.map((vi) => ({ vi })) }),
        CONCLUSION,
      ).closing.recipients.items.map(plainText);
    expect(items(['Sở Nội vụ'])).toEqual(['- Như trên;', '- Sở Nội vụ;', '- Lưu: VT.']);
    expect(items(['Như trên;', 'Sở Nội vụ'])).toEqual(['- Như trên;', '- Sở Nội vụ;', '- Lưu: VT.']);
  });
});

describe('the closing', () => {
  const titles = (signing: DocumentDetails['signing'], language: 'vi' | 'en' = 'vi') =>
    documentOf(withDetails(signing === undefined ? {} : { signing }), {
      ...CONCLUSION,
      language,
    }).closing.signing.titleLines.map(plainText);
  const onBehalfOf = { vi: 'Chánh Thanh tra', en: 'Chief Inspector' };
  const post = { vi: 'Phó Chánh Thanh tra', en: 'Deputy Chief Inspector' };

  test.each([
    ['TM.', ['TM. CHÁNH THANH TRA', 'PHÓ CHÁNH THANH TRA'], 'ON BEHALF OF THE CHIEF INSPECTOR'],
    ['KT.', ['KT. CHÁNH THANH TRA', 'PHÓ CHÁNH THANH TRA'], 'FOR THE CHIEF INSPECTOR'],
    ['TL.', ['TL. CHÁNH THANH TRA', 'PHÓ CHÁNH THANH TRA'], 'BY ORDER OF THE CHIEF INSPECTOR'],
    ['TUQ.', ['TUQ. CHÁNH THANH TRA', 'PHÓ CHÁNH THANH TRA'], 'BY AUTHORISATION OF THE CHIEF INSPECTOR'],
    ['Q.', ['Q. PHÓ CHÁNH THANH TRA'], 'ACTING DEPUTY CHIEF INSPECTOR'],
  ] as const)('%s stands as the decree wants it, and in words in English', (authority, vi, en) => {
    expect(titles({ authority, onBehalfOf, post })).toEqual(vi);
    expect(titles({ authority, onBehalfOf, post }, 'en')[0]).toBe(en);
  });

  test.each([
    [undefined, { vi: 'Phó Giám đốc Sở' }, 'PHÓ GIÁM ĐỐC SỞ'],
    [true, { vi: 'Phó Giám đốc Sở' }, 'PHÓ GIÁM ĐỐC SỞ'],
    [true, { en: 'Deputy Director' }, BLANK],
    [true, undefined, BLANK],
    [false, { vi: 'Phó Giám đốc Sở' }, null],
    [undefined, undefined, null],
  ] as const)(
    'of a team (seal: %s) has the post in the agency above the name',
    (usesAgencySeal, agencyPost, printed) => {
      const full = fullCase('check');
      const documents: readonly DocumentDetails[] = [{ kind: 'check-notice', signing: { post, agencyPost } }];
      const inspectionCase = { ...full, team: { ...full.team, usesAgencySeal }, documents };
      const { signing } = documentOf(inspectionCase, { ...CONCLUSION, kind: 'check-notice' }).closing;
      expect(signing.titleLines.map(plainText)).toEqual(['PHÓ CHÁNH THANH TRA']);
      expect(signing.otherPost === undefined ? null : plainText(signing.otherPost)).toBe(printed);
    },
  );

  test("names the drafter's sign and the copies under the recipients", () => {
    const mark = (details: Partial<DocumentDetails>) =>
      plainText(documentOf(withDetails(details), CONCLUSION).closing.drafterMark ?? []);
    expect(mark({ drafter: 'pl', issuedCopies: 30 })).toBe('PL.(30)');
    expect(mark({ drafter: 'PL' })).toBe('PL');
    expect(mark({})).toBe('');
  });

  test('has blanks for signer and recipients not given, and the file copy last', () => {
    const { closing } = documentOf(aCase({ documents: [{ kind: 'conclusion', fileUnder: 'ĐTT' }] }), CONCLUSION);
    expect(closing.signing.titleLines).toEqual([[{ type: 'blank' }]]);
    expect(closing.signing.name).toEqual([{ type: 'blank' }]);
    expect(closing.recipients.items.map(plainText)).toEqual([`- ${BLANK};`, '- Lưu: VT, ĐTT.']);
  });

  test('of a check has the usual post of its signer; a post known in the other language is a blank', () => {
    const report = { ...CONCLUSION, kind: 'check-report' } as const;
    const post_ = (documents: readonly DocumentDetails[], language: 'vi' | 'en') =>
      plainText(
        documentOf(aCase({ kind: 'check', documents }), { ...report, language }).closing.signing.titleLines[0] ?? [],
      );
    expect(post_([], 'vi')).toBe('TRƯỞNG ĐOÀN KIỂM TRA');
    expect(post_([{ kind: 'check-report', signing: { post: { vi: 'Phó Chủ tịch xã' } } }], 'en')).toBe(BLANK);
  });

  test('leaves room for signature and seal on the original alone', () => {
    expect(documentOf(FULL, CONCLUSION).closing.signing.signatureSpace).toBe(true);
    expect(documentOf(FULL, { ...CONCLUSION, language: 'en' }).closing.signing.signatureSpace).toBe(false);
  });
});

describe('marks, sizes and contact', () => {
  const marked = (details: Partial<DocumentDetails>, language: 'vi' | 'en' = 'vi') =>
    documentOf(withDetails(details), { ...CONCLUSION, language });

  test('of a plain document are none', () => {
    const { header, contact, sizes } = marked({});
    expect([header.urgency, header.circulation, contact, sizes]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test.each([
    ['flash', 'HỎA TỐC', 30],
    ['immediate', 'THƯỢNG KHẨN', 40],
    ['urgent', 'KHẨN', 20],
  ] as const)('%s prints %s in its frame', (urgency, text, leastWidth) => {
    expect(marked({ urgency }).header.urgency).toEqual({ text, leastWidth });
  });

  test('say the circulation in the language of the document', () => {
    expect(marked({ circulation: 'return' }).header.circulation?.text).toBe('XEM XONG TRẢ LẠI');
    expect(marked({ circulation: 'internal' }, 'en').header.circulation?.text).toBe('INTERNAL CIRCULATION ONLY');
  });

  test('put what is given of the contact on its lines', () => {
    const lines = (contact: DocumentDetails['contact'], language: 'vi' | 'en' = 'vi') =>
      marked({ contact }, language).contact?.map(plainText);
    const reach = { telephone: '0261 3544000', email: 'tt@lamdong.gov.vn', website: 'tt.lamdong.gov.vn' };
    expect(lines({ address: { vi: 'Số 1 Lê Lợi' }, ...reach })).toEqual([
      'Địa chỉ: Số 1 Lê Lợi',
      'Điện thoại: 0261 3544000; Thư điện tử: tt@lamdong.gov.vn; Trang thông tin điện tử: tt.lamdong.gov.vn',
    ]);
    expect(lines({ fax: '1', website: 'a.vn' })).toEqual(['Fax: 1; Trang thông tin điện tử: a.vn']);
    expect(lines({ address: { vi: 'Số 1 Lê Lợi' } }, 'en')).toEqual([`Address: ${BLANK}`]);
    expect(lines({})).toBeUndefined();
  });
});
