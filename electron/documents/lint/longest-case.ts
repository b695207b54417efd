import type { Attachment } from '../../domain/attachment.ts';
import type { BilingualText } from '../../domain/bilingual-text.ts';
import { rulesOf } from '../../domain/document-rules.ts';
import type { FileRow } from '../../domain/file-statistics.ts';
import type { Finding } from '../../domain/finding.ts';
import type { InspectedUnit, InspectionCase, InspectionKind, TeamMember } from '../../domain/inspection.ts';
import type { LegalBasis } from '../../domain/legal-basis.ts';
import { DOCUMENT_KINDS, type DocumentDetails, type Meeting } from '../../domain/official-document.ts';
import type { Recommendation } from '../../domain/recommendation.ts';
import { longLine, longParagraphs, numbered } from './long-texts.ts';
import { LONGEST_PROCEDURE, longestFollowUp, longestPlanEntries } from './longest-follow-up.ts';

const UNITS = ['unit-1', 'unit-2', 'unit-3'] as const;
const CONTENTS = ['content-1', 'content-2', 'content-3'] as const;
const FINDINGS = 60;
const FIELDS = 30;
const TWO_MONTHS = { kind: 'within', amount: 2, unit: 'month', from: 'issue' } as const;
const FIFTEEN_DAYS = { kind: 'within', amount: 15, unit: 'working-day', from: 'receipt' } as const;
const TREATMENTS = ['accepted', 'partly-accepted', 'not-accepted'] as const;

/**
 * The largest inspection that is still plausible: three units, sixty findings, every fact given, names and narratives as long as
 * the longest met in published conclusions.
 */
export function longestCase(kind: InspectionKind): InspectionCase {
  return {
    id: 'longest',
    kind,
    subject: longLine('matter'),
    decision: { number: '1733/QĐ-UBND', date: '2024-06-17', issuer: longLine('body'), subject: longLine('matter') },
    inspectingBody: {
      name: longLine('body'),
      parents: [longLine('body'), longLine('body')],
      abbreviation: 'TTTPCT',
      place: { vi: 'Thành phố Hồ Chí Minh', en: 'Ho Chi Minh City' },
    },
    team: { name: longLine('team'), abbreviation: 'ĐTTLN', usesAgencySeal: true, members: members() },
    units: UNITS.map(unit),
    period: { from: '2021-01-01', to: '2024-06-30' },
    onSite: { from: '2024-09-16', to: '2024-11-15' },
    contents: CONTENTS.map((id, index) => ({ id, title: numbered(longLine('matter'), index + 1) })),
    legalGrounds: [basis(1), basis(2), basis(3)],
    teamReportDate: '2024-12-02',
    explanation: { date: '2024-12-10', text: longParagraphs('explained') },
    appliedMeasures: longParagraphs('measures'),
    unitRequests: longParagraphs('requests'),
    procedure: LONGEST_PROCEDURE,
    followUp: longestFollowUp(UNITS, attached),
    findings: Array.from({ length: FINDINGS }, (_, index) => finding(index)),
    fileStatistics: { rows: Array.from({ length: FIELDS }, (_, index) => fileRow(index)) },
    attachments: [attached(FINDINGS)],
    recommendations: Array.from({ length: 12 }, (_, index) => recommendation(index)),
    plan: {
      term: TWO_MONTHS,
      reportTo: longLine('body'),
      officer: 'Nguyễn Trần Hoàng Phương Quỳnh',
      receipts: UNITS.map((unitId) => ({ unitId, on: '2024-12-27' })),
      entries: UNITS.flatMap(longestPlanEntries),
    },
    documents: DOCUMENT_KINDS.flatMap((each) =>
      rulesOf(each).perUnit ? UNITS.map((unitId) => details(each, unitId)) : [details(each, undefined)],
    ),
  };
}

function members(): readonly TeamMember[] {
  const roles = ['head', 'deputy', 'secretary', 'member', 'member', 'member', 'member'] as const;
  return roles.map((role) => ({ role, name: 'Nguyễn Trần Hoàng Phương Quỳnh', post: longLine('post') }));
}

function unit(id: string, index: number): InspectedUnit {
  return {
    id,
    name: numbered(longLine('unit'), index + 1),
    parents: [longLine('body')],
    abbreviation: 'UBND',
    place: { vi: 'Buôn Ma Thuột', en: 'Buon Ma Thuot' },
    headPost: longLine('post'),
    overview: longParagraphs('overview'),
  };
}

function basis(place: number): LegalBasis {
  return {
    type: place % 2 === 0 ? 'circular' : 'decree',
    number: `${60 + (place % 30)}/2018/NĐ-CP`,
    date: '2018-04-23',
    issuer: { vi: 'Chính phủ', en: 'the Government' },
    subject: longLine('law'),
    article: String((place % 40) + 1),
    clause: String((place % 9) + 1),
    point: 'đ',
    // A form stands in place of article, clause and point.
    ...(place % 10 === 3 ? { form: '04' } : {}),
  };
}

function finding(index: number): Finding {
  // Of all units, of one, of two: each prints in another way.
  const units: readonly (readonly string[])[] = [[], [UNITS[0]], [UNITS[1]], [UNITS[0], UNITS[2]]];
  return {
    id: `finding-${index + 1}`,
    kind: index % 4 === 0 ? 'achievement' : 'shortcoming',
    unitIds: units[index % units.length] ?? [],
    contentId: CONTENTS[index % CONTENTS.length],
    title: numbered(longLine('finding'), index + 1),
    narrative: longParagraphs('narrative'),
    counts: [
      {
        affected: { value: 1548, approximation: 'more-than' },
        total: { value: 12531 },
        unit: files(),
        label: overdue(),
      },
      { affected: { value: 7 }, total: { value: 120, approximation: 'over' }, unit: files(), label: overdue() },
    ],
    legalBases: [basis(index), basis(index + 7)],
    causes: [
      { kind: 'objective', text: numbered(longLine('cause'), index + 1) },
      { kind: 'subjective', text: numbered(longLine('cause'), 100 + index) },
    ],
    responsibilities: [
      { kind: 'collective', who: numbered(longLine('unit'), index + 1), text: longLine('cause') },
      { kind: 'individual', who: numbered(longLine('post'), index + 1), text: longLine('cause') },
    ],
    explanation: {
      text: longLine('explained'),
      treatment: TREATMENTS[index % TREATMENTS.length],
      reply: longLine('explained'),
    },
    evidence: [{ reference: longLine('evidence'), pages: '125-148' }],
    attachments: [attached(index)],
    ...(index === 0 ? { mergedIds: ['finding-of-before'] } : {}),
  };
}

function attached(index: number): Attachment {
  return {
    id: `attachment-${index + 1}`,
    caption: numbered(longLine('evidence'), index + 1),
    pages: '1125-1148, 1150',
    fileName: `Bien_ban_lam_viec_voi_bo_phan_tiep_nhan_va_tra_ket_qua_${index + 1} (bản quét).pdf`,
    mediaType: 'application/pdf',
    size: 12_345_678,
    sha256: String(index).padStart(64, '0'),
  };
}

const files = (): BilingualText => ({ vi: 'hồ sơ', en: 'files' });
const overdue = (): BilingualText => ({ vi: 'quá hạn giải quyết', en: 'overdue' });

function fileRow(index: number): FileRow {
  return {
    id: `files-${index + 1}`,
    unitId: UNITS[index % UNITS.length],
    field: numbered(longLine('matter'), index + 1),
    figures: {
      received: 213_641,
      online: 102_531,
      direct: 98_765,
      carriedOver: 12_345,
      settled: 199_998,
      early: 55_555,
      onTime: 66_666,
      late: 77_777,
      pending: 13_643,
      inTime: 9_999,
      overdue: 3_644,
      refused: 1_234,
      withdrawn: 567,
    },
  };
}

function recommendation(index: number): Recommendation {
  return {
    id: `recommendation-${index + 1}`,
    // Half of those that answer no shortcoming go to all units, half to bodies that were not inspected.
    addressee:
      index % 2 === 0
        ? { vi: 'Các đơn vị được thanh tra', en: 'The inspected units' }
        : numbered(longLine('post'), (index % 4) + 1),
    action: numbered(longLine('measure'), index + 1),
    term: index % 2 === 0 ? TWO_MONTHS : FIFTEEN_DAYS,
    product: longLine('product'),
    asksForPlan: index === 11,
    findingIds: index < 6 ? [`finding-${index * 4 + 2}`, `finding-${index * 4 + 3}`] : [],
  };
}

function details(kind: DocumentDetails['kind'], unitId: string | undefined): DocumentDetails {
  const closes = kind === 'conclusion' || kind === 'check-report';
  return {
    kind,
    ...(unitId === undefined ? {} : { unitId }),
    number: '1234',
    place: { vi: 'Thành phố Hồ Chí Minh', en: 'Ho Chi Minh City' },
    date: closes ? '2024-12-23' : '2025-06-30',
    addressees: [longLine('unit'), longLine('body')],
    recipients: [longLine('body'), longLine('unit'), longLine('team')],
    fileUnder: 'NVTTPC',
    signing: {
      authority: 'KT.',
      onBehalfOf: longLine('post'),
      post: { vi: 'PHÓ TRƯỞNG ĐOÀN', en: 'DEPUTY HEAD' },
      agencyPost: longLine('post'),
      name: 'Nguyễn Trần Hoàng Phương Quỳnh',
    },
    sizes: '13/14/14',
    urgency: 'immediate',
    circulation: 'internal',
    drafter: 'NTHPQ',
    issuedCopies: 120,
    contact: {
      address: longLine('body'),
      telephone: '028 3829 1234',
      fax: '028 3829 5678',
      email: 'vanthu.thanhtra@thanhpho.gov.vn',
      website: 'thanhtra.thanhpho.gov.vn',
    },
    ...(kind === 'minutes' ? { meeting: meeting() } : {}),
  };
}

function meeting(): Meeting {
  const side = Array.from({ length: 5 }, () => ({ name: 'Nguyễn Trần Hoàng Phương Quỳnh', post: longLine('post') }));
  return {
    startTime: '08:30',
    endTime: '16:45',
    place: longLine('unit'),
    teamSide: side,
    unitSide: side,
    unitSigner: { name: 'Nguyễn Trần Hoàng Phương Quỳnh', post: { vi: 'CHỦ TỊCH', en: 'CHAIRPERSON' } },
    copies: 2,
  };
}
