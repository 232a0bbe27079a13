import type { Analysis, Problem } from '../../analysis/analysis.ts'
import { ruleById } from '../../rules/rules.ts'
import { inWords } from '../../rules/words.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Position } from '../../text/position.ts'
import { literally, paragraphs } from '../words/markdown.ts'
import { ownRuleCard } from '../words/own-rule-words.ts'
import { rulePageLink } from '../words/rule-page-link.ts'

/** Problems at one place that are explained; editors show the messages of all of them anyway. */
const mostExplained = 2

/** Fixes that are named; the others are offered by the editor as well. */
const mostFixes = 3

/** The problems at a position that are explained, each rule once, errors before the others. */
export function problemsAt({ problems }: Analysis, position: Position): readonly Problem[] {
  const here = problems.filter(
    ({ range }) => !isBefore(position, range.start) && !isBefore(range.end, position),
  )
  const rules = new Map<string, Problem>()
  for (const problem of here) if (!rules.has(problem.rule)) rules.set(problem.rule, problem)
  return [...rules.values()]
    .sort((a, b) => loudness.indexOf(a.severity) - loudness.indexOf(b.severity))
    .slice(0, mostExplained)
}

/**
 * Why a problem matters and what can be done about it, as markdown. Its message is left out, because editors show that
 * themselves.
 *
 * @param settings tell what rules of the team's own ask for
 * @param rulePages address of the folder with the rules' pages, if there is one
 */
export function problemCard(
  { rule: id, fixes }: Problem,
  settings: Settings,
  rulePages: string | undefined,
): string {
  const rule = ruleById(id)
  const own = ownRuleCard(id, settings)
  if (!rule && own === undefined) return ''
  const titles = [...new Set(fixes.map(({ title }) => title))].slice(0, mostFixes)
  const fix =
    titles.length > 0 ? `Quick fix: ${literally(inWords(titles.map(asWords), 'or'))}.` : undefined
  if (!rule) return paragraphs([own, fix])
  return paragraphs([
    `**${literally(rule.title)}** · why it matters`,
    literally(rule.why),
    fix,
    rulePageLink(id, rulePages),
  ])
}

const loudness: readonly Problem['severity'][] = ['error', 'warning', 'information', 'hint']

/** An instruction in the middle of a sentence. */
function asWords(title: string): string {
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
