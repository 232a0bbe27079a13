import { readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { refusalFor } from '../files/refusal.ts'
import { replaceFile } from '../files/replace-file.ts'
import { shownPath } from '../files/shown-path.ts'
import type { Checked } from '../lint/checked.ts'
import { markOf } from '../lint/surroundings.ts'
import type { RuleWords } from '../reporters/reporter.ts'
import { version } from '../version.ts'
import { readProblem, type WrittenProblem, writtenProblem } from './written-problem.ts'

/** What was found in a file, and what it was found from. */
export interface Entry extends Checked {
  /** The mark of the file's content. */
  readonly content: string
  /** The status that it was judged by, when it was not its own. */
  readonly status: string | undefined
  /** The path from the working folder of the folder that it could read. */
  readonly workspace: string
  /** Marks of the libraries and settings that were asked for, by path from the working folder. */
  readonly reads: ReadonlyMap<string, string>
  /** The mark of what other plans say that it shares something with; '' when there are none. */
  readonly others: string
}

/** Answers from earlier runs, by the path of the file. */
export interface Cache {
  readonly get: (shown: string) => Entry | undefined
  readonly set: (shown: string, entry: Entry) => void
  /** Keeps the answers for the next run; returns why they could not be kept. */
  readonly save: () => string | undefined
}

/** The cache's file when none is named. */
export const usualCache = '.commsplan-cache'

/** Everything that begins so may be replaced; the rest of the first line tells which file it is. */
const beginning = 'commsplan cache'

/** Answers for the length of one process. */
export function cacheInMemory(): Cache {
  const entries = new Map<string, Entry>()
  return {
    get: (shown) => entries.get(shown),
    set: (shown, entry) => void entries.set(shown, entry),
    save: () => undefined,
  }
}

/**
 * Opens the answers that earlier runs left in a file. A file of another version, a broken one or none gives an empty
 * cache, never an error; a file that is no cache is left alone.
 *
 * @param path from the working folder
 */
export function openCache(path: string, workingFolder: string): Cache {
  const shown = shownPath(path, workingFolder)
  const absolute = resolve(workingFolder, path)
  const before = readCache(absolute)
  const entries = before.entries
  let isChanged = false
  return {
    get: (file) => entries.get(file),
    set(file, entry) {
      entries.set(file, entry)
      isChanged = true
    },
    save() {
      if (!isChanged) return undefined
      if (before.isForeign) return `${shown} is no cache of commsplan; it was left as it is.`
      try {
        const target = join(realpathSync(dirname(absolute)), basename(absolute))
        replaceFile(target, written(stillThere(entries, workingFolder)), undefined)
        return undefined
      } catch (error) {
        return `the cache could not be kept: ${refusalFor(shown, error).refusal}`
      }
    },
  }
}

/** As it lies in the file: Maps are lists of pairs. */
interface Written {
  readonly rules: readonly (readonly [string, RuleWords])[]
  readonly files: readonly (readonly [string, WrittenEntry])[]
}

interface WrittenEntry extends Omit<Entry, 'rules' | 'reads' | 'problems' | 'facts'> {
  readonly facts: readonly (readonly [string, string])[]
  readonly reads: readonly (readonly [string, string])[]
  readonly problems: readonly WrittenProblem[]
}

function readCache(path: string): { entries: Map<string, Entry>; isForeign: boolean } {
  const nothing = new Map<string, Entry>()
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const isForeign = (error as NodeJS.ErrnoException).code !== 'ENOENT'
    return { entries: nothing, isForeign }
  }
  const isForeign = text !== '' && !text.startsWith(beginning)
  const end = text.indexOf('\n') + 1
  const body = text.slice(end)
  // The mark tells whether every letter is as it was written, so that single values need no second look.
  if (text.slice(0, end) !== firstLine(body)) return { entries: nothing, isForeign }
  try {
    return { entries: entriesIn(JSON.parse(body)), isForeign }
  } catch {
    // Written by another build of the same version.
    return { entries: nothing, isForeign }
  }
}

function entriesIn({ rules, files }: Written): Map<string, Entry> {
  const words = new Map(rules)
  return new Map(
    files.map(([file, entry]) => {
      const problems = entry.problems.map((problem) => readProblem(file, problem))
      const [facts, reads] = [new Map(entry.facts), new Map(entry.reads)]
      // Copied, so that an entry without them is noticed here.
      const settings = [...entry.settings]
      return [file, { ...entry, rules: words, settings, facts, reads, problems }]
    }),
  )
}

function written(entries: ReadonlyMap<string, Entry>): string {
  const rules = new Map<string, RuleWords>()
  const files = [...entries].map(([file, { rules: words, reads, facts, problems, ...entry }]) => {
    for (const { rule } of problems) {
      const own = words.get(rule)
      if (own) rules.set(rule, own)
    }
    const lists = { facts: [...facts], reads: [...reads], problems: problems.map(writtenProblem) }
    return [file, { ...entry, ...lists }] as const
  })
  const body = JSON.stringify({ rules: [...rules], files } satisfies Written)
  return firstLine(body) + body
}

function firstLine(body: string): string {
  return `${beginning} ${version} ${markOf(body)}\n`
}

/** Files that are gone need no answers. */
function stillThere(
  entries: ReadonlyMap<string, Entry>,
  workingFolder: string,
): ReadonlyMap<string, Entry> {
  const isThere = (file: string) =>
    statSync(resolve(workingFolder, file), { throwIfNoEntry: false }) !== undefined
  return new Map([...entries].filter(([file]) => isThere(file)))
}
