import { listInspections } from '../actions/list-inspections.ts';
import type { InspectionStore } from '../actions/ports.ts';
import type { InspectionLine } from '../domain/lines.ts';

const PAGE = 500;

/** Every inspection of the data folder that is not set aside. */
export function allInspections(inspections: InspectionStore): readonly InspectionLine[] {
  const all: InspectionLine[] = [];
  for (;;) {
    const page = listInspections(inspections, { words: '', offset: all.length, limit: PAGE });
    if (!page.ok || page.value.items.length === 0) return all;
    all.push(...page.value.items);
    if (all.length >= page.value.total) return all;
  }
}
