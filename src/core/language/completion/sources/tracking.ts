import { channelType } from '../../../plan/channel-type.ts'
import type { Channel } from '../../../schema/model.generated.ts'
import type { About, Offer } from './offer.ts'

/** The usual source and medium of visits from the channel, and the plan's own short name as the campaign. */
export function* trackingWords({ plan, cursor, field }: About): Generator<Offer> {
  if (field.kind !== 'utm') return
  const channel = channelAround(plan, cursor.path)
  const usual = channelType(channel?.type)?.utm
  if (field.name === 'source') {
    // Some kinds only describe their source, as in "platform name".
    if (usual && !usual[0].includes(' ')) yield offer(usual[0], 'usual for this channel')
    else for (const platform of channel?.platforms ?? []) yield offer(String(platform), 'platform')
  }
  if (field.name === 'medium' && usual && !usual[1].includes(' ')) {
    yield offer(usual[1], 'usual for this channel')
  }
  if (field.name === 'campaign' && plan.header.id !== undefined) {
    yield offer(plan.header.id, 'the plan’s short name')
  }
}

/** The channel that a path leads into, or whose activity it leads into. */
function channelAround(
  plan: About['plan'],
  [section, first, second]: About['cursor']['path'],
): Channel | undefined {
  if (section === 'channels') return plan.channels.get(String(first))?.fields
  if (section !== 'calendar') return undefined
  const id = plan.activities.get(String(second))?.fields.channel
  return id === undefined ? undefined : plan.channels.get(id)?.fields
}

function offer(word: string, beside: string): Offer {
  return { word, sign: 'word', beside }
}
