import type { PlanValue } from '../../edit/change.ts'
import { isOffline, isOnline } from '../../plan/channel.ts'
import { channelType } from '../../plan/channel-type.ts'
import type { Entity } from '../../plan/plan.ts'
import { titleOf } from '../../plan/title.ts'
import type { Channel } from '../../schema/model.generated.ts'
import type { Fix } from '../rule.ts'

/** Adds a hand-off between two channels, by a bridge that suits them. */
export function handOffFix(from: Entity<Channel>, to: Entity<Channel>): Fix {
  return {
    title: `Let “${titleOf(from)}” send people to “${titleOf(to)}”`,
    changes: [
      {
        do: 'append',
        path: [...from.path, 'handsOffTo'],
        value: { channel: to.id, ...bridgeBetween(from, to) },
      },
    ],
  }
}

/** A bridge that suits two channels; the planner may know a better one. */
function bridgeBetween(
  from: Entity<Channel>,
  to: Entity<Channel>,
): Readonly<Record<string, PlanValue>> {
  const here = channelType(from.fields.type)
  const there = channelType(to.fields.type)
  if (here?.family === 'people' || here?.family === 'retail-and-place') {
    return { by: here.devices.includes('none') ? 'staff-handover' : 'conversation' }
  }
  const isPrinted = here?.devices.some((each) => each === 'print' || each === 'public-screen')
  if (isPrinted && !isOnline(from) && isOnline(to)) return { by: 'qr-code', also: ['short-url'] }
  if (isOnline(from) && isOnline(to)) return { by: 'link' }
  if (!isOffline(to)) return { by: 'search-prompt' }
  if (there?.family === 'retail-and-place') return { by: 'store-finder' }
  return { by: there?.family === 'people' ? 'phone-number' : 'booking' }
}
