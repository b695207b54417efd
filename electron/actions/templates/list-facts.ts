import en from '../../../locales/en/facts.json' with { type: 'json' };
import vi from '../../../locales/vi/facts.json' with { type: 'json' };
import type { FactLine } from '../../contract/template-channels.ts';
import type { LawData } from '../../documents/compose/law-data.ts';
import { templateFacts } from '../../documents/compose/template-facts.ts';
import type { Language } from '../../domain/bilingual-text.ts';
import type { IsoDate } from '../../domain/calendar-date.ts';
import type { InspectionCase } from '../../domain/inspection.ts';
import type { DocumentKind } from '../../domain/official-document.ts';
import { SNIPPETS } from './snippets.ts';
import { unitToTry } from './try-template.ts';

/** Longest example shown beside a fact. */
const LONGEST_EXAMPLE = 90;

type FactName = keyof typeof vi;

/** Every fact with its meaning and what it prints in the inspection, after the ready-made pieces. */
export function listFacts(
  inspectionCase: InspectionCase,
  kind: DocumentKind,
  language: Language,
  law: LawData,
  today: IsoDate,
): readonly FactLine[] {
  const unitId = unitToTry(kind, inspectionCase);
  const facts = templateFacts({ inspectionCase, kind, unitId, language, law, today });
  const names = Object.keys(vi) as readonly FactName[];
  const single = names.map((name) => ({
    name,
    meaning: { vi: vi[name], en: en[name] },
    example: exampleOf(valueAt(facts, name)),
    insert: insertOf(name),
  }));
  return [...SNIPPETS.map((each) => ({ ...each, insert: each.insert[language], example: null })), ...single];
}

/** In loops a finding and a group have the names that the shipped templates give them. */
const STARTS: Readonly<Record<string, string>> = { finding: 'findings.shortcomings[]', group: 'contentGroups[]' };

function valueAt(facts: object, name: string): unknown {
  const [first = '', ...rest] = name.split('.');
  const path = [STARTS[first] ?? first, ...rest].join('.').split('.');
  return path.reduce<unknown>((reached, step) => {
    const value: unknown =
      typeof reached === 'object' && reached !== null ? Reflect.get(reached, step.replace('[]', '')) : null;
    return step.endsWith('[]') && Array.isArray(value) ? value[0] : value;
  }, facts);
}

function exampleOf(value: unknown): string | null {
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  if (typeof value === 'object' && value !== null && 'full' in value) return exampleOf(value.full);
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value);
  return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE).trim()}…` : text;
}

/** What is a yes or no, or prints only together with other words. */
const IN_CONDITIONS = /(^|\.)((is|has)[A-Z]\w*|concernsSeveral|inspectionLaw)$/;
const WHOLE_GROUPS: Readonly<Record<string, string>> = {
  'finding.bases[]': '{% for basis in finding.bases %}{{ basis | cite }}{% endfor %}',
  'unit.findings': '{% for finding in unit.findings.shortcomings %}\n- {{ finding.title }}.\n{% endfor %}',
};

/** An output; of a list the loop around it; of a yes or no the condition. */
function insertOf(name: string): string {
  const printed = (path: string) => (IN_CONDITIONS.test(path) ? `{% if ${path} %}  {% endif %}` : `{{ ${path} }}`);
  return WHOLE_GROUPS[name] ?? inLoops(name, printed);
}

/** `recommendations[].items[].action` → a loop over each, the inner one over `each.items`. */
function inLoops(path: string, printed: (path: string) => string, names = ['each', 'item']): string {
  const cut = path.indexOf('[]');
  if (cut < 0) return printed(path);
  const [name = 'item', ...inner] = names;
  const inside = inLoops(`${name}${path.slice(cut + 2)}`, printed, inner);
  return `{% for ${name} in ${path.slice(0, cut)} %}${inside}{% endfor %}`;
}
