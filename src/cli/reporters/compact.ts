import { problemLine } from '../../core/index.ts'
import { summaryOf } from './pretty.ts'
import type { Reporter } from './reporter.ts'

/** One line a problem, for programs that read line by line; the problem matcher of VS Code knows its form. */
export const compact: Reporter = {
  name: 'compact',
  write(report) {
    const lines = report.problems.map(({ file, line, column, endLine, endColumn, ...problem }) => {
      const range = {
        start: { line: line - 1, character: column - 1 },
        end: { line: endLine - 1, character: endColumn - 1 },
      }
      return problemLine(file, { ...problem, range })
    })
    return [...lines, summaryOf(report)].map((line) => `${line}\n`).join('')
  },
}
