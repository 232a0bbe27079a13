import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Analysis,
  analyse,
  bodyOf,
  changeDocument,
  type DocumentChange,
  type DrawnPage,
  drawPage,
  noLibraries,
  openDocument,
  pageBody,
  rehearsePage,
} from '../../src/core/index.ts'
import { applyEdits } from '../../src/core/text/lines.ts'
import { changeOf, examplePlans, randomEdit } from '../document/random-edits.ts'
import { sixtyChannels } from '../e2e/pages/sixty-channels.ts'
import { openLibraries } from '../plan/open-libraries.ts'
import { subjectOf } from '../views/subject.ts'

const withLibrary = await openLibraries(examplePlans[1] ?? '')

const uri = 'file:///plans/a.commsplan.yaml'
const today = '2027-09-30'

/** A letter or a digit in place of another: most plans stay whole, and say something else. */
const slip = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  sign: fc.constantFrom(...'aex027'),
})

function slipIn(
  text: string,
  { at, sign }: { readonly at: number; readonly sign: string },
): DocumentChange {
  const kind = /\d/.test(sign) ? /\d/g : /[a-z]/g
  kind.lastIndex = Math.floor(at * text.length)
  const found = kind.exec(text)?.index ?? 0
  const range = { start: positionOf(text, found), end: positionOf(text, found + 1) }
  return { range, text: sign }
}

describe('after any edits the kept page equals one that is drawn afresh', () => {
  test.each([
    ['alone', noLibraries],
    ['with its library', withLibrary],
  ])(
    '%s',
    (_, libraries) => {
      fc.assert(
        fc.property(
          fc.constantFrom(...examplePlans.slice(0, 3)),
          fc.array(fc.oneof({ weight: 4, arbitrary: slip }, { weight: 1, arbitrary: randomEdit }), {
            minLength: 1,
            maxLength: 10,
            size: 'max',
          }),
          fc.constantFrom(undefined, undefined, 'executive', 'client'),
          (start, edits, reader) => {
            let text = start
            let document = openDocument(text)
            let analysis = analyse({ uri, document, libraries })
            let page = drawPage({ analysis, today }, { reader })
            for (const edit of edits) {
              const change = 'sign' in edit ? slipIn(text, edit) : changeOf(text, edit)
              const { range, text: newText } = change
              text = applyEdits(text, range ? [{ range, newText }] : [])
              document = changeDocument(document, change)
              analysis = analyse({ uri, document, libraries, previous: analysis })
              page = drawPage({ analysis, today }, { reader, previous: page })
            }
            const fresh = analyse({ uri, document: openDocument(text), libraries })
            expect(bodyOf(page)).toBe(pageBody({ analysis: fresh, today }, { reader }).markup)
          },
        ),
        { numRuns: 30 },
      )
    },
    120_000,
  )
})

/** A plan as it is opened, and after another text has been put in place of one that stands in it once. */
function typed(text: string, before: string, after: string): [DrawnPage, DrawnPage, Analysis] {
  const was = analyse({ uri, document: openDocument(text), libraries: noLibraries })
  const first = drawPage({ analysis: was, today })
  const at = text.indexOf(before)
  expect(at).toBeGreaterThan(0)
  const start = positionOf(text, at)
  const range = { start, end: positionOf(text, at + before.length) }
  const document = changeDocument(was.document, { range, text: after })
  const now = analyse({ uri, document, libraries: noLibraries, previous: was })
  return [first, drawPage({ analysis: now, today }, { previous: first }), now]
}

function positionOf(text: string, offset: number) {
  const lines = text.slice(0, offset).split('\n')
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
}

/** Ids of the parts that have been drawn anew. */
function drawnAnew(before: DrawnPage, after: DrawnPage): readonly string[] {
  return after.parts.filter((part) => !before.parts.includes(part)).map(({ id }) => id)
}

const plan = examplePlans[1] ?? ''

describe('only what a key changes is drawn anew', () => {
  test('a word that one view shows', () => {
    const [before, after] = typed(plan, 'More adults hire', 'Many adults hire')
    expect(drawnAnew(before, after)).toEqual(['plan', 'numbers'])
  })

  test('lines that move change no drawing that names none', () => {
    const [before, after] = typed(plan, '\nimports:', '\n\n# What we share\n\nimports:')
    expect(drawnAnew(before, after)).toEqual(['ready'])
  })

  test('another day, another reader, or a page that stands alone keeps nothing', () => {
    const analysis = analyse({ uri, document: openDocument(plan), libraries: noLibraries })
    const subject = { analysis, today }
    const previous = drawPage(subject)
    expect(drawnAnew(previous, drawPage(subject, { previous }))).toEqual([])
    expect(drawnAnew(previous, drawPage({ analysis, today: '2027-11-01' }, { previous }))).toEqual([
      'calendar',
    ])
    const alone = { ...subject, standsAlone: true }
    expect(bodyOf(drawPage(alone, { previous }))).toBe(pageBody(alone).markup)
    expect(bodyOf(drawPage(subject, { previous, reader: 'client' }))).toBe(
      pageBody(subject, { reader: 'client' }).markup,
    )
  })
})

describe('a long table', () => {
  const subject = { ...subjectOf(sixtyChannels()), today }
  const tableOf = ({ parts }: DrawnPage, view: string) =>
    parts.find(({ id }) => id === view)?.markup.match(/<details class="data".*<\/details>/s)?.[0]
  const closed = drawPage(subject, { openTables: new Set() })

  test('is drawn once it is opened, and its summary always', () => {
    expect(tableOf(closed, 'story')).toMatchInlineSnapshot(`
      "<details class="data" data-table="story">
      <summary>Show as table: 8 chapters, 60 channels</summary>
      <p class="note">The table is being drawn.</p>
      </details>"
    `)
    const opened = drawPage(subject, { openTables: new Set(['story']), previous: closed })
    expect(tableOf(opened, 'story')).toBe(tableOf(drawPage(subject), 'story'))
    expect(tableOf(opened, 'story')?.split('<tr>').length).toBeGreaterThan(60)
    const others = ({ parts }: DrawnPage) => parts.filter(({ id }) => id !== 'story')
    expect(others(opened)).toEqual(others(closed))
    expect(drawPage(subject, { openTables: new Set(), previous: opened })).toEqual(closed)
  })

  test('is always part of a page for whoever has no editor', () => {
    expect(pageBody(subject).markup).not.toContain('data-table')
    expect(bodyOf(closed)).toContain('data-table')
  })
})

test('what is drawn in a rehearsal are the parts of a page', () => {
  const text = examplePlans[0] ?? ''
  const analysis = analyse({ uri, document: openDocument(text), libraries: noLibraries })
  expect([...rehearsePage(text, today)]).toEqual(drawPage({ analysis, today }).parts)
})
