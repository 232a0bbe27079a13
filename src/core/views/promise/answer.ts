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
  const first = count === 1 ? 'Customers do not feel the 1 reason to believe' : start
  return `${first}; ${parts.join(', ')}`
}

function feltByAll(traces: readonly Trace[]): string {
  const outside = traces.filter(({ delivered }) => delivered.some((each) => each.isOutside)).length
  const first =
    traces.length === 1
      ? 'Customers feel the 1 reason to believe'
      : `Customers feel all ${traces.length} reasons to believe`
  if (outside === 0) return `${first}, all of them through marketing`
  return outside === traces.length
    ? `${first}, through teams outside marketing`
    : `${first}; ${outside} through teams outside marketing`
}
