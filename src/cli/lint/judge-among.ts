import type { Refusal } from '../files/refusal.ts'
import type { PlanFile } from '../full/check-plan.ts'
import type { Judged } from './judge.ts'
import { markOf } from './surroundings.ts'

/** A plan as far as others are compared with it. */
export type Compared = Pick<Judged, 'shown' | 'facts' | 'file'>

/**
 * Judges plans again that share something with others, of the same run or `beside` them: a campaign, an audience of a
 * library. An answer that was remembered stands as long as the others say the same.
 */
export async function judgeAmong(
  judged: readonly Judged[],
  beside: readonly Compared[],
): Promise<readonly (Judged | Refusal)[]> {
  const byName = new Map<string, Compared[]>()
  for (const each of [...judged, ...beside].sort(byPath)) {
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
  const all: (Judged | Refusal)[] = []
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
    all.push(mark === each.others ? each : await again(each, [...others].map(fileOf), mark, fileOf))
  }
  return all
}

async function again(
  judged: Judged,
  others: readonly (PlanFile | Refusal)[],
  mark: string,
  fileOf: (judged: Judged) => PlanFile | Refusal,
): Promise<Judged | Refusal> {
  const file = fileOf(judged)
  if ('refusal' in file) return file
  const { checkAmong } = await import('../full/full.ts')
  const readable = others.filter((other): other is PlanFile => !('refusal' in other))
  const checked = await checkAmong(file, readable)
  if ('refusal' in checked) return checked
  judged.keep(checked, mark)
  return { ...judged, ...checked, others: mark }
}

/** The order in which files are found, whichever of them were named. */
function byPath(a: Compared, b: Compared): number {
  return a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0
}
