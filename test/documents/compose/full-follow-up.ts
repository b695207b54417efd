import type { FollowUpAct, FollowUpEntry } from '../../../electron/domain/follow-up.ts';
import type { Wording } from './full-case.ts';

/** What was noted of the rows of unit «two»: one extended and partly done and passed on, one closed. */
export function fullFollowUp(t: Wording): readonly FollowUpEntry[] {
  const noted: readonly (readonly [string, FollowUpAct & Pick<FollowUpEntry, 'on'>])[] = [
    [
      'all',
      {
        kind: 'extension',
        on: '2025-02-20',
        decisionNumber: '215/QĐ-UBND',
        decisionDate: '2025-02-19',
        reason: t('Extended'),
        oldDueOn: '2025-02-24',
        newDueOn: '2025-04-30',
      },
    ],
    ['all', { kind: 'progress', on: '2025-03-01', result: 'partly', text: t('Progress'), reason: t('WhyPartly') }],
    ['all', { kind: 'succession', on: '2025-07-01', former: t('Unit-two'), successor: t('Successor') }],
    ['loose', { kind: 'closing', on: '2025-03-02', result: 'not-applicable', reason: t('WhyNot') }],
  ];
  return noted.map(([findingId, act], index) => ({
    ...act,
    id: `entry-${index}`,
    enteredAt: `${act.on}T01:00:00.000Z`,
    row: { findingId, unitId: 'two' },
    document: t(`Proof-${index}`),
  }));
}
