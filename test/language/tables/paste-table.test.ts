import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  analyse,
  applyEdits,
  noLibraries,
  openDocument,
  pasteTable,
} from '../../../src/core/index.ts'
import { firstPlan } from '../../edit/sample-plans.ts'
import { soundPlan } from '../../rules/fragment.ts'

const cover = `commsPlan: 1
plan: {name: Spring, currency: EUR}
`

const withChannels = `${cover}channels:   # all of them
  radio: {type: radio}
  street: {type: out-of-home, name: Bus shelters}
teams:
  media: {function: media, name: Media people}
`

function pasted(plan: string, table: string, uri = 'untitled:Untitled-1') {
  const document = openDocument(plan)
  const result = pasteTable(analyse({ uri, document, libraries: noLibraries }), table)
  return 'says' in result
    ? { says: result.says, after: plan, added: undefined }
    : { ...result.value, says: undefined, after: applyEdits(plan, result.value.edits) }
}

/** Rows as a spreadsheet copies them. */
const cells = (...rows: string[]) => `${rows.join('\r\n').replaceAll(' | ', '\t')}\r\n`

describe('a table of channels', () => {
  test('becomes channels, whatever their headings are called', () => {
    const table = cells(
      'Medium | Channel type | Media cost (EUR) | Job | Reach',
      'Bus shelters | Out of home | 1.234,50 € | Says it where they wait | 42%',
      'Radio |  | 12k | Tells it on the way home | –',
      'Total |  | 13.234,50 € |  | ',
    )
    const { after, added } = pasted(cover, table)
    expect(after).toBe(`${cover}channels:
  bus-shelters:
    type: out-of-home
    role: Says it where they wait
    budget: 1234.5
    x-reach: 42%
  radio:
    type: radio
    role: Tells it on the way home
    budget: 12000
`)
    expect(added).toBe('2 channels')
  })

  test('is added below those that are there, under names that nobody has', () => {
    const { after } = pasted(
      withChannels,
      cells('Channel | Owner', 'Radio | Media people', 'Café “3” | Who?'),
    )
    expect(after).toBe(
      withChannels.replace(
        'teams:',
        // Between braces, as their neighbours are written.
        `  radio-2: {type: radio, name: Radio, owner: media}
  cafe-3: {name: Café “3”, x-owner: "Who?"}
teams:`,
      ),
    )
  })

  test('comes from a file of separated values, too', () => {
    const { after } = pasted(cover, 'Channel;Budget\n"Radio; morning";"1,200"\n')
    expect(parse(after).channels).toEqual({
      'radio-morning': { name: 'Radio; morning', budget: 1200 },
    })
  })

  test('goes into a library', () => {
    const { after } = pasted('commsLibrary: 1\nname: House\n', cells('Channel | Cost', 'Radio | 1'))
    expect(parse(after).channels).toEqual({ radio: { type: 'radio', budget: 1 } })
  })
})

describe('a table of activities', () => {
  const headings = 'Activity | Channel | Start | End | Budget | Status'

  test('becomes activities on the plan’s channels', () => {
    const { after, added } = pasted(
      withChannels,
      cells(
        headings,
        'First week | Bus shelters | 1 March 2027 | 14.3.2027 | €500 | Confirmed',
        ' | RADIO | 2027-03-01 | 2027-03-14 |  | on hold',
      ),
    )
    expect(parse(after).calendar.activities).toEqual({
      'first-week': {
        channel: 'street',
        start: '2027-03-01',
        end: '2027-03-14',
        status: 'booked',
        budget: 500,
      },
      radio: { channel: 'radio', start: '2027-03-01', end: '2027-03-14', 'x-status': 'on hold' },
    })
    expect(added).toBe('2 activities')
  })

  test.each([
    [
      'a day that can be two',
      'A | Radio | 3/4/2027 | 2027-05-01 | | ',
      'Row 2: “3/4/2027” can be two days, 2027-04-03 or 2027-03-04. Write the year first, then the month and the day.',
    ],
    [
      'a channel that is not there',
      'A | Cinema | 2027-04-03 | 2027-05-01 | | ',
      'Row 2: The plan has no channel “Cinema” yet. Add it first, then paste the activities.',
    ],
    [
      'another currency',
      'A | Radio | 2027-04-03 | 2027-05-01 | $5 | ',
      'Row 2: “$5” is in $, and the plan counts in EUR. Change the amount first.',
    ],
    [
      'an amount that is none',
      'A | Radio | 2027-04-03 | 2027-05-01 | a lot | ',
      'Row 2: “a lot” is not an amount. Write it such as 48,000 EUR.',
    ],
    ['no last day', 'A | Radio | 2027-04-03 |  |  | ', 'Row 2: “A” has nothing under “End”.'],
  ])('is refused for %s', (_, row, says) => {
    expect(pasted(withChannels, cells(headings, row))).toMatchObject({ says, after: withChannels })
  })

  test('needs its columns', () => {
    expect(pasted(withChannels, cells('Activity | From', 'A | 2027-04-03')).says).toBe(
      'A table of activities needs a column for “Channel” and “End”, with that word above it.',
    )
  })

  test('has no place in a library', () => {
    const library = 'commsLibrary: 1\nname: House\nchannels:\n  radio: {type: radio}\n'
    const table = cells('Channel | Start | End', 'Radio | 2027-03-01 | 2027-03-02')
    expect(pasted(library, table).says).toBe(
      'A library has no calendar. Paste the activities into a plan.',
    )
  })
})

describe('what is no such table', () => {
  test.each([
    ['Radio\t1200\nPosters\t300', /^The table has no headings that a plan knows\./],
    ['only one line', /^There is no table to paste\./],
    ['', /^There is no table to paste\./],
    ['Channel\tBudget\n', /^There is no table to paste\./],
    ['Channel\tType\nRadio\tDigital', /^Row 2: “Digital” is not a kind of channel/],
    ['Channel\tRole\n\tTells it', /^Row 2: Say which channel this is\.$/],
    [`Channel\tRole\n${'x'.repeat(200_001)}`, /^The table is too long/],
  ])('is refused in one sentence: %j', (table, says) => {
    const result = pasted(cover, table)
    expect(result.says).toMatch(says)
    expect(result.after).toBe(cover)
  })

  test('is said, too, when the plan itself cannot be read there', () => {
    const broken = 'commsPlan: 1\nchannels:\n  radio: {type: radio\n  shop: [\n'
    expect(pasted(broken, cells('Channel | Cost', 'Radio | 1')).says).toMatch(/cannot be read/)
  })
})

describe('whatever is pasted', () => {
  const wild = fc.oneof(
    fc.constantFrom(
      ...[
        'a: b # c',
        '"',
        "it's",
        '- [x',
        '🌱',
        '',
        'null',
        '  ',
        '2027',
        '{}',
        '3/4/2027',
        'Total',
      ],
    ),
    fc.string(),
  )
  const fitting: Readonly<Record<string, readonly string[]>> = {
    Channel: ['Radio', 'workshop', 'window', 'Letters', '2027: “x”'],
    Activity: ['First week', '- second', '3rd', 'live'],
    Start: ['2027-03-01', '1 March 2027', '31.3.2027'],
    End: ['2027-04-01', '1 April 2027'],
    Budget: ['1.234,50', '300', '12k', '-'],
    Type: ['store', 'Radio', ''],
    Owner: ['marketing', 'Anybody'],
    Reach: ['42%', '1 in 3'],
  }
  const cellUnder = (heading: string) =>
    fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom(...(fitting[heading] ?? ['x'])) },
      { weight: 1, arbitrary: wild },
    )
  const anyHead = fc.oneof(
    { weight: 2, arbitrary: fc.constant(['Activity', 'Channel', 'Start', 'End', 'Budget']) },
    { weight: 2, arbitrary: fc.constant(['Channel', 'Type', 'Budget', 'Owner', 'Reach']) },
    { weight: 1, arbitrary: fc.subarray([...Object.keys(fitting), 'x'], { minLength: 1 }) },
  )
  const anyTable = anyHead
    .chain((head) =>
      fc.record({
        head: fc.constant(head),
        rows: fc.array(fc.tuple(...head.map(cellUnder)), { maxLength: 4 }),
        separator: fc.constantFrom('\t', ';'),
        lineEnd: fc.constantFrom('\n', '\r\n'),
      }),
    )
    .map(({ head, rows, separator, lineEnd }) =>
      [head, ...rows].map((row) => row.join(separator)).join(lineEnd),
    )
  const anyText = fc.oneof(
    { weight: 6, arbitrary: anyTable },
    { weight: 1, arbitrary: fc.string() },
  )
  const anyPlan = fc.constantFrom(
    cover,
    withChannels,
    firstPlan,
    soundPlan,
    soundPlan.replaceAll('\n', '\r\n'),
  )

  test('it is refused, or the plan has exactly those entries more and all else as it was', () => {
    let accepted = 0
    fc.assert(
      fc.property(anyPlan, anyText, (plan, table) => {
        const { says, after, added } = pasted(plan, table)
        if (says !== undefined) {
          expect(says).toMatch(/^(?:[A-Z]|Row \d).+\.$/s)
          return
        }
        accepted += 1
        const before = parse(plan)
        const read = parse(after)
        const home = added?.includes('channel')
          ? [before.channels, read.channels]
          : [before.calendar?.activities, read.calendar.activities]
        const [old = {}, now] = home
        expect(Object.keys(now).length - Object.keys(old ?? {}).length).toBe(
          Number.parseInt(added ?? '', 10),
        )
        expect(now).toMatchObject(old ?? {})
        for (const each of [before, read]) {
          if (added?.includes('channel')) delete each.channels
          else if (each.calendar) delete each.calendar.activities
        }
        if (before.calendar === undefined && Object.keys(read.calendar ?? {}).length === 0) {
          delete read.calendar
        }
        expect(read).toEqual(before)
        for (const comment of plan.match(/(?<=\s)#.*/g) ?? []) expect(after).toContain(comment)
      }),
      { numRuns: 70 },
    )
    expect(accepted).toBeGreaterThan(10)
  })

  test('sums in a signature of thousands are told from decimals', () => {
    for (const [cell, amount] of [
      ['1.234,50 €', 1234.5],
      ['1,234.50', 1234.5],
      ["1'234", 1234],
      ['1 234,5', 1234.5],
      ['EUR 20.000', 20000],
    ] as const) {
      expect(
        parse(pasted(cover, cells('Channel | Budget', `Radio | ${cell}`)).after).channels.radio
          .budget,
      ).toBe(amount)
    }
  })
})
