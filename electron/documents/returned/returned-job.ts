import type { LetterheadFile } from '../../domain/letterhead.ts';
import type { MatchTarget } from '../../domain/match-received.ts';
import type { Answer } from '../../domain/problem.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import type { ReceivedPlan } from './read-plan-file.ts';
import type { Comparison } from './suggestion.ts';

/** All that the worker of returned files needs; plain data, so that it can be sent. */
export type ReturnedJob =
  | { readonly type: 'identify'; readonly bytes: Uint8Array; readonly name: string }
  | {
      readonly type: 'compare';
      readonly bytes: Uint8Array;
      readonly document: OfficialDocument;
      readonly draftId: string;
      /** The office's Word file that the draft was written into. */
      readonly letterhead?: LetterheadFile;
      readonly isOurs: boolean;
    }
  | {
      /** The plan of a unit, in Word or Excel. */
      readonly type: 'plan';
      readonly bytes: Uint8Array;
      readonly name: string;
      readonly targets: readonly MatchTarget[];
    }
  | {
      readonly type: 'track';
      readonly old: OfficialDocument;
      readonly now: OfficialDocument;
      /** Of the new text: ISO date-time put on every change. */
      readonly date: string;
    };

/** Drafts that the file names, nearest first. */
export type Identified = { readonly drafts: readonly string[] };
export type Tracked = { readonly bytes: Uint8Array };

export type ResultOf<Job extends ReturnedJob> = Answer<
  Job extends { type: 'identify' }
    ? Identified
    : Job extends { type: 'compare' }
      ? Comparison
      : Job extends { type: 'plan' }
        ? ReceivedPlan
        : Tracked
>;
