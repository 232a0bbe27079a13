import { type Severity, type Status, statuses } from '../../core/index.ts'
import { usualCache } from '../cache/cache.ts'
import type { Given, Option } from '../commands/command.ts'
import type { Refusal } from '../files/refusal.ts'
import { type Reporter, severities } from '../reporters/reporter.ts'
import { reporters } from '../reporters/reporters.ts'

/** What a run of `commsplan lint` is asked to do. */
export interface Wishes {
  readonly paths: readonly string[]
  readonly reporter: Reporter
  /** Where the report goes; undefined for standard output. */
  readonly output: string | undefined
  readonly failOn: Severity
  readonly mostWarnings: number | undefined
  /** Only what makes the command fail is reported. */
  readonly isQuiet: boolean
  readonly status: Status | undefined
  /** Whether problems are mended: in the files, or only as a diff. */
  readonly fix: 'no' | 'write' | 'show'
  /** The text to check comes from standard input; this is the path that it is judged by. */
  readonly inputPath: string | undefined
  readonly cache: string | undefined
  readonly baseline: string | undefined
  readonly writesBaseline: boolean
  readonly watches: boolean
}

/** The file of old problems when none is named. */
const usualBaseline = 'commsplan.baseline.json'

/** The options of `commsplan lint`, in the order of its help. */
export const lintOptions: readonly Option[] = [
  {
    name: 'format',
    says: 'How to report',
    value: { word: 'format', choices: reporters.map(({ name }) => name), default: 'pretty' },
  },
  { name: 'output', says: 'Write the report to a file', value: { word: 'file' } },
  { name: 'fix', says: 'Mend what can be mended, in the files' },
  { name: 'fix-dry-run', says: 'Print what --fix would change, as a diff; change nothing' },
  {
    name: 'fail-on',
    says: 'The quietest kind of problem that makes the command end with 1',
    value: { word: 'severity', choices: severities, default: 'error' },
  },
  {
    name: 'max-warnings',
    says: 'End with 1 when there are more warnings than this',
    value: { word: 'number', isCount: true },
  },
  { name: 'quiet', says: 'Report only what makes the command end with 1' },
  {
    name: 'status',
    says: 'Judge every plan as if it had this status',
    value: { word: 'status', choices: statuses },
  },
  {
    name: 'stdin-filepath',
    says: 'With - as the path: where the text on standard input belongs',
    value: { word: 'path' },
  },
  { name: 'cache', says: `Check only what changed since the last run; kept in ${usualCache}` },
  { name: 'cache-location', says: 'Keep that in another file', value: { word: 'file' } },
  {
    name: 'baseline',
    says: 'Say nothing of the old problems that this file lists',
    value: { word: 'file' },
  },
  {
    name: 'write-baseline',
    says: `Write today's problems to that file (${usualBaseline} if none is named)`,
  },
  { name: 'watch', says: 'Check again whenever a plan or library changes, until Ctrl-C' },
]

/** Options that cannot both be meant. */
const clashes: readonly (readonly [string, string, string])[] = [
  ['fix', 'fix-dry-run', 'one changes files, the other only shows how'],
  ['watch', 'fix', 'a file that is open would change under your hands'],
  ['watch', 'fix-dry-run', 'a diff is of one moment'],
  ['watch', 'write-baseline', 'a list of old problems is of one moment'],
  ['write-baseline', 'fix-dry-run', 'a list of old problems is of the files as they are'],
  ['write-baseline', 'format', 'it writes a list of old problems, and no report'],
  ['write-baseline', 'output', 'it writes a list of old problems; name its file with --baseline'],
  ['watch', 'output', 'the report would be written over and over'],
]

/** Reads the wishes from what was written; refuses what cannot be meant. */
export function wishesOf({ paths, values }: Given): Wishes | Refusal {
  for (const [one, other, why] of clashes) {
    if (isAsked(one, values) && isAsked(other, values)) {
      return { refusal: `--${one} and --${other} do not go together: ${why}.` }
    }
  }
  const readsInput = paths.includes('-')
  const refusal = readsInput ? inputRefusal(paths, values) : lonePathRefusal(values)
  if (refusal !== undefined) return { refusal }
  const inputPath = readsInput
    ? (values.get('stdin-filepath') ?? 'stdin.commsplan.yaml')
    : undefined
  const reporter = reporters.find(({ name }) => name === values.get('format'))
  const mostWarnings = values.get('max-warnings')
  const fix = values.has('fix') ? 'write' : values.has('fix-dry-run') ? 'show' : 'no'
  const writesBaseline = values.has('write-baseline')
  const baseline = values.get('baseline')
  return {
    paths,
    reporter: reporter ?? (reporters[0] as Reporter),
    output: values.get('output'),
    failOn: severities.find((severity) => severity === values.get('fail-on')) ?? 'error',
    mostWarnings: mostWarnings === undefined ? undefined : Number(mostWarnings),
    isQuiet: values.has('quiet'),
    status: statuses.find((status) => status === values.get('status')),
    fix,
    inputPath,
    cache: values.get('cache-location') ?? (values.has('cache') ? usualCache : undefined),
    baseline: baseline ?? (writesBaseline ? usualBaseline : undefined),
    writesBaseline,
    watches: values.has('watch'),
  }
}

/** Whether an option changes anything: what it is without being written needs no writing. */
function isAsked(name: string, values: Given['values']): boolean {
  const option = lintOptions.find((each) => each.name === name)
  return values.has(name) && values.get(name) !== option?.value?.default
}

function inputRefusal(paths: readonly string[], values: Given['values']): string | undefined {
  if (paths.length > 1) return '- stands for standard input and goes with no other path.'
  if (values.has('fix')) return '--fix changes files; with - as the path, ask for --fix-dry-run.'
  if (values.has('watch')) return '--watch follows files; standard input ends once it is read.'
  return undefined
}

function lonePathRefusal(values: Given['values']): string | undefined {
  if (!values.has('stdin-filepath')) return undefined
  return '--stdin-filepath wants - as the path: commsplan lint - --stdin-filepath PATH'
}
