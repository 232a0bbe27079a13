import {
  classWords,
  nearestWord,
  type Rule,
  ruleById,
  rules,
  severityOf,
} from '../../core/index.ts'
import type { Refusal } from '../files/refusal.ts'
import { wrapped } from '../wrapped.ts'

/** Where a plan is in its life, in the order of the page. */
const stages = [
  ['draft', 'a draft'],
  ['in-review', 'a plan in review'],
  ['approved', 'an approved or live plan'],
  ['closed', 'a closed plan'],
] as const

const severityWords = {
  error: 'an error',
  warning: 'a warning',
  information: 'a remark',
  hint: 'a hint',
}

/**
 * All that a rule says about itself, as plain text.
 *
 * @param name `structure/bad-date`, or only `bad-date` when no other rule ends so
 * @param width characters in a line; undefined for lines as long as they want to be
 */
export function rulePage(
  name: string,
  width: number | undefined,
): { readonly page: string } | Refusal {
  const rule = ruleNamed(name)
  if (!rule) return { refusal: unknown(name) }
  const { id, title, why, source, since, class: own, examples } = rule
  const blocks = [
    `${id}: ${title}`,
    why,
    ...(examples.beside === undefined ? [] : ['Another plan says:', indented(examples.beside)]),
    ...examples.bad.flatMap(({ plan, says, fixed }) => [
      'For example:',
      indented(plan),
      ...says.map((message) => `${message}`),
      ...(fixed === undefined || fixed === '' ? [] : ['Mended:', indented(fixed)]),
    ]),
    'All is well:',
    ...examples.good.slice(0, 2).map(indented),
    `${classWords[own]}. ${loudness(rule)}`,
    `Since version ${since}.${source ? ` Source: ${source}.` : ''}`,
  ]
  const page = blocks.map((block) =>
    block.startsWith(margin) ? block : wrapped(block, width).join('\n'),
  )
  return { page: `${page.join('\n\n')}\n` }
}

function ruleNamed(name: string): Rule | undefined {
  const named = rules.filter(({ id }) => id.split('/')[1] === name)
  return ruleById(name) ?? (named.length === 1 ? named[0] : undefined)
}

function unknown(name: string): string {
  const ids = rules.map(({ id }) => id)
  const shared = ids.filter((id) => id.split('/')[1] === name)
  if (shared.length > 1) return `several rules are called “${name}”: ${shared.join(', ')}.`
  const short = nearestWord(
    name,
    ids.map((id) => id.split('/')[1] ?? ''),
  )
  const meant = nearestWord(name, ids) ?? ids.find((id) => id.split('/')[1] === short)
  const advice = meant === undefined ? '“commsplan rules” lists them.' : `Did you mean “${meant}”?`
  return `there is no rule “${name}”. ${advice}`
}

function loudness(rule: Rule): string {
  const said = stages.map(([stage, words]) => {
    const severity = severityOf(rule.class, stage)
    return `${severity ? severityWords[severity] : 'nothing'} in ${words}`
  })
  return `Unless your team's settings say otherwise, that is ${said.join(', ')}.`
}

const margin = '    '

function indented(text: string): string {
  return text.replace(/^/gm, margin)
}
