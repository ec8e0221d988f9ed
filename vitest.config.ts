import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const accessTests = 'api/**/*.access.test.ts'
const outside = ['**/node_modules/**', '**/dist/**']

export default defineConfig({
  test: {
    // One PostgreSQL for the whole run, with a template that each test file clones.
    globalSetup: ['./api/test/global-setup.ts'],
    pool: 'forks',
    // A worker keeps what it has loaded for the next file: to load the app again for each took a third
    // of the time. No module keeps what a test did; each file has a database of its own.
    isolate: false,
    // Vitest would leave one of two processors idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Generous, since the database and other workers share the machine, and so may others.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{api,bench,tools}/**/*.test.ts', 'web/**/*.test.{ts,tsx}'],
          exclude: [...outside, accessTests],
          env: { TZ: 'UTC' },
        },
      },
      {
        extends: true,
        test: {
          // The same rules where the day begins one or two hours earlier.
          name: 'amsterdam',
          include: ['api/**/*.rules.test.ts', 'api/src/platform/clock/*.test.ts'],
          exclude: outside,
          env: { TZ: 'Europe/Amsterdam' },
        },
      },
      {
        extends: true,
        test: { name: 'access', include: [accessTests], exclude: outside, env: { TZ: 'UTC' } },
      },
      {
        extends: true,
        test: {
          // Each starts a PostgreSQL of its own and loads it.
          name: 'prove',
          include: ['prove/**/*.test.ts'],
          exclude: outside,
          env: { TZ: 'UTC' },
          testTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          exclude: outside,
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
