import { describe, expect, test } from 'vitest'
import { changed, lines, wordIn } from './changed.ts'

const replace = (plan: string, word: string, text: string) =>
  changed(plan, { do: 'replace', ...wordIn(plan, word), text })

const quote = (plan: string, word: string) => changed(plan, { do: 'quote', ...wordIn(plan, word) })

describe('replacing words letter by letter', () => {
  test('in any segment', () => {
    const plan = lines('plan: {name: A}', 'channels:', '  a: {type: store}', '  b: {type: stoer}')
    expect(replace(plan, 'stoer', 'store')).toBe(plan.replace('stoer', 'store'))
  })

  test('a tab becomes spaces', () => {
    expect(replace('brand:\n\tname: A\n', '\t', '  ')).toBe('brand:\n  name: A\n')
  })

  test('the section may read differently afterwards', () => {
    expect(replace('plan: {}\nbrnd: a\n', 'brnd', 'brand')).toBe('plan: {}\nbrand: a\n')
  })

  test('a line that could not be read is mended', () => {
    const plan = lines('brand:', '  promise: Open: now', 'teams: {}')
    expect(replace(plan, 'Open: now', 'Open, now')).toBe(
      lines('brand:', '  promise: Open, now', 'teams: {}'),
    )
  })

  test('line ends are those of the file', () => {
    expect(replace('notes: a b\r\nx-a: 1\r\n', 'a b', 'a\n  b')).toBe(
      'notes: a\r\n  b\r\nx-a: 1\r\n',
    )
  })

  test('is refused when lines become unreadable', () => {
    expect(replace('brand: oak\n', 'oak', '"oak')).toBe('refused')
  })

  test('is refused when another section would read differently', () => {
    const plan = lines('notes: a', 'brand: b')
    expect(replace(plan, 'a\n', 'a')).toBe('refused')
  })

  test('is refused outside the text', () => {
    expect(
      changed('a: 1\n', { do: 'replace', segment: 9, span: { start: 0, end: 1 }, text: '' }),
    ).toBe('refused')
    expect(
      changed('a: 1\n', { do: 'replace', segment: 0, span: { start: 3, end: 99 }, text: '' }),
    ).toBe('refused')
  })
})

describe('putting words in quotes', () => {
  test.each([
    ['brand:\n  promise: Open: now\n', 'Open: now', '"Open: now"'],
    ['brand:\n  promise: We are #1\n', 'We are #1', '"We are #1"'],
    ['brand:\n  promise: "Welcome" back\n', '"Welcome" back', `'"Welcome" back'`],
    ["brand:\n  promise: 'Don't wait'\n", "'Don't wait'", `"Don't wait"`],
    ['brand:\n  promise: @oak\n', '@oak', '"@oak"'],
    ['plan: {markets: [DK, NO]}\n', 'NO', '"NO"'],
    ['brand: {name: A, promise: B, and more}\n', 'B, and more', '"B, and more"'],
    ['brand:\n  promise: C:\\Oak: "A\' B"\n', 'C:\\Oak: "A\' B"', `"C:\\\\Oak: \\"A' B\\""`],
    [
      'brand:\n  promise: Open: now\n    or never\n',
      'Open: now\n    or never',
      '"Open: now\n    or never"',
    ],
  ])('%j', (plan, words, quoted) => {
    expect(quote(plan, words)).toBe(plan.replace(words, () => quoted))
  })

  test('is refused when they would become part of the text', () => {
    expect(quote('brand: oak tree\n', 'tree')).toBe('refused')
    expect(quote('brand: oak tree\n', 'oak')).toBe('refused')
  })
})
