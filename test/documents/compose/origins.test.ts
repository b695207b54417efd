import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCaseFile } from '../../../electron/actions/read-case-file.ts';
import { withMissingPlaces } from '../../../electron/documents/compose/missing-places.ts';
import type { Inline, Inlines } from '../../../electron/documents/model/inline.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import type { DraftLanguage } from '../../../electron/domain/bilingual-text.ts';
import type { InspectionCase } from '../../../electron/domain/inspection.ts';
import { documentsOf, type OfferedDocument } from '../../../electron/domain/offered-documents.ts';
import { rowMark } from '../../../electron/domain/plan-row-key.ts';
import { textsIn, withTexts } from '../../../electron/domain/walk-texts.ts';
import {
  closeness,
  originOfPlace,
  placeOfOrigin,
  type Records,
} from '../../../renderer/screens/beside/origin-places.ts';
import { aCase } from '../../domain/a-case.ts';
import { answerOf, changed, mustBeDone, templatesWith } from './composing.ts';
import { fullCase } from './full-case.ts';

const sample = (name: string) => mustBeDone(readCaseFile(readFileSync(`test/fixtures/cases/${name}.json`, 'utf8')));
const CASES: readonly (readonly [string, InspectionCase])[] = [
  ['Cần Thơ', sample('can-tho-2024')],
  ['Đắk Mil', sample('dak-mil-2024')],
  ['Đồng Tháp', sample('dong-thap-2019')],
  ['full inspection', fullCase('inspection')],
  ['full check', fullCase('check')],
];
const DRAFT_LANGUAGES: readonly DraftLanguage[] = ['vi', 'en', 'both'];

function compose(inspectionCase: InspectionCase, chosen: OfferedDocument, language: DraftLanguage, withOrigins = true) {
  return mustBeDone(answerOf(inspectionCase, { ...chosen, language, withOrigins }));
}

function recordsOf(of: InspectionCase): Records {
  const ids = (all: readonly { readonly id: string }[]) => all.map((each) => each.id);
  return {
    findings: ids(of.findings),
    units: ids(of.units),
    contents: ids(of.contents),
    recommendations: ids(of.recommendations),
    documents: of.documents.map((each) => (each.unitId === undefined ? each.kind : `${each.kind}~${each.unitId}`)),
    'plan.entries': of.plan.entries.map((each) => `${each.findingId}~${each.unitId}`),
    'fileStatistics.rows': ids(of.fileStatistics?.rows ?? []),
  };
}

function isRun(value: object): value is Inline {
  return 'type' in value && (value.type === 'text' || value.type === 'blank');
}

/** Every run of a document, at whatever depth. */
function runsIn(value: unknown): readonly Inline[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isRun(value)) return [value];
  return Object.values(value).flatMap(runsIn);
}

/** The document without its origins: neighbouring runs that look alike are one again. */
function withoutOrigins<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.map(withoutOrigins);
    return (items.length > 0 && items.every((each) => isRun(Object(each))) ? joined(items as Inlines) : items) as T;
  }
  const entries = Object.entries(value).filter(([name]) => name !== 'origins');
  return Object.fromEntries(entries.map(([name, each]) => [name, withoutOrigins(each)])) as T;
}

function joined(runs: Inlines): Inlines {
  const marks = ({ bold, italic, ...rest }: Inline) => JSON.stringify([bold, italic, 'lang' in rest && rest.lang]);
  const all: Inline[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.type === 'text' && run.type === 'text' && marks(last) === marks(run))
      all.splice(-1, 1, { ...last, text: last.text + run.text });
    else all.push(run);
  }
  return all;
}

/** Whether the place is there, or, where nothing is entered yet, what it would be entered in. */
function isInCase(place: string, inspectionCase: InspectionCase): boolean {
  const steps = place.split(/[.[\]]+/).filter((each) => each !== '');
  let at: unknown = inspectionCase;
  for (const [index, step] of steps.entries()) {
    if (typeof at !== 'object' || at === null) return false;
    if (!(step in at)) return !Array.isArray(at) && index > 0 ? true : index === 0 && OPTIONAL.has(step);
    at = Reflect.get(at, step);
  }
  return true;
}

/** What was noted of a row is opened in the follow-up of that row. */
function wantedOrigin(place: string, { followUp = [] }: InspectionCase, records: Records): string {
  const entry = followUp[Number(/^followUp\[(\d+)\]/.exec(place)?.[1])];
  return entry === undefined ? originOfPlace(place, records) : `plan.entries[#${rowMark(entry.row)}].followUp`;
}

const OPTIONAL = new Set(['teamReportDate', 'explanation', 'appliedMeasures', 'unitRequests']);

describe.each(CASES)('%s', (_, inspectionCase) => {
  const offered = documentsOf(inspectionCase);
  const records = recordsOf(inspectionCase);

  test.each(DRAFT_LANGUAGES)('says the same with origins (%s)', (language) => {
    for (const chosen of offered) {
      const plain = compose(inspectionCase, chosen, language, false);
      expect(JSON.stringify(plain)).not.toContain('"origins"');
      expect(withoutOrigins(compose(inspectionCase, chosen, language))).toEqual(withoutOrigins(plain));
    }
  });

  test.each(DRAFT_LANGUAGES)('every origin leads to a place of the case (%s)', (language) => {
    for (const chosen of offered) {
      const origins = runsIn(compose(inspectionCase, chosen, language).document).flatMap((each) => each.origins ?? []);
      expect(origins.length).toBeGreaterThan(0);
      const lost = origins.filter((origin) => {
        const place = placeOfOrigin(origin, records);
        // Nothing entered yet of that document, or of that row of the plan: both are opened by their ids.
        if (place === null) return !/^(documents|plan\.entries)\[#/.test(origin);
        return !isInCase(place, inspectionCase);
      });
      expect([...new Set(lost)]).toEqual([]);
    }
  });

  test.each(DRAFT_LANGUAGES)('every text that prints is found at its place (%s)', (language) => {
    const places = [...textsIn(inspectionCase)].map((each) => each.where);
    const probed = withTexts(inspectionCase, ({ where, text }) => {
      const mark = `qz${places.indexOf(where)}zq`;
      return {
        ...text,
        ...(text.vi === undefined ? {} : { vi: mark }),
        ...(text.en === undefined ? {} : { en: mark }),
      };
    });
    let found = 0;
    for (const chosen of offered) {
      for (const run of runsIn(compose(probed, chosen, language).document)) {
        if (run.type === 'blank') continue;
        for (const [, index] of run.text.matchAll(/qz(\d+)zq/gi)) {
          const wanted = wantedOrigin(places[Number(index)] ?? '', inspectionCase, records);
          expect({ wanted, origins: run.origins?.filter((each) => closeness(each, wanted) !== null) }).toEqual({
            wanted,
            origins: expect.arrayContaining([expect.any(String)]),
          });
          found += 1;
        }
      }
    }
    expect(found).toBeGreaterThan(0);
  });
});

function blanksOf(document: OfficialDocument): readonly string[] {
  return runsIn(document).flatMap((each) => (each.type === 'blank' ? [each.origins?.[0] ?? 'nowhere'] : []));
}

test('each blank leads to the fact that is missing', () => {
  const { number: _number, date: _date, ...decision } = fullCase('inspection').decision;
  const { abbreviation: _abbreviation, ...inspectingBody } = fullCase('inspection').inspectingBody;
  const lacking = { ...fullCase('inspection'), decision, inspectingBody, documents: [] };
  const blanks = blanksOf(compose(lacking, { kind: 'conclusion', unitId: null }, 'vi').document);
  expect(blanks).toEqual(expect.arrayContaining(['decision.number', 'decision.date', 'inspectingBody.abbreviation']));
  expect(blanks).toEqual(
    expect.arrayContaining(
      ['number', 'date', 'signing.name', 'recipients'].map((name) => `documents[#conclusion].${name}`),
    ),
  );
  expect(blanks).not.toContain('nowhere');
});

test.each(['inspection', 'check'] as const)('of an empty %s nearly every blank leads to where it is filled', (kind) => {
  const empty = { ...aCase(), kind, findings: [], recommendations: [], contents: [] };
  for (const chosen of documentsOf(empty).filter((each) => ['conclusion', 'check-report'].includes(each.kind))) {
    const blanks = blanksOf(compose(empty, chosen, 'vi').document);
    expect(blanks).toEqual(expect.arrayContaining(['findings', 'recommendations', 'appliedMeasures']));
    expect(blanks).not.toContain('nowhere');
  }
});

test('what a condition or a loop found missing is the place of the blank in its branch', () => {
  expect(withMissingPlaces('{% if a.isNone %}{{ nothing }}{% else %}{{ nothing }}{% endif %}{{ nothing }}')).toBe(
    '{% if a.isNone %}{{ nothing | missing: a, "isNone" }}{% else %}{{ nothing }}{% endif %}{{ nothing }}',
  );
  expect(withMissingPlaces('{% for a in b.c %}{{ nothing }}{% else %}\n{{ nothing }}{% endfor %}')).toBe(
    '{% for a in b.c %}{{ nothing }}{% else %}\n{{ nothing | missing: b.c }}{% endfor %}',
  );
  expect(withMissingPlaces('{% if a %}x{% elsif b %}y{% else %}{{ nothing }}{% endif %}')).toContain('missing: b }}');
});

test('an own template with filters, loops, captures and shared parts keeps the places', () => {
  const block = [
    '{% capture both %}{{ decision.number }} – {{ decision.issuer | upper_first }}{% endcapture %}{{ both }}',
    '{{ team.name | default: body.name | upper }}',
    '{% for each in units %}{{ each.name }}{% unless forloop.last %}, {% endunless %}{% endfor %}',
    '{{ legalGrounds | first }}',
    '{% assign head = team.head %}{{ head.post | lower_first | append: "!" }}',
  ].join('\n\n');
  const text = changed('conclusion/vi.md', '::: opening\n', `::: opening\n${block}\n\n`);
  const templates = templatesWith({ 'conclusion/vi.md': text });
  const { team: _team, ...rest } = fullCase('inspection');
  const { name: _name, ...nameless } = fullCase('inspection').team;
  const { document } = mustBeDone(
    answerOf(
      { ...rest, team: nameless },
      { kind: 'conclusion', unitId: null, language: 'vi', templates, withOrigins: true },
    ),
  );
  const origins = document.body.slice(1, 6).map((each) => runsIn(each).flatMap((run) => run.origins ?? []));
  expect(origins).toEqual([
    ['decision.number', 'decision.issuer'],
    ['inspectingBody.name'],
    fullCase('inspection').units.map((each) => `units[#${each.id}].name`),
    ['legalGrounds[0]'],
    ['team.members[0].post'],
  ]);
});
