import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  analyse,
  applyEdits,
  editsFor,
  noLibraries,
  openDocument,
  tellChapter,
} from '../../src/core/index.ts'
import { lines } from './changed.ts'

/** A plan after a chapter `one` is told on a channel, or not any more; or why not. */
function told(text: string, channelId: string, isTold: boolean, chapterId = 'one'): string {
  const document = openDocument(text)
  const { plan } = analyse({ uri: '', document, libraries: noLibraries, rules: [] })
  const telling = tellChapter(plan, document, { chapterId, channelId, isTold })
  if (telling.refused !== undefined) return telling.refused
  const edits = editsFor(document, telling.changes)
  return edits ? applyEdits(text, edits) : 'refused'
}

const channels = 'channels: {shop: {type: store}, mail: {type: email}, radio: {type: radio}}\n'
const story = (...chapter: readonly string[]) =>
  lines('connectedStory:', '  chapters:', ...chapter.map((line) => `    ${line}`)) + channels

describe('a chapter', () => {
  test.each([
    ['one: {message: a, channels: [shop]}', 'one: {message: a, channels: [shop, mail]}'],
    ['one: {message: a}', 'one: {message: a, channels: [mail]}'],
    ['one: {message: a, channels: []} # !', 'one: {message: a, channels: [mail]} # !'],
  ])('is told on one more channel: %s', (before, after) => {
    expect(told(story(before), 'mail', true)).toBe(story(after))
    expect(told(story(after), 'mail', true)).toBe(story(after))
  })

  test.each([
    ['one: {message: a, channels: [shop, mail]}', 'one: {message: a, channels: [shop]}'],
    ['one: {message: a, channels: [mail]}', 'one: {message: a}'],
    ['one: {channels: [mail]}', 'one: {channels: []}'],
    ['one: {channels: [mail, mail, shop]}', 'one: {channels: [shop]}'],
  ])('is told on one channel less: %s', (before, after) => {
    expect(told(story(before), 'mail', false)).toBe(story(after))
    expect(told(story(after), 'mail', false)).toBe(story(after))
  })

  test('keeps its comments and its lines', () => {
    const before = story(
      'one:',
      '  # who',
      '  channels:',
      '    - shop # first',
      '    # later',
      '  message: a',
    )
    const after = story(
      'one:',
      '  # who',
      '  channels:',
      '    - shop # first',
      '    - mail',
      '    # later',
      '  message: a',
    )
    expect(told(before, 'mail', true)).toBe(after)
    expect(told(after, 'mail', false)).toBe(before)
  })

  test('is told by its moments, too, and those are not touched', () => {
    const text = `${story('one: {message: a}')}contextualConnections:\n  walk: {chapter: one, title: Evening walk, channels: [mail]}\n`
    expect(told(text, 'mail', false)).toBe(
      'Mail carries the moment “Evening walk” of this chapter. Take it out of that moment first.',
    )
    expect(told(text, 'mail', true)).toContain('one: {message: a, channels: [mail]}')
  })

  test('must be there, and the channel, too', () => {
    expect(told(story('one: {}'), 'gone', true)).toMatch(/not there any more\.$/)
    expect(told(story('one: {}'), 'mail', true, 'gone')).toMatch(/not there any more\.$/)
    expect(told(story('one: {}'), '__proto__', true)).toMatch(/not there any more\.$/)
  })
})

const ids = ['shop', 'mail', 'radio']

/** A chapter written in one of the ways in which people write, with comments wherever they may stand. */
const anyStory = fc
  .record({
    list: fc.uniqueArray(fc.constantFrom(...ids)),
    way: fc.constantFrom('braces', 'brackets', 'lines', 'none'),
    isLast: fc.boolean(),
    gap: fc.boolean(),
    comments: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  })
  .map(({ list, way, isLast, gap, comments }) => {
    const note = (at: number) => (comments[at] ? ` # note ${at}` : '')
    const above = (at: number, indent: string) => (comments[at] ? [`${indent}# above ${at}`] : [])
    const written =
      way === 'none' || list.length === 0
        ? []
        : way === 'lines'
          ? [
              '  channels:',
              ...list.flatMap((id, at) => [...above(at, '    '), `    - ${id}${note(at + 3)}`]),
            ]
          : [`  channels: [${list.join(', ')}]${note(6)}`]
    const message = [`  message: a${note(7)}`]
    const chapter =
      way === 'braces'
        ? [`one: {message: a, channels: [${list.join(', ')}]}${note(6)}`]
        : ['one:', ...(isLast ? [...message, ...written] : [...written, ...message])]
    return story(...above(0, ''), ...chapter, ...(gap ? [''] : []), 'two: {message: b} # two')
  })

const commentsIn = (text: string) => text.match(/# .*/g) ?? []

test('ticking a cell and taking the tick away leaves the plan as it was, with all its comments', () => {
  fc.assert(
    fc.property(anyStory, fc.constantFrom(...ids), (text, id) => {
      const { chapters } = parse(text).connectedStory
      fc.pre(!chapters.one.channels?.includes(id))
      const ticked = told(text, id, true)
      expect(parse(ticked).connectedStory.chapters.one.channels).toEqual([
        ...(chapters.one.channels ?? []),
        id,
      ])
      const after = told(ticked, id, false)
      const [before, now] = [parse(text), parse(after)]
      // An empty list and none say the same.
      if (now.connectedStory.chapters.one.channels === undefined) {
        expect(chapters.one.channels ?? []).toEqual([])
        delete before.connectedStory.chapters.one.channels
      }
      expect(now).toEqual(before)
      expect(commentsIn(after)).toEqual(commentsIn(text))
    }),
    { numRuns: 150 },
  )
})
