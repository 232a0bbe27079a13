import type { Analysis } from '../../analysis/analysis.ts'
import { ruleById } from '../../rules/rules.ts'
import type { Position, Range } from '../../text/position.ts'
import { exceptionAt } from '../exceptions/exception-at.ts'
import { paragraphs } from '../words/markdown.ts'
import { ownRuleCard } from '../words/own-rule-words.ts'
import { rulePageLink } from '../words/rule-page-link.ts'
import { ruleCard } from '../words/rule-words.ts'

/** What the rule is about that a comment at a position leaves out; undefined where there is none of this name. */
export function exceptionCard(
  analysis: Analysis,
  position: Position,
  rulePages: string | undefined,
): { readonly card: string; readonly range: Range } | undefined {
  const inside = exceptionAt(analysis, position)
  if (inside?.part !== 'rule') return undefined
  const { written: id, range } = inside
  const card = ruleById(id)
    ? paragraphs([ruleCard(id), rulePageLink(id, rulePages)])
    : ownRuleCard(id, analysis.settings)
  return card === undefined ? undefined : { card, range }
}
