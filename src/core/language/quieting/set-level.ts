import type { Problem } from '../../analysis/analysis.ts'
import type { PlanDocument } from '../../document/document.ts'
import { editsFor } from '../../edit/edits-for.ts'
import { ruleById } from '../../rules/rules.ts'
import type { RuleLevel } from '../../settings/settings.ts'
import { writtenSettingsIn } from '../../settings/written-settings.ts'
import type { TextEdit } from '../../text/position.ts'

/** A way to change how loud a rule is for the whole team. */
export interface LevelChoice {
  /** What will happen, as an instruction. */
  readonly title: string
  readonly level: RuleLevel
}

const steps = [
  { level: 'error', severity: 'error', title: 'Say this as an error for the whole team' },
  { level: 'warning', severity: 'warning', title: 'Say this as a warning for the whole team' },
  { level: 'info', severity: 'information', title: 'Say this as a remark for the whole team' },
  { level: 'hint', severity: 'hint', title: 'Say this as a hint for the whole team' },
] as const

/** How else a rule could be said: one step quieter, one step louder, not at all. None for rules that always speak. */
export function levelChoices({ rule, severity }: Problem): readonly LevelChoice[] {
  if (ruleById(rule)?.always) return []
  const at = steps.findIndex((step) => step.severity === severity)
  const near = [steps[at + 1], steps[at - 1]].filter((step) => step !== undefined)
  return [...near, { level: 'off', title: 'Switch this off for the whole team' }]
}

/**
 * The edits of a file of settings that set how loud a rule is; undefined when the file cannot be changed safely, or holds
 * something else.
 *
 * @param uri address of the file
 */
export function levelEdits(
  document: PlanDocument,
  uri: string,
  rule: string,
  level: RuleLevel,
): readonly TextEdit[] | undefined {
  const written = writtenSettingsIn(document, uri)
  if (!written) return undefined
  const isLong = typeof Object(written.rules)[rule] === 'object'
  const path = isLong ? ['rules', rule, 'level'] : ['rules', rule]
  return editsFor(document, [{ do: 'set', path, value: level }])
}

/** The text of a new file of settings that sets how loud a rule is. */
export function newSettings(rule: string, level: RuleLevel): string {
  return `commsConfig: 1\nrules:\n  ${rule}: ${level}\n`
}
