/** Lines of the old text that other lines of the new text take the place of; counted from 0, ends not included. */
export interface ChangedLines {
  readonly oldStart: number
  readonly oldEnd: number
  readonly newStart: number
  readonly newEnd: number
}

/** Beyond so many differences the rest counts as changed; finding the fewest would take too long. */
const mostDifferences = 2000

/**
 * The fewest lines to take out and put in that make one text of another, by the method of Myers (“An O(ND) Difference
 * Algorithm and Its Variations”, 1986), in the order of the text; neighbours are one.
 */
export function changedLines(before: readonly string[], after: readonly string[]): ChangedLines[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let oldEnd = before.length
  let newEnd = after.length
  while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd--
    newEnd--
  }
  if (start === oldEnd && start === newEnd) return []
  const steps = stepsBetween(before.slice(start, oldEnd), after.slice(start, newEnd))
  if (!steps) return [{ oldStart: start, oldEnd, newStart: start, newEnd }]
  return joined(steps, start)
}

/** One line taken out (`old`) or put in (`new`), with how far both texts are read before it. */
interface Step {
  readonly side: 'old' | 'new'
  readonly x: number
  readonly y: number
}

function stepsBetween(before: readonly string[], after: readonly string[]): Step[] | undefined {
  const offset = Math.min(mostDifferences, before.length + after.length) + 1
  let reached = new Int32Array(2 * offset + 1)
  const trace: Int32Array[] = []
  for (let differences = 0; differences < offset; differences++) {
    trace.push(reached)
    const next = reached.slice()
    for (let k = -differences; k <= differences; k += 2) {
      let x = isDown(reached, offset, k, differences)
        ? (reached[offset + k + 1] ?? 0)
        : (reached[offset + k - 1] ?? 0) + 1
      let y = x - k
      while (x < before.length && y < after.length && before[x] === after[y]) {
        x++
        y++
      }
      next[offset + k] = x
      if (x >= before.length && y >= after.length) {
        return wayBack(trace, offset, before.length, after.length)
      }
    }
    reached = next
  }
  return undefined
}

function isDown(reached: Int32Array, offset: number, k: number, differences: number): boolean {
  if (k === -differences) return true
  if (k === differences) return false
  return (reached[offset + k - 1] ?? 0) < (reached[offset + k + 1] ?? 0)
}

function wayBack(trace: readonly Int32Array[], offset: number, x: number, y: number): Step[] {
  const steps: Step[] = []
  for (let differences = trace.length - 1; differences > 0; differences--) {
    const reached = trace[differences] as Int32Array
    const k = x - y
    const down = isDown(reached, offset, k, differences)
    const from = down ? k + 1 : k - 1
    x = reached[offset + from] ?? 0
    y = x - from
    steps.push({ side: down ? 'new' : 'old', x, y })
  }
  return steps.reverse()
}

function joined(steps: readonly Step[], start: number): ChangedLines[] {
  const changes: { oldStart: number; oldEnd: number; newStart: number; newEnd: number }[] = []
  for (const { side, x, y } of steps) {
    const old = start + x
    const now = start + y
    let last = changes.at(-1)
    if (last?.oldEnd !== old || last.newEnd !== now) {
      last = { oldStart: old, oldEnd: old, newStart: now, newEnd: now }
      changes.push(last)
    }
    if (side === 'old') last.oldEnd++
    else last.newEnd++
  }
  return changes
}
