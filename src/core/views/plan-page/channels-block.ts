import { modeOf, usedChannels } from '../../plan/channel.ts'
import { titleOf } from '../../plan/title.ts'
import { type Html, html } from '../html.ts'
import { channelSign } from '../marks.ts'
import { dataPath } from '../plan-link.ts'
import type { Subject } from '../view.ts'
import { fact, gapWords } from './fact.ts'

const banks = ['offline', 'both', 'online', undefined] as const

/** How many channels there are, and where: a mark for each, by bank. */
export function channelsBlock(subject: Subject): Html {
  const channels = usedChannels(subject.analysis.plan)
  if (channels.length === 0) {
    return html`${fact('Channels', gapWords(subject, ['channels'], 'No channel is named yet'))}`
  }
  const groups = banks
    .map((bank) => ({ bank, members: channels.filter((channel) => modeOf(channel) === bank) }))
    .filter(({ members }) => members.length > 0)
  const [only] = groups.length === 1 ? groups : []
  const counts = groups.map(({ bank, members }) => `${members.length} ${bank ?? 'without a type'}`)
  const marks = groups.map(
    ({ bank, members }) =>
      html`<span class="bank">${members.map((channel) => html`<span title="${titleOf(channel)}"${dataPath(channel.path)}>${channelSign(bank)}</span>`)}</span>`,
  )
  const words = html`<p class="name">${only ? allIn(only.bank, channels.length) : `${channels.length}: ${counts.join(', ')}`}</p><p class="marks" aria-hidden="true">${marks}</p>`
  return html`${fact('Channels', words)}`
}

/** "1, offline", "3, all offline" */
function allIn(bank: (typeof banks)[number], count: number): string {
  const which = count === 1 ? '' : count === 2 ? 'both ' : 'all '
  return `${count}, ${which}${bank === 'both' ? 'online and offline' : (bank ?? 'without a type')}`
}
