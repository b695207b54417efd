import type { FollowUpAct, FollowUpEntry } from '../../domain/follow-up.ts';
import { longLine, longParagraphs, numbered } from './long-texts.ts';

type Noted = FollowUpAct & Pick<FollowUpEntry, 'on'>;

/** What was noted of rows of the first unit: every kind of entry, a row done, one extended twice, one passed on, one reopened. */
const NOTED: readonly (readonly [findingId: string, noted: Noted])[] = [
  ['finding-2', { kind: 'progress', on: '2025-02-10', result: 'done', text: longParagraphs('measures') }],
  ['finding-2', { kind: 'closing', on: '2025-03-03', result: 'done' }],
  ['finding-4', extension(1, '2025-02-20', '2025-02-24', '2025-04-30')],
  ['finding-4', extension(2, '2025-04-28', '2025-04-30', '2025-06-16')],
  ['finding-4', { kind: 'progress', on: '2025-05-05', result: 'partly', text: longLine('explained') }],
  ['finding-6', { kind: 'progress', on: '2025-05-06', result: 'not-done', reason: longParagraphs('explained') }],
  ['finding-8', { kind: 'closing', on: '2025-05-07', result: 'not-applicable', reason: longLine('explained') }],
  [
    'finding-10',
    {
      kind: 'succession',
      on: '2025-05-08',
      former: numbered(longLine('unit'), 1),
      successor: numbered(longLine('unit'), 9),
      ground: longLine('law'),
    },
  ],
  ['finding-12', { kind: 'progress', on: '2025-05-09', result: 'done' }],
  ['finding-12', { kind: 'closing', on: '2025-05-10', result: 'done' }],
  ['finding-12', { kind: 'reopening', on: '2025-05-11', reason: longLine('explained') }],
  ['finding-14', { kind: 'progress', on: '2025-05-12', result: 'done' }],
  ['finding-14', { kind: 'withdrawal', on: '2025-05-13', entryId: 'entry-12', reason: longLine('explained') }],
];

function extension(place: number, on: string, oldDueOn: string, newDueOn: string): Noted {
  const decision = { decisionNumber: `${1200 + place}/QĐ-UBND`, decisionDate: on };
  return { kind: 'extension', on, ...decision, reason: longLine('explained'), oldDueOn, newDueOn };
}

export function longestFollowUp(unitId: string): readonly FollowUpEntry[] {
  return NOTED.map(([findingId, noted], index) => ({
    ...noted,
    id: `entry-${index + 1}`,
    enteredAt: `${noted.on}T02:00:00.000Z`,
    enteredBy: 'Nguyễn Trần Hoàng Phương Quỳnh',
    row: { findingId, unitId },
    document: numbered(longLine('evidence'), index + 1),
    evidence: [
      {
        id: `proof-${index + 1}`,
        caption: numbered(longLine('evidence'), 100 + index),
        pages: '12-15',
        fileName: `Bao_cao_ket_qua_thuc_hien_${index + 1} (bản quét).pdf`,
        mediaType: 'application/pdf',
        size: 345_678,
        sha256: String(900 + index).padStart(64, '0'),
      },
    ],
  }));
}
