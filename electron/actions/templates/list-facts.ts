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

/** An output; of a list the loop around it; of a yes or no the condition. */
function insertOf(name: string): string {
  const parts = name.split('.');
  const lists = parts.filter((each) => each.endsWith('[]')).length;
  const last = parts.at(-1) ?? '';
  if (/^(is|has)[A-Z]/.test(last) || name === 'inspectionLaw' || last === 'concernsSeveral')
    return `{% if ${name.replaceAll('[]', '')} %}  {% endif %}`;
  if (name === 'finding.bases[]') return '{% for basis in finding.bases %}{{ basis | cite }}{% endfor %}';
  if (name === 'unit.findings')
    return '{% for finding in unit.findings.shortcomings %}\n- {{ finding.title }}.\n{% endfor %}';
  if (lists === 0) return `{{ ${name} }}`;
  return loopOver(name);
}

function loopOver(name: string): string {
  const cut = name.indexOf('[]');
  const rest = name.slice(cut + 2);
  if (rest.includes('[]')) {
    const inner = rest.slice(1, rest.indexOf('[]'));
    const tail = rest.slice(rest.indexOf('[]') + 2);
    return `{% for each in ${name.slice(0, cut)} %}{% for item in each.${inner} %}{{ item${tail} }}{% endfor %}{% endfor %}`;
  }
  return `{% for each in ${name.slice(0, cut)} %}{{ each${rest} }}{% endfor %}`;
}
