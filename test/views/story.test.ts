import { describe, expect, test } from 'vitest'
import { storyView } from '../../src/core/views/story.ts'
import { subjectOf } from './subject.ts'
import { textRows } from './text-rows.ts'
import { wordsIn } from './words-in.ts'

const channels = 'channels: {shop: {type: store}, site: {type: website}, mail: {type: email}}\n'
const show = (chapters: string, rest = channels) =>
  storyView.show(subjectOf(`connectedStory: {chapters: {${chapters}}}\n${rest}`))

describe('the answer counts', () => {
  test.each([
    [
      'a: {channels: [shop, site]}, b: {channels: [shop, site], actionHere: true}',
      'Both chapters are told online and offline; people act at “b”',
    ],
    [
      'a: {channels: [shop, site]}, b: {channels: [mail]}',
      '1 of 2 chapters is told online and offline; nobody can act in any',
    ],
    [
      'a: {channels: [site]}, b: {channels: [mail], actionHere: true}',
      'Both chapters are told online only; people act at “b”',
    ],
    ['a: {channels: [site]}, b: {}', '1 of 2 chapters is told, online only; nobody can act in any'],
    [
      'a: {channels: [site]}, b: {channels: [shop]}',
      '0 of 2 chapters are told both online and offline; nobody can act in any',
    ],
    ['a: {}, b: {}, c: {}', 'No channel tells any of the 3 chapters yet; nobody can act in any'],
    [
      'a: {channels: [shop, site], actionHere: true}',
      'The only chapter is told online and offline; people act at “a”',
    ],
    ['a: {channels: [shop]}', 'The only chapter is told offline only; nobody can act in it'],
    [
      'a: {channels: [shop, site], actionHere: true, title: A title that is much too long to stand in an answer}',
      'The only chapter is told online and offline',
    ],
  ])('{%s}', (chapters, answer) => {
    expect(show(chapters).answer).toBe(answer)
  })
})

describe('of a channel of which nobody knows the side, no side is said', () => {
  const sides = 'channels: {shop: {type: store}, site: {type: website}, telly: {type: telly}}\n'

  test.each([
    ['a: {channels: [telly]}, b: {}, c: {}', '1 of 3 chapters is told; nobody can act in any'],
    ['a: {channels: [telly, site]}', 'The only chapter is told; nobody can act in it'],
    [
      'a: {channels: [telly]}, b: {channels: [shop]}',
      'Both chapters are told; nobody can act in any',
    ],
  ])('in the answer: {%s}', (chapters, answer) => {
    expect(show(chapters, sides).answer).toBe(answer)
  })

  test('in what is missing', () => {
    const chapters =
      'a: {channels: [shop, site]}, b: {channels: [telly]}, c: {channels: [shop, telly]}'
    expect(wordsIn(show(chapters, sides).missing)).not.toContain('told o')
  })
})

describe('what is missing', () => {
  test('names chapters, stages and channels', () => {
    const { missing } = show(
      'a: {stage: awareness, channels: [shop]}, b: {stage: consideration, channels: [shop, site]}, c: {stage: purchase}, d: {channels: [shop]}',
    )
    expect(wordsIn(missing)).toBe(
      'nobody tells c; no chapter speaks at “Evaluation”, “Experience” and “Advocacy”; d names no stage of the journey; mail tells no chapter; 1 of 3 channels tells one chapter only; a and d are told offline, not online.',
    )
  })

  test('asks a journey of one’s own only for what lies between its chapters', () => {
    const { missing, drawing } = show(
      'a: {stage: look, channels: [shop]}, b: {stage: buy, channels: [shop]}',
      'plan: {journey: [dream, look, try, buy, keep]}\nchannels: {shop: {type: store}}\n',
    )
    expect(wordsIn(missing)).toBe('no chapter speaks at “Try”.')
    expect(drawing.markup).toContain('No chapter does its work here')
  })

  test('is left out when nothing is', () => {
    const all = ['awareness', 'consideration', 'evaluation', 'purchase', 'experience', 'advocacy']
    const chapters = all.map((stage) => `${stage}: {stage: ${stage}, channels: [shop, site]}`)
    const rest = 'channels: {shop: {type: store}, site: {type: website}}\n'
    expect(show(chapters.join(', '), rest).missing).toBeUndefined()
  })
})

describe('the drawing', () => {
  test('outlines what nobody tells, and a channel that tells nothing', () => {
    const { drawing } = show('a: {channels: [shop]}, b: {}')
    expect(wordsIn(drawing)).toContain('Nobody tells this')
    expect(drawing.markup.match(/<text[^>]*>(tells|no|chapter)<\/text>/g)).toHaveLength(6)
  })

  test('shows each mode by its shape, a moment by a ring and an action by a star', () => {
    const marksOf = (text: string) => {
      const { markup } = storyView.show(subjectOf(text)).drawing
      const mark = /<title>A, X<\/title>(.*?)<\/g>/.exec(markup)?.[1] ?? ''
      return [...mark.matchAll(/<(\w+) class="([^"]*)"/g)].map(
        ([, shape, look]) => `${shape} ${look}`,
      )
    }
    const plan = (mode: string, chapter = '') =>
      `connectedStory: {chapters: {a: {channels: [x]${chapter}}}}\nchannels: {x: {mode: ${mode}}}\n`
    expect(marksOf(plan('online'))).toEqual(['circle tell full'])
    expect(marksOf(plan('offline'))).toEqual(['rect tell outline'])
    expect(marksOf(plan('both'))).toEqual(['rect tell outline', 'circle tell full'])
    expect(marksOf(plan('unheard-of'))).toEqual(['rect gap'])
    const moment = 'contextualConnections: {m: {chapter: a, channels: [x]}}\n'
    expect(marksOf(plan('online', ', actionHere: true') + moment)).toEqual([
      'circle tell full',
      'circle meet ring',
      'path feel full',
    ])
  })

  test('leads every chapter, channel and mark to its line', () => {
    const { markup } = show('a: {channels: [shop]}').drawing
    const paths = [...markup.matchAll(/data-path="([^"]*)"/g)].map(([, path = '']) =>
      path.replaceAll('&quot;', '"'),
    )
    expect(paths).toContain('["connectedStory","chapters","a"]')
    expect(paths).toContain('["channels","shop"]')
    expect(paths).toContain('["connectedStory","chapters","a","channels"]')
  })

  const wide = (count: number, name: (at: number) => string) => {
    const ids = Array.from({ length: count }, (_, at) => at)
    const channels = ids.map(
      (at) => `c-${at}: {type: ${at % 2 ? 'store' : 'website'}, name: ${name(at)}}`,
    )
    const told = ids.map((at) => `c-${at}`).join(', ')
    const { markup } = storyView.show(
      subjectOf(
        `channels: {${channels.join(', ')}}\nconnectedStory: {chapters: {one: {stage: reach, channels: [${told}]}}}\n`,
      ),
    ).drawing
    const widths = [...markup.matchAll(/<svg[^>]* width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    )
    const middles = [...markup.matchAll(/translate\(([\d.]+) [\d.]+\) rotate/g)].map(([, x]) =>
      Number(x),
    )
    return {
      markup,
      width: (widths[0] ?? 0) + (widths[1] ?? 0),
      step: (middles[1] ?? 0) - (middles[0] ?? 0),
    }
  }
  const long = (at: number) => (at === 14 ? 'Site' : `Kundeserviceafdelingen${at}`)

  test('gives columns under turned names what room there is', () => {
    expect(wide(8, long).step).toBeGreaterThan(80)
    expect(wide(40, long).step).toBe(60)
  })

  test('draws columns under turned names closer where all stay in sight then', () => {
    const { step, width, markup } = wide(15, long)
    expect(step).toBeGreaterThanOrEqual(52)
    expect(step).toBeLessThan(60)
    expect(width).toBeLessThanOrEqual(1096)
    expect(markup).toMatch(/class="panel (snug|tight)"/)
    expect(markup).not.toContain('on-paper')
  })

  test('is drawn a second time in pieces when it is too large for paper', () => {
    const ids = Array.from({ length: 40 }, (_, at) => `channel-${at}`)
    const wide = show(
      `a: {channels: [${ids.join(', ')}]}`,
      `channels: {${ids.map((id) => `${id}: {type: store}`).join(', ')}}\n`,
    ).drawing.markup
    expect(wide.match(/class="panel on-screen"/g)).toHaveLength(1)
    expect(wide.match(/class="panel on-paper"/g)?.length).toBeGreaterThan(1)
    for (const id of ids)
      expect(wide.match(new RegExp(`"${id}"|&quot;${id}&quot;`, 'g'))?.length).toBe(2)
    const widths = [...wide.matchAll(/on-paper">.*?width="([\d.]+)".*?<svg width="([\d.]+)"/gs)]
    for (const [, names, columns] of widths) {
      expect(Number(names) + Number(columns)).toBeLessThanOrEqual(1016 + 16)
    }
  })
})

test('the table says the same in words', () => {
  const { table } = storyView.show(
    subjectOf(`
plan: {currency: EUR}
connectedStory: {chapters: {a: {stage: awareness, channels: [shop]}, b: {channels: [site], actionHere: true}}}
channels: {shop: {type: store, budget: 1200}, site: {type: website}}
contextualConnections: {m: {chapter: a, channels: [shop], title: At the door}}
`),
  )
  expect(table?.caption).toBe('2 chapters, 2 channels')
  const rows = [table?.head ?? [], ...textRows(table)]
  expect(rows).toEqual([
    ['Channel', 'Where', 'A', 'B', 'Chapters', 'Money'],
    ['Stage', '', 'Awareness', 'not said', '', ''],
    ['Shop', 'Offline', 'told; moment: At the door', '', '1', '1,200.00 EUR'],
    ['Site', 'Online', '', 'told; people act', '1', '–'],
    ['No chapter', 'Consideration, evaluation, purchase, experience and advocacy'],
  ])
})

test('without chapters there is a sample, and the thing to add', () => {
  const { answer, drawing, isEmpty, table } = storyView.show(subjectOf('plan: {name: A}'))
  expect({ answer, isEmpty, table }).toEqual({
    answer: 'No chapter is written yet',
    isEmpty: true,
    table: undefined,
  })
  expect(wordsIn(drawing)).toContain(
    'Add a chapter It is written into your plan under chapters, in the part connectedStory.',
  )
})

describe('a story of more chapters and channels than a sheet of paper holds', () => {
  const numbers = Array.from({ length: 24 }, (_, at) => at)
  const chapters = numbers.map((at) => `part-${at}: {channels: [way-${at}]}`).join(', ')
  const channels = numbers.map((at) => `way-${at}: {type: store, role: Helps}`).join(', ')
  const text = `connectedStory: {chapters: {${chapters}, lost: {}}}
channels: {${channels}, idle: {type: store, role: Waits}}
`

  test('has a table with a row for each chapter that a channel tells', () => {
    const { table } = storyView.show(subjectOf(text))
    expect(table?.head).toEqual([
      'Channel',
      'Where',
      'Chapter',
      'Stage',
      'What happens',
      'Chapters',
      'Money',
    ])
    const words = textRows(table).map((cells) => cells.join('|'))
    expect(words[0]).toBe('Way 0|Offline|Part 0|not said|told|1|–')
    for (const at of numbers) expect(words.join('\n')).toContain(`Way ${at}|Offline|Part ${at}|`)
    expect(words).toContain('Idle|Offline|tells no chapter|||0|–')
    expect(words).toContain('nobody||Lost|not said')
  })

  test('shows every channel on paper, beside the chapters that it tells', () => {
    const { markup } = storyView.show(subjectOf(text)).drawing
    const sheets = markup
      .split('<div class="panel')
      .filter((sheet) => sheet.startsWith(' on-paper'))
    for (const at of numbers) {
      const mine = sheets.filter((sheet) => sheet.includes(`>Way ${at}<`))
      expect(mine).toHaveLength(1)
      expect(mine[0]).toContain(`>Part ${at}<`)
    }
    expect(sheets.filter((sheet) => sheet.includes('>Idle<'))).toHaveLength(1)
    expect(sheets[0]).toContain('shows the channels that tell its chapters')
  })

  test('is drawn once where nobody prints', () => {
    const { standsAlone: _, ...besideEditor } = subjectOf(text)
    const { markup } = storyView.show(besideEditor).drawing
    expect(markup).toContain('>Way 23<')
    expect(markup).not.toContain('on-paper')
  })
})

test('cells can be ticked in a matrix that a reader can take in, not in one of many thousands', () => {
  const cellsIn = (chapters: number, count: number) => {
    const many = Array.from({ length: count }, (_, at) => `c${at}: {type: store}`).join(', ')
    const told = Array.from({ length: chapters }, (_, at) => `a${at}: {channels: [c0]}`).join(', ')
    const plan = `connectedStory: {chapters: {${told}}}\nchannels: {${many}}\n`
    const inPanel = { ...subjectOf(plan), standsAlone: false }
    return storyView.show(inPanel).drawing.markup.includes('data-cells=')
  }
  expect(cellsIn(12, 60)).toBe(true)
  expect(cellsIn(60, 100)).toBe(false)
})
