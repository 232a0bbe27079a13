import type { Reporter } from './reporter.ts'

/** One object for other programs. `version` counts changes that could break a reader; new fields do not change it. */
export const json: Reporter = {
  name: 'json',
  write: ({ files, problems }) => `${JSON.stringify({ version: 1, files, problems })}\n`,
}
