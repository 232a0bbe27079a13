import type { Refusal } from '../files/refusal.ts'
import type { PlanFile } from '../full/check-plan.ts'
import type { Judged } from './judge.ts'
import { markOf } from './surroundings.ts'

/**
 * Judges plans again that share something with others of the same run: a campaign, an audience of a library. An answer
 * that was remembered stands as long as the others say the same.
 */
export async function judgeAmong(
  judged: readonly Judged[],
): Promise<readonly (Judged | Refusal)[]> {
  const byName = new Map<string, Judged[]>()
  for (const each of judged) {
    for (const name of each.facts.keys()) byName.set(name, [...(byName.get(name) ?? []), each])
  }
  const files = new Map<Judged, PlanFile | Refusal>()
  const fileOf = (each: Judged): PlanFile | Refusal => {
    const known = files.get(each) ?? each.file()
    files.set(each, known)
    return known
  }
  const all: (Judged | Refusal)[] = []
  for (const each of judged) {
    const others = new Set<Judged>()
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
