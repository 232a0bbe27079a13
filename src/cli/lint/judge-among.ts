import { resolve } from 'node:path'
import type { Refusal } from '../files/refusal.ts'
import type { PlanFile } from '../full/check-plan.ts'
import type { Compared, Judged } from './judge.ts'
import { markOf } from './surroundings.ts'

/**
 * Judges plans again that share something with others, of the same run or `beside` them: a campaign, an audience of a
 * library. An answer that was remembered stands as long as the others say the same.
 *
 * @param workingFolder absolute
 */
export async function judgeAmong(
  judged: readonly Judged[],
  beside: readonly Compared[],
  workingFolder: string,
): Promise<readonly (Judged | Refusal)[]> {
  const byName = new Map<string, Compared[]>()
  const all = [...judged, ...beside]
  const paths = new Map(all.map((each) => [each, resolve(workingFolder, each.shown)]))
  // The same order from whichever folder, and whichever plans were named.
  const byPath = (a: Compared, b: Compared) =>
    (paths.get(a) ?? '') < (paths.get(b) ?? '') ? -1 : 1
  for (const each of all.sort(byPath)) {
    for (const name of each.facts.keys()) {
      const known = byName.get(name)
      if (known) known.push(each)
      else byName.set(name, [each])
    }
  }
  const files = new Map<Compared, PlanFile | Refusal>()
  const fileOf = (each: Compared): PlanFile | Refusal => {
    const known = files.get(each) ?? each.file()
    files.set(each, known)
    return known
  }
  // Plans that share the same hand on the same list, of which rules gather once what they compare.
  const groups = new Map<string, readonly PlanFile[]>()
  const groupOf = (sharing: readonly Compared[]): readonly PlanFile[] => {
    const name = sharing.map(({ shown }) => shown).join('\n')
    const group = groups.get(name) ?? sharing.map(fileOf).filter(isReadable)
    groups.set(name, group)
    return group
  }
  const answers: (Judged | Refusal)[] = []
  for (const each of judged) {
    const others = new Set<Compared>()
    const said: string[] = []
    for (const name of each.facts.keys()) {
      for (const other of byName.get(name) ?? []) {
        if (other === each) continue
        others.add(other)
        said.push(name, other.shown, other.facts.get(name) ?? '')
      }
    }
    const mark = others.size === 0 ? '' : markOf(JSON.stringify(said))
    if (mark === each.others) {
      answers.push(each)
      continue
    }
    const group = groupOf([...others, each].sort(byPath))
    answers.push(await again(each, fileOf(each), group, mark))
  }
  return answers
}

async function again(
  judged: Judged,
  file: PlanFile | Refusal,
  group: readonly PlanFile[],
  mark: string,
): Promise<Judged | Refusal> {
  if ('refusal' in file) return file
  const { checkAmong } = await import('../full/full.ts')
  const checked = await checkAmong(file, group)
  if ('refusal' in checked) return checked
  judged.keep(checked, mark)
  return { ...judged, ...checked, others: mark }
}

function isReadable(file: PlanFile | Refusal): file is PlanFile {
  return !('refusal' in file)
}
