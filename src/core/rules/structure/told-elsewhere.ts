import type { Missing } from '../../plan/fault.ts'
import type { ObjectName } from '../../schema/field-types.ts'
import { isMarker } from './version.ts'

/**
 * Fields whose absence another rule explains better, so that one cause gets one message: the special rule speaks, and
 * `structure/missing-field` is silent. Only fields of which that rule speaks whenever they are missing belong here.
 */
const explained: Partial<Readonly<Record<ObjectName, readonly string[]>>> = {
  // `emotion/missing`, `story/missing-idea` and `context/missing`
  Plan: ['emotionalAction', 'connectedStory', 'contextualConnections'],
  // `emotion/missing`
  EmotionalAction: ['from', 'to', 'action'],
  // `story/missing-idea`
  ConnectedStory: ['idea'],
  // `context/incomplete` and `context/no-decision`
  Connection: ['times', 'places', 'platforms', 'devices', 'decision'],
  // `collaboration/one-accountable` and `collaboration/no-doer`
  Responsibility: ['accountable', 'responsible'],
  // `consent/missing`
  Consent: ['basis'],
}

/** Whether another rule tells that this field is missing. */
export function isToldElsewhere({ path, object, field }: Missing): boolean {
  // `structure/version`
  if (path.length === 0 && isMarker(field.name)) return true
  return explained[object]?.includes(field.name) ?? false
}
