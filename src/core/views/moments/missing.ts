import { usedChannels } from '../../plan/channel.ts'
import { type Html, html } from '../html.ts'
import { listWords, shortListHtml } from '../list-words.ts'
import { sentencesOf } from '../missing-words.ts'
import { entityLink } from '../plan-link.ts'
import type { Subject } from '../view.ts'
import { dimensions, valuesOf } from './dimension.ts'
import type { Lane } from './lane.ts'

/** What the moments lack, each with a link to its line; undefined when nothing is missing. */
export function momentsMissing(subject: Subject, lanes: readonly Lane[]): Html | undefined {
  return sentencesOf([...incomplete(subject, lanes), ...unmet(subject, lanes)])
}

/** Moments that do not say all of time, place, platform, device and decision; those that lack the same stand together. */
function* incomplete(subject: Subject, lanes: readonly Lane[]): Generator<Html> {
  const byLack = new Map<string, Lane[]>()
  for (const lane of lanes) {
    const lacking: string[] = dimensions
      .filter((dimension) => valuesOf(lane.moment.fields, dimension).length === 0)
      .map((dimension) => dimension.slice(0, -1))
    if (!lane.decision) lacking.push('decision')
    const lack = listWords(lacking, 'or')
    if (lack) byLack.set(lack, [...(byLack.get(lack) ?? []), lane])
  }
  for (const [lack, several] of byLack) {
    const links = shortListHtml(several.map(({ moment }) => entityLink(subject, moment)))
    yield html`${links} ${several.length === 1 ? 'names' : 'name'} no ${lack}`
  }
}

function* unmet(subject: Subject, lanes: readonly Lane[]): Generator<Html> {
  const met = new Set(lanes.flatMap(({ moment }) => moment.fields.channels ?? []))
  const channels = usedChannels(subject.analysis.plan).filter(({ id }) => !met.has(id))
  if (channels.length === 0) return
  const links = shortListHtml(channels.map((channel) => entityLink(subject, channel)))
  yield html`${links} ${channels.length === 1 ? 'meets' : 'meet'} people at no named moment`
}
