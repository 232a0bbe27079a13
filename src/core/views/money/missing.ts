import { countryWords } from '../../plan/country-words.ts'
import { currencyOf, inPlanCurrency } from '../../plan/money.ts'
import type { MoneyUses } from '../../plan/money-uses.ts'
import { percentWords } from '../../plan/percent.ts'
import type { Plan } from '../../plan/plan.ts'
import { brandShareIn } from '../../rules/budget/brand-share.ts'
import { type Html, html } from '../html.ts'
import { listWords, shortListHtml } from '../list-words.ts'
import { sentencesOf } from '../missing-words.ts'
import { entityLink, planLink } from '../plan-link.ts'
import type { Subject } from '../view.ts'

/** What the money lacks, each with a link to its line; undefined when nothing is missing. */
export function moneyMissing(subject: Subject, uses: MoneyUses): Html | undefined {
  const { plan } = subject.analysis
  return sentencesOf([
    ...total(subject, uses),
    ...given(subject, uses),
    ...purpose(subject, uses),
    ...balance(subject),
    ...(plan.unread.has('budget') ? [] : markets(subject)),
    ...kept(subject, uses),
    ...rates(subject),
    ...currency(subject, uses),
  ])
}

function* total(subject: Subject, { total }: MoneyUses): Generator<Html> {
  if (subject.analysis.plan.unread.has('budget')) {
    yield html`a line of the ${planLink(subject, ['budget'], 'budget')} cannot be read`
  } else if (!total) yield html`there is no ${planLink(subject, ['budget'], 'total')} yet`
}

/** Channels that were given money which no activity and no line uses. */
function* given(subject: Subject, { free }: MoneyUses): Generator<Html> {
  const idle = free.filter(({ fields }) => (fields.budget ?? 0) > 0)
  if (idle.length === 0) return
  const links = shortListHtml(idle.map((channel) => entityLink(subject, channel)))
  yield html`the money of ${links} is in no activity and no cost line`
}

function* purpose(subject: Subject, { channels }: MoneyUses): Generator<Html> {
  const silent = channels.filter(({ channel }) => channel.fields.purpose === undefined)
  if (silent.length === 0) return
  const links = shortListHtml(silent.map(({ channel }) => entityLink(subject, channel)))
  yield html`${links} ${silent.length === 1 ? 'does' : 'do'} not say whether the money builds the brand`
}

/** Money that goes elsewhere than the split says, by more than the checks let pass. */
function* balance(subject: Subject): Generator<Html> {
  const { planned, actual, drifts } = brandShareIn(subject.analysis.plan)
  if (!drifts || planned === undefined || actual === undefined) return
  const link = planLink(subject, ['budget', 'split'], `${percentWords(planned / 100)} was planned`)
  yield html`${percentWords(actual / 100)} builds the brand, where ${link}`
}

function* markets(subject: Subject): Generator<Html> {
  const { header, budget } = subject.analysis.plan
  const names = budget.isWithoutFees ? [] : (header.markets ?? [])
  if (names.length < 2 || Object.keys(budget.markets ?? {}).length > 0) return
  const words =
    names.length > 4 ? `the ${names.length} markets` : listWords(names.map(countryWords))
  yield html`the money is not split between ${planLink(subject, ['budget', 'markets'], words)}`
}

function* kept(subject: Subject, { contingency, total }: MoneyUses): Generator<Html> {
  if (!total || contingency !== 0) return
  yield html`nothing is ${planLink(subject, ['budget', 'contingency'], 'kept back')} for surprises`
}

/** Currencies without a rate: their amounts are in no sum. */
function* rates(subject: Subject): Generator<Html> {
  const { plan } = subject.analysis
  const unknown = [...currenciesIn(plan)].filter(
    (currency) => inPlanCurrency(plan, 1, currency) === undefined,
  )
  if (unknown.length === 0 || currencyOf(plan) === undefined) return
  const words = planLink(subject, ['budget', 'rates'], listWords(unknown))
  yield html`amounts in ${words} count for nothing until there is a rate`
}

/** Amounts of which nobody knows what they are counted in. */
function* currency(subject: Subject, { planned, total }: MoneyUses): Generator<Html> {
  const { plan } = subject.analysis
  if (currencyOf(plan) !== undefined || (planned === 0 && !total)) return
  if (plan.unread.has('plan') || plan.unread.has('budget')) return
  yield html`the plan does not say in which ${planLink(subject, ['plan', 'currency'], 'currency')} it counts`
}

function currenciesIn(plan: Pick<Plan, 'activities' | 'budget'>): ReadonlySet<string> {
  const all = [...plan.activities.values()].map(({ fields }) => fields.currency)
  return new Set([...all, plan.budget.currency].filter((each) => each !== undefined))
}
