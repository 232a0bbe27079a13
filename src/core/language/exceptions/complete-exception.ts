import type { CompletionItem } from 'vscode-languageserver-types'
import type { Analysis } from '../../analysis/analysis.ts'
import { ownRules } from '../../settings/own/own-rules.ts'
import type { Position, Range } from '../../text/position.ts'
import { signs } from '../completion/choice.ts'
import { ownRuleCard } from '../words/own-rule-words.ts'
import { ruleCard, settableRules } from '../words/rule-words.ts'
import { exceptionAt, type InException } from './exception-at.ts'

/** The words with which a comment leaves problems out, and what each leaves out (domain 1.9). */
const words = [
  ['commsplan-allow', 'the next line', 'Leaves out what a rule says about the next line.'],
  [
    'commsplan-allow-entry',
    'the next entry',
    'Leaves out what a rule says about the entry or section that begins on the next line, with all that belongs to it.',
  ],
  ['commsplan-allow-file', 'the whole file', 'Leaves out what a rule says about the whole file.'],
] as const

/**
 * What can be written in a comment that leaves problems out: the rules with problems in the lines that it is about, then
 * all others. Undefined where a position is in no such comment.
 */
export function exceptionItems(
  analysis: Analysis,
  position: Position,
): CompletionItem[] | undefined {
  const inside = exceptionAt(analysis, position)
  if (!inside) return undefined
  const choices = inside.part === 'word' ? wordChoices() : ruleChoices(analysis, inside)
  return choices.map((choice, order) => itemOf(choice, order, inside.range))
}

interface Named {
  readonly label: string
  readonly beside: string
  readonly says: string | undefined
  readonly text: string
}

function itemOf({ label, beside, says, text }: Named, order: number, range: Range): CompletionItem {
  return {
    label,
    kind: signs.listed,
    labelDetails: { description: beside },
    ...(says && { documentation: { kind: 'markdown', value: says } }),
    sortText: String(order).padStart(4, '0'),
    filterText: label,
    textEdit: { range, newText: text },
  }
}

function wordChoices(): readonly Named[] {
  return words.map(([label, beside, says]) => ({ label, beside, says, text: label }))
}

function ruleChoices(
  { problems, settings }: Analysis,
  { exception, written, isLast }: Extract<InException, { part: 'rule' }>,
): readonly Named[] {
  const named = new Set(exception.rules.map(({ id }) => id).filter((id) => id !== written))
  const { firstLine, lastLine } = exception
  const here = problems.filter(
    ({ range: { start } }) => firstLine <= start.line && start.line <= lastLine,
  )
  const speaking = new Set(here.map(({ rule }) => rule))
  const all = [...settableRules, ...ownRules(settings)]
    // A comment cannot leave out what is said about such comments.
    .filter(({ id }) => !id.startsWith('exceptions/') && !named.has(id))
    .map(({ id, title }) => ({
      label: id,
      beside: title,
      says: ruleCard(id) ?? ownRuleCard(id, settings),
      // Without a reason the next reader would have to guess, so there is room for one.
      text: isLast ? `${id}: ` : id,
    }))
  return [
    ...all.filter(({ label }) => speaking.has(label)),
    ...all.filter(({ label }) => !speaking.has(label)),
  ]
}
