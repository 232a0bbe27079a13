import type { Reporter } from './reporter.ts'

/** One object for other programs. `version` counts changes that could break a reader; new fields do not change it. */
export const json: Reporter = {
  name: 'json',
  write({ checked, problems }) {
    const told = problems.map(
      ({ file, rule, severity, message, line, column, endLine, endColumn }) => {
        return { file, rule, severity, message, line, column, endLine, endColumn }
      },
    )
    return `${JSON.stringify({ version: 1, files: checked.length, problems: told })}\n`
  },
}
