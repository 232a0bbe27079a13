import type { Refusal } from '../files/refusal.ts'
import { type Bench, type Judged, judge, sourceOf } from './judge.ts'

/**
 * Judges the settings that plans go by, also those that settings extend, where nobody asked for them: a slip in them
 * changes the answer without a word. Each is judged once. Nothing in them is mended, since nobody named them; those of
 * installed packages are another team's.
 *
 * @param judged the files that were asked for
 * @param found paths from the working folder of all files that were asked for, judged or left out
 */
export async function settingsBeside(
  judged: readonly Judged[],
  found: readonly string[],
  bench: Bench,
): Promise<readonly (Judged | Refusal)[]> {
  const asked = new Set(found)
  const files = new Set(judged.flatMap(({ settings }) => settings))
  const all: (Judged | Refusal)[] = []
  for (const shown of files) {
    if (asked.has(shown)) continue
    const source = sourceOf(shown, bench.workingFolder)
    const answer = 'refusal' in source ? source : await judge(source, { ...bench, fix: 'no' })
    if ('refusal' in answer) all.push(answer)
    else if (answer.leftOutBy === undefined) all.push(withoutMending(answer))
  }
  return all
}

/** `--fix` leaves the file alone, so nothing in it is promised to be mended. */
function withoutMending(judged: Judged): Judged {
  return { ...judged, problems: judged.problems.map((each) => ({ ...each, fixable: false })) }
}
