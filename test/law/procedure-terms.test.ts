import { expect, test } from 'vitest';
import { PROCEDURE_STEPS } from '../../electron/domain/procedure.ts';
import { loadNorms, loadProcedure } from '../../electron/law/load-law.ts';

const { laws, steps, suspension } = loadProcedure('electron/law');
const { norms } = loadNorms('electron/law');

test('every step is there once, in its order, and is counted from one that both kinds know', () => {
  expect(steps.map(({ step }) => step)).toEqual(PROCEDURE_STEPS);
  for (const { step, kinds, countedFrom, terms } of steps)
    for (const from of [countedFrom, ...terms.map((each) => each.countedFrom)].filter((each) => each !== undefined)) {
      const start = steps.find((each) => each.step === from);
      expect(start?.kinds, step).toEqual(expect.arrayContaining([...kinds]));
    }
});

test('every name, source and note stands in both languages, in NFC', () => {
  const texts = [
    ...laws.map(({ name }) => name),
    ...suspension.flatMap(({ source, note }) => [source, note]),
    ...steps.flatMap(({ name, terms }) => [name, ...terms.flatMap(({ source, note, scope }) => [source, note, scope])]),
  ];
  for (const text of texts.filter((each) => each !== undefined)) {
    expect(text.vi ?? '', JSON.stringify(text)).not.toBe('');
    expect(text.en ?? '', JSON.stringify(text)).not.toBe('');
    expect(text.vi).toBe(text.vi?.normalize('NFC'));
  }
});

test('laws and terms hold on the days on which their norms are in force', () => {
  const dated = [
    ...laws.map(({ norm, from, to }) => ({ norm, from, to })),
    ...steps.flatMap(({ terms }) => terms.map(({ norm, from, to }) => ({ norm, from, to }))),
  ];
  for (const { norm, from = '0001-01-01', to = '9999-12-31' } of dated.filter((each) => each.norm !== undefined)) {
    const known = norms.find(({ id }) => id === norm);
    expect(known, norm).toBeDefined();
    expect([from >= (known?.from ?? from), to <= (known?.to ?? to)], norm).toEqual([true, true]);
  }
});

test('two terms of one step never count for the same day and level', () => {
  for (const { step, terms } of steps)
    for (const [index, one] of terms.entries())
      for (const other of terms.slice(index + 1)) {
        const isApart = (one.to ?? '9999') < (other.from ?? '') || (other.to ?? '9999') < (one.from ?? '');
        expect(isApart || one.level !== other.level, step).toBe(true);
      }
});

test('a figure has its unit, and the other way round', () => {
  for (const { step, terms } of steps)
    for (const { amount, unit } of terms) expect(amount === undefined, step).toBe(unit === undefined);
});
