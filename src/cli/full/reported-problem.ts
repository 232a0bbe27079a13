import { automaticFixOf, type Problem, type Range } from '../../core/index.ts'
import type { ReportedPlace, ReportedProblem } from '../reporters/reporter.ts'

/**
 * Turns a problem of the core into one to report.
 *
 * @param file path as the reader knows it
 * @param shownUri the path of another file as the reader knows it, by its address
 */
export function reportedProblem(
  file: string,
  problem: Problem,
  shownUri: (uri: string) => string,
): ReportedProblem {
  const { start, end } = problem.range
  // Written out: thousands of them are made, and taking them from other objects costs more than all the rest.
  return {
    file,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    rule: problem.rule,
    severity: problem.severity,
    message: problem.message,
    about: aboutOf(problem.place, problem.message),
    each: problem.together?.map((place) => aboutOf(place, problem.message)) ?? alone,
    fixable: automaticFixOf(problem) !== undefined,
    related: problem.related.map(({ message, uri, range }) => ({
      ...placeOf(uri === undefined ? file : shownUri(uri), range),
      message,
    })),
  }
}

function placeOf(file: string, { start, end }: Range): ReportedPlace {
  return {
    file,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  }
}

const alone: readonly string[] = []

/** Places that are no path are in lines that cannot be read as one; what the rule says of them tells them apart. */
function aboutOf(place: Problem['place'], message: string): string {
  return 'path' in place ? place.path.join('/') : message
}
