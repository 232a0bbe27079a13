import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openLibraries } from '../../plan/open-libraries.ts'
import { chosen, labels, offered } from '../at-cursor.ts'

const story = `connectedStory:
  chapters:
    notice:
      title: First look
      message: It was only ever the tyre
      leadsTo: ‸
    ride:
      message: Show us where it took you
channels:
  shop:
    type: store
    role: Turns an excuse into a ride home
  mail:
    type: email
`

describe('values of lists', () => {
  test('a closed list is offered whole, with meanings', () => {
    const items = offered('plan:\n  status: ‸')
    expect(items.map(({ label }) => label)).toEqual([
      'draft',
      'in-review',
      'approved',
      'live',
      'closed',
    ])
    for (const item of items) expect(item.documentation).toMatchObject({ value: /\w/ })
  })

  test.each([
    ['nothing yet', 'plan:\n  status: ‸\n', 'plan:\n  status: live\n'],
    ['a colon without a space', 'plan:\n  status:‸\n', 'plan:\n  status: live\n'],
    ['a half-written word', 'plan:\n  status: li‸\n', 'plan:\n  status: live\n'],
    ['another word', 'plan:\n  status: dr‸aft # so far\n', 'plan:\n  status: live # so far\n'],
    ['quotes', 'plan:\n  status: "‸"\n', 'plan:\n  status: "live"\n'],
    ['braces', 'plan: {status: ‸}', 'plan: {status: live}'],
    ['braces that are still open', 'plan: {status: l‸\n', 'plan: {status: live\n'],
    ['the line below', 'plan:\n  status:\n    ‸\n', 'plan:\n  status:\n    live\n'],
  ])('a word takes the place of %s', (_what, marked, text) => {
    expect(chosen(marked, 'live')).toBe(text)
  })

  test('feelings are grouped by tone, pleasant ones first', () => {
    const besides = offered('emotionalAction:\n  to: ‸').map(
      ({ labelDetails }) => labelDetails?.description?.split(',')[0],
    )
    const changes = besides.filter((tone, index) => tone !== besides[index - 1])
    expect(changes).toEqual(['pleasant', 'mixed', 'unpleasant'])
  })

  test('a kind of channel says what it brings along', () => {
    const item = offered('channels:\n  tv:\n    type: ‸').find(
      ({ label }) => label === 'connected-tv',
    )
    expect(item?.labelDetails?.description).toBe('Streaming TV · online, paid')
    expect(item?.documentation).toMatchObject({ value: expect.stringContaining('Usual metrics') })
  })

  test('metrics that suit the channel come first', () => {
    const measures = 'channels:\n  shop:\n    type: store\n    measures: [{metric: ‸}]'
    expect(labels(measures).slice(0, 2)).toEqual(['footfall', 'conversion-rate'])
  })

  test.each([
    ['in braces', '{question: q, method: a-b-test, channel: mail, metric: ‸}'],
    ['on lines', 'question: q\n      metric: ‸\n      channel: "mail"'],
  ])('metrics that suit a channel beside them come first %s', (_where, experiment) => {
    const marked = `channels: {mail: {type: email}}\nmeasurement:\n  experiments:\n    - ${experiment}\n`
    expect(labels(marked).slice(0, 2)).toEqual(['click-rate', 'conversions'])
    expect(labels(marked.replace(/channel: "?mail"?/, 'owner: mail'))[0]).not.toBe('click-rate')
  })

  test('a field for several words gets brackets', () => {
    const marked = 'contextualConnections:\n  one:\n    devices: ‸\n'
    expect(chosen(marked, 'phone')).toContain('devices: [phone]')
  })

  test.each([
    ['between brackets', 'contextualConnections:\n  one:\n    devices: [phone, ‸, print]\n'],
    [
      'behind a dash',
      'contextualConnections:\n  one:\n    devices:\n      - phone\n      - ‸\n      - print\n',
    ],
    [
      'without a dash',
      'contextualConnections:\n  one:\n    devices:\n      - phone\n      - print\n      ‸\n',
    ],
  ])('what a list holds already is not offered again %s', (_where, marked) => {
    expect(labels(marked)).toContain('tablet')
    expect(labels(marked)).not.toContain('phone')
    expect(labels(marked)).not.toContain('print')
  })

  test('an item without a dash gets one', () => {
    expect(chosen('contextualConnections:\n  one:\n    devices:\n      ‸\n', 'phone')).toContain(
      '      - phone\n',
    )
  })
})

describe('ids', () => {
  test('a chapter is offered where a chapter is meant, but not itself', () => {
    expect(labels(story)).toEqual(['ride'])
  })

  test('an id has its title and what it says beside it', () => {
    const marked = `${story.replace('‸', '[ride]')}calendar:\n  activities:\n    one:\n      chapters: [‸]\n`
    const [first] = offered(marked)
    expect(first?.label).toBe('notice')
    expect(first?.labelDetails?.description).toBe('First look')
    expect(first?.documentation).toMatchObject({ value: 'It was only ever the tyre' })
  })

  test('a channel does not hand on to itself', () => {
    const marked = `${story.replace('‸', '[ride]')}    handsOffTo: [{channel: ‸}]\n`
    expect(labels(marked)).toEqual(['shop'])
  })

  test('libraries offer theirs, marked as shared, and so does the brand', async () => {
    const text = readFileSync(
      new URL('../../../examples/larkhum.commslib.yaml', import.meta.url),
      'utf8',
    )
    const libraries = await openLibraries(text)
    const start = 'commsPlan: 1\nimports: [larkhum.commslib.yaml]\n'
    expect(labels(`${start}brand: ‸`, { libraries })).toContain('larkhum')
    const teams = offered(`${start}plan:\n  owner: ‸`, { libraries })
    const marketing = teams.find(({ label }) => label === 'marketing')
    expect(marketing?.documentation).toMatchObject({
      value: expect.stringContaining('Shared, from'),
    })
    const added = labels(`${start}channels:\n  ‸`, { libraries })
    expect(added.length).toBeGreaterThan(1)
    expect(added.at(-1)).toBe('new channel')
  })

  test('words of libraries stand behind the well-known ones', async () => {
    const libraries = await openLibraries('commsLibrary: 1\nvocabulary:\n  places: [ski-lift]\n')
    const marked =
      'imports: [larkhum.commslib.yaml]\ncontextualConnections:\n  one:\n    places: [‸]\n'
    expect(labels(marked, { libraries }).at(-1)).toBe('ski-lift')
  })

  test('a short name that begins like a power of ten stands without quotes', () => {
    const marked = 'evidence: {e1: {source: x}}\naudiences: {a: {evidence: [‸]}}\n'
    expect(chosen(marked, 'e1')).toBe(marked.replace('‸', 'e1'))
  })

  test('stages are those of the plan’s journey', () => {
    const marked = 'plan: {journey: aida}\nconnectedStory:\n  chapters:\n    one:\n      stage: ‸\n'
    expect(labels(marked)).toEqual(['attention', 'interest', 'desire', 'action'])
  })

  test('a journey of one’s own is a list of stages, not of journeys', () => {
    expect(labels('plan:\n  journey: ‸\n')).toContain('race')
    for (const marked of [
      'plan:\n  journey: [awareness, ‸]\n',
      'plan:\n  journey:\n    - awareness\n    - ‸\n',
    ]) {
      expect(labels(marked).slice(0, 2)).toEqual(['consideration', 'evaluation'])
      expect(labels(marked)).not.toContain('race')
    }
  })

  test('parts are named with their section', () => {
    const marked = `${story.replace('‸', '[ride]')}responsibilities:\n  - what: x\n    covers: [‸]\n`
    expect(labels(marked)).toEqual(expect.arrayContaining(['channels.shop', 'channels.mail']))
  })
})

describe('other values', () => {
  test('days: the plan’s first and last, and some weeks after the start beside it', () => {
    const marked = `plan: {start: 2027-03-01, end: 2027-05-31}
calendar:
  activities:
    one:
      start: 2027-03-08
      end: ‸
`
    const items = offered(marked)
    expect(items.map(({ label }) => label).slice(0, 3)).toEqual([
      '2027-05-31',
      '2027-03-14',
      '2027-03-21',
    ])
    expect(items[1]?.documentation).toMatchObject({ value: 'Sunday, 14 March 2027' })
  })

  test('tracking that is usual for the channel', () => {
    const marked = 'channels:\n  mail:\n    type: email\n    tracking: {medium: ‸}\n'
    expect(labels(marked)).toEqual(['email'])
  })

  test('the periods of a cap', () => {
    expect(labels('channels: {a: {consent: {cap: {max: 1, per: ‸}}}}')).toEqual([
      'day',
      'week',
      'month',
    ])
  })

  test.each([
    ['commsPlan', 'a.commsplan.yaml'],
    ['commsLibrary', 'a.commslib.yaml'],
    ['commsConfig', 'commsplan.config.yaml'],
  ])('the one version that %s can have, as a number', (field, name) => {
    for (const typed of ['‸', '"‸"', '2‸']) {
      expect(labels(`${field}: ${typed}\n`, { name })).toEqual(['1'])
      expect(chosen(`${field}: ${typed}\n`, '1', { name })).toBe(`${field}: 1\n`)
    }
    expect(chosen(`${field}:‸\n`, '1', { name })).toBe(`${field}: 1\n`)
  })

  test('yes or no', () => {
    expect(labels('budget:\n  taxIncluded: ‸')).toEqual(['true', 'false'])
  })

  test('countries with their names, Norway in quotes', () => {
    const item = offered('plan:\n  markets: [DK, ‸]').find(({ label }) => label === 'NO')
    expect(item?.labelDetails?.description).toBe('Norway')
    expect(chosen('plan:\n  markets: [DK, ‸]', 'NO')).toBe('plan:\n  markets: [DK, "NO"]')
    expect(labels('plan:\n  markets: [DK, ‸]')).not.toContain('DK')
  })

  test('the plan’s own countries come first, but not words that are no country', () => {
    expect(labels('plan:\n  markets: [DK, Den‸]')).toEqual(labels('plan:\n  markets: [DK, ‸]'))
    expect(labels('plan:\n  markets:\n    - swe‸\n')[0]).toBe('AF')
    expect(labels('plan:\n  markets:\n    - SE‸\n')[0]).toBe('AF')
    const own = labels('plan: {markets: [SE, Atlantis]}\naudiences: {a: {markets: [SE‸]}}')
    expect(own.slice(0, 2)).toEqual(['SE', 'AF'])
  })

  test.each([
    ['a country', 'plan:\n  markets: [DK, Swed‸]', 'SE', 'SE Sweden'],
    ['a country in quotes', 'plan:\n  markets: ["Swed‸"]', 'SE', '"SE Sweden'],
    ['a currency', 'plan:\n  currency: krone‸', 'DKK', 'DKK Danish Krone'],
    ['a language', 'plan:\n  language: welsh‸', 'cy', 'cy Welsh'],
    ['the name of a market', 'budget:\n  markets:\n    swe‸\n', 'SE', 'SE Sweden'],
    ['the name of a rate', 'budget:\n  rates: {kro‸}\n', 'SEK', 'SEK Swedish Krona'],
  ])('%s is found by what it is called', (_what, marked, label, filterText) => {
    const item = offered(marked).find((each) => each.label === label)
    expect(item?.filterText).toBe(filterText)
    expect(chosen(marked, label)).toContain(label)
  })

  test('currencies and languages', () => {
    expect(labels('plan:\n  currency: ‸')).toEqual(expect.arrayContaining(['EUR', 'DKK']))
    expect(labels('plan:\n  language: ‸').slice(0, 2)).toEqual(['en-GB', 'en-US'])
  })
})
