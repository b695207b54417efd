import { describe, expect, test } from 'vitest';
import { BLANK, plainText } from '../../../electron/documents/model/inline.ts';
import type { InspectionCase } from '../../../electron/domain/inspection.ts';
import type { DocumentDetails, DocumentKind } from '../../../electron/domain/official-document.ts';
import { aCase, aFinding } from '../../domain/a-case.ts';
import { documentText } from '../sample-documents.ts';
import { answerOf, type Chosen, documentOf, everyDocument, mustBeDone, placed } from './composing.ts';
import { fullCase } from './full-case.ts';

const INSPECTION = fullCase('inspection');
const CHECK = fullCase('check');

function chosen(kind: DocumentKind, unitId: string | null = null, language: 'vi' | 'en' = 'vi'): Chosen {
  return { kind, unitId, language };
}

function withDetails(inspectionCase: InspectionCase, details: DocumentDetails): InspectionCase {
  return { ...inspectionCase, documents: [details] };
}

describe('number and symbol', () => {
  const number = (inspectionCase: InspectionCase, document: Chosen) =>
    plainText(documentOf(inspectionCase, document).header.number);

  test('have the abbreviations of type and issuer', () => {
    expect(number(CHECK, chosen('check-notice'))).toBe('Số: 09/TB-ĐKT');
    expect(number(CHECK, chosen('minutes', 'one'))).toBe('Số: 09/BB-ĐKT');
    expect(number(CHECK, chosen('remediation-report', 'one'))).toBe('Số: 09/BC-SNV');
    expect(number(INSPECTION, chosen('implementation-check-decision'))).toBe('Số: 09/QĐ-TTT');
    expect(number(INSPECTION, chosen('implementation-check-decision', null, 'en'))).toBe('No.: 09/QD-TTT');
  });

  test('of a công văn have no type but issuer and drafting unit', () => {
    expect(number(CHECK, chosen('correction-letter'))).toBe('Số: 09/TTT-TTr');
    const copies = { kind: 'correction-letter', number: '12', fileUnder: 'VX (05b)' } as const;
    expect(number(withDetails(CHECK, copies), chosen('correction-letter'))).toBe('Số: 12/TTT-VX');
    const team = { ...copies, issuer: 'team' } as const;
    expect(number(withDetails(CHECK, team), chosen('correction-letter'))).toBe('Số: 12/ĐKT-VX');
    expect(number(aCase(), chosen('correction-letter'))).toBe(`Số: ${BLANK}/${BLANK}-${BLANK}`);
  });

  test('of a notice are the body’s where it issues it', () => {
    const notice = documentOf(withDetails(CHECK, { kind: 'check-notice', issuer: 'body' }), chosen('check-notice'));
    expect(plainText(notice.header.number)).toBe(`Số: ${BLANK}/TB-TTT`);
    expect(plainText(notice.header.issuingAgency)).toBe('VIBODY');
    // The team's head is not known to sign for the body.
    expect(notice.closing.signing.titleLines.map(plainText)).toEqual([BLANK]);
    const usual = documentOf(withDetails(CHECK, { kind: 'check-notice' }), chosen('check-notice'));
    expect(usual.closing.signing.titleLines.map(plainText)).toEqual(['TRƯỞNG ĐOÀN KIỂM TRA']);
  });
});

describe('a công văn', () => {
  const header = (
    details: Partial<DocumentDetails>,
    kind: 'correction-letter' | 'reminder-letter' = 'correction-letter',
  ) =>
    documentOf(
      withDetails({ ...CHECK, followUp: [] }, { kind, ...details }),
      chosen(kind, kind === 'reminder-letter' ? 'two' : null),
    ).header;

  test('has «V/v …» in place of type name and subject', () => {
    const { typeName, subject, letterSubject } = header({});
    expect([typeName, subject]).toEqual([[], []]);
    expect(plainText(letterSubject ?? [])).toBe('V/v chấn chỉnh, khắc phục tồn tại, hạn chế sau kiểm tra');
    expect(documentOf(CHECK, chosen('correction-letter')).properties.title).toMatch(/^V\/v chấn chỉnh/);
  });

  test('has the entered subject, with «V/v» once', () => {
    const subject = (vi: string) => plainText(header({ subject: { vi } }).letterSubject ?? []);
    expect([subject('khắc phục tồn tại'), subject('V/v khắc phục tồn tại')]).toEqual([
      'V/v khắc phục tồn tại',
      'V/v khắc phục tồn tại',
    ]);
  });

  test('goes to the inspected units, a reminder to its own, unless others are entered', () => {
    expect(header({}).addressees?.names.map(plainText)).toEqual(['- VIUnit-one;', '- VIUnit-two.']);
    expect(header({}, 'reminder-letter').addressees?.names.map(plainText)).toEqual(['VIUnit-two']);
    expect(header({ addressees: [{ vi: 'Sở Nội vụ' }] }).addressees?.names.map(plainText)).toEqual(['Sở Nội vụ']);
  });

  test('goes to the unit that took over all that is open', () => {
    const passedOn = documentOf(withDetails(CHECK, { kind: 'reminder-letter' }), chosen('reminder-letter', 'two'));
    expect(passedOn.header.addressees?.names.map(plainText)).toEqual(['VISuccessor']);
  });

  test('has tasks by addressee, with a day', () => {
    const said = documentText(documentOf(CHECK, chosen('correction-letter'))).join('\n');
    expect(said).toContain('1. Đối với VITo-answering\nThực hiện các nội dung sau:\n');
    expect(said).toContain('chậm nhất ngày 24 tháng 02 năm 2025');
    expect(said).toContain('- VIAction-answering; thực hiện ngay; sản phẩm: VIProduct-answering.');
    expect(said).toContain('2. Đối với VIUnit-one');
  });
});

describe('a reminder', () => {
  const findings = ['a', 'b', 'c'].map((id) => aFinding(id));
  const recommendations = [
    { id: 'r1', action: { vi: 'Làm' }, findingIds: ['a'], term: { kind: 'date', date: '2025-01-10' } },
    { id: 'r2', action: { vi: 'Làm' }, findingIds: ['b'], term: { kind: 'date', date: '2025-03-01' } },
  ] as const;
  const base = aCase({
    kind: 'check',
    units: [{ id: 'one', name: { vi: 'Xã Một' }, parents: [] }],
    findings,
    recommendations,
  });
  const lines = (date: string) => {
    const documents = [{ kind: 'reminder-letter', unitId: 'one', date }] as const;
    const answer = mustBeDone(answerOf({ ...base, documents }, chosen('reminder-letter', 'one'), date));
    return documentText(answer.document).filter((each) => /^\d+\. |^Tính đến|^Các nội dung/.test(each));
  };

  test('tells what is overdue on its day, and by how many days; the rest below', () => {
    expect(lines('2025-01-17')).toEqual([
      'Tính đến ngày 17 tháng 01 năm 2025, thời hạn khắc phục đối với 01 nội dung sau đây đã hết:',
      '1. Tồn tại a (hạn hoàn thành: 10/01/2025; quá hạn 07 ngày).',
      'Các nội dung còn lại, chưa hết thời hạn hoặc chưa xác định được ngày hết hạn:',
      '1. Tồn tại b (hạn hoàn thành: 01/03/2025);',
      `2. Tồn tại c (hạn hoàn thành: ${BLANK}).`,
    ]);
  });

  test('says so when nothing is overdue, on the last day too', () => {
    expect(lines('2025-01-10')[0]).toMatch(/chưa có nội dung nào được xác định là quá thời hạn/);
  });
});

describe('minutes', () => {
  test('have no place and date in the header, and both sides sign, recipients below', () => {
    const document = documentOf(CHECK, chosen('minutes', 'one'));
    const { header, closing } = document;
    expect([header.placeAndDate, header.addressees]).toEqual([[], null]);
    expect(closing.otherSigning?.titleLines.map(plainText)).toEqual(['ĐẠI DIỆN VIUNIT-ONE', 'VIUNITSIGNER-ONE']);
    expect(closing.signing.titleLines.map(plainText)).toEqual(['ĐẠI DIỆN ĐOÀN KIỂM TRA', 'VIPOST-MINUTESONE']);
    expect(documentText(document).slice(-9)).toEqual([
      'ĐẠI DIỆN VIUNIT-ONE',
      'VIUNITSIGNER-ONE',
      'ĐẠI DIỆN ĐOÀN KIỂM TRA',
      'VIPOST-MINUTESONE',
      'Lê Văn Cường',
      'Nguyễn Văn An',
      'Nơi nhận:',
      '- VIRecipient-minutesone;',
      '- Lưu: VT, TTr.',
    ]);
  });

  test('say when, where and who, and how many copies there are', () => {
    const said = documentText(documentOf(CHECK, chosen('minutes', 'one'))).join('\n');
    expect(said).toContain('Vào hồi 08 giờ 30 phút ngày 23 tháng 12 năm 2024, tại VIMeetingPlace-one, VITeam');
    expect(said).toContain('- Ông (bà): Lê Văn Cường, chức vụ: VIUnitSide-one.');
    expect(said).toContain('lập thành 02 bản có giá trị như nhau, Đoàn kiểm tra giữ 01 bản, VIUnit-one giữ 01 bản./.');
  });

  test('name the findings of their unit alone', () => {
    const said = documentText(documentOf(CHECK, chosen('minutes', 'two'))).join('\n');
    expect(said).toContain('VITitle-loose');
    expect(said).not.toContain('VITitle-first');
  });

  test('list the members of the team where nobody else is entered, and what is missing', () => {
    const bare = { ...CHECK, documents: [] };
    const { document, notices } = mustBeDone(answerOf(bare, chosen('minutes', 'one')));
    expect(documentText(document)).toContain('- Ông (bà): Trần Thị Bình, chức vụ: VIHeadPost.');
    expect(placed(notices).filter((each) => each.includes('meeting'))).toEqual([
      'documents.date missing-meeting-date',
      'documents.meeting.startTime missing-meeting-start',
      'documents.meeting.endTime missing-meeting-end',
      'documents.meeting.place.vi missing-meeting-place',
      'documents.meeting.unitSide missing-meeting-unit-side',
      'documents.meeting.unitSigner.name missing-meeting-unit-signer',
      'documents.meeting.copies missing-meeting-copies',
    ]);
  });
});

describe('a quyết định', () => {
  const document = documentOf(INSPECTION, chosen('implementation-check-decision'));
  const lines = documentText(document);

  test('names its grounds in italics, ended by «;», the last by «.»', () => {
    const grounds = document.body.filter((each) => each.type === 'paragraph' && each.style === 'legal-ground');
    const written = grounds.map((each) => (each.type === 'paragraph' ? plainText(each.inlines) : ''));
    expect(written[0]).toBe('Căn cứ Luật Thanh tra;');
    expect(written.map((each) => each.at(-1))).toEqual([...written.slice(1).map(() => ';'), '.']);
  });

  test('names the Law on Inspection once', () => {
    const legalGrounds = [{ type: 'law', subject: { vi: 'Thanh tra', en: 'Inspection' } }] as const;
    const said = documentText(documentOf({ ...INSPECTION, legalGrounds }, chosen('implementation-check-decision')));
    expect(said.filter((each) => each.startsWith('Căn cứ Luật Thanh tra'))).toHaveLength(1);
  });

  test('decides in numbered articles below «QUYẾT ĐỊNH:»', () => {
    const decides = document.body.find(
      (each) => each.type === 'paragraph' && plainText(each.inlines) === 'QUYẾT ĐỊNH:',
    );
    expect(decides).toMatchObject({ style: 'centred', keepWithNext: true, inlines: [{ bold: true }] });
    const articles = document.body.flatMap((each) => (each.type === 'heading' ? [each.numbering?.label] : []));
    expect(articles).toEqual(['Điều 1.', 'Điều 2.', 'Điều 3.']);
    const english = documentOf(INSPECTION, chosen('implementation-check-decision', null, 'en'));
    expect(english.body.flatMap((each) => (each.type === 'heading' ? [each.numbering?.label] : []))[0]).toBe(
      'Article 1.',
    );
  });

  test('has no «Kính gửi:», and names first those who carry it out', () => {
    expect(document.header.addressees).toBeNull();
    expect(document.closing.recipients.items.map(plainText)[0]).toBe('- Như Điều 3;');
    expect(lines).toContain('VIBEHALF-IMPLEMENTATION-CHECK-DECISION');
  });
});

test('a report on remedial results goes to who waits for it, its results blank', () => {
  const document = documentOf(CHECK, chosen('remediation-report', 'one'));
  const bare = documentOf({ ...CHECK, documents: [] }, chosen('remediation-report', 'one'));
  expect(bare.header.addressees?.names.map(plainText)).toEqual(['VIReportTo']);
  const [appendix] = document.appendices;
  const table = appendix?.body[0];
  if (appendix === undefined || table?.type !== 'table') throw new Error('no table');
  expect(appendix.page.orientation).toBe('landscape');
  const result = table.columns.findIndex((each) => plainText(each.header) === 'Kết quả');
  for (const row of table.rows) expect(row.type === 'cells' && row.cells[result]).toEqual([[{ type: 'blank' }]]);
});

test.each([...everyDocument(INSPECTION), ...everyDocument(CHECK)].filter(({ kind }) => kind !== 'minutes'))(
  'what is counted from an assumed date is marked in $kind of $unitId in $language',
  ({ ...document }) => {
    const isCheck = everyDocument(INSPECTION).every((each) => each.kind !== document.kind);
    const closing = { kind: isCheck ? 'check-report' : 'conclusion', date: '2024-12-23', dateAssumed: true } as const;
    const assumed = { ...(isCheck ? CHECK : INSPECTION), documents: [closing] };
    const lines = documentText(documentOf(assumed, document));
    for (const each of lines.filter((line) =>
      /(24 tháng 02 năm 2025|23 tháng 12 năm 2024|24 February 2025|23 December 2024)/.test(line),
    ))
      expect(each).toMatch(/giả định|assumed/);
  },
);
