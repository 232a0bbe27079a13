import { numberWords } from '../plan/number-words.ts'
import { percentOf } from '../plan/percent.ts'
import { type Html, html } from './html.ts'
import { own } from './own-words.ts'

/** Where something stands and where it should be, as written: a number, a percentage, or words. */
export interface Change {
  readonly from: number | string | undefined
  readonly to: number | string | undefined
}

const length = 1000
/** The least share of the line between circle and tip: on the narrowest line as long as the tip and the circle's edge. */
const leastWay = 0.16

/**
 * A change as a line from zero: a circle at from, an arrow at to, both numbers at its ends, the goal in bold; one circle
 * where nothing changes. What is not a number, or not of the same kind, is only said.
 */
export function fromTo({ from, to }: Change, language: string): Html | undefined {
  if (from === undefined && to === undefined) return undefined
  const start = amountOf(from)
  const end = amountOf(to)
  if (!start || !end || start.isPercent !== end.isPercent) return inWords(from, to, language)
  const low = Math.min(0, start.number, end.number)
  const high = Math.max(0, start.number, end.number)
  const share = (value: number) => (high === low ? 0 : (value - low) / (high - low))
  if (staysAsItIs({ from, to })) {
    return html`<div class="from-to">${standing(share(end.number))}<span>stays at ${goal(to, language)}</span></div>`
  }
  const falls = end.number < start.number
  const first = falls ? goal(to, language) : origin(from, language)
  const last = falls ? origin(from, language) : goal(to, language)
  return html`<div class="from-to">${first}${arrow(share(start.number), share(end.number))}${last}</div>`
}

/** Whether two amounts are the same, so that nothing is to change. */
export function staysAsItIs({ from, to }: Change): boolean {
  const [start, end] = [amountOf(from), amountOf(to)]
  return start !== undefined && start.number === end?.number && start.isPercent === end.isPercent
}

/** One circle on the line, where something stays. */
function standing(share: number): Html {
  // The last tenth is left, so that the circle is whole.
  return html`<svg class="arrow" width="100%" height="12" aria-hidden="true"><line class="hair" x1="0" y1="6" x2="100%" y2="6"/><circle class="start" cx="${Math.round(share * 900) / 10}%" cy="6" r="4"/></svg>`
}

/** The line between two numbers; it is as wide as there is room, so its parts are placed in percent. */
function arrow(from: number, to: number): Html {
  const at = (share: number) => `${Math.round(share * length) / 10}%`
  const turned = to < from
  const [start, end] = apart(from, to)
  return html`<svg class="arrow" width="100%" height="12" aria-hidden="true"><line class="hair" x1="0" y1="6" x2="100%" y2="6"/><line class="way" x1="${at(start)}" y1="6" x2="${at(end)}" y2="6"/><svg class="tip" x="${at(end)}" y="6"><path class="full" d="${turned ? 'M-1 0l9 -5v10Z' : 'M1 0l-9 -5v10Z'}"/></svg><circle class="start" cx="${at(start)}" cy="6" r="4"/></svg>`
}

/** Where circle and tip stand, so that neither hides the other: the goal stays, the circle gives way as far as it can. */
function apart(from: number, to: number): readonly [number, number] {
  const way = to < from ? -leastWay : leastWay
  if (Math.abs(to - from) >= leastWay) return [from, to]
  const start = Math.min(Math.max(to - way, 0), 1)
  return [start, Math.abs(to - start) >= leastWay ? to : start + way]
}

function origin(value: Change['from'], language: string): Html {
  return html`<span class="from">${amountWords(value, language)}</span>`
}

function goal(value: Change['to'], language: string): Html {
  return html`<strong>${amountWords(value, language)}</strong>`
}

function inWords(from: Change['from'], to: Change['to'], language: string): Html {
  const start = from === undefined ? html`not said` : own(amountWords(from, language))
  const end = to === undefined ? html`not said` : own(amountWords(to, language))
  return html`<p class="in-words">from ${start} to <strong>${end}</strong></p>`
}

/** An amount in words: "48,000", "34%", or what is written. */
export function amountWords(value: number | string | undefined, language: string): string {
  if (typeof value === 'number') return numberWords(value, language)
  return value ?? ''
}

function amountOf(value: number | string | undefined) {
  if (typeof value === 'number') return { number: value, isPercent: false }
  const percent = percentOf(value)
  return percent === undefined ? undefined : { number: percent, isPercent: true }
}
