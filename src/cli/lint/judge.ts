import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Status } from '../../core/index.ts'
import type { Cache, Entry } from '../cache/cache.ts'
import { readBytes, textOf } from '../files/read-text.ts'
import type { Refusal } from '../files/refusal.ts'
import { unifiedDiff } from '../fix/unified-diff.ts'
import { writeFixed } from '../fix/write-fixed.ts'
import type { PlanFile } from '../full/check-plan.ts'
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
  /** The mark of the other plans that were looked at with it; '' for none. */
  readonly others: string
  /** The file as it is judged, to be looked at again. */
  readonly file: () => PlanFile | Refusal
  /** Remembers another answer. */
  readonly keep: (checked: Checked, others: string) => void
}

/** A plan as far as others are compared with it. */
export type Compared = Pick<Judged, 'shown' | 'facts' | 'file'>

/** Reads a file of the disk, to be judged. */
export function sourceOf(shown: string, workingFolder: string): Source | Refusal {
  const read = readBytes(resolve(workingFolder, shown), shown)
  return 'refusal' in read ? read : { shown, bytes: read.bytes }
}

/** Judges a file: from memory where nothing changed, else by the core, which is loaded when it is first needed. */
export async function judge(source: Source, bench: Bench): Promise<Judged | Refusal> {
  const { shown, bytes } = source
  const { cache, status } = bench
  const { workspace } = bench.disk
  const content = markOf(bytes)
  const known = cache?.get(shown)
  if (known && (await isFresh(known, shown, content, bench)) && !mayBeMended(known, bench)) {
    const file = () => openFile(source, bench)
    const keep = (checked: Checked, others: string) =>
      cache?.set(shown, { ...known, ...checked, others })
    return { ...known, shown, diff: '', isMended: false, reads: known.reads.keys(), file, keep }
  }
  const file = openFile(source, bench)
  if ('refusal' in file) return file
  const { checkPlan, fixPlan } = await import('../full/full.ts')
  const { text, surroundings } = file
  const { reads } = surroundings
  const judged = (checked: Checked, now: string, mark: string, changed: Changed): Judged => {
    const keep = (answer: Checked, others: string) =>
      cache?.set(shown, { ...answer, content: mark, status, workspace, reads, others })
    // What would be mended is not what lies there.
    if (now === text || changed.isMended) keep(checked, '')
    const again = () => ({ ...file, text: now })
    return { ...checked, ...changed, shown, reads: reads.keys(), others: '', file: again, keep }
  }
  if (bench.fix === 'no') {
    const checked = await checkPlan(file)
    if ('refusal' in checked) return checked
    return judged(checked, text, content, { diff: '', isMended: false })
  }
  const fixed = await fixPlan(file)
  if ('refusal' in fixed) return fixed
  const isMended = fixed.text !== text
  const diff = isMended ? unifiedDiff(shown, text, fixed.text) : ''
  if (bench.fix === 'show') {
    return {
      ...judged(fixed.checked, fixed.text, content, { diff, isMended: false }),
      keep: () => {},
    }
  }
  if (!isMended) return judged(fixed.checked, text, content, { diff, isMended })
  const written = writeFixed(resolve(bench.workingFolder, shown), shown, source.bytes, fixed.text)
  if ('refusal' in written) return written
  return judged(fixed.checked, fixed.text, markOf(written.bytes), { diff, isMended })
}

/** A file that others are compared with: what it says is remembered, or read by the core; undefined for one that says nothing. */
export async function comparedWith(source: Source, bench: Bench): Promise<Compared | undefined> {
  const { shown, bytes } = source
  const file = () => openFile(source, bench)
  const known = bench.cache?.get(shown)
  if (known && (await isFresh(known, shown, markOf(bytes), bench))) {
    return known.facts.size > 0 ? { shown, facts: known.facts, file } : undefined
  }
  const opened = file()
  if ('refusal' in opened) return undefined
  const { factsOf } = await import('../full/full.ts')
  const facts = await factsOf(opened)
  return facts.size > 0 ? { shown, facts, file: () => opened } : undefined
}

type Changed = Pick<Judged, 'diff' | 'isMended'>

function openFile(
  { shown, bytes }: Source,
  { disk, status, workingFolder }: Bench,
): PlanFile | Refusal {
  const read = textOf(bytes, shown)
  if ('refusal' in read) return read
  const uri = pathToFileURL(resolve(workingFolder, shown)).href
  return { uri, shown, text: read.text, surroundings: disk.surroundingsOf(uri), status }
}

async function isFresh(
  known: Entry,
  plan: string,
  content: string,
  { disk, status }: Bench,
): Promise<boolean> {
  if (known.content !== content || known.status !== status) return false
  if (known.workspace !== disk.workspace) return false
  for (const [wanted, mark] of known.reads) {
    const now = disk.markFor(plan, wanted)
    // Waiting, even for what is there, would cost more than all the rest.
    if ((typeof now === 'string' ? now : await now) !== mark) return false
  }
  return true
}

function mayBeMended({ problems }: Checked, { fix }: Bench): boolean {
  return fix !== 'no' && problems.some(({ fixable }) => fixable)
}
