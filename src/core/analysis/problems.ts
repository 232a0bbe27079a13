import type { PlanDocument } from '../document/document.ts'
import { rangeIn } from '../document/document.ts'
import type { PlanPath } from '../document/node.ts'
import type { Segment } from '../document/segment.ts'
import type { Change } from '../edit/change.ts'
import { assemble } from '../plan/assemble.ts'
import type { Assembly } from '../plan/assembly.ts'
import { isNewer } from '../plan/version.ts'
import { type Heads, type Whereabouts, whereaboutsIn } from '../plan/whereabouts.ts'
import type { Finding, Fix, Place, Related } from '../rules/rule.ts'
import type { Settings } from '../settings/settings.ts'
import {
  type Severity,
  type Status,
  type Strictness,
  severityFor,
  strictnessOf,
} from '../settings/severity.ts'
import type { Range } from '../text/position.ts'
import type { Problem, RelatedProblem } from './analysis.ts'
import type { Found } from './found.ts'
import { type Gathered, gather } from './gather.ts'

/** The version of a text that problems are said of. */
export interface Version {
  readonly document: PlanDocument
  readonly assembly: Assembly
  readonly whereabouts: Whereabouts
  readonly settings: Settings
  /** Judges as if the plan had this status, whatever it says of itself. */
  readonly status: Status | undefined
  /** The range of a part of another plan, by its address. */
  readonly rangeInOther: (uri: string, path: PlanPath) => Range | undefined
}

/** More places, and more fixes, than one message needs when many are said together. */
const mostRelated = 20

/** What was found, ready to show, in the order of the text. What says the same of the same lines is the same object. */
export function problemsOf(findings: readonly Found[], version: Version): Problem[] {
  const { assembly, settings, status } = version
  const strictness = status ? strictnessOf(status) : strictnessIn(assembly)
  const { unknownVersion } = assembly.plan
  const hasNewerVersion = unknownVersion !== undefined && isNewer(unknownVersion)
  const problems: Problem[] = []
  for (const found of gather(findings, strictness === 'draft')) {
    // A file from a later release is not judged by rules that do not know it.
    if (hasNewerVersion && found.rule.id !== 'structure/version') continue
    const severity = severityFor(found.rule, strictness, settings)
    if (severity) problems.push(keptProblem(found, severity, version))
  }
  return problems.sort(byPlace)
}

function strictnessIn({ file, plan }: Assembly): Strictness {
  // Other files have no status; they are judged like a plan that others read.
  return file === 'Plan' ? strictnessOf(plan.header.status) : 'in-review'
}

/** Where a finding is shown when it stands alone. */
export function rangeOfFinding(found: Found, version: Version): Range {
  return rangeOf(found.finding.at, found, version)
}

/** A problem that was said before, and all that its places depend on. */
interface Said {
  readonly problem: Problem
  readonly index: number | undefined
  readonly heads: () => Heads
  readonly startLines: readonly number[]
  readonly segments: ReadonlyMap<number, Segment | undefined>
}

const said = new WeakMap<Finding, Said>()

/** The problem as it was said of an earlier version, if nothing has moved; else said anew. */
function keptProblem(found: Gathered, severity: Severity, version: Version): Problem {
  const { finding, index, others } = found
  // Problems that are said together, or of libraries too, depend on more than is looked at here.
  const isAlone =
    others.length === 0 && !finding.related?.some(({ library, otherPlan }) => library ?? otherPlan)
  if (!isAlone) return problemOf(found, severity, version)
  const { document, assembly } = version
  const before = said.get(finding)
  const isSame =
    before?.problem.severity === severity &&
    before.index === index &&
    before.heads === assembly.heads &&
    before.startLines === document.startLines &&
    areSame(before.segments, document)
  if (before && isSame) return before.problem
  const segments = new Map<number, Segment | undefined>()
  const noting: Whereabouts = {
    of: (...asked) => {
      const spot = version.whereabouts.of(...asked)
      segments.set(spot.index, document.segments[spot.index])
      return spot
    },
  }
  if (index !== undefined) segments.set(index, document.segments[index])
  const problem = problemOf(found, severity, { ...version, whereabouts: noting })
  const { heads } = assembly
  said.set(finding, { problem, index, heads, startLines: document.startLines, segments })
  return problem
}

function areSame(
  segments: ReadonlyMap<number, Segment | undefined>,
  document: PlanDocument,
): boolean {
  for (const [index, segment] of segments) if (document.segments[index] !== segment) return false
  return true
}

function problemOf(found: Gathered, severity: Severity, version: Version): Problem {
  const { finding, others } = found
  const related = [
    ...(finding.related ?? []),
    ...others.slice(0, mostRelated).flatMap((other) => alsoAt(other.finding)),
  ]
  const place = placeOfAll(found)
  return {
    rule: found.rule.id,
    severity,
    message: others.length > 0 ? sayTogether(finding.says, others.length) : finding.says,
    range: rangeOf(place, found, version),
    ...(others.length > 0 && {
      together: [finding.at, ...others.map((other) => other.finding.at)],
    }),
    related: related.map((each) => relatedOf(each, version)),
    fixes: [...fixesOf(found), ...others.slice(0, mostRelated).flatMap(fixesOf)],
    place,
  }
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

function rangeOf(place: Place, found: Found, { document, whereabouts }: Version): Range {
  if ('span' in place) return rangeIn(document, found.index ?? 0, place.span)
  const spot = whereabouts.of(place.path, place.part, place.occurrence)
  return rangeIn(document, spot.index, spot.span)
}

function relatedOf(related: Related, version: Version): RelatedProblem {
  const { assembly, whereabouts, document, rangeInOther } = version
  const { otherPlan } = related
  const elsewhere = otherPlan === undefined ? undefined : rangeInOther(otherPlan, related.path)
  if (elsewhere) return { message: related.says, uri: otherPlan, range: elsewhere }
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
