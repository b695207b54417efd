import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTemplate } from '../../../electron/documents/lint/check-template.ts';
import { knownFacts } from '../../../electron/documents/lint/known-facts.ts';
import { LAW, SHIPPED, templatesWith } from '../compose/composing.ts';

const FACTS = knownFacts(LAW);
const TEXT = SHIPPED('reminder-letter/vi.md') ?? '';

/** Pieces of the language of templates, and what people type by mistake. */
const PIECES = [
  ...[
    '{{',
    '}}',
    '{%',
    '%}',
    '{{ subject }}',
    '{{ x.y }}',
    '{% if a %}',
    '{% endif %}',
    '{% for a in b %}',
    '{% endfor %}',
  ],
  ...[
    '{% else %}',
    '{% case x %}',
    "{% render 'part-due' %}",
    '{% assign a = b | first %}',
    '{% capture a %}',
    '| cite',
  ],
  ...[
    '\n:::\n',
    '\n::: x\n',
    '\n=== appendix landscape\n',
    '---\n',
    '**',
    '«',
    '-> ',
    '|',
    '\u200F',
    '\uE000',
    '\0',
    'ế',
    '\r\n',
  ],
];

test('whatever is written into a template, checking it ends with faults at lines that are there', () => {
  const edit = fc.record({ at: fc.nat(TEXT.length), drop: fc.nat(30), put: fc.constantFrom(...PIECES) });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const text = edits.reduce((now, { at, drop, put }) => now.slice(0, at) + put + now.slice(at + drop), TEXT);
      const lines = text.split('\n').length;
      for (const { where } of checkTemplate(
        'reminder-letter',
        templatesWith({ 'reminder-letter/vi.md': text }),
        FACTS,
      )) {
        const found = /^templates\/reminder-letter\/(vi|en)\.md:(\d+)$/.exec(where);
        expect(found, where).not.toBeNull();
        if (found?.[1] === 'vi') expect(Number(found[2])).toBeLessThanOrEqual(lines);
      }
    }),
    { numRuns: 150 },
  );
});
