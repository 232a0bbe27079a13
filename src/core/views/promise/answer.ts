import { allOf } from '../../plan/number-words.ts'
import { isTraceFelt, type Trace } from './trace.ts'

/** Whether customers feel what the plan promises, in one sentence. */
export function promiseAnswer(traces: readonly Trace[]): string {
  const count = traces.length
  const felt = traces.filter(isTraceFelt)
  const rest = traces.filter((trace) => !isTraceFelt(trace))
  if (felt.length === count) return feltByAll(traces)
  const idle = rest.filter(({ said, delivered }) => said.length + delivered.length === 0).length
  const other = rest.length - idle
  const parts = [
    ...(other > 0 ? [`${other} ${other === 1 ? 'is' : 'are'} only said`] : []),
    ...(idle > 0 ? [`${idle} ${idle === 1 ? 'turns' : 'turn'} up nowhere`] : []),
  ]
  const start =
    felt.length === 0
      ? `Customers feel none of ${count} reasons to believe`
      : `Customers feel ${felt.length} of ${count} reasons to believe`
  const first = count === 1 ? 'Customers do not feel the only reason to believe' : start
  return `${first}; ${parts.join(', ')}`
}

function feltByAll(traces: readonly Trace[]): string {
  const outside = traces.filter(({ delivered }) => delivered.some((each) => each.isOutside)).length
  const noun = traces.length === 1 ? 'reason' : 'reasons'
  const first = `Customers feel ${allOf(traces.length).toLowerCase()} ${noun} to believe`
  if (outside === 0) return `${first}, ${traces.length > 2 ? 'all of them ' : ''}through marketing`
  return outside === traces.length
    ? `${first}, through teams outside marketing`
    : `${first}; ${outside} through teams outside marketing`
}
