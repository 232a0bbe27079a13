import { textRule } from '../rule.ts'
import { customerTexts } from '../texts.ts'

/** Hashtags of several words have a capital at the start of each. */
export const hashtagCase = textRule({
  id: 'wording/hashtag-case',
  class: 'tip',
  title: 'A long hashtag in small letters',
  why: 'Screen readers say a hashtag word by word only when each word starts with a capital. Other readers stumble less, too.',
  source: 'Accessibility guides of universities and public bodies',
  since: '0.1.0',
  texts: customerTexts,
  uses: [],
  check: function* ({ path, text }) {
    const found = longHashtag.exec(text)?.[0]
    if (found === undefined) return
    yield {
      at: { path },
      says: `Write “${found}” with a capital at the start of each word, “#LikeThis”, so that screen readers can say it.`,
    }
  },
  examples: {
    good: [
      `connectedStory:
  chapters:
    ride:
      callToAction: "Show us where it took you, #OnlyEverTheTyre or #ferrow"`,
    ],
    bad: [
      {
        plan: `connectedStory:
  chapters:
    ride:
      callToAction: "Show us where it took you, #onlyeverthetyre"`,
        says: [
          'Write “#onlyeverthetyre” with a capital at the start of each word, “#LikeThis”, so that screen readers can say it.',
        ],
      },
    ],
  },
})

const longHashtag = /(?<![\p{L}\p{N}&#])#[\p{Ll}\p{N}_]{12,}(?![\p{L}\p{N}])/u
