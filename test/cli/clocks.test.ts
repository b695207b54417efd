import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../scripts/ketluan.mjs', import.meta.url));
const ANOTHER_CLOCK = new URL('../fixtures/another-clock.mjs', import.meta.url).href;

/** The command line as a process of its own, where and when it is told to be. */
function runs(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<string> {
  const isSet = environment.KETLUAN_TEST_CLOCK !== undefined;
  const child = spawn(process.execPath, [...(isSet ? ['--import', ANOTHER_CLOCK] : []), SCRIPT, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return text(child.stdout);
}

/** A month's end and Tết; a run of holidays; working days over the end of a year. */
const COMMANDS: readonly (readonly string[])[] = [
  ['term', '--from', '2025-12-17', '--months', '2', '--json'],
  ['term', '--from', '2026-12-21', '--working-days', '30', '--json'],
  ['calendar', '2033', '--json'],
];

const ZONES = [
  'Asia/Ho_Chi_Minh',
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/New_York',
  'Europe/London',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
];

describe('wherever and whenever the computer is, the days are the same', async () => {
  const here = await Promise.all(COMMANDS.map((each) => runs(each, {})));

  test('here they are', () => {
    expect(here[0]).toContain('"dueOn": "2026-02-23"');
    expect(here[1]).toContain('"provisional": true');
    expect(here[2]).toContain('2033-01-31');
  });

  test.each(ZONES)('in %s', async (zone) => {
    expect(await Promise.all(COMMANDS.map((each) => runs(each, { TZ: zone })))).toEqual(here);
  });

  test.each([
    ['2019-02-28T23:59:30Z', 'Asia/Ho_Chi_Minh'],
    ['2039-12-31T16:59:30Z', 'America/New_York'],
  ])('at %s', async (clock, zone) => {
    const set = { TZ: zone, KETLUAN_TEST_CLOCK: clock };
    expect(await Promise.all(COMMANDS.map((each) => runs(each, set)))).toEqual(here);
  });

  test('and the clock was indeed another', async () => {
    const year = 'process.stdout.write(String(new Date().getFullYear()))';
    const child = spawn(process.execPath, ['--import', ANOTHER_CLOCK, '--eval', year], {
      env: { ...process.env, TZ: 'UTC', KETLUAN_TEST_CLOCK: '2039-06-01T00:00:00Z' },
    });
    expect(await text(child.stdout)).toBe('2039');
  });
});
