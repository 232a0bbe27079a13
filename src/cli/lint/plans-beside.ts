import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { isPlanFile } from '../../core/index.ts'
import { findPlans } from '../files/find-plans.ts'
import { shownPath } from '../files/shown-path.ts'
import { type Bench, type Compared, comparedWith, type Judged, sourceOf } from './judge.ts'

/** Plans that were not asked for but are compared with those that were. */
export interface Beside {
  readonly plans: readonly Compared[]
  /** Absolute paths of the folders that they were looked for in. */
  readonly folders: readonly string[]
}

/**
 * The other plans of the workspace, which is to a run what the open folder is to an editor: one answer, whether one plan
 * is asked for or all, and from whichever folder. They are read only when a plan that is asked for says something to compare.
 */
export async function plansBeside(judged: readonly Judged[], bench: Bench): Promise<Beside> {
  if (judged.every(({ facts }) => facts.size === 0)) return nobody
  const asked = new Set(judged.map(({ shown }) => realPathOf(shown, bench)))
  const { files, folders } = findPlans([bench.disk.workspace], bench.workingFolder)
  const plans: Compared[] = []
  for (const found of files) {
    const shown = shownPath(found, bench.workingFolder)
    if (!isPlanFile(shown) || asked.has(realPathOf(shown, bench))) continue
    const source = sourceOf(shown, bench.workingFolder)
    const compared = 'refusal' in source ? undefined : await comparedWith(source, bench)
    if (compared) plans.push(compared)
  }
  return { plans, folders }
}

const nobody: Beside = { plans: [], folders: [] }

/** One path for a file, by whatever links it was asked for; a text from standard input need not have a file. */
function realPathOf(shown: string, { workingFolder }: Bench): string {
  const path = resolve(workingFolder, shown)
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
