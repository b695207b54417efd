import { describe, expect, test } from 'vitest';
import { CHANNEL_NAMES, TAKE_FILES } from '../../electron/contract/channel-names.ts';
import type { FindingEntry } from '../../electron/contract/channels.ts';
import { channels } from '../../electron/contract/channels.ts';
import { done, ProblemError, problem } from '../../electron/domain/problem.ts';
import { answerRequest, type Handlers } from '../../electron/main/answer-request.ts';
import { plainFinding } from '../storage/rich-case.ts';

type Logged = { readonly error: unknown; readonly during: string };

/** Every handler fails the test but those given: a request that is refused must reach none. */
function handlersWith(given: Partial<Handlers>): Handlers {
  const unexpected = () => {
    throw new Error('handler reached');
  };
  const all = Object.fromEntries(CHANNEL_NAMES.map((name) => [name, unexpected]));
  return { ...all, ...given } as Handlers;
}

function logInto(lines: Logged[]) {
  return { file: '/data/errors.log', write: (error: unknown, during: string) => void lines.push({ error, during }) };
}

const ENTRY: FindingEntry = {
  id: 'f',
  position: 0,
  kind: 'achievement',
  unitIds: [],
  contentId: null,
  title: {},
  hasNarrative: false,
  hasEnglish: false,
  hasStaleEnglish: false,
  figures: [],
  lacks: [],
  hasStaleFigures: false,
};

describe('the list of names', () => {
  test('is the contract, but for what only the preload script may ask', () => {
    expect([...CHANNEL_NAMES, TAKE_FILES].sort()).toEqual(Object.keys(channels).sort());
  });
});

describe('a request', () => {
  test('that keeps to the contract gets its handler’s answer, with text in NFC', async () => {
    const given: unknown[] = [];
    const handlers = handlersWith({
      'findings.write': (input) => {
        given.push(input);
        return done({ finding: input.finding, countTexts: [], entry: ENTRY, faults: [], translations: [] });
      },
    });
    const finding = { ...plainFinding('f'), title: { vi: 'Trễ hẹn'.normalize('NFD') } };
    const answer = await answerRequest(handlers, 'findings.write', { inspectionId: 'i', finding }, logInto([]));
    expect(answer).toMatchObject({ ok: true, value: { finding: { title: { vi: 'Trễ hẹn'.normalize('NFC') } } } });
    expect(given).toHaveLength(1);
  });

  test.each(['nope', '', 'toString', '__proto__', 'constructor', 5, null, undefined, { name: 'inspections.list' }])(
    'by the name %s is refused',
    async (name) => {
      const lines: Logged[] = [];
      expect(await answerRequest(handlersWith({}), name, {}, logInto(lines))).toMatchObject({
        ok: false,
        problems: [{ code: 'request-unknown' }],
      });
      expect(lines).toEqual([]);
    },
  );

  test.each([
    ['inspections.read', { id: 5 }, 'not-a-text', 'id'],
    ['inspections.read', {}, 'field-missing', 'id'],
    ['inspections.read', { id: 'a', path: '/etc/passwd' }, 'field-unknown', 'path'],
    ['inspections.read', null, 'not-a-group', ''],
    ['inspections.list', { words: '', offset: 0, limit: 1e9 }, 'number-too-large', 'limit'],
    [
      'documents.export',
      { inspectionId: 'a', kind: 'x', unitId: null, language: 'vi', formats: ['docx'], jobId: 'j' },
      'not-one-of',
      'kind',
    ],
    [
      'findings.write',
      { inspectionId: 'a', finding: { ...plainFinding('f'), title: { vi: 'a\u202Eb' } } },
      'character-not-allowed',
      'finding.title.vi',
    ],
  ])('%s with %j is a problem with its place, and reaches no handler', async (name, input, code, where) => {
    const lines: Logged[] = [];
    expect(await answerRequest(handlersWith({}), name, input, logInto(lines))).toMatchObject({
      ok: false,
      problems: [{ code, where }],
    });
    expect(lines).toEqual([]);
  });

  test('about facts names places as the case has them', async () => {
    const answer = await answerRequest(
      handlersWith({}),
      'inspections.writeFacts',
      { facts: { id: 'x', perod: {} } },
      logInto([]),
    );
    expect(answer).toMatchObject({
      problems: expect.arrayContaining([
        { code: 'field-unknown', where: 'perod', values: { field: 'perod', nearest: 'period' } },
      ]),
    });
  });

  test('whose handler throws problems is answered with them', async () => {
    const thrown = problem('data-write-failed', '/data/ket-luan.db');
    const handlers = handlersWith({ 'settings.read': () => Promise.reject(new ProblemError([thrown])) });
    expect(await answerRequest(handlers, 'settings.read', {}, logInto([]))).toEqual({ ok: false, problems: [thrown] });
  });

  test('whose handler fails is logged, and its message stays out of the answer', async () => {
    const lines: Logged[] = [];
    const error = new Error('SELECT secret');
    const handlers = handlersWith({
      'settings.read': () => {
        throw error;
      },
    });
    const answer = await answerRequest(handlers, 'settings.read', {}, logInto(lines));
    expect(answer).toEqual({
      ok: false,
      problems: [{ code: 'unexpected-error', values: { file: '/data/errors.log' }, where: '' }],
    });
    expect(lines).toEqual([{ error, during: 'settings.read' }]);
  });
});
