import { Uri, workspace } from 'vscode'
import { countWords } from '../../core/index.ts'
import type { LintAllResult } from '../../server/protocol.ts'
import { loudWords } from '../loud-words.ts'

/** What came of checking everything, as one sentence: "12 plans: 3 errors, 4 warnings."; one more for what is unread. */
export function lintWords({ files, unread }: LintAllResult): string {
  const lost = unreadWords(unread)
  if (files.length === 0) return lost || noPlans
  return [checkedWords(files), lost].filter((sentence) => sentence !== '').join(' ')
}

/** Files that are named; of more there is only the number. */
const mostNamed = 3

function unreadWords(unread: readonly string[]): string {
  if (unread.length === 0) return ''
  const names = unread.slice(0, mostNamed).map((uri) => workspace.asRelativePath(Uri.parse(uri)))
  const more = unread.length - names.length
  const all = [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ')
  return `Not checked, because too long or not readable as text: ${all}.`
}

function checkedWords(files: LintAllResult['files']): string {
  const kinds = files.map(({ kind }) => kind)
  const checked = names.flatMap(([kind, one, many]) => {
    const count = kinds.filter((each) => each === kind).length
    return count > 0 ? [countWords(count, one, many)] : []
  })
  const problems = files.flatMap((file) => file.problems)
  const count = (severity: string) => problems.filter((each) => each.severity === severity).length
  const counts = {
    error: count('error'),
    warning: count('warning'),
    information: count('information'),
  }
  return `${listed(checked)}: ${loudWords(counts) || 'no problems'}.`
}

const names = [
  ['plan', 'plan', 'plans'],
  ['library', 'library', 'libraries'],
  ['settings', 'settings file', 'settings files'],
] as const

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last
}

const noPlans =
  'There is no plan here. Plans end in .commsplan.yaml, shared libraries in .commslib.yaml.'
