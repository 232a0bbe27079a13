import { describe, expect, test } from 'vitest'
import { momentsView } from '../../src/core/views/moments.ts'
import { textWidth } from '../../src/core/views/text-width.ts'
import { subjectOf } from './subject.ts'
import { textRows } from './text-rows.ts'
import { wordsIn } from './words-in.ts'

const show = (moments: string, rest = '') =>
  momentsView.show(subjectOf(`contextualConnections: {${moments}}\n${rest}`))

describe('the answer says what moments share', () => {
  test.each([
    [
      'a: {devices: [phone], places: [home], decision: x}, at-the-till: {devices: [phone], places: [home], actionHere: true}',
      'Both moments reach the phone, 2 the home; people act in “At the till”',
    ],
    [
      'a: {devices: [phone]}, b: {devices: [phone], actionHere: true}, c: {}',
      '2 of 3 moments reach the phone; people act in “B”',
    ],
    [
      'a: {devices: [none], actionHere: true}, b: {devices: [none], actionHere: true}',
      'Both moments reach people without a device; people act in 2',
    ],
    [
      'a: {devices: [phone], places: [køkkenbordet]}, b: {devices: [phone], places: [køkkenbordet]}',
      'Both moments reach the phone, 2 at “køkkenbordet”; nobody can act in any',
    ],
    [
      'a: {devices: [phone], places: [by the lake]}, b: {devices: [phone], places: [by the lake]}',
      'Both moments reach the phone, 2 “by the lake”; nobody can act in any',
    ],
    [
      'a: {decision: x, devices: [print]}, b: {decision: x}',
      '2 moments tip 1 decision; nobody can act in any',
    ],
    ['a: {decision: x}', '1 moment tips 1 decision; nobody can act in it'],
    ['a: {}', '1 moment, but no decision is named yet; nobody can act in it'],
  ])('{%s}', (moments, answer) => {
    expect(show(moments).answer).toBe(answer)
  })
})

test('what is missing names what moments do not say, and channels without one', () => {
  const { missing } = show(
    'a: {times: [evening], channels: [shop]}, b: {times: [payday], channels: [shop]}, c: {decision: x}',
    'channels: {shop: {}, mail: {}}\n',
  )
  expect(wordsIn(missing)).toBe(
    'a and b name no place, platform, device or decision; c names no time, place, platform or device; mail meets people at no named moment.',
  )
})

describe('the map', () => {
  const textsOf = (moments: string) =>
    [...show(moments).drawing.markup.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(
      ([, words]) => words,
    )

  test('has every value once, larger when it is shared, and a named gap where there is none', () => {
    const moments =
      'a: {times: [evening], devices: [phone]}, b: {times: [evening, evening], devices: [none]}'
    const texts = textsOf(moments)
    expect(texts.filter((words) => words === 'Evening')).toHaveLength(1)
    expect(texts).toContain('No device')
    expect(texts.filter((words) => words === 'no place yet')).toHaveLength(2)
    const { markup } = show(moments).drawing
    expect(markup).toMatch(/font-size="15" font-weight="600">Evening/)
    expect(markup).toMatch(/font-size="12">Phone/)
  })

  test('stops every line 6 before a word and begins 6 behind it, that of the longest too', () => {
    const { markup } = show('a: {places: [digital-screen-network, sofa], times: [now]}').drawing
    const rest = markup.slice(markup.indexOf('class="kept"') + 1).split('<svg')[1] ?? ''
    const wordsEnd = (words: string) => {
      const at = new RegExp(`<text x="([\\d.]+)" y="[^"]*" font-size="12">${words}`).exec(rest)?.[1]
      return Number(at) + textWidth(words, { size: 12, weight: 400 })
    }
    const starts = [...rest.matchAll(/class="strand[^"]*" d="M([\d.]+) /g)].map(([, x]) =>
      Number(x),
    )
    for (const words of ['Digital screen network', 'Sofa']) {
      const end = wordsEnd(words)
      const nearest = Math.min(...starts.filter((x) => x > end))
      expect(nearest - end).toBeGreaterThanOrEqual(5.9)
      expect(starts.filter((x) => x > end - 5 && x < end + 5)).toEqual([])
    }
  })

  test('numbers each moment between all columns, and says where people act', () => {
    const texts = textsOf('a: {decision: x}, b: {actionHere: true}')
    expect(texts.filter((words) => words === '1')).toHaveLength(4)
    expect(texts.filter((words) => words === '2')).toHaveLength(4)
    expect(show('b: {actionHere: true}').drawing.markup).toMatch(
      />B<tspan[^>]*>people act<\/tspan>/,
    )
  })

  test('becomes several when there are many moments, none higher than a sheet of paper', () => {
    const ids = Array.from({ length: 50 }, (_, at) => at)
    const many = ids.map((id) => `m-${id}: {times: [t-${id}, u-${id}], decision: Do we ${id}?}`)
    const { markup } = show(many.join(', ')).drawing
    const heights = [...markup.matchAll(/<svg class="kept"[^>]* height="([\d.]+)"/g)].map(
      ([, height]) => Number(height),
    )
    expect(heights.length).toBeGreaterThan(5)
    expect(Math.max(...heights)).toBeLessThanOrEqual(600)
    for (const id of ids) expect(markup).toContain(`Do we ${id}?`)
  })
})

test('moments follow the story, in the map and in the table', () => {
  const { table } = show(
    'late: {chapter: two, times: [evening]}, early: {chapter: one, channels: [shop], devices: [pos-terminal]}',
    'connectedStory: {chapters: {one: {}, two: {title: The end}}}\nchannels: {shop: {name: The shop}}\n',
  )
  expect(textRows(table)).toEqual([
    ['1 Early', 'not said', 'not said', 'not said', 'Till', 'not said', 'One', 'The shop', ''],
    [
      '2 Late',
      'Evening',
      'not said',
      'not said',
      'not said',
      'not said',
      'The end',
      'not said',
      '',
    ],
  ])
})

test('without moments there is a sample, and the thing to add', () => {
  const { answer, drawing, isEmpty } = momentsView.show(subjectOf('plan: {name: A}'))
  expect({ answer, isEmpty }).toEqual({ answer: 'No moment is named yet', isEmpty: true })
  expect(wordsIn(drawing)).toContain('A sample, not your plan.')
  expect(wordsIn(drawing)).toContain(
    'Add a moment It is written into your plan under contextualConnections.',
  )
})

describe('words in two directions of writing', () => {
  const lines = (language: string, decision: string) => {
    const plan = language === '' ? '' : `plan: {language: ${language}}\n`
    const { markup } = show(`a: {title: t, decision: "${decision}"}`, plan).drawing
    return [...markup.matchAll(/<text[^>]*class="muted">([^<]*)</g)].map(([, words]) => words)
  }

  test('follow the plan’s language, not the first letter', () => {
    expect(lines('de', 'رائحة البيت. Na?')).toContain('\u200eرائحة البيت. Na?')
    expect(lines('ar', 'Na? رائحة البيت.')).toContain('\u200fNa? رائحة البيت.')
  })

  test('stay as they are in one direction, in the right order already, or in no known language', () => {
    expect(lines('de', 'رائحة البيت.')).toContain('رائحة البيت.')
    expect(lines('de', 'Na? رائحة البيت.')).toContain('Na? رائحة البيت.')
    expect(lines('', 'رائحة البيت. Na?')).toContain('رائحة البيت. Na?')
  })

  test('a title from right to left stands for itself beside “people act”', () => {
    const { markup } = show('a: {title: على المائدة, actionHere: true}').drawing
    expect(markup).toMatch(/>\u2068على المائدة\u2069<tspan class="feel"[^>]*>people act</)
  })
})

test('the box of a missing decision does not touch the words over it', () => {
  const { markup } = show('a: {title: The kitchen, places: [home]}').drawing
  const title = Number(/<text x="[\d.]+" y="([\d.]+)"[^>]*>The kitchen</.exec(markup)?.[1])
  const box = Number(
    /<rect class="gap" x="[\d.]+" y="([\d.]+)"[^>]*>(?=<text[^>]*>no decision yet)/.exec(
      markup,
    )?.[1],
  )
  // Below its foot, letters like g reach a quarter of the size of 14.
  expect(box - title).toBeGreaterThanOrEqual(8)
})
