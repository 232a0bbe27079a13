import { channelType } from '../../plan/channel-type.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Fix } from '../rule.ts'
import { freeName, toBeWritten } from '../to-be-written.ts'

/** Ways to add a channel of one of these types, its role to be written. */
export function newChannelFixes(
  plan: Pick<Plan, 'channels'>,
  types: readonly string[],
): readonly Fix[] {
  return types.map((type) => ({
    title: `Add a channel: ${channelType(type)?.label ?? type}`,
    changes: [
      {
        do: 'set',
        path: ['channels', freeName(type, plan.channels)],
        value: { type, role: toBeWritten },
      },
    ],
  }))
}
