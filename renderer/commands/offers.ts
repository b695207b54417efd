import { matches } from '../words/fold.ts';
import type { OfferIcon } from './command-icons.ts';
import type { Keys } from './keys.ts';

/** What comes from the database stands late: it must not push away the line that Enter is about to take. */
export const OFFER_GROUPS = ['recent', 'steps', 'commands', 'tools', 'inspections', 'findings', 'help'] as const;
export type OfferGroup = (typeof OFFER_GROUPS)[number];

/** One line of the palette. */
export type Offer = {
  /** The same in every session: what was chosen last is remembered by it. */
  readonly id: string;
  readonly group: OfferGroup;
  readonly words: string;
  readonly detail?: string;
  /** Further words it is found by: those of the other language. */
  readonly alsoFoundBy?: string;
  readonly keys?: readonly Keys[];
  readonly Icon: OfferIcon;
  readonly run: () => void;
};

const MOST_IN_GROUP = 8;

/**
 * The lines for what was typed, in the order of the groups. Without words the last chosen stand first, in a group of their own.
 * Answers of the database (`found`) were searched there already.
 */
export function offersFor(
  words: string,
  known: readonly Offer[],
  found: readonly Offer[],
  recent: readonly string[],
): readonly Offer[] {
  if (words.trim() === '') {
    const all = [...known, ...found];
    const last = recent.flatMap((id) => all.filter((each) => each.id === id));
    const rest = all.filter((each) => !recent.includes(each.id));
    return inGroups([...last.map((each) => ({ ...each, group: 'recent' as const })), ...rest]);
  }
  const fitting = known.filter((each) =>
    matches(`${each.words} ${each.detail ?? ''} ${each.alsoFoundBy ?? ''}`, words),
  );
  return inGroups([...fitting, ...found]);
}

function inGroups(offers: readonly Offer[]): readonly Offer[] {
  return OFFER_GROUPS.flatMap((group) => {
    const ofGroup = offers.filter((each) => each.group === group);
    return group === 'commands' || group === 'tools' ? ofGroup : ofGroup.slice(0, MOST_IN_GROUP);
  });
}
