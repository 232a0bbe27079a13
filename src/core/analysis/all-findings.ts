import type { PlanDocument } from '../document/document.ts'
import type { Assembly } from '../plan/assembly.ts'
import type { UsedException } from '../rules/reports.ts'
import type { Rule } from '../rules/rule.ts'
import { lostIn } from '../settings/lost.ts'
import type { RuleSet } from '../settings/rule-set.ts'
import { writtenSettingsIn } from '../settings/written-settings.ts'
import { exceptionsIn, leaveOut, type WrittenExceptions } from './exceptions.ts'
import { type Found, guarded, type OnRuleError } from './found.ts'
import { rangeOfFinding, type Version } from './problems.ts'
import { findingsOf, type RuleRun } from './run-rules.ts'

/**
 * Everything that is found in a file: what the rules about its text and plan found, without what comments leave out, then
 * what there is to say about the comments and, in settings, about what is set.
 */
export function allFindings(
  run: RuleRun,
  allowed: WrittenExceptions,
  version: Version,
  onError: OnRuleError,
): readonly Found[] {
  const { document, assembly } = version
  const inSettings =
    assembly.file === 'Settings' ? onSettings(document, assembly, run, onError) : []
  const found = inSettings.length > 0 ? [...findingsOf(run), ...inSettings] : findingsOf(run)
  const written = exceptionsIn(document, allowed)
  if (written.length === 0) return found
  const rangeOf = (each: Found) => rangeOfFinding(each, version)
  const { findings, exceptions } = leaveOut(found, written, run.set, rangeOf)
  return [...findings, ...exceptions.flatMap((each) => onException(each, run.set, onError))]
}

function onSettings(
  document: PlanDocument,
  { uri }: Assembly,
  { set }: RuleRun,
  onError: OnRuleError,
): readonly Found[] {
  const written = writtenSettingsIn(document, uri)
  if (!written) return []
  const known = new Map(set.known)
  // Rules of its own are known by their names alone, whole or not.
  for (const name of Object.keys(written.own ?? {})) known.set(`own/${name}`, { id: `own/${name}` })
  const report = { written, rules: known, lost: lostIn(set.settings, uri) }
  return set.rules.flatMap((rule) => {
    if (rule.looksAt !== 'settings') return []
    const findings = guarded(rule, onError, () => rule.check(report))
    return findings.map((finding) => ({ rule, finding, index: undefined }))
  })
}

function onException(
  exception: UsedException,
  { rules, known }: RuleSet,
  onError: OnRuleError,
): readonly Found[] {
  return rules.flatMap((rule: Rule) => {
    if (rule.looksAt !== 'exceptions') return []
    const findings = guarded(rule, onError, () => rule.check(exception, known))
    return findings.map((finding) => ({ rule, finding, index: exception.index }))
  })
}
