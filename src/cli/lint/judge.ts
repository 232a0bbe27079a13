import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Status } from '../../core/index.ts'
import type { Cache, Entry } from '../cache/cache.ts'
import { readBytes, textOf } from '../files/read-text.ts'
import type { Refusal } from '../files/refusal.ts'
import { unifiedDiff } from '../fix/unified-diff.ts'
import { writeFixed } from '../fix/write-fixed.ts'
import type { Checked } from './checked.ts'
import { type Disk, markOf } from './surroundings.ts'

/** How the files of one run are judged. */
export interface Bench {
  readonly workingFolder: string
  readonly disk: Disk
  readonly cache: Cache | undefined
  readonly status: Status | undefined
  readonly fix: 'no' | 'write' | 'show'
}

/** One file of a run. */
export interface Source {
  /** Path from the working folder, as the reader knows it. */
  readonly shown: string
  readonly bytes: Uint8Array
}

/** What is known about a file, and what mending it would change, as a diff. */
export interface Judged extends Checked {
  readonly shown: string
  readonly diff: string
  /** What mending changed in the file itself. */
  readonly isMended: boolean
  /** Paths from the working folder of the libraries and settings that it asked for. */
  readonly reads: Iterable<string>
}

/** Reads a file of the disk, to be judged. */
export function sourceOf(shown: string, workingFolder: string): Source | Refusal {
  const read = readBytes(resolve(workingFolder, shown), shown)
  return 'refusal' in read ? read : { shown, bytes: read.bytes }
}

/** Judges a file: from memory where nothing changed, else by the core, which is loaded when it is first needed. */
export async function judge(source: Source, bench: Bench): Promise<Judged | Refusal> {
  const { shown, bytes } = source
  const { cache, disk, status } = bench
  const uri = pathToFileURL(resolve(bench.workingFolder, shown)).href
  const content = markOf(bytes)
  const known = cache?.get(shown)
  if (known && (await isFresh(known, content, uri, bench)) && !mayBeMended(known, bench)) {
    return { ...known, shown, diff: '', isMended: false, reads: known.reads.keys() }
  }
  const read = textOf(bytes, shown)
  if ('refusal' in read) return read
  const surroundings = disk.surroundingsOf(uri)
  const file = { uri, shown, text: read.text, surroundings, status }
  const { checkPlan, fixPlan } = await import('../full/full.ts')
  const { reads } = surroundings
  if (bench.fix === 'no') {
    const checked = await checkPlan(file)
    if ('refusal' in checked) return checked
    cache?.set(shown, { ...checked, content, status, reads })
    return { ...checked, shown, diff: '', isMended: false, reads: reads.keys() }
  }
  const fixed = await fixPlan(file)
  if ('refusal' in fixed) return fixed
  const isMended = fixed.text !== read.text
  const diff = isMended ? unifiedDiff(shown, read.text, fixed.text) : ''
  if (bench.fix === 'show') {
    return { ...fixed.checked, shown, diff, isMended: false, reads: reads.keys() }
  }
  let mark = content
  if (isMended) {
    const written = writeFixed(resolve(bench.workingFolder, shown), shown, source.bytes, fixed.text)
    if ('refusal' in written) return written
    mark = markOf(written.bytes)
  }
  cache?.set(shown, { ...fixed.checked, content: mark, status, reads })
  return { ...fixed.checked, shown, diff, isMended, reads: reads.keys() }
}

async function isFresh(
  known: Entry,
  content: string,
  uri: string,
  { disk, status }: Bench,
): Promise<boolean> {
  if (known.content !== content || known.status !== status) return false
  for (const [shown, mark] of known.reads) {
    if ((await disk.markOf(uri, shown)) !== mark) return false
  }
  return true
}

function mayBeMended({ problems }: Checked, { fix }: Bench): boolean {
  return fix !== 'no' && problems.some(({ fixable }) => fixable)
}
