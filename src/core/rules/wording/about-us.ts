import { planRule } from '../rule.ts'
import { customerParts, customerTexts, isEnglish } from './plan-texts.ts'

/** Messages and calls to action start with the people who read them. */
export const aboutUs = planRule({
  id: 'wording/about-us',
  class: 'tip',
  title: 'A message that starts with the sender',
  why: 'People look for what is in it for them. The first words decide whether they read on.',
  since: '0.1.0',
  uses: customerParts,
  check: function* (plan) {
    if (!isEnglish(plan)) return
    const brand = String(plan.brand?.fields.name ?? '').trim()
    for (const { path, field, text } of customerTexts(plan)) {
      if (field !== 'message' && field !== 'callToAction') continue
      const isBrand = brand !== '' && startsWith(text, brand)
      if (!isBrand && !/^(?:[Ww]e|[Oo]ur|[Uu]s|WE|OUR)(?![\p{L}\p{N}-])/u.test(text)) continue
      yield {
        at: { path },
        says: 'This starts with us. What is in it for them?',
      }
    }
  },
  examples: {
    good: [
      `connectedStory:
  chapters:
    bring:
      message: Bring it in as it is. We check it for nothing.`,
    ],
    bad: [
      {
        plan: `connectedStory:
  chapters:
    bring:
      message: We check every bicycle for nothing.
    ride:
      callToAction: Ferrow wants your picture`,
        says: [
          'This starts with us. What is in it for them?',
          'This starts with us. What is in it for them?',
        ],
      },
    ],
  },
})

/** Whether a text starts with a name, and the name ends there. */
function startsWith(text: string, name: string): boolean {
  const start = text.slice(0, name.length).toLowerCase()
  return start === name.toLowerCase() && !/^[\p{L}\p{N}]/u.test(text.slice(name.length))
}
