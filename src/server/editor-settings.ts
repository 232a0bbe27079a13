/** What the client's settings under `commsplan` say about what the server shows. */
export interface EditorSettings {
  /** Whether a kind of hints or lenses is switched on, as `commsplan.hints.weekdays`; on unless it is switched off. */
  readonly isOn: (group: 'hints' | 'lenses', name: string) => boolean
}

/** Reads what a client gives for the section `commsplan`, which may be anything. */
export function editorSettings(given: unknown): EditorSettings {
  return { isOn: (group, name) => fieldOf(fieldOf(given, group), name) !== false }
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
}
