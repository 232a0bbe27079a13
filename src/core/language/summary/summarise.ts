import { placeOf } from '../../analysis/analyse.ts'
import type { Analysis, Problem } from '../../analysis/analysis.ts'
import { type Readiness, readinessOf } from '../../analysis/readiness.ts'
import { fileKindOf } from '../../plan/file-names.ts'
import { statusOf } from '../../plan/header.ts'
import { moves, sectionOf } from '../../plan/move.ts'
import { capitalised, inWords } from '../../rules/words.ts'
import { fieldNamed } from '../../schema/field-at.ts'
import { objects } from '../../schema/fields.generated.ts'
import type { Severity } from '../../settings/severity.ts'
import type { Position, Range } from '../../text/position.ts'
import { fieldWords } from '../../views/field-words.ts'
import type { PlanSummary, ProblemCounts, SummaryEntry, SummaryPart } from './plan-summary.ts'
import { entriesIn } from './section-entries.ts'

/** Says what a file is, how far its parts have come and what is wrong where. */
export function summarise(analysis: Analysis): PlanSummary {
  const { document, plan, problems, uri } = analysis
  const isLibrary = fileKindOf(document, uri) === 'Library'
  const sections = isLibrary ? plan.sections.filter(isSectionOf('Library')) : planSections(analysis)
  return {
    kind: isLibrary ? 'library' : 'plan',
    name: isLibrary || plan.header.name === undefined ? undefined : String(plan.header.name),
    status: isLibrary ? undefined : statusOf(plan),
    libraries: plan.imports.map(({ path, outcome }) => ({
      name: outcome.kind === 'library' ? (outcome.name ?? path) : path,
      isRead: outcome.kind === 'library',
    })),
    problems: countsOf(problems),
    parts: partsOf(analysis, sections, isLibrary),
  }
}

/** The moves first, then what they stand on: what a plan must have, and what else is written. */
function planSections({ plan }: Analysis): readonly string[] {
  const ofMoves = moves.map((move) => sectionOf[move])
  const others = objects.Plan.fields.filter(
    ({ name, object, required }) =>
      object !== undefined &&
      !ofMoves.includes(name) &&
      (required !== 'no' || plan.sections.includes(name)),
  )
  return [...ofMoves, ...others.map(({ name }) => name)]
}

function isSectionOf(file: 'Library'): (name: string) => boolean {
  return (name) => fieldNamed(file, name)?.object !== undefined
}

function partsOf(
  analysis: Analysis,
  sections: readonly string[],
  isLibrary: boolean,
): readonly SummaryPart[] {
  const places = sections.map((section) => placeOf(analysis, [section], 'name'))
  const found = problemsBy(analysis, [...new Set([...sections, ...analysis.plan.sections])])
  return sections.map((section, at) => {
    const readiness = readinessOf(analysis, section)
    const here = found.get(section) ?? []
    return {
      section,
      title: titleOfSection(section),
      move: moves.find((move) => sectionOf[move] === section && !isLibrary),
      readiness: isLibrary ? 'complete' : readiness.state,
      open: isLibrary ? '' : openWords(readiness),
      range: places[at] as Range,
      problems: here.length,
      entries: entriesOf(analysis, section, here),
    }
  })
}

function problemsBy(
  analysis: Analysis,
  sections: readonly string[],
): ReadonlyMap<string, readonly Problem[]> {
  const written = sections
    .filter((section) => analysis.plan.sections.includes(section))
    .map((section) => ({ section, start: placeOf(analysis, [section], 'name').start }))
    .sort((a, b) => compare(a.start, b.start))
  const found = new Map<string, Problem[]>()
  let next = 0
  for (const problem of analysis.problems) {
    // Hints are not listed anywhere; a count of them would have nobody know what is counted.
    if (problem.severity === 'hint') continue
    next = nextAfter(written, problem, next, ({ start }) => start)
    const at = written[next - 1]
    if (!at) continue
    const here = found.get(at.section)
    if (here) here.push(problem)
    else found.set(at.section, [problem])
  }
  return found
}

function entriesOf(
  analysis: Analysis,
  section: string,
  problems: readonly Problem[],
): readonly SummaryEntry[] {
  const entries = entriesIn(analysis.plan, section).map(({ path, says, title }) => ({
    ...{ title, says, range: placeOf(analysis, path, 'name') },
    problems: 0,
  }))
  const starts = [...entries].sort((a, b) => compare(a.range.start, b.range.start))
  let next = 0
  for (const problem of problems) {
    next = nextAfter(starts, problem, next, ({ range }) => range.start)
    const at = starts[next - 1]
    if (at) at.problems += 1
  }
  return entries
}

/** The first of some parts, in the order of the text, that begins behind a problem; problems come in that order, too. */
function nextAfter<Part>(
  parts: readonly Part[],
  { range }: Problem,
  from: number,
  startOf: (part: Part) => Position,
): number {
  let next = from
  for (let part = parts[next]; part && compare(startOf(part), range.start) <= 0; ) {
    next += 1
    part = parts[next]
  }
  return next
}

/** What planners call a section: "Cover page", "Connected story". */
function titleOfSection(section: string): string {
  return section === 'plan' ? 'Cover page' : capitalised(fieldWords(section))
}

/** "missing: promise and name", "still to write", "not there yet". */
function openWords({ state, missing, toBeWritten }: Readiness): string {
  if (state === 'complete') return ''
  if (state === 'unread') return 'a line cannot be read yet'
  if (state === 'absent') return 'not there yet'
  if (missing.length > 0) return `missing: ${inWords(missing.map(fieldWords), 'and')}`
  return toBeWritten ? 'still to write' : 'not there yet'
}

function countsOf(problems: readonly Problem[]): ProblemCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 }
  for (const { severity } of problems) counts[severity] += 1
  return counts
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character
}
