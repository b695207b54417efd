import { type Language, textIn } from '../../domain/bilingual-text.ts';
import type { InspectionTeam } from '../../domain/inspection.ts';
import type { DocumentDetails, Representative } from '../../domain/official-document.ts';
import { writeCardinal } from '../../domain/write-number.ts';
import { writeTime } from '../../domain/write-time.ts';
import { fromPlace } from './fact-origins.ts';
import { withoutStop } from './fact-texts.ts';

export type RepresentativeFacts = { readonly name: string | null; readonly post: string | null };

/** The meeting that minutes are of; its day is the date of the minutes. */
export type MeetingFacts = {
  /** «08 giờ 30 phút». */
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly place: string | null;
  /** Those entered, else the members of the team. */
  readonly teamSide: readonly RepresentativeFacts[];
  readonly unitSide: readonly RepresentativeFacts[];
  /** «02». */
  readonly copies: string | null;
  /** True for two copies, of which each side keeps one. */
  readonly isOneEach: boolean;
};

export function meetingFacts(
  { meeting }: DocumentDetails,
  team: InspectionTeam,
  language: Language,
  place: string,
): MeetingFacts {
  const time = (given: string | undefined) => (given === undefined ? null : writeTime(given, language));
  const present = meeting?.teamSide ?? [];
  const people = (present.length > 0 ? present : team.members).map((each) => representativeFacts(each, language));
  const facts: MeetingFacts = {
    startTime: time(meeting?.startTime),
    endTime: time(meeting?.endTime),
    place: withoutStop(textIn(meeting?.place, language)),
    teamSide: fromPlace(people, present.length > 0 ? `${place}.teamSide` : 'team.members'),
    unitSide: (meeting?.unitSide ?? []).map((each) => representativeFacts(each, language)),
    copies: meeting?.copies === undefined ? null : writeCardinal(meeting.copies, language),
    isOneEach: meeting?.copies === 2,
  };
  return fromPlace(facts, place, { isOneEach: `${place}.copies` });
}

export function representativeFacts(given: Representative | undefined, language: Language): RepresentativeFacts {
  return { name: given?.name ?? null, post: withoutStop(textIn(given?.post, language)) };
}
