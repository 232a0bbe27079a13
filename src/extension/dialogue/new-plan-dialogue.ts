import {
  type Answers,
  fullDateWords,
  type Template,
  templates,
  typedBudget,
  typedDay,
  typedEnd,
  typedName,
  usualEnd,
  usualStart,
} from '../../core/index.ts'
import { askChoice } from './ask-choice.ts'
import { askText } from './ask-text.ts'
import { businessChoices } from './business-choices.ts'
import type { Answer, Place } from './question.ts'

/** What a new plan is made of. */
export interface Wanted {
  readonly answers: Answers
  readonly template: Template
}

/** What has been answered so far, as it was typed and as it is meant. */
interface SoFar {
  name: string
  business: Answers['business']
  startText: string
  start: string
  endText: string
  end: string
  moneyText: string
  money: Answers['money']
  template: Template | undefined
}

/** One question: what it is about, and how it is asked. Tells whether to go on, back, or no further. */
interface Step {
  readonly about: string
  readonly ask: (soFar: SoFar, place: Place) => Promise<'next' | 'back' | 'ended'>
}

const steps: readonly Step[] = [
  {
    about: 'Name',
    ask: async (soFar, place) => {
      const question = {
        prompt: 'What do people call this plan?',
        placeholder: 'Reopen the corner',
        text: soFar.name,
        read: typedName,
      }
      return keep(await askText(question, place), ({ means }) => {
        soFar.name = means
      })
    },
  },
  {
    about: 'Customers',
    ask: async (soFar, place) =>
      keep(
        await askChoice('Who do you sell to?', businessChoices, soFar.business, place),
        (business) => {
          soFar.business = business
        },
      ),
  },
  {
    about: 'First Day',
    ask: async (soFar, place) => {
      const question = {
        prompt: 'On which day does it start?',
        placeholder: '2027-03-01',
        text: soFar.startText,
        read: typedDay,
        understood: dayInWords,
      }
      return keep(await askText(question, place), ({ text, means }) => {
        soFar.startText = text
        if (soFar.endText === '' || soFar.end < means) soFar.endText = usualEnd(means)
        soFar.start = means
      })
    },
  },
  {
    about: 'Last Day',
    ask: async (soFar, place) => {
      const question = {
        prompt: 'What is its last day?',
        placeholder: '2027-05-31',
        text: soFar.endText,
        read: (text: string) => typedEnd(text, soFar.start),
        understood: dayInWords,
      }
      return keep(await askText(question, place), ({ text, means }) => {
        soFar.endText = text
        soFar.end = means
      })
    },
  },
  {
    about: 'Money',
    ask: async (soFar, place) => {
      const question = {
        prompt:
          'How much money does it have, and in which currency? Leave this empty if nobody knows yet.',
        placeholder: '48,000 EUR',
        text: soFar.moneyText,
        read: typedBudget,
        understood: (money: Answers['money']) =>
          money && `${money.amount.toLocaleString('en-GB')} ${money.currency}`,
      }
      return keep(await askText(question, place), ({ text, means }) => {
        soFar.moneyText = text
        soFar.money = means
      })
    },
  },
  {
    about: 'Beginning',
    ask: async (soFar, place) => {
      const choices = templates.map((template) => ({
        label: template.title,
        detail: template.says,
        value: template,
      }))
      return keep(
        await askChoice('What should it begin with?', choices, soFar.template, place),
        (template) => {
          soFar.template = template
        },
      )
    },
  },
]

/** Asks what a new plan is to be; undefined when the dialogue is left. Every question can be gone back to. */
export async function askForNewPlan(today: string): Promise<Wanted | undefined> {
  const soFar: SoFar = {
    ...{ name: '', business: 'b2c', moneyText: '', money: undefined, template: templates[0] },
    ...{ startText: usualStart(today), start: '', endText: '', end: '' },
  }
  let at = 0
  for (;;) {
    const step = steps[at]
    if (!step) break
    const title = `New Plan: ${step.about}`
    const outcome = await step.ask(soFar, { title, step: at + 1, totalSteps: steps.length })
    if (outcome === 'ended') return undefined
    at += outcome === 'next' ? 1 : -1
  }
  const { name, business, start, end, money, template } = soFar
  if (!template) return undefined
  return { answers: { name, business, start, end, ...(money && { money }) }, template }
}

function keep<Value>(
  answer: Answer<Value>,
  take: (value: Value) => void,
): 'next' | 'back' | 'ended' {
  if (typeof answer === 'string') return answer
  take(answer.value)
  return 'next'
}

function dayInWords(day: string): string | undefined {
  return fullDateWords(day, 'en-GB')
}
