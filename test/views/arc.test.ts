import { describe, expect, test } from 'vitest'
import { arcView } from '../../src/core/views/arc.ts'
import { subjectOf } from './subject.ts'
import { textRows } from './text-rows.ts'
import { wordsIn } from './words-in.ts'

const show = (shift: string, chapters: string) =>
  arcView.show(
    subjectOf(`emotionalAction: {${shift}}\nconnectedStory: {chapters: {${chapters}}}\n`),
  )
const guiltToPride = 'from: guilty, to: proud'

describe('the answer', () => {
  test.each([
    [
      guiltToPride,
      'a: {feeling: curious}, b: {feeling: proud, actionHere: true}',
      'From guilty to proud in 2 chapters; people act where they feel it',
    ],
    [
      guiltToPride,
      'a: {feeling: curious, actionHere: true}, b: {feeling: proud}',
      'From guilty to proud in 2 chapters; the last one gets there',
    ],
    [
      guiltToPride,
      'a: {feeling: curious, actionHere: true}, b: {feeling: happy}',
      'From guilty to proud in 2 chapters; the last one comes close',
    ],
    [
      guiltToPride,
      'a: {feeling: proud}, b: {feeling: sad}',
      'From guilty to proud in 2 chapters; the last one ends on sad',
    ],
    [guiltToPride, 'a: {feeling: sad}', 'From guilty to proud in 1 chapter; no chapter reaches it'],
    [guiltToPride, 'a: {}', 'From guilty to proud; no chapter says what people feel'],
    [guiltToPride, '', 'From guilty to proud; no chapter leads there yet'],
    [
      'to: proud',
      'a: {feeling: proud}',
      'To proud, but from where is not said; the last one gets there',
    ],
  ])('{%s} {%s}', (shift, chapters, answer) => {
    expect(show(shift, chapters).answer).toBe(answer)
  })
})

describe('the drawing', () => {
  const dots = (markup: string) =>
    [...markup.matchAll(/<circle class="([^"]*)"[^>]* cy="([\d.]+)" r="([\d.]+)"/g)].map(
      ([, look, y, radius]) => ({ look, y: Number(y), radius: Number(radius) }),
    )

  test('goes up where it becomes more pleasant; large dots have much energy', () => {
    const [guilty, nostalgic, proud, goal] = dots(
      show(guiltToPride, 'a: {feeling: nostalgic}, b: {feeling: proud}').drawing.markup,
    )
    expect(guilty?.y).toBeGreaterThan(nostalgic?.y ?? 0)
    expect(nostalgic?.y).toBeGreaterThan(proud?.y ?? 0)
    expect(proud?.y).toBe(goal?.y)
    expect(proud?.radius).toBeGreaterThan(guilty?.radius ?? 0)
  })

  test('marks steps that say no feeling, and words that stand in no list', () => {
    const { drawing } = show(guiltToPride, 'a: {}, b: {feeling: woolly}')
    expect(dots(drawing.markup).map(({ look }) => look)).toEqual([
      'feel full',
      'gap paper',
      'feel outline',
      'feel full',
    ])
    expect(wordsIn(drawing)).toContain('not said')
    expect(wordsIn(drawing)).toContain('Not in the lists')
  })

  test('is dotted through every step that says no feeling, and whole through the others', () => {
    const { drawing, note } = show(guiltToPride, 'a: {}, b: {feeling: proud}, c: {}')
    const places = [...drawing.markup.matchAll(/<circle[^>]* cx="([\d.]+)"/g)].map(([, x]) =>
      Number(x),
    )
    const levels = (look: string) => {
      const way = new RegExp(`class="${look}" d="([^"]*)"`).exec(drawing.markup)?.[1] ?? ''
      return [...way.matchAll(/M([\d.]+) [\d.]+(?:V[\d.]+)?H([\d.]+)/g)].map(([, from, to]) =>
        places.findIndex((x) => Number(from) <= x && x <= Number(to)),
      )
    }
    expect(levels('arc unsaid')).toEqual([1, 3])
    expect(levels('arc')).toEqual([0, 2, 4])
    expect(wordsIn(note)).toContain('The line is dotted where no feeling is said.')
    const whole = show(guiltToPride, 'b: {feeling: proud}')
    expect(whole.drawing.markup).not.toContain('arc unsaid')
    expect(wordsIn(whole.note)).not.toContain('dotted')
  })

  test('becomes several arcs when there are many chapters; each goes on where the last ended', () => {
    const chapters = Array.from({ length: 20 }, (_, at) => `c-${at}: {feeling: proud}`)
    const { markup } = show(guiltToPride, chapters.join(', ')).drawing
    expect(markup.match(/class="panel whole"/g)).toHaveLength(3)
    expect(dots(markup)).toHaveLength(22 + 2)
  })
})

test('what is missing', () => {
  const { missing } = show(
    'to: proud',
    'a: {}, b: {feeling: aware}, c: {feeling: woolly}, d: {feeling: proud}',
  )
  expect(wordsIn(missing)).toBe(
    'the plan does not say how people feel today; A does not say what people feel; “aware” is no feeling; “woolly” stands in no list, so nobody knows how pleasant that is; D gets there, but nobody can act in it.',
  )
})

test('shifts of single audiences are told under the drawing and in the table', () => {
  const { note, table } = show(
    `${guiltToPride}, byAudience: {grandparents: {from: forgotten}}`,
    'a: {feeling: proud}',
  )
  expect(wordsIn(note)).toContain('Grandparents: from forgotten to proud.')
  expect(textRows(table).at(-1)).toEqual(['Grandparents', 'from forgotten to proud', '', '', ''])
})

test('without a feeling there is a sample, and the thing to add', () => {
  const { isEmpty, drawing } = show('action: Ring', 'a: {}')
  expect(isEmpty).toBe(true)
  expect(wordsIn(drawing)).toContain('Add a feeling and an action')
})

test('a feeling of the goal’s family comes close, only the goal itself gets there', () => {
  const missing = (chapters: string) => wordsIn(show(guiltToPride, chapters).missing)
  expect(missing('a: {feeling: happy}')).toBe('A comes close, but nobody can act in it.')
  expect(missing('a: {feeling: happy}, b: {feeling: Proud}')).toBe(
    'B gets there and A comes close, but nobody can act in them.',
  )
})

test('the note explains the line of the goal only where it is drawn', () => {
  const lineAndNote = (shift: string) => {
    const { drawing, note } = show(shift, 'a: {feeling: sad}')
    return [drawing.markup.includes('class="aim"'), wordsIn(note).includes('The dashed line')]
  }
  expect(lineAndNote(guiltToPride)).toEqual([true, true])
  expect(lineAndNote('from: guilty')).toEqual([false, false])
})
