import type { Libraries } from '../plan/libraries.ts'
import type { Settings } from './settings.ts'

const made = new WeakMap<Settings, WeakMap<Libraries, Libraries>>()

/** Libraries with what the team has agreed on; the same object for the same two, so that nothing is laid anew. */
export function withAgreed(libraries: Libraries, settings: Settings): Libraries {
  const { vocabulary, markets } = settings
  if (Object.keys(vocabulary).length === 0 && markets.size === 0) return libraries
  const bySettings = made.get(settings) ?? new WeakMap<Libraries, Libraries>()
  made.set(settings, bySettings)
  const before = bySettings.get(libraries)
  if (before) return before
  const emailDoubleOptIn = new Map<string, boolean>()
  for (const [code, { emailDoubleOptIn: confirms }] of markets) {
    if (confirms !== undefined) emailDoubleOptIn.set(code, confirms)
  }
  const all = { ...libraries, agreed: { vocabulary, emailDoubleOptIn } }
  bySettings.set(libraries, all)
  return all
}
