/** What the client's settings under `commsplan` say about what the server shows. */
export interface EditorSettings {
  /** Whether a kind of hints or lenses is switched on, as `commsplan.hints.weekdays`; on unless it is switched off. */
  readonly isOn: (group: 'hints' | 'lenses', name: string) => boolean
  readonly lint: LintSettings
}

/** What `commsplan.lint` says. */
export interface LintSettings {
  /** When problems are shown: while somebody types, only of texts that are saved, or never. */
  readonly run: 'onType' | 'onSave' | 'off'
  /** Problems on the line that is written on are held back. */
  readonly leavesLineAlone: boolean
}

/** Reads what a client gives for the section `commsplan`, which may be anything. */
export function editorSettings(given: unknown): EditorSettings {
  const lint = fieldOf(given, 'lint')
  const run = fieldOf(lint, 'run')
  return {
    isOn: (group, name) => fieldOf(fieldOf(given, group), name) !== false,
    lint: {
      run: run === 'onSave' || run === 'off' ? run : 'onType',
      leavesLineAlone: fieldOf(lint, 'focus') === true,
    },
  }
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
}
