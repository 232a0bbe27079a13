import { planRule } from '../rule.ts'
import { customerParts, customerTexts, isEnglish, remembered } from './plan-texts.ts'

/** Hashtags of several words have a capital at the start of each. */
export const hashtagCase = planRule({
  id: 'wording/hashtag-case',
  class: 'tip',
  title: 'A long hashtag in small letters',
  why: 'Screen readers say a hashtag word by word only when each word starts with a capital. Other readers stumble less, too.',
  source: 'Accessibility guides of universities and public bodies',
  since: '0.1.0',
  uses: customerParts,
  check: function* (plan) {
    if (!isEnglish(plan)) return
    for (const text of customerTexts(plan)) {
      const found = find(text)
      if (found === undefined) continue
      yield {
        at: { path: text.path },
        says: `Write “${found}” with a capital at the start of each word, “#LikeThis”, so that screen readers can say it.`,
      }
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

const find = remembered(
  (text) => /(?<![\p{L}\p{N}&#])#[\p{Ll}\p{N}_]{12,}(?![\p{L}\p{N}])/u.exec(text)?.[0],
)
