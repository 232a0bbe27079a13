import { printable } from '../../core/index.ts'
import { byFile } from './by-file.ts'
import type { ReportedProblem, Reporter } from './reporter.ts'
import { counted, countsOf } from './severity-words.ts'

/** GitHub takes comments of 65,536 characters; the rest is for what is said around the report. */
const mostCharacters = 60_000

const signs = {
  error: '🔴 error',
  warning: '🟠 warning',
  information: '🔵 remark',
  hint: '⚪ hint',
}

/** For a comment on a pull request: what is loud stands open, what is quiet is folded away. */
export const markdown: Reporter = {
  name: 'markdown',
  write({ checked, refusals, problems }) {
    const blocks = [`## ${headline(checked.length, problems)}`]
    if (refusals.length > 0) {
      blocks.push(refusals.map((sentence) => `- **Not checked:** ${escaped(sentence)}`).join('\n'))
    }
    let left = mostCharacters
    let unsaid = 0
    for (const [file, own] of byFile(problems)) {
      const block = fileBlock(file, own)
      left -= block.length
      if (left < 0) unsaid += own.length
      else blocks.push(block)
    }
    if (unsaid > 0) {
      blocks.push(
        `There is no room here for ${counted(unsaid, 'more problem', 'more problems')}; \`commsplan lint\` lists them all.`,
      )
    }
    return `${blocks.join('\n\n')}\n`
  },
}

function headline(files: number, problems: readonly ReportedProblem[]): string {
  if (files === 0) return 'No communications plans to check'
  const where = counted(files, 'file', 'files')
  if (problems.length === 0) return `Communications plans: no problems in ${where}`
  const counts = countsOf(problems).map(({ words }) => words)
  return `Communications plans: ${counts.join(', ')} in ${where}`
}

function fileBlock(file: string, problems: readonly ReportedProblem[]): string {
  const isLoud = ({ severity }: ReportedProblem) => severity === 'error' || severity === 'warning'
  const loud = problems.filter(isLoud)
  const quiet = problems.filter((problem) => !isLoud(problem))
  const parts = [`### ${escaped(file)}`]
  if (loud.length > 0) parts.push(table(loud))
  if (quiet.length > 0) {
    const title = counted(quiet.length, 'thought', 'thoughts')
    parts.push(`<details><summary>${title} for later</summary>`, table(quiet), '</details>')
  }
  return parts.join('\n\n')
}

function table(problems: readonly ReportedProblem[]): string {
  const rows = problems.map(
    ({ line, severity, message, rule }) =>
      `| ${line} | ${signs[severity]} | ${escaped(message)} | \`${rule}\` |`,
  )
  return ['| Line | How loud | What to do | Rule |', '|---:|---|---|---|', ...rows].join('\n')
}

/** Words of a plan as plain words: no markup, no picture, no link, and nobody is called by an @. */
function escaped(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]()#+!|~$>-]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/@(?=\S)/g, '@\u200b')
    .replace(/(https?|www)(?=[:.])/gi, '$1\u200b')
}
