import vocabulary from '../../../schemas/vocabulary.json' with { type: 'json' }
import { channelType } from '../plan/channel-type.ts'
import type { Answers } from './answers.ts'
import { type Place, settingFor } from './setting.ts'

const expectedAccess = new Map<string, readonly string[]>(Object.entries(vocabulary.accessExpected))

/** The people the plan is for, and the first move: what they should feel, and what they can do about it. */
export function peopleAndFeelings({ business }: Answers): string {
  return `audiences:
  first-audience:   # a short name of your own; other lines refer to it
    kind: ${settingFor(business).audience}
    who: <describe them so that a colleague could recognise one>
    insight: <the human truth that your plan rests on>
emotionalAction:   # 1. What should people feel, and what can they do about it?
  from: unsure
  to: confident
  because: <why this feeling can change>
  action: <what people do, beginning with a verb>
  brandAct: <what we do first, to earn it>
  measuredBy: [first-objective]
`
}

/** What should change until the last day of the plan. */
export function objective({ end }: Answers, what: string, metric: string): string {
  return `objectives:
  first-objective:   # a short name of your own; other lines refer to it
    what: <${what}>
    metric: ${metric}
    from: unknown
    by: ${end}
`
}

/** A channel as one entry, with what people with access needs expect of its kind, and what it hands on to, if anything. */
export function channel(
  { id, type }: Pick<Place, 'id' | 'type'>,
  role: string,
  next?: { readonly to: string; readonly by: string },
): string {
  const handsOn = next ? `    handsOffTo: [{channel: ${next.to}, by: ${next.by}}]\n` : ''
  const [metric] = channelType(type)?.metrics ?? []
  const access = expectedAccess.get(type) ?? []
  return [
    `  ${id}:\n    type: ${type}\n    role: <${role}>\n`,
    metric === undefined ? '' : `    measures: [{metric: ${metric}, to: unknown}]\n`,
    access.length > 0 ? `    access: [${access.join(', ')}]\n` : '',
    handsOn,
  ].join('')
}

/** A moment as one entry: where people meet a chapter on a channel. */
export function moment(id: string, chapter: string, place: Place, decision: string): string {
  return `  ${id}:
    chapter: ${chapter}
    channels: [${place.id}]
    decision: <${decision}>
    times: [${place.times}]
    places: [${place.places}]
    platforms: [${place.platforms}]
    devices: [${place.devices}]
`
}
