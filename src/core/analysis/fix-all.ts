import { changeDocument, type PlanDocument, textOf } from '../document/document.ts'
import { editsFor } from '../edit/edits-for.ts'
import type { Fix } from '../rules/rule.ts'
import { ruleById } from '../rules/rules.ts'
import { applyEdits } from '../text/lines.ts'
import type { Analysis, Problem } from './analysis.ts'
import { unreadLineOf } from './unread-line.ts'

/** Analyses another version of a text with everything else as it is; `previous` is the version it came from. */
export type Judge = (document: PlanDocument, previous: Analysis) => Analysis

/** More rounds than any plan needs; fixes that undo each other end here. */
const mostRounds = 200

/** The fix that is made without asking: the first, when its rule is sure of it. */
export function automaticFixOf({ fixes: [first] }: Problem): Fix | undefined {
  return first?.sure ? first : undefined
}

/**
 * Makes the automatic fix of every problem, again and again until nothing changes. A fix is not made when its problem
 * would stay, when it brings faults, makes lines unreadable or loses a comment. The result for the
 * fixed text is the same text.
 */
export function fixAll(start: Analysis, judge: Judge): Analysis {
  const seen = new Set([textOf(start.document)])
  let best = start
  for (let round = 0; round < mostRounds; round++) {
    const fixable = best.problems.filter((problem) => automaticFixOf(problem))
    // What cannot be read is mended first: until then nobody knows what else the lines say.
    const unreadable = fixable.filter(({ rule }) => ruleById(rule)?.always)
    const next = betterThan(best, unreadable, judge) ?? betterThan(best, fixable, judge)
    if (!next || seen.has(textOf(next.document))) break
    seen.add(textOf(next.document))
    best = next
  }
  return best
}

/** The plan after as many of the fixes as can be made together: all, or those of one half of the problems. */
function betterThan(
  before: Analysis,
  problems: readonly Problem[],
  judge: Judge,
): Analysis | undefined {
  if (problems.length === 0) return undefined
  const after = afterFixing(before, problems, judge)
  if (after && isBetter(before, after, problems)) return after
  if (problems.length === 1) return undefined
  const middle = problems.length >> 1
  return (
    betterThan(before, problems.slice(0, middle), judge) ??
    betterThan(before, problems.slice(middle), judge)
  )
}

function afterFixing(
  before: Analysis,
  problems: readonly Problem[],
  judge: Judge,
): Analysis | undefined {
  const changes = problems.flatMap((problem) => automaticFixOf(problem)?.changes ?? [])
  const edits = editsFor(before.document, changes)
  if (!edits || edits.length === 0) return undefined
  const old = textOf(before.document)
  const text = applyEdits(old, edits)
  return keepsComments(old, text)
    ? judge(changeDocument(before.document, { text }), before)
    : undefined
}

/** Whether the words of every comment are still there; a comment that turns out to be text stays as text. */
function keepsComments(before: string, after: string): boolean {
  const comments = before.match(/(?<=^|[ \t])#[^\r\n]*/gm) ?? []
  return comments.every((comment) => {
    // Quotes may end before a bracket.
    const words = comment.trim().replace(/^#+\s*|[\]}]+$/g, '')
    return after.includes(words)
  })
}

/** Whether the problems are gone and nothing worse came in their place. */
function isBetter(before: Analysis, after: Analysis, problems: readonly Problem[]): boolean {
  const standing = new Set(after.problems.map(identityOf))
  if (problems.some((problem) => standing.has(identityOf(problem)))) return false
  const worth = badnessOf(before)
  const difference = badnessOf(after)
    .map((bad, index) => bad - (worth[index] ?? 0))
    .find((each) => each !== 0)
  return difference === undefined || difference < 0
}

/**
 * What is wrong with a plan, from what weighs most: lines nobody can read, and what cannot be right. Of what is read at
 * last there may be more to say.
 */
function badnessOf(analysis: Analysis): readonly number[] {
  const faults = analysis.problems.filter(({ rule }) => ruleById(rule)?.class === 'fault')
  return [unreadLineOf(analysis) ? 1 : 0, faults.length]
}

function identityOf({ rule, message, place }: Problem): string {
  return JSON.stringify([rule, message, 'path' in place ? place.path : place.span])
}
