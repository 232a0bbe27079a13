import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  asCode,
  inLink,
  literally,
  paragraphs,
  withoutMarkup,
} from '../../../src/core/language/words/markdown.ts'

const anyWords = fc
  .string({ unit: fc.constantFrom(...'ab1 `*_[]()\\-+#=.~|<>&:/{}', 'å', '“'), maxLength: 12 })
  .filter((text) => text.trim() !== '')

test('plain text says what was meant, letter by letter', () => {
  fc.assert(
    fc.property(anyWords, anyWords, (words, more) => {
      const markdown = paragraphs([
        `**${literally(words)}** · ${asCode(more)}`,
        `[${literally(words)}](${inLink('file:///a (b)')}/c.md)`,
      ])
      const [a, b] = [words, more].map((text) => text.replace(/\s+/g, ' ').trim())
      expect(withoutMarkup(markdown)).toBe(`${a} · ${b}\n\n${a}: file:///a%20%28b%29/c.md`)
    }),
  )
})

test('lines between cards are left out', () => {
  expect(withoutMarkup('**One**\n\n---\n\n- **Two:** three')).toBe('One\n\n- Two: three')
})
