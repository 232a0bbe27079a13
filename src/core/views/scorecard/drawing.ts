import { dateWords } from '../../plan/date-words.ts'
import { languageOf } from '../../plan/header.ts'
import { countWords } from '../../plan/number-words.ts'
import { objectiveName } from '../../plan/objective-name.ts'
import { titleOf, wordsOf } from '../../plan/title.ts'
import { amountWords, fromTo } from '../from-to.ts'
import { type Html, html } from '../html.ts'
import { own } from '../own-words.ts'
import { paperFit } from '../paper-fit.ts'
import { dataPath, planLink } from '../plan-link.ts'
import type { Subject } from '../view.ts'
import type { ChannelGoal, Direction, Goal, LadderGoal } from './goals.ts'

/** More numbers of channels than these stand in the table only. */
const mostMeasures = 12
/** About the height of a heading and of a row on paper, in pixels. */
const headHeight = 48
const rowHeight = 76
/** Objectives further down the ladder are not set in any more. */
const deepest = 3

/** The objectives by direction, each as a line from where it stands to where it should be; then those of channels. */
export function scorecardDrawing(
  subject: Subject,
  groups: readonly Direction[],
  measures: readonly ChannelGoal[],
): Html {
  const shown = groups.filter(({ direction, goals }) => direction !== undefined || goals.length > 0)
  const heads = shown.length + (measures.length > 0 ? 1 : 0)
  const rows =
    shown.reduce((sum, { goals }) => sum + Math.max(1, goals.length), 0) +
    Math.min(measures.length, mostMeasures)
  return html`<div class="scorecard${paperFit(heads * headHeight + rows * rowHeight)}">
${shown.map((group) => directionBlock(subject, group))}${measuresBlock(subject, measures)}</div>
`
}

function directionBlock(subject: Subject, { direction, goals }: Direction): Html {
  const head = direction === undefined ? 'No direction said' : directionWords(direction)
  const nothing = html`<p class="gap-words">${planLink(subject, ['objectives'], 'No objective serves this direction')}</p>`
  const list = html`<ul class="goals">
${goals.map((goal) => goalRow(subject, goal, `${wordsOf(goal.level)} objective`, `rung-${Math.min(goal.depth, deepest)}`))}</ul>`
  return html`<section>
<h3>${head}</h3>
${goals.length === 0 ? nothing : list}
</section>
`
}

function measuresBlock(subject: Subject, measures: readonly ChannelGoal[]): Html | undefined {
  if (measures.length === 0) return undefined
  const shown = measures.length > mostMeasures + 1 ? measures.slice(0, mostMeasures) : measures
  const rest = measures.length - shown.length
  return html`<section>
<h3>What channels are measured by</h3>
<ul class="goals">
${shown.map((goal) => goalRow(subject, goal, own(titleOf(goal.channel)), 'rung-0'))}</ul>
${rest > 0 && html`<p class="note">and ${countWords(rest, 'more number', 'more numbers')} in the table</p>\n`}</section>
`
}

function goalRow(
  subject: Subject,
  goal: Goal | LadderGoal,
  over: Html | string,
  look: string,
): Html {
  const { plan } = subject.analysis
  const language = languageOf(plan)
  const { name, metric, kind, by, path } = goal
  const counted = 'objective' in goal ? metric && wordsOf(metric) : undefined
  const change = changeWords(goal, language)
  return html`<li class="goal ${look}"${dataPath(path)}>
<div><p class="small muted">${over}</p><p class="name" dir="auto">${name}</p>${helps(subject, goal)}</div>
<p class="kind small">${counted && html`<span>${own(counted)}</span> `}<span class="muted">${kind ?? (metric ? 'no kind known' : 'no number named')}</span></p>
<div class="change">${change}</div>
<p class="due small">${by ? html`by ${dateWords(by, language)}` : html`<span class="muted">no day yet</span>`}</p>
</li>
`
}

/** The way from where it stands to where it should be; words where a number is missing. */
function changeWords({ from, to }: Goal, language: string): Html {
  if (from === undefined && to !== undefined) {
    return html`<p class="in-words">to <strong>${own(amountWords(to, language))}</strong>, no start yet</p>`
  }
  return fromTo({ from, to }, language) ?? html`<p class="in-words">No number yet</p>`
}

/** The higher objective that one helps, where it does not stand right under it. */
function helps({ analysis: { plan } }: Subject, goal: Goal | LadderGoal): Html | undefined {
  if (!('objective' in goal) || goal.depth > 0) return undefined
  const higher = plan.objectives.get(goal.objective.fields.supports ?? '')
  if (!higher || higher === goal.objective) return undefined
  return html`<p class="small muted">helps: ${own(objectiveName(higher))}</p>`
}

/** A direction in words. */
export function directionWords(direction: string): string {
  // The format's word is American; the page is not.
  return wordsOf(direction).replace('Organizational', 'Organisational')
}
