import { expect, test } from 'vitest';
import { z } from 'zod';
import { LIBRARY_GROUPS } from '../../electron/domain/finding-library.ts';
import { lifeOf, samePlace } from '../../electron/domain/norm.ts';
import { loadNorms } from '../../electron/law/load-law.ts';

const { norms, library } = loadNorms('electron/law');
const byId = new Map(norms.map((norm) => [norm.id, norm]));

const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const confidence = z.enum(['high', 'medium', 'low', 'not-confirmed']);
const day = z.iso.date().optional();
const normSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  type: z.enum(['law', 'ordinance', 'resolution', 'decree', 'decision', 'directive', 'circular', 'plan', 'other']),
  number: z.string().min(1).optional(),
  date: day,
  issuer: text.optional(),
  subject: text.optional(),
  about: text.optional(),
  from: day,
  to: day,
  replacedBy: z.array(z.string()).min(1).optional(),
  amendedBy: z.array(z.string()).min(1).optional(),
  confidence,
  source: z.string().min(1),
  note: text.optional(),
  provisions: z.array(
    z.strictObject({
      article: z.string().min(1).optional(),
      clause: z.string().min(1).optional(),
      point: z.string().min(1).optional(),
      form: z.string().min(1).optional(),
      about: text.optional(),
      confidence: confidence.optional(),
    }),
  ),
});

test('every norm has the shape of a norm and says at least what it is', () => {
  for (const norm of norms) {
    expect(normSchema.safeParse(norm).error, norm.id).toBeUndefined();
    expect(norm.number ?? norm.subject, norm.id).toBeDefined();
    expect(JSON.stringify(norm)).toBe(JSON.stringify(norm).normalize('NFC'));
  }
});

test('no norm stands twice, by id, or by type and number', () => {
  expect(byId.size).toBe(norms.length);
  const numbered = norms.flatMap(({ type, number }) => (number === undefined ? [] : [`${type} ${number}`]));
  expect(new Set(numbered).size).toBe(numbered.length);
});

test('the symbol of a number says who issued it', () => {
  const symbols: Readonly<Record<string, RegExp>> = {
    decree: /^\d+\/\d{4}\/NĐ-CP$/,
    law: /^\d+\/\d{4}\/QH\d{2}$/,
    circular: /^\d+\/\d{4}\/TT-\p{Lu}+$/u,
    directive: /^\d+\/CT-TTg$/,
  };
  for (const { id, type, number } of norms) {
    const pattern = symbols[type];
    if (pattern !== undefined && number !== undefined) expect(number, id).toMatch(pattern);
  }
});

test('a norm ends after it began, and the years of its number and its date agree', () => {
  for (const norm of norms) {
    const { from, to } = lifeOf(norm);
    if (from !== undefined && to !== undefined) expect(from <= to, norm.id).toBe(true);
    if (norm.date !== undefined && norm.from !== undefined) expect(norm.date <= norm.from, norm.id).toBe(true);
    const year = /^\d+\/(\d{4})\//.exec(norm.number ?? '')?.[1];
    if (year !== undefined && norm.date !== undefined) expect(norm.date.slice(0, 4), norm.id).toBe(year);
  }
});

test('what replaces or amends a norm is a norm too', () => {
  for (const { id, replacedBy = [], amendedBy = [] } of norms)
    for (const other of [...replacedBy, ...amendedBy]) {
      expect(byId.has(other), `${id} → ${other}`).toBe(true);
      expect(other).not.toBe(id);
    }
});

test('a norm ends before what replaces it begins, and does not outlive it', () => {
  for (const { id, to, replacedBy = [] } of norms)
    for (const other of to === undefined ? [] : replacedBy) {
      const successor = byId.get(other);
      expect((to ?? '') < (successor?.from ?? '9999'), id).toBe(true);
      expect((to ?? '') < (successor?.to ?? '9999'), id).toBe(true);
    }
});

test('no chain of replacements comes back to where it began', () => {
  for (const { id } of norms) {
    const seen = new Set<string>();
    let next: readonly string[] = [id];
    while (next.length > 0) {
      for (const each of next) expect(seen.has(each), `${id} through ${each}`).toBe(false);
      for (const each of next) seen.add(each);
      next = [...new Set(next.flatMap((each) => byId.get(each)?.replacedBy ?? []))];
    }
  }
});

test('a provision names a place, and no place of a norm stands twice', () => {
  for (const { id, provisions } of norms) {
    provisions.forEach((each, index) => {
      expect(each.article ?? each.form, id).toBeDefined();
      expect(each.point === undefined || each.clause !== undefined, id).toBe(true);
      expect(
        provisions.findIndex((other) => samePlace(other, each)),
        `${id} ${JSON.stringify(each)}`,
      ).toBe(index);
    });
  }
});

test('the laws that governed follow each other without a gap', () => {
  const next = (id: string) => byId.get(byId.get(id)?.replacedBy?.[0] ?? '');
  for (const id of ['luat-56-2010', 'luat-11-2022', 'nd-61-2018', 'luat-22-2008', 'luat-01-2011', 'tt-06-2021-ttcp']) {
    const [end, start] = [byId.get(id)?.to, next(id)?.from];
    expect(end, id).toBeDefined();
    expect(Date.parse(start ?? '') - Date.parse(end ?? ''), id).toBe(24 * 60 * 60 * 1000);
  }
});

test('every entry of the library cites norms and provisions that are there', () => {
  for (const { id, group, regimes } of library) {
    expect(LIBRARY_GROUPS).toContain(group);
    for (const base of regimes.flatMap(({ bases }) => bases)) {
      if ('cited' in base) throw new Error(`${id} cites without a reference`);
      const norm = byId.get(base.norm);
      expect(norm, `${id} → ${base.norm}`).toBeDefined();
      const isWhole = base.article === undefined && base.form === undefined;
      const isKnown = norm?.provisions.some((each) => samePlace(each, base)) === true;
      expect(isWhole || isKnown, `${id} → ${JSON.stringify(base)}`).toBe(true);
    }
  }
});
