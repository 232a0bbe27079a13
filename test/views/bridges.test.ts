import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bridgesOf } from '../../src/core/plan/channel-graph.ts'
import { bridgesView } from '../../src/core/views/bridges.ts'
import { exampleSubject, subjectOf } from './subject.ts'
import { textRows } from './text-rows.ts'
import { wordsIn } from './words-in.ts'

const show = (channels: string, rest = '') =>
  bridgesView.show(subjectOf(`channels: {${channels}}\n${rest}`))
const to = (...ids: string[]) =>
  `handsOffTo: [${ids.map((id) => `{channel: ${id}, by: qr-code}`).join(', ')}]`

describe('the answer', () => {
  test.each([
    [
      `shop: {type: store, ${to('site')}}, site: {type: website, ${to('mail')}}, mail: {type: email}`,
      '1 of 2 hand-offs links online and offline',
    ],
    [
      `a: {type: store, ${to('site')}}, b: {type: store, ${to('site')}}, site: {type: website}`,
      'Both hand-offs link online and offline; 2 lead to Site',
    ],
    [
      `a: {type: email, ${to('site')}}, b: {type: email, ${to('site')}}, site: {type: website, name: Our corner}`,
      'None of 2 hand-offs links online and offline; 2 lead to Our corner',
    ],
    [
      `a: {type: press, ${to('b')}}, b: {type: website}`,
      'The only hand-off links online and offline',
    ],
    ['a: {type: store}, b: {type: website}', 'None of 2 channels hands people on'],
    ['a: {type: store}', 'The only channel hands nobody on'],
  ])('{%s}', (channels, answer) => {
    expect(show(channels).answer).toBe(answer)
  })
})

/** The ends of every stretch of a path with absolute `M`, `H`, `V`, `Q` and `C`. */
function pointsOf(way: string): readonly (readonly [number, number])[] {
  let [x, y] = [0, 0]
  return [...way.matchAll(/([MHVQC])([^MHVQC]*)/g)].map(([, command, rest]) => {
    const numbers = (rest ?? '').trim().split(/ /).map(Number)
    if (command !== 'V') x = numbers.at(command === 'H' ? 0 : -2) ?? 0
    if (command !== 'H') y = numbers.at(-1) ?? 0
    return [x, y]
  })
}

const rounded = (length: number) => Math.round(length * 10) / 10

describe('the drawing', () => {
  const count = (markup: string, look: string) => markup.split(`class="${look}"`).length - 1

  test('has a line over the water for each bridge, and a grey one for what stays on its bank', () => {
    const { markup } = show(
      `shop: {type: store, ${to('site', 'press')}}, press: {type: press, ${to('site')}}, site: {type: website, ${to('mail')}}, mail: {type: email}`,
    ).drawing
    expect(count(markup, 'crossing')).toBe(3)
    expect(count(markup, 'dry')).toBe(1)
  })

  test('says what carries people, the other ways included', () => {
    const { drawing } = show(
      'shop: {type: store, handsOffTo: [{channel: site, by: qr-code, also: [short-url]}]}, site: {type: website}',
    )
    expect(wordsIn(drawing)).toContain('QR code, short URL')
  })

  test('counts what arrives where much does', () => {
    const sources = ['a', 'b', 'c', 'd'].map((id) => `${id}: {type: store, ${to('site')}}`)
    const { drawing, note } = show(`${sources.join(', ')}, site: {type: website}`)
    expect(wordsIn(drawing)).toContain('4 of 4 arrive here')
    expect(drawing.markup).toContain('font-size="19" font-weight="600">Site')
    expect(wordsIn(note)).toContain('Larger words receive more.')
  })

  test('leads every line on from its words to its other end, whatever lies between', () => {
    const kind = fc.constantFrom('store', 'press', 'email', 'customer-success')
    const links = fc.array(fc.nat(7), { maxLength: 3 })
    fc.assert(
      fc.property(fc.array(fc.record({ kind, links }), { minLength: 2, maxLength: 8 }), (all) => {
        const channels = all.map(
          (each, at) =>
            `c-${at}: {type: ${each.kind}, ${to(...new Set(each.links.filter((link) => link < all.length).map((link) => `c-${link}`)))}}`,
        )
        const { markup } = show(channels.join(', ')).drawing
        const arrows =
          /class="crossing" d="(\S[^"]*)"\/><path class="tell full" d="M(\S+) (\S+)l(-?8)/g
        for (const [, way, x, y, back] of markup.matchAll(arrows)) {
          const points = pointsOf(way ?? '')
          const steps = points.slice(1).map(([to], at) => Math.sign(to - (points[at]?.[0] ?? 0)))
          expect(new Set(steps.filter((step) => step !== 0)).size).toBe(1)
          const tip = `${rounded(Number(x) + Number(back))} ${Number(y)}`
          const ends = [points[0], points.at(-1)].map((end) => end?.map(rounded).join(' '))
          expect(ends).toContain(tip)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('keeps long words of names whole', () => {
    const { drawing } = show(
      `a: {type: store, name: Energirådgivningsbesøg, ${to('b')}}, b: {type: website, name: Selvbetjeningsportalen}`,
    )
    expect(wordsIn(drawing)).toContain('Energirådgivningsbesøg')
    expect(wordsIn(drawing)).toContain('Selvbetjeningsportalen')
  })

  test('writes hand-offs between channels in the water into their boxes', () => {
    const { drawing } = show(`a: {type: press, ${to('b')}}, b: {type: press, name: Evening post}`)
    expect(wordsIn(drawing)).toMatch(/→ Evening\s+post, QR\s+code/)
  })

  test('says so when nothing crosses', () => {
    const { drawing } = show('a: {type: store}, b: {type: website}')
    expect(wordsIn(drawing)).toContain('Nothing leads across the water')
  })

  test('names channels that stand apart, and why', () => {
    const { drawing } = show(
      `a: {type: store, ${to('b')}}, b: {type: website}, c: {type: email}, d: {type: email}`,
      'connectedStory: {chapters: {one: {channels: [a, c]}}}\n',
    )
    expect(wordsIn(drawing)).toContain('Alone: shares no hand-off, chapter or moment D')
    expect(wordsIn(drawing)).toContain('Tells with others, but has no hand-off C')
  })

  test('becomes several when there are many hand-offs, each on one sheet of paper', () => {
    const ids = Array.from({ length: 60 }, (_, at) => at)
    const many = ids.map(
      (at) =>
        `c-${at}: {type: ${at % 2 ? 'store' : 'website'}, ${to(`c-${(at * 7 + 1) % 60}`, `c-${(at * 11 + 2) % 60}`, `c-${(at * 13 + 5) % 60}`)}}`,
    )
    const subject = subjectOf(`channels: {${many.join(', ')}}\n`)
    const { markup } = bridgesView.show(subject).drawing
    const heights = [...markup.matchAll(/whole"><svg width="1024" height="([\d.]+)"/g)]
    expect(heights.length).toBeGreaterThan(5)
    expect(Math.max(...heights.map(([, height]) => Number(height)))).toBeLessThanOrEqual(620)
    const drawn = count(markup, 'crossing') + count(markup, 'dry')
    const words = [...markup.matchAll(/>→ /g)].length
    expect(drawn + words).toBe(bridgesOf(subject.analysis.plan).length)
  })
})

test('what is missing: own channels nobody leads to, channels alone, groups, words', () => {
  const { missing } = show(
    `shop: {type: store, handsOffTo: [{channel: site}]}, site: {type: website}, mail: {type: email, ${to('site')}}, x: {type: email, ${to('y')}}, y: {type: email}, z: {}`,
  )
  expect(wordsIn(missing)).toBe(
    'nobody hands people on to shop, mail or X; z stands alone; the channels fall into 2 groups that never meet; shop does not say what carries people on; z does not say whether people meet it online or offline.',
  )
})

test('the table has every hand-off and every channel without one', async () => {
  const subject = await exampleSubject('larkhum-still-in-your-hands')
  const { table } = bridgesView.show(subject)
  const bridges = bridgesOf(subject.analysis.plan)
  expect(table?.caption).toBe(`${bridges.length} hand-offs`)
  expect(textRows(table).filter((row) => row[5] === 'yes')).toHaveLength(
    bridges.filter(({ crosses }) => crosses).length,
  )
  expect(textRows(show('a: {type: store}').table).map((row) => row.join('|'))).toEqual([
    'A|offline|nobody||||',
  ])
})

test('without channels there is a sample, and the thing to add', () => {
  const { isEmpty, drawing } = bridgesView.show(subjectOf('plan: {name: A}'))
  expect(isEmpty).toBe(true)
  expect(wordsIn(drawing)).toContain('Add a channel It is written into your plan under channels.')
})

test('without hand-offs the thing to write is named, and with some the channels that have none', () => {
  const missing = (channels: string) =>
    wordsIn(
      bridgesView.show(
        subjectOf(
          `connectedStory: {chapters: {a: {channels: [site, paper, shop]}}}\nchannels: {${channels}}\n`,
        ),
      ).missing,
    )
  expect(missing('site: {type: website}, paper: {type: newspaper}, shop: {type: store}')).toContain(
    'no channel says where people go next, and what carries them there',
  )
  const some = missing(
    'site: {type: website, handsOffTo: [{channel: shop, by: qr-code}]}, paper: {type: newspaper}, shop: {type: store}',
  )
  expect(some).toContain('paper hands nobody on')
  expect(some).not.toContain('where people go next')
})
