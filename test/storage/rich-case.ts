import type { Finding } from '../../electron/domain/finding.ts';
import type { InspectionCase, InspectionFacts } from '../../electron/domain/inspection.ts';

export const RICH_FINDING: Finding = {
  id: 'f-1',
  kind: 'shortcoming',
  unitIds: ['u-1', 'u-2'],
  contentId: 'c-1',
  title: {
    vi: 'Giải quyết hồ sơ trễ hẹn tại UBND huyện Đắk Mil',
    en: 'Files settled late at the Đắk Mil District People’s Committee',
  },
  narrative: { vi: 'Kiểm tra 1.531 hồ sơ.\nTrong đó có 548 hồ sơ trễ hẹn.', en: 'Of 1,531 files, 548 were late.' },
  counts: [
    {
      affected: { value: 548 },
      total: { value: 1531 },
      unit: { vi: 'hồ sơ', en: 'files' },
      label: { vi: 'trễ hẹn', en: 'late' },
    },
    { affected: { value: 14000, approximation: 'more-than' } },
  ],
  legalBases: [
    {
      type: 'decree',
      number: '61/2018/NĐ-CP',
      date: '2018-04-23',
      issuer: { vi: 'Chính phủ', en: 'Government' },
      subject: { vi: 'về thực hiện cơ chế một cửa' },
      article: '19',
      clause: '2',
      point: 'đ',
    },
  ],
  causes: [
    {
      kind: 'subjective',
      text: { vi: 'Công chức chưa tuân thủ quy trình', en: 'Officials did not follow the procedure' },
    },
  ],
  responsibilities: [{ kind: 'collective', who: { vi: 'Phòng Nội vụ' }, text: { vi: 'tham mưu chậm' } }],
  explanation: { text: { vi: 'Do quá tải' }, treatment: 'partly-accepted', reply: { vi: 'Chấp nhận một phần' } },
  evidence: [{ reference: { vi: 'Biên bản số 02' }, pages: '12-15' }],
};

/** The least a finding can be. */
export function plainFinding(id: string, title = `Nội dung ${id}`): Finding {
  return {
    id,
    kind: 'achievement',
    unitIds: [],
    title: { vi: title },
    counts: [],
    legalBases: [],
    causes: [],
    responsibilities: [],
    evidence: [],
  };
}

/** The least an inspection can be. */
export function plainFacts(id: string): InspectionFacts {
  return {
    id,
    kind: 'check',
    subject: {},
    decision: {},
    inspectingBody: { parents: [] },
    team: { members: [] },
    units: [],
    period: {},
    onSite: {},
    contents: [],
    legalGrounds: [],
    recommendations: [],
    plan: { entries: [] },
    documents: [],
  };
}

export function plainCase(id: string, findings: readonly Finding[] = []): InspectionCase {
  return { ...plainFacts(id), findings };
}

/** Every field filled at least once. */
export const RICH_CASE: InspectionCase = {
  id: 'case-1',
  kind: 'check',
  subject: { vi: 'công tác cải cách hành chính', en: 'administrative reform' },
  decision: {
    number: '733/QĐ-UBND',
    date: '2024-05-10',
    issuer: { vi: 'UBND tỉnh' },
    subject: { vi: 'kiểm tra công vụ' },
  },
  inspectingBody: {
    name: { vi: 'Đoàn kiểm tra công vụ tỉnh', en: 'Provincial public-duty inspection team' },
    parents: [{ vi: 'ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG' }],
    abbreviation: 'ĐKT',
    place: { vi: 'Đắk Nông' },
  },
  team: {
    name: { vi: 'Đoàn 733' },
    abbreviation: 'ĐKT',
    usesAgencySeal: true,
    members: [{ role: 'head', name: 'Nguyễn Văn A', post: { vi: 'Phó Giám đốc' } }],
  },
  units: [
    {
      id: 'u-1',
      name: { vi: 'UBND huyện Đắk Mil', en: 'Đắk Mil District' },
      parents: [],
      abbreviation: 'UBND',
      headPost: { vi: 'Chủ tịch' },
    },
    {
      id: 'u-2',
      name: { vi: 'Xã Đắk Sắk' },
      parents: [{ vi: 'UBND huyện Đắk Mil' }],
      overview: { vi: 'Xã có 12 thôn.' },
    },
  ],
  period: { from: '2023-01-01', toTimeOfInspection: true },
  onSite: { from: '2024-06-03', to: '2024-06-07' },
  contents: [{ id: 'c-1', title: { vi: 'Giải quyết thủ tục hành chính' } }],
  legalGrounds: [{ type: 'law', subject: { vi: 'Thanh tra' }, date: '2022-11-14' }],
  teamReportDate: '2024-06-20',
  explanation: { date: '2024-06-18', text: { vi: 'Đơn vị nhất trí' } },
  appliedMeasures: { vi: 'Không có.' },
  unitRequests: { vi: 'Bổ sung biên chế.' },
  procedure: {
    level: 'province',
    steps: [{ step: 'publication', on: '2024-07-05' }],
    terms: [{ step: 'work-end', amount: 5, unit: 'working-day' }],
    suspensions: [{ from: '2024-06-04', to: '2024-06-05', decision: '12/QĐ-TTr', reason: 'Bão lũ' }],
    extensions: [{ decision: '13/QĐ-TTr', date: '2024-06-06', days: 2, newEnd: '2024-06-12', reason: 'Phức tạp' }],
  },
  recommendations: [
    {
      id: 'r-1',
      addressee: { vi: 'Chủ tịch UBND huyện' },
      action: { vi: 'khắc phục hồ sơ trễ hẹn' },
      term: { kind: 'within', amount: 2, unit: 'month', from: 'issue' },
      product: { vi: 'Báo cáo' },
      findingIds: ['f-1'],
    },
  ],
  plan: {
    term: { kind: 'date', date: '2024-09-30' },
    reportTo: { vi: 'Đoàn kiểm tra' },
    officer: 'Lê Thị C',
    receipts: [{ unitId: 'u-1', on: '2024-07-03' }],
    entries: [
      {
        findingId: 'f-1',
        unitId: 'u-1',
        measure: { vi: 'Rà soát' },
        due: { kind: 'at-once' },
        note: { vi: 'gấp' },
        tasks: [{ id: 't-1', measure: { vi: 'Lập danh sách' }, lead: { vi: 'Văn phòng' } }],
      },
    ],
  },
  documents: [
    {
      kind: 'check-report',
      number: '09',
      date: '2024-07-01',
      dateAssumed: true,
      signing: { authority: 'TM.', name: 'Trần B' },
      sizes: '12/13/13',
      urgency: 'flash',
      circulation: 'internal',
      drafter: 'PL',
      issuedCopies: 30,
      contact: {
        address: { vi: 'Số 1 Lê Lợi' },
        telephone: '0261 3544000',
        fax: '0261 3544001',
        email: 'skt@daknong.gov.vn',
        website: 'daknong.gov.vn',
      },
    },
  ],
  findings: [
    RICH_FINDING,
    plainFinding('f-2', 'Niêm yết công khai đầy đủ'),
    { ...plainFinding('f-3'), title: {}, narrative: {} },
  ],
  followUp: [
    {
      id: 'e-1',
      enteredAt: '2024-08-01T02:03:04.567Z',
      enteredBy: 'Lê Thị C',
      on: '2024-07-31',
      row: { findingId: 'f-1', unitId: 'u-1' },
      kind: 'progress',
      result: 'partly',
      text: { vi: 'Đã lập danh sách 548 hồ sơ', en: 'A list of 548 files was made' },
      document: { vi: 'Báo cáo số 12/BC-UBND ngày 30/7/2024' },
      evidence: [
        {
          id: 'a-1',
          caption: { vi: 'Danh sách hồ sơ' },
          fileName: 'danh-sach.xlsx',
          mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          size: 1234,
          sha256: 'c'.repeat(64),
        },
      ],
    },
    {
      id: 'e-2',
      enteredAt: '2024-08-02T02:03:04.567Z',
      on: '2024-08-02',
      row: { findingId: 'f-1', unitId: 'u-1' },
      taskId: 't-1',
      kind: 'extension',
      decisionNumber: '15/QĐ-UBND',
      decisionDate: '2024-08-01',
      reason: { vi: 'Mưa lũ' },
      newDueOn: '2024-12-31',
    },
    {
      id: 'e-3',
      enteredAt: '2024-08-03T02:03:04.567Z',
      on: '2024-08-03',
      // Of a finding that is gone: its history is kept.
      row: { findingId: 'f-gone', unitId: 'u-2' },
      kind: 'progress',
      result: 'done',
    },
  ],
};
