import { mediaOf } from '../../plan/channel.ts'
import { type Html, html } from '../html.ts'
import { shortListHtml } from '../list-words.ts'
import { sentencesOf } from '../missing-words.ts'
import { entityLink, planLink } from '../plan-link.ts'
import type { Subject } from '../view.ts'
import { type Graph, zoneOf } from './hand-offs.ts'

/** What the connections lack, each with a link to its line; undefined when nothing is missing. */
export function bridgesMissing(subject: Subject, graph: Graph): Html | undefined {
  return sentencesOf([
    ...none(subject, graph),
    ...unreached(subject, graph),
    ...leadingNowhere(subject, graph),
    ...alone(subject, graph),
    ...apart(subject, graph),
    ...unsaid(subject, graph),
  ])
}

/** Channels of our own to which no other leads; paid and earned ones are met without. */
function* unreached(
  subject: Subject,
  { channels, arrivals, handOffs, alone }: Graph,
): Generator<Html> {
  if (handOffs.length === 0) return
  const owned = channels.filter(
    (each) => mediaOf(each) === 'owned' && !arrivals.has(each.id) && !alone.includes(each),
  )
  if (owned.length === 0) return
  yield html`nobody hands people on to ${shortListHtml(
    owned.map((each) => entityLink(subject, each)),
    4,
    'or',
  )}`
}

/** No hand-off at all: what to write. */
function* none(subject: Subject, { channels, handOffs }: Graph): Generator<Html> {
  const [first] = channels
  if (handOffs.length > 0 || !first) return
  const words = planLink(subject, [...first.path, 'handsOffTo'], 'where people go next')
  yield html`no channel says ${words}, and what carries them there`
}

/** Paid and earned channels from which nothing leads on, and to which nothing leads. */
function* leadingNowhere(subject: Subject, { silent, handOffs, alone }: Graph): Generator<Html> {
  if (handOffs.length === 0) return
  const idle = silent.filter((each) => mediaOf(each) !== 'owned' && !alone.includes(each))
  if (idle.length === 0) return
  const links = shortListHtml(idle.map((each) => entityLink(subject, each)))
  yield html`${links} ${idle.length === 1 ? 'hands' : 'hand'} nobody on`
}

function* alone(subject: Subject, { alone }: Graph): Generator<Html> {
  if (alone.length === 0) return
  const links = shortListHtml(alone.map((each) => entityLink(subject, each)))
  yield html`${links} ${alone.length === 1 ? 'stands' : 'stand'} alone`
}

function* apart(subject: Subject, { groups, alone }: Graph): Generator<Html> {
  const several = groups - alone.length
  if (several < 2) return
  const link = planLink(subject, ['channels'], `${several} groups`)
  yield html`the channels fall into ${link} that never meet`
}

function* unsaid(subject: Subject, { handOffs, channels }: Graph): Generator<Html> {
  const open = handOffs.filter(({ by }) => by === undefined)
  if (open.length > 0) {
    const links = shortListHtml(open.map(({ from }) => entityLink(subject, from)))
    yield html`${links} ${open.length === 1 ? 'does' : 'do'} not say what carries people on`
  }
  const neither = channels.filter((each) => zoneOf(each) === 'neither')
  if (neither.length === 0) return
  const links = shortListHtml(neither.map((each) => entityLink(subject, each)))
  yield html`${links} ${neither.length === 1 ? 'does' : 'do'} not say whether people meet ${neither.length === 1 ? 'it' : 'them'} online or offline`
}
