import { defineConfig } from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    setupFiles: ['test/property-seed.ts'],
    // Most files load the whole core; nothing in it remembers what would make a difference to another file.
    isolate: false,
    // Else one core of the machine is left to Vitest itself, which needs little of it: of two cores, half.
    maxWorkers: '100%',
    // Time is no verdict: a slow machine passes, too.
    testTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
  },
})
