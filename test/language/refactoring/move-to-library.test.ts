import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/core/analysis/analyse.ts'
import { openDocument } from '../../../src/core/document/document.ts'
import { commentsOf } from '../../edit/sample-plans.ts'
import {
  folderWith,
  libraryUri,
  newLibraryUri,
  offered,
  planUri,
  refactored,
  textAfter,
} from './at-marker.ts'

const plan = `commsPlan: 1
imports: [house.commslib.yaml]
plan:
  name: Spring
connectedStory:
  chapters:
    wake-up: {channels: [shop, web]}
channels:
    # the one in the square
    shop:   # ours
        type: store
        role: "Opens early"   # at six

        budget: 5000
        # below the shop
    web: {type: website}
    radio: {type: radio}
`

const library = `# shared
commsLibrary: 1

channels:
  press: {type: press}

# the people
teams:
  brand: {function: marketing}
`

const toHouse = 'Move the channel “Shop” to house.commslib.yaml'
const toNew = 'Move the channel “Web” to a new library, spring.commslib.yaml'

function at(word: string, text = plan): string {
  return text.replace(word, `‸${word}`)
}

function chosen(marked: string, title: string, shared?: string) {
  const all = offered(marked, folderWith(shared))
  const found = all.find((each) => each.title === title)
  if (!found) throw new Error(`Offered: ${all.map((each) => each.title).join(' | ')}`)
  return found
}

describe('an entry', () => {
  test('moves to a library with its comments and quotes; its money stays', () => {
    const moved = chosen(at('shop:'), toHouse, library)
    expect(textAfter(library, moved, libraryUri)).toBe(
      library.replace(
        '  press: {type: press}\n',
        `  press: {type: press}
  # the one in the square
  shop:   # ours
      type: store
      role: "Opens early"   # at six

      # below the shop
`,
      ),
    )
    expect(textAfter(plan, moved, planUri)).toBe(plan.replace(/ {8}type: store\n.*\n\n/, ''))
  })

  test('moves to a section that the library does not have yet', () => {
    const text = plan.replace(
      'channels:\n    #',
      'audiences:\n  early-birds:\n    who: People\nchannels:\n    #',
    )
    const marked = at(
      'early-birds',
      `${text}emotionalAction: {byAudience: {early-birds: {to: glad}}}\n`,
    )
    const moved = chosen(marked, 'Move the audience “Early birds” to house.commslib.yaml', library)
    expect(textAfter(library, moved, libraryUri)).toBe(
      library.replace(
        'commsLibrary: 1\n',
        'commsLibrary: 1\n\naudiences:\n  early-birds:\n    who: People\n',
      ),
    )
  })

  test('moves to a new library beside the plan, which imports it', () => {
    const moved = chosen(at('web: {'), toNew)
    expect(moved.kind).toBe('refactor.move')
    expect(moved.files.map(({ uri, isNew }) => [uri, isNew])).toEqual([
      [newLibraryUri, true],
      [planUri, false],
    ])
    const made = textAfter('', moved, newLibraryUri)
    expect(made).toBe('commsLibrary: 1\n\nchannels:\n  web: {type: website}\n')
    expect(textAfter(plan, moved, planUri)).toBe(
      plan
        .replace('    web: {type: website}\n', '')
        .replace('[house.commslib.yaml]', '[house.commslib.yaml, spring.commslib.yaml]'),
    )
    const problems = analyse({
      uri: newLibraryUri,
      document: openDocument(made),
      libraries: folderWith(),
    }).problems.filter(({ severity }) => severity === 'error')
    expect(problems).toEqual([])
  })

  test('moves out of a plan that has imported nothing', () => {
    const alone = plan.replace(/imports.*\n/, '')
    expect(refactored(at('web: {', alone), toNew)).toContain(
      '  name: Spring\nimports: [spring.commslib.yaml]\nconnectedStory:',
    )
  })

  test('that nothing names stays, and a sentence says why', () => {
    const title = 'Move the channel “Radio” to house.commslib.yaml'
    expect(chosen(at('radio: {'), title, library)).toMatchObject({
      files: [],
      impossible: 'Nothing else in this plan names “Radio”, so the plan would lose it.',
    })
  })

  test.each([
    ['that the library has, too', at('shop:'), library.replace('press:', 'shop:')],
    [
      'of which only money is written',
      at('shop:', plan.replace('shop:', 'shop: {budget: 1}\n    other:')),
      library,
    ],
    [
      'with a name for another value',
      at('web: {', plan.replace('{type: website}', '&web {type: website}')),
      library,
    ],
    ['from a line in its middle', at('type: store'), library],
    ['of a collection that libraries do not hold', at('wake-up'), library],
  ])('%s is not moved', (_what, marked, shared) => {
    const moves = offered(marked, folderWith(shared)).filter(({ kind }) => kind === 'refactor.move')
    expect(moves).toEqual([])
  })

  test('is not moved to a library that cannot be read', () => {
    const broken = library.replace('press: {', 'press: {{')
    const titles = offered(at('shop:'), folderWith(broken)).map(({ title }) => title)
    expect(titles).not.toContain(toHouse)
  })

  test('is written with the line ends of its library', () => {
    const moved = chosen(
      at('web: {'),
      'Move the channel “Web” to house.commslib.yaml',
      library.replaceAll('\n', '\r\n'),
    )
    expect(textAfter(library.replaceAll('\n', '\r\n'), moved, libraryUri)).toContain(
      '  press: {type: press}\r\n  web: {type: website}\r\n\r\n# the people',
    )
  })
})

describe('the only entry of its section', () => {
  const lonely = `commsPlan: 1
plan: {name: x}

# The people we care about
audiences:   # agreed with sales in May
  locals:
    who: People nearby
  # still to add: tourists

connectedStory: {idea: i, chapters: {c: {message: m, audiences: [locals]}}}
`
  const toNewOne = 'Move the audience “Locals” to a new library, spring.commslib.yaml'

  test('leaves the comments of its section behind', () => {
    expect(refactored(at('locals', lonely), toNewOne)).toBe(
      lonely
        .replace('audiences: ', 'audiences: {} ')
        .replace('  locals:\n    who: People nearby\n', '')
        .replace('plan: {name: x}\n', 'plan: {name: x}\n\nimports: [spring.commslib.yaml]\n'),
    )
  })

  test('goes with its section where nothing is said about that', () => {
    const quiet = lonely.replace(/ *#.*/g, '')
    expect(refactored(at('locals', quiet), toNewOne)).not.toContain('audiences:\n')
  })

  test('and every other one leaves no comment behind that neither file has', () => {
    const remark = fc.nat(3).map((step) => `${' '.repeat(step * 2)}# remark `)
    const gap = fc.array(fc.oneof(remark, fc.constant('')), { maxLength: 3 })
    const written = [
      'channels:',
      '  shop:',
      '    type: store',
      '    budget: 5000',
      '    role: Opens early',
      'connectedStory: {idea: i, chapters: {c: {message: m, channels: [shop]}}}',
    ]
    const line = fc.record({ above: gap, hasRemark: fc.boolean(), isThere: fc.boolean() })
    const text = fc.array(line, { minLength: 6, maxLength: 6 }).map((places) => {
      let remarks = 0
      const numbered = (words: string) => words.replace(/# remark $/, () => `# remark ${++remarks}`)
      const all = places.flatMap(({ above, hasRemark, isThere }, index) => {
        const words = written[index] ?? ''
        const isOptional = /budget|role/.test(words) && !isThere
        return [...above, ...(isOptional ? [] : [`${words}${hasRemark ? ' # remark ' : ''}`])]
      })
      return ['commsPlan: 1', 'imports: [house.commslib.yaml]', ...all, ''].map(numbered).join('\n')
    })
    fc.assert(
      fc.property(text, fc.boolean(), (plan, isNew) => {
        const moved = offered(at('  shop', plan).replace('‸  ', '  ‸'), folderWith(library)).find(
          ({ title }) => title.includes('a new library') === isNew && title.startsWith('Move'),
        )
        if (!moved) throw new Error('Nothing moves')
        const shared = isNew
          ? textAfter('', moved, newLibraryUri)
          : textAfter(library, moved, libraryUri)
        const after = textAfter(plan, moved, planUri)
        expect(after).not.toContain('type: store')
        expect([...commentsOf(after), ...commentsOf(shared)]).toEqual(
          expect.arrayContaining([...commentsOf(plan)]),
        )
      }),
    )
  })
})
