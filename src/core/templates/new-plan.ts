import { writeNumber, writeText } from '../edit/write-text.ts'
import { idFrom } from '../rules/structure/id-from-words.ts'
import type { Answers } from './answers.ts'
import type { Template } from './template.ts'

/** The text of a new plan. It has no faults, whatever the answers are; what is left to write stands in angle brackets. */
export function newPlanText(answers: Answers, template: Template): string {
  return `# Write over what stands in < >. All else is a start, and can be changed as well.
commsPlan: 1
${coverPage(answers)}brand:
  name: <the brand that people see>
  promise: <one sentence that customers can hold you to>
${template.sections(answers)}${budget(answers)}`
}

function coverPage({ name, business, start, end, money }: Answers): string {
  const currency = money ? `  currency: ${writeText(money.currency, 'block')}\n` : ''
  return `plan:
  name: ${writeText(onOneLine(name), 'block')}
  status: draft   # while it says draft, the checks only whisper
  start: ${start}
  end: ${end}
${currency}  business: ${business}
`
}

function budget({ money }: Answers): string {
  if (!money) return ''
  return `budget:
  total: ${writeNumber(money.amount)}
  contingency: 5%   # kept back for surprises
`
}

/** What is pasted into a line may hold line ends and signs that nobody sees. */
function onOneLine(name: string): string {
  return name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}

/** The name of a plan's file: `reopen-the-corner.commsplan.yaml`; the second and later ones have a number. */
export function fileNameFor(name: string, count = 1): string {
  const id = idFrom(name) ?? 'plan'
  return `${id}${count > 1 ? `-${count}` : ''}.commsplan.yaml`
}
