import { expect, test } from 'vitest'
import { meantBy, synonyms } from '../../src/core/rules/structure/list-synonyms.ts'
import type { ListName } from '../../src/core/schema/field-types.ts'
import { listedWords } from '../../src/core/schema/word-lists.ts'
import { bareWord } from '../../src/core/text/nearest.ts'

test.each(Object.entries(synonyms) as [ListName, ReadonlyMap<string, readonly string[]>][])(
  'other words for %s lead to words of the list, and are none themselves',
  (list, others) => {
    const words = listedWords(list)
    const bare = words.map(bareWord)
    for (const [word, meant] of others) {
      expect(bareWord(word)).toBe(word)
      expect(bare).not.toContain(word)
      for (const each of meant) expect(words).toContain(each)
    }
  },
)

test.each<[string, ListName, readonly string[]]>([
  ['Facebook', 'channelTypes', ['paid-social', 'organic-social']],
  ['facebook ads', 'channelTypes', ['paid-social', 'organic-social']],
  ['email-newsletter', 'channelTypes', ['email']],
  ['mobile', 'devices', ['phone']],
  ['carrier pigeon', 'channelTypes', []],
])('“%s” in %s', (word, list, meant) => {
  expect(meantBy(word, list, listedWords(list))).toEqual(meant)
})
