import { textRule } from '../rule.ts'

/** Messages and calls to action start with the people who read them. */
export const aboutUs = textRule({
  id: 'wording/about-us',
  class: 'tip',
  title: 'A message that starts with the sender',
  why: 'People look for what is in it for them. The first words decide whether they read on.',
  since: '0.1.0',
  texts: [
    { part: 'chapters', fields: ['message', 'callToAction'] },
    { part: 'connections', fields: ['message', 'callToAction'] },
  ],
  uses: ['brand'],
  check: function* ({ path, text }, plan) {
    const brand = String(plan.brand?.fields.name ?? '').trim()
    const isBrand = brand !== '' && startsWith(text, brand)
    if (!isBrand && !/^(?:[Ww]e|[Oo]ur|[Uu]s|WE|OUR)(?![\p{L}\p{N}-])/u.test(text)) return
    yield {
      at: { path },
      says: 'This starts with us. What is in it for them?',
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
