import type { Change, PlanValue } from '../../edit/change.ts'
import { channelType } from '../../plan/channel-type.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import type { Chapter } from '../../schema/model.generated.ts'
import { idFrom } from '../structure/id-from-words.ts'
import { freeName, toBeWritten } from '../to-be-written.ts'

/** Adds a moment that tells a chapter in its channels; its decision is to be written, times and places are asked for. */
export function momentStub(
  plan: Pick<Plan, 'connections' | 'channels'>,
  wanted: string,
  chapter: Entity<Chapter> | undefined,
  more: Readonly<Record<string, PlanValue>> = {},
  alsoTaken: ReadonlySet<string> = new Set(),
): { readonly id: string; readonly change: Change } {
  const taken = { has: (name: string) => plan.connections.has(name) || alsoTaken.has(name) }
  const id = freeName(idFrom(wanted) ?? 'moment', taken)
  const channels = (chapter?.fields.channels ?? []).filter((each) => plan.channels.has(each))
  const devices = usualDevices(plan, channels)
  const value = {
    ...(chapter ? { chapter: chapter.id } : {}),
    ...(channels.length > 0 ? { channels } : {}),
    ...more,
    decision: toBeWritten,
    ...(devices.length > 0 ? { devices } : {}),
  }
  return { id, change: { do: 'set', path: ['contextualConnections', id], value } }
}

/** The device that people use most for each of these channels. */
export function usualDevices(
  plan: Pick<Plan, 'channels'>,
  channels: readonly string[],
): readonly string[] {
  const types = channels.map((id) => channelType(plan.channels.get(id)?.fields.type))
  return [...new Set(types.flatMap((type) => type?.devices[0] ?? []))]
}
