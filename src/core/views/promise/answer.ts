import { allOf } from '../../plan/number-words.ts'
import type { ProofReach } from '../../plan/proof-uses.ts'
import { isTraceFelt, type Trace } from './trace.ts'

/** Why a reason to believe is not felt: of the only one, after "1", and after a greater number. */
const unfelt: readonly (readonly [ProofReach, string, string, string])[] = [
  [
    'unowned',
    'the moment that delivers it has no owner',
    'is in a moment without an owner',
    'are in moments without an owner',
  ],
  [
    'marketing',
    'only marketing delivers it',
    'is delivered by marketing only',
    'are delivered by marketing only',
  ],
  [
    'unclear',
    'its team may be marketing',
    'has a team that may be marketing',
    'have teams that may be marketing',
  ],
  ['said', 'it is only said', 'is only said', 'are only said'],
  ['nowhere', 'it turns up nowhere', 'turns up nowhere', 'turn up nowhere'],
]

/** Whether customers feel what the plan promises, in one sentence. */
export function promiseAnswer(traces: readonly Trace[]): string {
  const count = traces.length
  const felt = traces.filter(isTraceFelt)
  if (felt.length === count) return feltByAll(traces)
  const start =
    felt.length === 0
      ? `Customers feel none of ${count} reasons to believe`
      : `Customers feel ${felt.length} of ${count} reasons to believe`
  const [only] = traces
  if (count === 1 && only) {
    const why = unfelt.find(([reach]) => reach === only.reach)?.[1]
    return `Customers do not feel the only reason to believe; ${why}`
  }
  const parts = unfelt.flatMap(([reach, , one, many]) => {
    const found = traces.filter((trace) => trace.reach === reach).length
    return found === 0 ? [] : [`${found} ${found === 1 ? one : many}`]
  })
  return `${start}; ${parts.join(', ')}`
}

function feltByAll(traces: readonly Trace[]): string {
  const outside = traces.filter(({ delivered }) => delivered.some((each) => each.isOutside)).length
  const noun = traces.length === 1 ? 'reason' : 'reasons'
  const first = `Customers feel ${allOf(traces.length).toLowerCase()} ${noun} to believe`
  if (outside === 0) return `${first}, ${traces.length > 2 ? 'all of them ' : ''}through marketing`
  const owners = traces.flatMap(({ delivered }) =>
    delivered.filter(({ isOutside }) => isOutside).map(({ lane }) => lane.moment.fields.owner),
  )
  const who = new Set(owners).size === 1 ? 'a team' : 'teams'
  return outside === traces.length
    ? `${first}, through ${who} outside marketing`
    : `${first}; ${outside} through ${who} outside marketing`
}
