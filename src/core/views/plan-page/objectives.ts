import { shortDateIn } from '../../plan/date-words.ts'
import { languageOf } from '../../plan/header.ts'
import { countWords } from '../../plan/number-words.ts'
import { objectiveName } from '../../plan/objective-name.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { wordsOf } from '../../plan/title.ts'
import type { Objective } from '../../schema/model.generated.ts'
import { fromTo } from '../from-to.ts'
import { type Html, html } from '../html.ts'
import { shortListHtml } from '../list-words.ts'
import { own } from '../own-words.ts'
import { dataPath } from '../plan-link.ts'
import type { Subject } from '../view.ts'
import { fact, gapWords } from './fact.ts'

const levels = ['business', 'marketing', 'communication'] as const
const most = 3

/** The highest objectives, three at most, each as a change from one number to another. */
export function objectivesRow(subject: Subject): Html {
  const { plan } = subject.analysis
  const all = ranked(plan)
  if (all.length === 0) {
    return html`<section class="row" aria-label="Objectives">${fact('Objectives', gapWords(subject, ['objectives'], 'No objective is written yet'))}</section>\n`
  }
  const language = languageOf(plan)
  const shown = all.slice(0, most).map((objective) => objectiveBlock(plan, objective, language))
  const others = all
    .slice(most)
    .map((each) => html`<span${dataPath(each.path)}>${own(objectiveName(each))}</span>`)
  const rest =
    others.length > 0 &&
    html`<p class="note wide">${most} of ${countWords(all.length, 'objective')}. Also: ${shortListHtml(others, 2)}.</p>`
  return html`<section class="row" aria-label="Objectives">
${shown}${rest}</section>
`
}

/** All objectives, the highest level first; the first three are one of each level, where there is one. */
function ranked({ objectives }: Pick<Plan, 'objectives'>): readonly Entity<Objective>[] {
  const groups = levels.map((level) =>
    [...objectives.values()].filter(({ fields }) => (fields.level ?? 'communication') === level),
  )
  const leading = groups.flatMap((group) => group.slice(0, 1))
  const rest = groups.flatMap((group) => group.slice(1))
  const shown = new Set([...leading, ...rest].slice(0, most))
  const all = groups.flat()
  return [...all.filter((each) => shown.has(each)), ...all.filter((each) => !shown.has(each))]
}

function objectiveBlock(
  { header }: Pick<Plan, 'header'>,
  objective: Entity<Objective>,
  language: string,
): Html {
  const { level = 'communication', by, from, to } = objective.fields
  const due = by && `, by ${shortDateIn(header, by, language)}`
  const change = fromTo({ from, to }, language)
  return html`<div class="objective"${dataPath(objective.path)}>
<p class="small muted">${wordsOf(level)} objective${due}</p>
<p class="name" dir="auto">${objectiveName(objective)}</p>
${change ?? html`<p class="small muted">No number yet</p>`}</div>
`
}
