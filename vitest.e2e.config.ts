import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that keep a worker busy longest, the longest first. */
const longest = ['page', 'preview', 'whole-path', 'panel', 'all-plans', 'authoring']

/** Begins with the longest files: else one of them is alone at the end, and a worker has nothing to do. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
      return at < 0 ? longest.length : at
    }
    return files.toSorted((one, other) => place(one) - place(other))
  }
}

// biome-ignore lint/style/noDefaultExport: Vitest reads its configuration from the default export.
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: 'test/e2e/setup.ts',
    // Each file opens a whole VS Code and a browser, which mostly wait for each other: two at a time.
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    reporters: ['verbose'],
    // A whole VS Code now and then loses a click or a key; what fails twice is a fault of ours.
    retry: 1,
    // Time is no verdict: on a busy machine a VS Code takes half a minute to open.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000, interval: 250 } },
  },
})
