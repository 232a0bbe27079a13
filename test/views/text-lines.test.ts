import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evenLinesOf, linesOf, widest } from '../../src/core/views/text-lines.ts'
import { type Font, textWidth } from '../../src/core/views/text-width.ts'

const small: Font = { size: 12, weight: 400 }
const anyText = fc.oneof(
  fc.lorem({ maxCount: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    'end-to-end',
    '一起分享面包的故事给所有的邻居们',
    'a/b/c/d',
    '👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦',
  ),
)
const anyWidth = fc.integer({ min: 20, max: 300 })
const bare = (text: string) => text.replace(/[\s-]/g, '')

describe('lines', () => {
  test('hold every sign of the text, in order', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        expect(bare(linesOf(text, width, small).join(''))).toBe(bare(text))
        expect(bare(evenLinesOf(text, width, small).join(''))).toBe(bare(text))
      }),
    )
  })

  test('are no wider than they may be, unless one sign alone is', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
        const tooWide = linesOf(text, width, small).filter(
          (line) => textWidth(line, small) > width && [...signs.segment(line)].length > 2,
        )
        expect(tooWide).toEqual([])
      }),
    )
  })

  test('end at spaces and after hyphens; a word too long for a line is broken with a hyphen', () => {
    expect(linesOf('Streaming TV and radio', 90, small)).toEqual(['Streaming TV', 'and radio'])
    expect(linesOf('end-to-end', 50, small)).toEqual(['end-to-', 'end'])
    expect(linesOf('Kundenbindung', 60, small)).toEqual(['Kundenb-', 'indung'])
    expect(linesOf('', 60, small)).toEqual([''])
  })

  test('never end or begin with a few letters of a broken word, where there is room for four', () => {
    const longWord = fc.string({ unit: fc.constantFrom(...'abcdefghilmnorstuv'), minLength: 8 })
    fc.assert(
      fc.property(longWord, fc.integer({ min: 60, max: 300 }), (word, width) => {
        const lines = linesOf(word, width, small)
        for (const line of lines) expect(bare(line).length).toBeGreaterThanOrEqual(4)
      }),
    )
    // As much as fits would be “Lokalradioreklam-” and “er”.
    expect(linesOf('Lokalradioreklamer', 110, small)).toEqual(['Lokalradiorekl-', 'amer'])
  })

  test('keep the number of a chapter with its name, and break both when they must', () => {
    expect(linesOf('1 Gasfyr · 2 Haveretablering', 120, small)).toEqual([
      '1 Gasfyr ·',
      '2 Haveretablering',
    ])
    expect(linesOf('2 Haveretableringsgarantien', 120, small)[0]).toMatch(/^2 Have\w+-$/)
    expect(linesOf('In 2027 1 of us', 60, small)).toEqual(['In 2027 1', 'of us'])
  })

  test('of like length have the shortest longest line', () => {
    const text = 'Is there a better thing to do with last year’s jacket?'
    const lines = evenLinesOf(text, 220, small)
    expect(lines).toHaveLength(linesOf(text, 220, small).length)
    expect(widest(lines, small)).toBeLessThan(widest(linesOf(text, 220, small), small))
  })
})

describe('widths', () => {
  test('grow with size and weight', () => {
    const words = 'Wrong notes welcome'
    expect(textWidth(words, { size: 24, weight: 400 })).toBeCloseTo(2 * textWidth(words, small))
    expect(textWidth(words, { size: 12, weight: 600 })).toBeGreaterThan(textWidth(words, small))
  })

  test('know signs that take no room, and those of other scripts', () => {
    expect(textWidth('e\u0301\u200b', small)).toBe(textWidth('e', small))
    expect(textWidth('漢字', small)).toBeGreaterThan(2 * small.size)
    expect(textWidth('الزاوية', small)).toBeGreaterThan(40)
  })
})
