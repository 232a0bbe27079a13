import vocabulary from '../../../../schemas/vocabulary.json' with { type: 'json' }
import type { PlanPath } from '../../document/node.ts'
import type { Plan } from '../../plan/plan.ts'
import { objectOf } from '../../schema/collections.ts'
import type { SuggestionName } from '../../schema/field-types.ts'
import { suggestedWords } from '../../schema/word-lists.ts'
import { bareWord, nearestWord } from '../../text/nearest.ts'
import { entitiesIn, entityParts } from '../parts.ts'
import { planRule } from '../rule.ts'
import { type SuggestedValue, suggestedValues } from './suggested-values.ts'

/** Words from open lists are spelled as in the list, unless they are really new. */
export const newWord = planRule({
  id: 'structure/new-word',
  class: 'tip',
  title: 'A word that is nearly one from the list',
  why: 'Your own words are welcome. A slip of the pen, though, splits one place, platform or feeling into two, and views show both.',
  since: '0.1.0',
  uses: ['vocabulary', 'emotionalAction', 'measurement', ...entityParts],
  check: function* (plan) {
    const lists = new Map<SuggestionName, ReadonlySet<string>>()
    const wordsOf = (list: SuggestionName) => {
      const words = lists.get(list) ?? wordsFor(list, ownWords(plan, list))
      lists.set(list, words)
      return words
    }
    for (const { list, value, path } of valuesIn(plan)) {
      const words = wordsOf(list)
      // Words that are no feelings are a matter for the rules about feelings.
      if (words.has(value) || (list === 'emotions' && notFeelings.has(value))) continue
      const known = [...words]
      const better = synonymIn(known, value) ?? nearestWord(value, known)
      if (better === undefined) continue
      yield {
        at: { path },
        says: `“${value}” is not in the list of ${listTitles[list]}. Use “${better}”, or keep your word and add it to your team's vocabulary.`,
        fixes: [
          {
            title: `Replace with “${better}”`,
            changes: [{ do: 'set', path, value: better }],
            sure: bareWord(better) === bareWord(value),
          },
        ],
      }
    }
  },
  examples: {
    good: [
      `contextualConnections:
  flat-tyre-monday:
    places: [bicycle-shed]`,
    ],
    bad: [
      {
        plan: `contextualConnections:
  flat-tyre-monday:
    times: [mondays]
    platforms: [insta]`,
        says: [
          "“mondays” is not in the list of times. Use “monday”, or keep your word and add it to your team's vocabulary.",
          "“insta” is not in the list of platforms. Use “instagram”, or keep your word and add it to your team's vocabulary.",
        ],
        fixed: `contextualConnections:
  flat-tyre-monday:
    times: [monday]
    platforms: [instagram]`,
      },
    ],
  },
})

const notFeelings: ReadonlySet<string> = new Set(vocabulary.notFeelings)

const listTitles: Readonly<Record<SuggestionName, string>> = {
  access: 'provisions for access',
  bridges: 'bridges between channels',
  capPeriods: 'periods of a contact cap',
  emotions: 'feelings',
  focusAreas: 'focus areas',
  metricUnit: 'units',
  metrics: 'metrics',
  places: 'places',
  platforms: 'platforms',
  times: 'times',
}

/** Other words for those of the lists. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['fb', 'facebook'],
  ['ig', 'instagram'],
  ['insta', 'instagram'],
  ['twitter', 'x'],
  ['yt', 'youtube'],
  ['website', 'own-website'],
  ['webshop', 'own-online-shop'],
  ['onlineshop', 'own-online-shop'],
  ['sms', 'text-messages'],
  ['inbox', 'email-inbox'],
  ['mail', 'email-inbox'],
  ['qr', 'qr-code'],
  ['nfc', 'nfc-tap'],
  ['voucher', 'coupon'],
  ['subway', 'metro'],
  ['underground', 'metro'],
  ['mall', 'shopping-centre'],
  ['subtitles', 'captions'],
  ['xmas', 'christmas'],
])

function synonymIn(known: readonly string[], value: string): string | undefined {
  const meant = synonyms.get(bareWord(value))
  return meant !== undefined && known.includes(meant) ? meant : undefined
}

type Used = Pick<
  Plan,
  'vocabulary' | 'emotionalAction' | 'measurement' | (typeof entityParts)[number]
>

function* valuesIn(plan: Used): Generator<SuggestedValue> {
  const sections: [PlanPath, object, 'EmotionalAction' | 'Measurement'][] = [
    [['emotionalAction'], plan.emotionalAction, 'EmotionalAction'],
    [['measurement'], plan.measurement, 'Measurement'],
  ]
  for (const [path, fields, object] of sections) yield* suggestedValues(fields, object, path)
  for (const { written, collection, path } of entitiesIn(plan)) {
    if (written) yield* suggestedValues(written as object, objectOf[collection], path)
  }
}

const usualWords = new Map<SuggestionName, ReadonlySet<string>>()

/** The words of a list, with those that a team has added. */
function wordsFor(list: SuggestionName, own: readonly string[]): ReadonlySet<string> {
  const usual = usualWords.get(list) ?? new Set(suggestedWords(list))
  usualWords.set(list, usual)
  return own.length === 0 ? usual : new Set([...usual, ...own])
}

function ownWords(
  { vocabulary }: Pick<Plan, 'vocabulary'>,
  list: SuggestionName,
): readonly string[] {
  const words = (vocabulary as Readonly<Record<string, unknown>>)[list]
  if (Array.isArray(words)) return words.map(String)
  return typeof words === 'object' && words !== null ? Object.keys(words) : []
}
