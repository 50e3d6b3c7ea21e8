import { availableParallelism } from 'node:os';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    // Vitest leaves one core alone, which is half of a machine with two.
    maxWorkers: availableParallelism(),
    projects: [
      {
        plugins: [await WxtVitest(), preact()],
        test: {
          name: 'unit',
          setupFiles: ['tests/support/seed.ts'],
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/sandbox/**/*.test.ts'],
          testTimeout: 30_000,
          mockReset: true,
          restoreMocks: true,
        },
      },
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'usecases',
          include: ['tests/usecases/**/*.test.ts'],
          setupFiles: ['tests/usecases/setup.ts'],
          testTimeout: 20_000,
        },
      },
      {
        plugins: [await WxtVitest()],
        test: {
          // Long: `npm run test:faults`, not part of `npm test`.
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          setupFiles: ['tests/usecases/setup.ts'],
          testTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'e2e',
          setupFiles: ['tests/support/seed.ts'],
          // One sandbox's index and one compilation serve all files of a worker; each has its own browser.
          isolate: false,
          globalSetup: ['tests/e2e/machine.setup.ts'],
          include: ['tests/e2e/**/*.test.ts'],
          // Two browsers at a time, each with a display, a profile and a sandbox of its own.
          maxWorkers: 2,
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
