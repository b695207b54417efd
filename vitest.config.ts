import { defineConfig } from 'vitest/config';

/**
 * Three kinds of tests: the whole tree as it is, without a window (`unit`); who imports whom (`architecture`); the real
 * application in a real Electron, one window at a time on each display (`app`, which needs a built `out/`).
 */
export default defineConfig({
  test: {
    // All processors: by default one is left idle, on two of them half.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/app/**', 'test/architecture/**'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: { name: 'architecture', include: ['test/architecture/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        test: {
          name: 'app',
          include: ['test/app/**/*.test.ts'],
          pool: 'forks',
          maxWorkers: process.env.KETLUAN_TEST_OTHER_DISPLAY === undefined ? 1 : 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
