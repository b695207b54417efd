import type { ExportedList } from '../../contract/list-channels.ts';
import { followedRowsOf } from '../../domain/followed-rows.ts';
import type { ShippedTerm } from '../../domain/glossary.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import { type Answer, done } from '../../domain/problem.ts';
import type { WorkingCalendar } from '../../domain/working-calendar.ts';
import { inspectionNotFound } from '../missing-records.ts';
import type { Storage } from '../ports.ts';
import type { ListSetting } from './columns.ts';
import { findingList } from './finding-list.ts';
import { inspectionList } from './inspection-list.ts';
import type { Listed } from './listed.ts';
import { glossaryList, specialDayList } from './other-lists.ts';
import { planList } from './plan-list.ts';
import { watchList } from './watch-list.ts';

export type ListSources = {
  readonly storage: Storage;
  readonly calendar: WorkingCalendar;
  readonly shippedTerms: () => readonly ShippedTerm[];
};

/** The list that was asked for, ready to be written. */
export function listedOf(list: ExportedList, sources: ListSources, setting: ListSetting): Answer<Listed> {
  const { storage, calendar, shippedTerms } = sources;
  const ofCase = (inspectionId: string, make: (inspectionCase: InspectionCase) => Listed): Answer<Listed> => {
    const inspectionCase = storage.inspections.readCase(inspectionId);
    return inspectionCase === null ? inspectionNotFound(inspectionId) : done(make(inspectionCase));
  };
  switch (list.name) {
    case 'watch': {
      const { name: _, ...query } = list;
      return done(watchList(storage.watch, query, setting));
    }
    case 'inspections': {
      const { name: _, ...query } = list;
      return done(inspectionList(storage.inspections, query, setting));
    }
    case 'plan':
      return ofCase(list.inspectionId, (found) => planList(found, followedRowsOf(found, calendar), setting));
    case 'findings':
      return ofCase(list.inspectionId, (found) => findingList(found, setting));
    case 'specialDays':
      return done(specialDayList(calendar, list.year, setting));
    case 'glossary':
      return done(glossaryList(storage.glossary, shippedTerms(), list, setting));
  }
}
