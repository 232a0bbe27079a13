import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  changeDocument,
  locate,
  openDocument,
  rangeIn,
  textOf,
} from '../../src/core/document/document.ts'
import type { Segment } from '../../src/core/document/segment.ts'
import { applyEdits } from '../../src/core/text/lines.ts'
import { changeOf, examplePlans, randomEdit } from './random-edits.ts'

const shapes = (segments: readonly Segment[]) =>
  segments.map(({ text, role, owner, indent, lineBreaks }) => ({
    text,
    role,
    owner: owner.join('.'),
    indent,
    lineBreaks,
  }))

const outline = (text: string) =>
  openDocument(text).segments.map(
    ({ role, owner, text: piece }) =>
      `${role} ${owner.join('.')}: ${piece.trim().split('\n')[0] ?? ''}`,
  )

describe('a document is cut into segments', () => {
  test('one for each section, and one for each entry of a large collection', () => {
    const text = [
      '# my plan',
      'commsPlan: 1',
      'plan:',
      '  name: A',
      'channels:   # all of them',
      '  # the shop',
      '  shop:',
      '    type: store',
      '',
      '  site: {type: website}',
      'connectedStory:',
      '  idea: One',
      '  chapters:',
      '    first:',
      '      message: Hello',
      '    second:',
      '      message: |',
      '        # not a comment',
      '  thread: A label',
      'budget: {total: 5}',
      '',
    ].join('\n')
    expect(outline(text)).toEqual([
      'head : # my plan',
      'section : commsPlan: 1',
      'section : plan:',
      'section : channels:   # all of them',
      'entry channels: shop:',
      'entry channels: site: {type: website}',
      'section : connectedStory:',
      'entry connectedStory.chapters: first:',
      'entry connectedStory.chapters: second:',
      'rest connectedStory: thread: A label',
      'section : budget: {total: 5}',
    ])
  })

  test.each([
    ['several documents', 'a: 1\n---\nb: 2\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['braces around everything', '{a: 1,\nb: 2}\n'],
    ['a list at the top', '- a\n- b\n'],
    ['a name that another section gives', 'brand: &b {name: A}\nnotes: *b\n'],
    ['a lone carriage return', 'a: 1\rb: 2\n'],
  ])('%s is read as a whole', (_, text) => {
    expect(openDocument(text).segments.map(({ role }) => role)).toEqual(['whole'])
  })

  test('a name used where it is given needs no whole reading', () => {
    expect(outline('brand: &more for less\nnotes: x\n')).toHaveLength(2)
  })
})

describe('whatever is edited', () => {
  test('the segments are the text, and those of a fresh document', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...examplePlans),
        fc.array(randomEdit, { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        (start, edits, windows) => {
          let text = windows ? start.replaceAll('\n', '\r\n') : start
          let document = openDocument(text)
          for (const edit of edits) {
            const change = changeOf(text, edit)
            text = applyEdits(
              text,
              change.range ? [{ range: change.range, newText: change.text }] : [],
            )
            document = changeDocument(document, change)
            expect(textOf(document)).toBe(text)
            expect(shapes(document.segments)).toEqual(shapes(openDocument(text).segments))
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('segments that were not touched stay the same objects', () => {
    const text = examplePlans[1] ?? ''
    const before = openDocument(text)
    const line = text.split('\n').findIndex((each) => each.includes('message:'))
    const at = { line, character: 16 }
    const after = changeDocument(before, { range: { start: at, end: at }, text: 'x' })
    const changed = after.segments.filter((segment, index) => segment !== before.segments[index])
    expect(changed).toHaveLength(1)
  })
})

test('a place found in a segment leads back to itself', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...examplePlans),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (text, share) => {
        const document = openDocument(text)
        const change = changeOf(text, { at: share, length: 0, text: '' })
        const position = change.range?.start ?? { line: 0, character: 0 }
        const { index, offset } = locate(document, position)
        expect(rangeIn(document, index, { start: offset, end: offset }).start).toEqual(position)
      },
    ),
  )
})
