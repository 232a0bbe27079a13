import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { examplePlans } from '../../document/random-edits.ts'
import { commentsOf, saidIn } from '../../edit/sample-plans.ts'
import { offered, offeredAt, planUri, refactored, textAfter } from './at-marker.ts'

const plan = `# the whole
commsPlan: 1
plan: {name: Spring}   # the cover
connectedStory:
  chapters:
    wake-up:   # the first
      stage: awareness
      channels: [shop]
channels:
  shop: {type: store, role: Opens early}
  web:
    type: website
    role: "Answers"   # in two lines
  radio: {type: radio}
brand: x
`

/** The plan with the cursor before a word. */
function at(word: string): string {
  return plan.replace(word, `‸${word}`)
}

describe('a chapter', () => {
  test('is told on another channel', () => {
    expect(refactored(at('stage'), 'Tell “Wake up” on Web, too')).toBe(
      plan.replace('[shop]', '[shop, web]'),
    )
    expect(titles(at('stage'))).toContain('Tell “Wake up” on Radio, too')
    expect(titles(at('stage'))).not.toContain('Tell “Wake up” on Shop, too')
  })

  test('gets a list of channels where it has none', () => {
    const without = at('stage').replace('      channels: [shop]\n', '')
    expect(refactored(without, 'Tell “Wake up” on Radio, too')).toContain(
      '      stage: awareness\n      channels: [radio]\n',
    )
  })

  test('gets a moment', () => {
    expect(refactored(at('wake-up'), 'Add a moment for “Wake up”, to be filled in')).toBe(
      plan.replace(
        'brand: x\n',
        `contextualConnections:
  wake-up:
    chapter: wake-up
    channels: [shop]
    decision: TBD
    devices: [none]
brand: x
`,
      ),
    )
  })

  test('is offered only in a chapter', () => {
    expect(titles(at('type: store')).filter((title) => /^(Tell|Add)/.test(title))).toEqual([])
  })
})

describe('braces', () => {
  test('under the cursor become lines, and lines braces again', () => {
    const spread = refactored(at('Opens'), 'Write the channel “Shop” on lines of its own')
    expect(spread).toBe(
      plan.replace(
        '  shop: {type: store, role: Opens early}\n',
        '  shop:\n    type: store\n    role: Opens early\n',
      ),
    )
    const marked = spread.replace('Opens', '‸Opens')
    expect(refactored(marked, 'Write the channel “Shop” on one line, in braces')).toBe(plan)
  })

  test('are not offered where a comment would be lost', () => {
    expect(titles(at('type: website'))).toEqual([])
  })
})

describe('sections', () => {
  test('are put in order from the line of any of them', () => {
    const ordered = refactored(at('brand: x'), 'Put the sections in the recommended order')
    expect(ordered.match(/^\w+/gm)).toEqual([
      'commsPlan',
      'plan',
      'brand',
      'connectedStory',
      'channels',
    ])
    expect(offered(ordered.replace('brand', '‸brand'))).toEqual([])
  })

  test('are left alone by whoever looks at something else', () => {
    expect(titles(at('type: store'))).not.toContain('Put the sections in the recommended order')
  })
})

describe('whatever is offered anywhere', () => {
  const anywhere = fc.tuple(
    fc.constantFrom(...examplePlans),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )

  test('changes what was asked and keeps every comment', () => {
    fc.assert(
      fc.property(anywhere, ([text, share]) => {
        for (const refactoring of offeredAt(text, Math.floor(share * text.length))) {
          const changed = textAfter(text, refactoring, planUri)
          if (refactoring.kind === 'refactor.move') continue
          expect(changed).not.toBe(text)
          expect(commentsOf(changed).toSorted()).toEqual(commentsOf(text).toSorted())
          const said = saidIn<Record<string, never>>(changed)
          if (/^(Write|Put)/.test(refactoring.title)) expect(said).toEqual(saidIn(text))
          else expect(without(said)).toEqual(without(saidIn(text)))
        }
      }),
      { numRuns: 15 },
    )
  })

  test('and braces are written back as they were', () => {
    fc.assert(
      fc.property(anywhere, ([text, share]) => {
        const there = offeredAt(text, Math.floor(share * text.length)).find(({ title }) =>
          title.startsWith('Write'),
        )
        if (!there) return
        const changed = textAfter(text, there, planUri)
        const { start } = there.files[0]?.edits[0]?.range ?? { start: { line: 0, character: 0 } }
        const lines = changed.split('\n').slice(0, start.line)
        const offset = lines.join('\n').length + start.character
        const back = offeredAt(changed, offset).find(({ title }) => title.startsWith('Write'))
        if (back) expect(saidIn(textAfter(changed, back, planUri))).toEqual(saidIn(text))
      }),
      { numRuns: 15 },
    )
  })
})

/** A plan without what the refactorings of chapters add to. */
function without({ connectedStory, contextualConnections, ...others }: Record<string, never>) {
  return others
}

function titles(marked: string): readonly string[] {
  return offered(marked)
    .filter(({ kind }) => kind === 'refactor.rewrite')
    .map(({ title }) => title)
}
