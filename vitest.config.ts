import { defineConfig } from 'vitest/config';

/**
 * Three kinds of tests: the whole tree as it is, without a window (`unit`); who imports whom (`architecture`); the real
 * application in a real Electron, one window at a time (`app`, which needs a built `out/`).
 */
export default defineConfig({
  test: {
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
          fileParallelism: false,
          pool: 'forks',
          maxWorkers: 1,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
