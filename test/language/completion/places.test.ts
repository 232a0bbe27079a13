import { describe, expect, test } from 'vitest'
import { openLibraries } from '../../plan/open-libraries.ts'
import { chosen, labels } from '../at-cursor.ts'

const someChannels = `channels:
  shop:
    type: store
    role: Lets people try it
  post:
    type: direct-mail
`

describe('where completion offers fields', () => {
  test.each([
    ['under a section', 'commsPlan: 1\nplan:\n  ‸', ['name', 'start', 'end', 'id']],
    ['in a half-written line', 'plan:\n  name: x\n  st‸\n', ['start', 'end', 'id', 'summary']],
    ['at four spaces', 'plan:\n    name: x\n    ‸\n', ['start', 'end', 'id', 'summary']],
    ['with CRLF', 'plan:\r\n  name: x\r\n  ‸\r\n', ['start', 'end', 'id', 'summary']],
    ['between braces', 'plan: {name: x, ‸}', ['start', 'end', 'id', 'summary']],
    ['between braces that are still open', 'plan: {name: x, e‸', ['start', 'end', 'id', 'summary']],
    [
      'behind a dash',
      `${someChannels}    handsOffTo:\n      - ‸\n`,
      ['channel', 'by', 'also', 'note'],
    ],
    [
      'half-written behind a dash',
      `${someChannels}    handsOffTo:\n      - ch‸\n        by: qr-code\n`,
      ['channel', 'also', 'note'],
    ],
    [
      'below a dash',
      `${someChannels}    handsOffTo:\n      - channel: shop\n        ‸\n`,
      ['by', 'also', 'note'],
    ],
    [
      'between braces in brackets',
      `${someChannels}    handsOffTo: [{channel: shop, ‸}]\n`,
      ['by', 'also', 'note'],
    ],
    [
      'after the entries of the story',
      'connectedStory:\n  chapters:\n    one:\n      message: x\n  ‸\n',
      ['idea', 'model', 'thread'],
    ],
  ])('%s', (_where, marked, first) => {
    expect(labels(marked).slice(0, first.length)).toEqual(first)
  })

  test('a line above that cannot be read is no hindrance', () => {
    const broken = 'plan:\n  name: "never closed\n  markets: [DK\n  : ]\n  cur‸\n'
    expect(labels(broken)).toContain('currency')
    expect(labels(broken)).not.toContain('markets')
  })

  test('behind an entry, at the margin, the other sections are offered', () => {
    const marked = `plan: {name: x}\n${someChannels}\n‸\nbudget:\n  total: 1\n`
    expect(labels(marked)).toContain('objectives')
    for (const written of ['plan', 'channels', 'budget']) {
      expect(labels(marked)).not.toContain(written)
    }
  })

  test('a name whose colon stands already is replaced alone', () => {
    expect(chosen('plan:\n  na‸: Mend it\n', 'name')).toBe('plan:\n  name: Mend it\n')
  })

  test.each([
    ['in a sentence', 'plan:\n  name: Mend ‸it\n'],
    ['in a text on lines of its own', 'plan:\n  summary: >\n    ‸\n'],
    ['below a sentence', 'plan:\n  name: Mend it\n    ‸\n'],
    ['in a comment', 'plan: # ‸\n'],
    ['behind a value', 'plan:\n  status: draft ‸\n'],
    ['behind braces', 'plan: {name: x}‸'],
    ['where the format knows nothing', 'x-own:\n  ‸'],
  ])('nothing is offered %s', (_where, marked) => {
    expect(labels(marked)).toEqual([])
  })

  test.each([
    ['a section', 'plan:‸\n  name: x\n'],
    ['a section of entries', 'channels:‸\n  shop: {type: store}\n'],
    ['an entry', 'channels:\n  a:‸\n    type: store\n'],
    ['a list', 'contextualConnections:\n  a:\n    times:‸\n      - morning\n'],
    ['a list in its own column', 'contextualConnections:\n  a:\n    times:‸\n    - morning\n'],
    ['a list of parts', 'channels:\n  a:\n    handsOffTo:‸\n      - channel: b\n'],
    ['what could be a short name', 'brand:‸\n  name: x\n'],
    ['what is often written in braces', 'budget:\n  split:‸\n    brand: 60\n'],
    ['a gap and a comment', 'brand:‸\n\n# whose\n  # is it\n  name: x\n'],
    ['a comment behind it', 'brand:‸ # ours\n  name: x\n'],
    ['a word', 'plan:\n  status:‸\n    live\n'],
    ['braces', 'brand:‸\n  {name: x}\n'],
    ['line ends of Windows', 'brand:‸\r\n\r\n  name: x\r\n'],
  ])('nothing is offered behind a colon when %s stands below', (_what, marked) => {
    expect(labels(marked)).toEqual([])
    expect(labels(marked.replace('‸', ' ‸'))).toEqual([])
    const [above = ''] = marked.split('‸')
    expect(labels(`${above} ‸\n`)).not.toEqual([])
  })

  test.each([
    ['a neighbour', 'plan:\n  status: ‸\n  name: x\n'],
    ['the next section', 'brand: ‸\nplan:\n  name: x\n'],
    ['the next entry', 'channels:\n  a: ‸\n  b: {type: store}\n'],
    ['the next item', 'contextualConnections:\n  a:\n    times:\n    - ‸\n    - morning\n'],
    ['another field of an item', 'risks:\n- impact: ‸\n  what: x\n- what: y\n'],
    ['the item after a field of one', 'risks:\n- impact: ‸\n- what: y\n'],
    ['nothing but a comment', 'plan:\n  status: ‸\n    # so far\n'],
  ])('something is offered when what stands below is %s', (_what, marked) => {
    expect(labels(marked)).not.toEqual([])
  })

  test('a byte order mark is no hindrance', () => {
    const marked = '\uFEFFcommsPlan: 1\n‸'
    expect(labels(marked)).toEqual(labels(marked.slice(1)))
    expect(labels(marked)).not.toContain('commsPlan')
    expect(chosen('\uFEFF‸', 'plan')).toBe('\uFEFFplan:\n  name: …\n  start: …\n  end: …')
    expect(labels('\uFEFF‸')).toEqual(labels('‸'))
    expect(labels('\uFEFFpl‸\ncommsPlan: 1\n')).not.toContain('commsPlan')
  })
})

describe('what choosing a field writes', () => {
  test('an empty file becomes a plan with everything that it needs', () => {
    const text = chosen('‸', 'New connected plan')
    expect(text).toMatch(/^commsPlan: 1\nplan:\n {2}name: …\n {2}start: …\n {2}end: …\n\nbrand:\n/)
    expect(text).toContain('connectedStory:\n  idea: …\n  chapters:\n    chapter-name:\n')
    expect(text).toContain('    devices: […]\n')
  })

  test('a library begins in its own way', () => {
    const library = { name: 'shared.commslib.yaml' }
    expect(chosen('‸', 'New library', library)).toBe('commsLibrary: 1\n')
  })

  test.each([
    ['a word', 'plan:\n  ‸', 'name', 'plan:\n  name: …'],
    ['a list', 'plan:\n  ‸', 'markets', 'plan:\n  markets: […]'],
    ['a long text', 'plan:\n  ‸', 'summary', 'plan:\n  summary: >\n    …'],
    ['sentences', 'brand:\n  ‸', 'mandatories', 'brand:\n  mandatories:\n    - …'],
    ['a small part', 'budget:\n  ‸', 'split', 'budget:\n  split: {brand: …, activation: …}'],
    ['yes or no', 'budget:\n  ‸', 'taxIncluded', 'budget:\n  taxIncluded: true'],
    ['entries', 'brand:\n  ‸', 'proofs', 'brand:\n  proofs:\n    proof-name:\n      claim: …'],
    [
      'parts in a list, at four spaces',
      'channels:\n    shop:\n        ‸',
      'handsOffTo',
      'channels:\n    shop:\n        handsOffTo:\n            - channel: …\n              by: …',
    ],
    ['a list between braces', 'plan: {‸}', 'markets', 'plan: {markets: […]}'],
    [
      'parts between braces',
      'channels: {shop: {‸}}',
      'handsOffTo',
      'channels: {shop: {handsOffTo: [{channel: …, by: …}]}}',
    ],
    ['a field behind a dash', 'risks:\n  - ‸', 'what', 'risks:\n  - what: …'],
    ['a field right behind a dash', 'risks:\n  -‸', 'what', 'risks:\n  - what: …'],
    ['a part that lacks its dash', 'risks:\n  ‸', 'new risk', 'risks:\n  - what: …'],
  ])('%s', (_shape, marked, label, text) => {
    expect(chosen(marked, label)).toBe(text)
  })

  test('line ends are those of the file', () => {
    expect(chosen('plan:\r\n  ‸\r\n', 'summary')).toContain('summary: >\r\n')
  })
})

describe('the names of entries', () => {
  test('a new one takes the name that is half written', () => {
    expect(chosen(`${someChannels}  bus-shelters‸\n`, 'new channel')).toBe(
      `${someChannels}  bus-shelters:\n    type: …\n`,
    )
  })

  test('what the plan names and nobody describes yet comes first', () => {
    const marked = `connectedStory:\n  chapters:\n    one: {channels: [shop, radio]}\n${someChannels}  ‸\n`
    expect(labels(marked)).toEqual(['radio', 'new channel'])
    expect(chosen(marked, 'radio')).toContain('  radio:\n    type: …')
  })

  test('audiences stand before their own shift of feeling', () => {
    const marked = `audiences:
  parents: {who: Parents}
  grandparents: {who: Grandparents}
emotionalAction:
  byAudience:
    parents: {from: guilty}
    ‸
`
    expect(labels(marked)).toEqual(['grandparents'])
  })

  test('what a library describes needs nothing more, on lines or in braces', async () => {
    const libraries = await openLibraries('commsLibrary: 1\nchannels:\n  shop: {type: store}\n')
    const start = 'imports: [larkhum.commslib.yaml]\n'
    expect(chosen(`${start}channels:\n  ‸`, 'shop', { libraries })).toBe(
      `${start}channels:\n  shop:\n    …`,
    )
    expect(chosen(`${start}channels: {‸}`, 'shop', { libraries })).toBe(
      `${start}channels: {shop: {…}}`,
    )
  })

  test('countries of the plan stand before all others, and Norway in quotes', () => {
    const marked = 'plan: {markets: [SE, "NO"]}\nbudget:\n  markets:\n    ‸\n'
    expect(labels(marked).slice(0, 3)).toEqual(['SE', 'NO', 'AF'])
    expect(chosen(marked, 'NO')).toContain('    "NO": …')
  })
})
