import type { PlanDocument } from '../document/document.ts'
import { rangeIn } from '../document/document.ts'
import type { PlanPath } from '../document/node.ts'
import type { Change } from '../edit/change.ts'
import { assemble } from '../plan/assemble.ts'
import type { Assembly } from '../plan/assembly.ts'
import type { Libraries } from '../plan/libraries.ts'
import { isNewer } from '../plan/version.ts'
import { type Whereabouts, whereaboutsIn } from '../plan/whereabouts.ts'
import type { Finding, Fix, Place, Related, Rule } from '../rules/rule.ts'
import { rules as allRules } from '../rules/rules.ts'
import type { Range } from '../text/position.ts'
import type { Analysis, Problem, RelatedProblem } from './analysis.ts'
import { type Gathered, gather } from './gather.ts'
import { type Found, findingsOf, type OnRuleError, type RuleRun, runRules } from './run-rules.ts'
import { type Strictness, severityOf, strictnessOf } from './severity.ts'

/** What `analyse` needs. */
export interface AnalysisInput {
  /** The file's address; relative imports start from it. */
  readonly uri: string
  readonly document: PlanDocument
  readonly libraries: Libraries
  /** The analysis of an earlier version of the same file: what did not change is taken from it. */
  readonly previous?: Analysis | undefined
  /** By default all rules. */
  readonly rules?: readonly Rule[] | undefined
  /** Hears of an error inside a rule; without it the error is thrown. */
  readonly onRuleError?: OnRuleError | undefined
}

interface Memory {
  readonly assembly: Assembly
  readonly run: RuleRun
  readonly whereabouts: Whereabouts
}

const memories = new WeakMap<Analysis, Memory>()

/**
 * Says everything that is known about one version of a text. With `previous` the cost follows the edit, not the file;
 * the result is the same as without. Whatever the text, it does not throw.
 */
export function analyse(input: AnalysisInput): Analysis {
  const { uri, document, libraries } = input
  const before = input.previous && memories.get(input.previous)
  const assembly = assemble(uri, document, libraries, before?.assembly)
  const onError = input.onRuleError ?? rethrow
  const run = runRules(assembly, input.rules ?? allRules, before?.run, onError)
  const whereabouts = whereaboutsIn(document, assembly.heads)
  const { plan } = assembly
  // A library has no status; it is judged like a plan that others read.
  const strictness = assembly.file === 'Library' ? 'in-review' : strictnessOf(plan.header.status)
  const problems = problemsOf(document, assembly, findingsOf(run), whereabouts, strictness)
  const analysis = { uri, document, plan, problems }
  memories.set(analysis, { assembly, run, whereabouts })
  return analysis
}

function rethrow(error: unknown): never {
  throw error
}

/** The range of a part of the plan in the text that was analysed; of the nearest part above when it is not written. */
export function placeOf(analysis: Analysis, path: PlanPath, part?: 'name' | 'value'): Range {
  const whereabouts = memories.get(analysis)?.whereabouts
  const spot = whereabouts?.of(path, part)
  return rangeIn(analysis.document, spot?.index ?? 0, spot?.span ?? { start: 0, end: 0 })
}

/** More places, and more fixes, than one message needs when many are said together. */
const mostRelated = 20

function problemsOf(
  document: PlanDocument,
  assembly: Assembly,
  findings: Iterable<Found>,
  whereabouts: Whereabouts,
  strictness: Strictness,
): Problem[] {
  const { unknownVersion } = assembly.plan
  const hasNewerVersion = unknownVersion !== undefined && isNewer(unknownVersion)
  const problems: Problem[] = []
  for (const found of gather(findings, strictness === 'draft')) {
    // A file from a later release is not judged by rules that do not know it.
    if (hasNewerVersion && found.rule.id !== 'structure/version') continue
    const severity = severityOf(found.rule.class, strictness)
    if (!severity) continue
    const { finding, others } = found
    const related = [
      ...(finding.related ?? []),
      ...others.slice(0, mostRelated).flatMap((other) => alsoAt(other.finding)),
    ]
    const place = placeOfAll(found)
    problems.push({
      rule: found.rule.id,
      severity,
      message: others.length > 0 ? sayTogether(finding.says, others.length) : finding.says,
      range: rangeOf(place, found, document, whereabouts),
      related: related.map((each) => relatedOf(each, assembly, whereabouts, document)),
      fixes: [...fixesOf(found), ...others.slice(0, mostRelated).flatMap(fixesOf)],
      place,
    })
  }
  return problems.sort(byPlace)
}

function sayTogether(first: string, others: number): string {
  return `${first} The same holds for ${others === 1 ? 'one more' : `${others} more`} here.`
}

/** The section's name for findings that are said together; the finding's own place when it stands alone. */
function placeOfAll({ finding, others }: Gathered): Place {
  if (others.length === 0 || !('path' in finding.at)) return finding.at
  return { path: finding.at.path.slice(0, 1), part: 'name' }
}

function alsoAt({ at, says }: Finding): Related[] {
  return 'path' in at ? [{ says, path: at.path }] : []
}

function rangeOf(
  place: Place,
  found: Found,
  document: PlanDocument,
  whereabouts: Whereabouts,
): Range {
  if ('span' in place) return rangeIn(document, found.index ?? 0, place.span)
  const spot = whereabouts.of(place.path, place.part, place.occurrence)
  return rangeIn(document, spot.index, spot.span)
}

function relatedOf(
  related: Related,
  assembly: Assembly,
  whereabouts: Whereabouts,
  document: PlanDocument,
): RelatedProblem {
  const library =
    related.library === undefined ? undefined : assembly.libraries.files.get(related.library)
  if (related.library !== undefined && library) {
    const inside = assemble(related.library, library, assembly.libraries)
    const spot = whereaboutsIn(library, inside.heads).of(related.path, 'name')
    return {
      message: related.says,
      uri: related.library,
      range: rangeIn(library, spot.index, spot.span),
    }
  }
  const spot = whereabouts.of(related.path, 'name', related.occurrence)
  return { message: related.says, uri: undefined, range: rangeIn(document, spot.index, spot.span) }
}

const noFixes: readonly Fix[] = []

/** The fixes of a finding; those that speak of a segment follow it when segments above it come or go. */
function fixesOf({ finding, index }: Found): readonly Fix[] {
  if (!finding.fixes) return noFixes
  if (index === undefined) return finding.fixes
  const moved = (change: Change): Change =>
    'segment' in change ? { ...change, segment: index } : change
  return finding.fixes.map((fix) => ({ ...fix, changes: fix.changes.map(moved) }))
}

function byPlace(a: Problem, b: Problem): number {
  return (
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}
