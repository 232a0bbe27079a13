import type { Finding, Rule } from '../rules/rule.ts'

/** A finding with the rule that made it; `index` is the segment that its spans speak of. */
export interface Found {
  readonly rule: Rule
  readonly finding: Finding
  readonly index: number | undefined
}

/** Hears of an error inside a rule, which is a fault of this program; the rule then says nothing more. */
export type OnRuleError = (error: unknown, rule: Rule) => void

/** What a check finds; one rule that stumbles does not silence the others. */
export function guarded(
  rule: Rule,
  onError: OnRuleError,
  check: () => Iterable<Finding>,
): readonly Finding[] {
  let findings: Finding[] | undefined
  try {
    for (const finding of check()) {
      findings ??= []
      findings.push(finding)
    }
  } catch (error) {
    onError(error, rule)
  }
  return findings ?? nothing
}

/** Most checks find nothing; they share one list. */
export const nothing: readonly Finding[] = []
