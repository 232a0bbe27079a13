import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDocument, pageBody, standalonePage, textOf } from '../../src/core/index.ts'
import { views } from '../../src/core/views/views.ts'
import { anyPlan } from '../views/plans.ts'
import { subjectOf } from '../views/subject.ts'

const runs = { numRuns: 30 }

test('whatever a plan says or leaves out, there is a page, and its words stay words', () => {
  fc.assert(
    fc.property(anyPlan, (text) => {
      const page = standalonePage(subjectOf(text))
      expect(page).not.toMatch(/<x-mark/i)
      expect(elementsIn(page).filter((name) => !known.has(name))).toEqual([])
      expect(attributesIn(page).filter((name) => /^on|^style$|^src$/.test(name))).toEqual([])
      expect(addressesIn(page).filter((address) => !/^(#|https?:|mailto:)/.test(address))).toEqual(
        [],
      )
    }),
    runs,
  )
})

test('every element that is opened is closed', () => {
  fc.assert(
    fc.property(anyPlan, (text) => {
      expect(unbalanced(pageBody(subjectOf(text)).markup)).toEqual([])
    }),
    runs,
  )
})

test('a plan of which any lines are lost still has a page', () => {
  fc.assert(
    fc.property(anyPlan, fc.infiniteStream(fc.nat(9)), (text, luck) => {
      const kept = textOf(openDocument(text))
        .split('\n')
        .filter(() => luck.next().value !== 0)
      expect(standalonePage(subjectOf(kept.join('\n')))).toContain('</html>')
    }),
    runs,
  )
})

/** What may stand where something else belongs. */
const anything = fc.constantFrom(
  null,
  7,
  -1.5,
  true,
  'words',
  '',
  [],
  {},
  [[1]],
  [{}],
  { a: { b: 1 } },
  ['x', null],
)

test('whatever part of a plan is lost or something else, every view is there', () => {
  fc.assert(
    fc.property(
      anyPlan,
      fc.infiniteStream(fc.nat(1000)),
      anything,
      fc.boolean(),
      (text, luck, junk, isLost) => {
        const plan = JSON.parse(text)
        // Goes down some way into the plan, and changes what it finds there.
        let part = plan
        for (let depth = 0; depth < 6; depth++) {
          const names = Object.keys(part)
          const name = names[(luck.next().value ?? 0) % Math.max(1, names.length)]
          if (name === undefined) break
          const inner = part[name]
          const goesOn =
            typeof inner === 'object' && inner !== null && (luck.next().value ?? 0) % 4 > 0
          if (goesOn && Object.keys(inner).length > 0) part = inner
          else {
            if (isLost) delete part[name]
            else part[name] = junk
            break
          }
        }
        const body = pageBody(subjectOf(JSON.stringify(plan, undefined, 1))).markup
        for (const { id, question } of views) {
          expect(body).toContain(`<section class="view" id="${id}"`)
          expect(body).toContain(question)
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('equal plans give equal pages', () => {
  fc.assert(
    fc.property(anyPlan, (text) => {
      expect(standalonePage(subjectOf(text))).toBe(standalonePage(subjectOf(text)))
    }),
    { numRuns: 10 },
  )
})

const known = new Set(
  `html head meta title style body header nav a p bdi div main section h1 h2 h3 strong abbr em code pre hr br span svg g path
  circle rect line text tspan ol ul li blockquote details summary table colgroup col thead tbody tr th td s`.split(
    /\s+/,
  ),
)

/** Elements of a page with their attributes; quotes around every value are taken for granted and checked by this. */
const tag = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[a-z][a-z0-9:-]*(?:="[^"<]*")?)*)\s*(\/?)>/gi

function elementsIn(page: string): string[] {
  return [...page.matchAll(/<\/?([a-z][^\s/>]*)/gi)].map(([, name = '']) => name)
}

function attributesIn(page: string): string[] {
  return [...page.matchAll(tag)].flatMap(([, , , attributes = '']) =>
    [...attributes.matchAll(/([a-z][a-z0-9:-]*)(?:="[^"]*")?/gi)].map(([, name = '']) => name),
  )
}

function addressesIn(page: string): string[] {
  return [...page.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address)
}

/** Names of elements that are closed in the wrong order or not at all, and anything that looks like an element but is none. */
function unbalanced(markup: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  for (const [, closes, name = '', , isEmpty] of markup.matchAll(tag)) {
    if (isEmpty || name === 'br' || name === 'hr' || name === 'meta') continue
    if (!closes) open.push(name)
    else if (open.pop() !== name) wrong.push(name)
  }
  const others = markup.replace(tag, '').match(/[<>]/g) ?? []
  return [...wrong, ...open, ...others]
}
