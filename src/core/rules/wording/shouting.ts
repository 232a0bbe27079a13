import { textRule } from '../rule.ts'
import { customerTexts } from '../texts.ts'
import { type LoudWord, loudWordsIn } from './loud-words.ts'

/** Texts speak in a normal voice. */
export const shouting = textRule({
  id: 'wording/shouting',
  class: 'tip',
  title: 'A text that shouts',
  why: 'Capitals and exclamation marks are hard to read, and screen readers may spell them letter by letter. A good message needs neither.',
  since: '0.1.0',
  texts: customerTexts,
  uses: ['brand', 'vocabulary'],
  check: function* ({ path, text }, plan) {
    const loud = loudWordsIn(text, plan)
    const marks = text.match(/!/g)?.length ?? 0
    if (loud.length === 0 && marks < 2) return
    const value = calmed(text, loud, marks > 1)
    yield {
      at: { path },
      says: says(loud, marks),
      fixes: [{ title: 'Say it calmly', changes: [{ do: 'set', path, value }] }],
    }
  },
  examples: {
    good: [
      `connectedStory:
  chapters:
    bring:
      message: Bring it in! The EU and the UK have the same tyres.`,
    ],
    bad: [
      {
        plan: `connectedStory:
  chapters:
    bring:
      message: Our BIGGEST SALE ever is on now!!!`,
        says: [
          'No need to shout: “BIGGEST” and “SALE”, and 3 exclamation marks. Write it in small letters, with a full stop.',
        ],
        fixed: `connectedStory:
  chapters:
    bring:
      message: Our biggest sale ever is on now.`,
      },
      {
        plan: `connectedStory:
  chapters:
    bring:
      message: BRING IT in as it is.`,
        says: ['No need to shout: “BRING” and “IT”. Write it in small letters.'],
        fixed: `connectedStory:
  chapters:
    bring:
      message: Bring it in as it is.`,
      },
      {
        plan: `connectedStory:
  chapters:
    bring:
      message: Bring it in! Today! As it is.`,
        says: ['No need to shout: 2 exclamation marks. Write a full stop instead.'],
        fixed: `connectedStory:
  chapters:
    bring:
      message: Bring it in. Today. As it is.`,
      },
    ],
  },
})

function says(loud: readonly LoudWord[], marks: number): string {
  const words = loud.map(({ word }) => `“${word}”`)
  const listed = words.length > 3 ? `${words.slice(0, 3).join(', ')} and more` : words.join(' and ')
  if (words.length === 0)
    return `No need to shout: ${marks} exclamation marks. Write a full stop instead.`
  return marks > 1
    ? `No need to shout: ${listed}, and ${marks} exclamation marks. Write it in small letters, with a full stop.`
    : `No need to shout: ${listed}. Write it in small letters.`
}

function calmed(text: string, loud: readonly LoudWord[], hasMarks: boolean): string {
  let value = text
  for (const { word, start } of loud) {
    const startsSentence = /(?:^|[.!?:]\s+)["“‘']?$/.test(text.slice(0, start))
    const small = word.toLowerCase()
    const calm = startsSentence ? `${word.charAt(0)}${small.slice(1)}` : small
    value = value.slice(0, start) + calm + value.slice(start + word.length)
  }
  if (!hasMarks) return value
  return value.replace(/!+(?=\?)|(?<=\?)!+/g, '').replace(/!+/g, '.')
}
