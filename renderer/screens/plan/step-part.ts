import type { FollowedRowView } from '../../../electron/contract/types.ts';

export const PLAN_VIEWS = ['plan', 'follow', 'chart'] as const;
/** The same rows as the table that is printed, as a list to follow them, and drawn along the calendar. */
export type PlanView = (typeof PLAN_VIEWS)[number];

/** What the address of the step says: which view, and which row is open or to be in sight. */
export type StepPart = { readonly view: PlanView; readonly mark: string | null };

/** A row in one word as addresses name it: «f7~u1», «@r2~u1», a sub-task «f7~u1~t3». */
export function markOf({ key, taskId }: Pick<FollowedRowView, 'key' | 'taskId'>): string {
  const row = `${key.findingId ?? `@${key.recommendationId ?? ''}`}~${key.unitId ?? ''}`;
  return taskId === undefined ? row : `${row}~${taskId}`;
}

/** «chart», «plan:f7~u1»; a row alone is one to be followed. */
export function partOf({ view, mark }: StepPart): string {
  return mark === null ? view : `${view}:${mark}`;
}

/**
 * @param written as the router hands it over: it leaves «:», «@» and «/» encoded. From lists over all inspections a sub-task comes as
 *   «f7~u1/t3»
 */
export function stepPart(written: string): StepPart {
  const part = written.replace(/%(3A|40|2F)/gi, decodeURIComponent).replace(/~([^~/]*)\/(.+)$/, '~$1~$2');
  const view = PLAN_VIEWS.find((each) => part === each || part.startsWith(`${each}:`));
  if (view !== undefined) return { view, mark: part.slice(view.length + 1) || null };
  return part === '' ? { view: 'plan', mark: null } : { view: 'follow', mark: part };
}

/** The unit whose row it is; null for a row without one. */
export function unitOfMark(mark: string | null): string | null {
  return mark?.split('~')[1] || null;
}
