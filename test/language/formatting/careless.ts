import fc from 'fast-check'

/** How carelessly somebody writes: drawn once, and applied to every line of a text in turn. */
const habits = fc.record({
  step: fc.constantFrom(2, 3, 4, 7),
  gaps: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 9 }),
  ends: fc.array(fc.constantFrom('', ' ', '   ', '\t'), { minLength: 1, maxLength: 7 }),
  lineBreak: fc.constantFrom('\n', '\r\n'),
})

/**
 * Ways to write a text that is in order at two spaces less tidily: other steps, wider gaps behind names, dashes and
 * commas, spaces at the ends of lines. Texts after `|` and `>` only move.
 */
export const carelessly: fc.Arbitrary<(text: string) => string> = habits.map((habit) => (text) => {
  let blockColumn = Number.POSITIVE_INFINITY
  const lines = text.split('\n').map((line, number) => {
    const margin = line.search(/\S|$/)
    const isInBlock = margin > blockColumn || (line === '' && blockColumn < 100)
    if (!isInBlock) blockColumn = /: [|>][-+]?$/.test(line) ? margin : Number.POSITIVE_INFINITY
    const end = habit.ends[number % habit.ends.length] ?? ''
    if (line === '') return isInBlock ? '' : end
    const wider = (margin / 2) * habit.step
    if (isInBlock || line.trim().startsWith('#')) return ' '.repeat(wider) + line.slice(margin)
    const gap = ' '.repeat(habit.gaps[number % habit.gaps.length] ?? 1)
    const words = line
      .slice(margin)
      .replace(/^(- )?([\w-]+: )(?! *#)/, (_all, dash, name) => `${dash ?? ''}${name.trim()}${gap}`)
      .replace(/^- (?=\w)/, `-${' '.repeat(habit.step - 1)}`)
    return ' '.repeat(wider) + words + end
  })
  return lines.join('\n')
})
