import { describe, expect, test } from 'vitest'
import { rules } from '../../src/core/rules/rules.ts'
import { calendarView } from '../../src/core/views/calendar.ts'
import { subjectOf } from './subject.ts'
import { textRows } from './text-rows.ts'
import { wordsIn } from './words-in.ts'

const plan = 'plan: {name: A, start: 2027-08-16, end: 2027-11-14, currency: EUR}\n'
const channels = 'channels: {shop: {type: store}, site: {type: website}}\n'
const show = (calendar: string, rest = plan + channels) =>
  calendarView.show(subjectOf(`${rest}calendar: {${calendar}}\n`))
const weeks = (from: string, to: string, more = '') => `{start: ${from}, end: ${to}${more}}`
const september = weeks('2027-08-30', '2027-09-26', ', channel: shop, budget: 28000')

describe('the answer', () => {
  const training = (day: string) => `milestones: [{date: ${day}, what: x, kind: training}]`
  test.each([
    [
      `activities: {a: ${september}}, ${training('2027-08-20')}`,
      'Staff are trained first; then 100% of the spend falls in 4 weeks',
    ],
    [
      `activities: {a: ${september}}, ${training('2027-08-31')}`,
      'Staff are trained only after the start; 100% of the spend falls in 4 weeks',
    ],
    [
      `activities: {a: ${september}}, milestones: [{date: 2027-08-20, what: x, kind: training}, {date: 2027-09-20, what: y, kind: training}]`,
      '1 of 2 trainings comes after the start; 100% of the spend falls in 4 weeks',
    ],
    [
      `activities: {a: ${weeks('2027-08-23', '2027-08-29', ', budget: 90')}, b: ${weeks('2027-08-23', '2027-11-14', ', budget: 10')}}`,
      '2 activities run; 91% of the spend falls in the week of 23 August 2027',
    ],
    [
      // A fair in the middle of what runs all the time.
      `activities: {a: ${weeks('2027-08-16', '2027-11-14', ', budget: 70')}, b: ${weeks('2027-10-04', '2027-10-10', ', budget: 30')}}`,
      '2 activities run; 35% of the spend falls in the week of 4 October 2027',
    ],
    [
      // One week of few holds far more than its share.
      `activities: {a: ${weeks('2027-08-16', '2027-09-26', ', budget: 58')}, b: ${weeks('2027-09-20', '2027-09-22', ', budget: 34')}}`,
      '2 activities run; 47% of the spend falls in the week of 20 September 2027',
    ],
    [
      // Two weeks far from each other hold nearly all.
      `activities: {a: ${weeks('2027-08-16', '2027-11-14', ', budget: 13')}, b: ${weeks('2027-08-16', '2027-08-22', ', budget: 40')}, c: ${weeks('2027-11-08', '2027-11-14', ', budget: 40')}}`,
      '3 activities run; 88% of the spend falls in 2 of 13 weeks',
    ],
    [
      // Two equal weeks beside each other are no single peak.
      `activities: {a: ${weeks('2027-08-16', '2027-11-14', ', budget: 13')}, b: ${weeks('2027-10-04', '2027-10-17', ', budget: 87')}}`,
      '2 activities run; 89% of the spend falls in 2 weeks',
    ],
    [
      `activities: {a: ${weeks('2027-08-16', '2027-10-24', ', budget: 90')}}`,
      '1 activity runs; the spend is spread over 10 weeks',
    ],
    [`activities: {a: ${weeks('2027-08-23', '2027-08-29')}}`, '1 activity runs'],
    ['activities: {a: {}, b: {start: 2027-08-23}}', '2 activities have no days yet'],
    ['milestones: [{what: x}]', '1 milestone, but no activity yet'],
  ])('{%s}', (calendar, answer) => {
    expect(show(calendar).answer).toBe(answer)
  })

  test('compares training with what the trained team starts, as the rule does', () => {
    const teams = 'teams: {front: {function: stores}, marketing: {function: marketing}}\n'
    const owned =
      'channels: {shop: {type: store, owner: front}, site: {type: website, owner: marketing}}\n'
    const early = weeks('2027-08-23', '2027-09-26', ', channel: site')
    const judged = (day: string) => {
      const text = `commsPlan: 1\n${plan}${owned}${teams}calendar: {activities: {a: ${early}, b: ${september}}, milestones: [{date: ${day}, what: x, kind: training, owner: front}]}\n`
      const subject = subjectOf(text, rules)
      const late = subject.analysis.problems.filter(({ rule }) => rule === 'calendar/too-late')
      return [calendarView.show(subject).answer.split(';')[0], late.length]
    }
    expect(judged('2027-08-20')).toEqual(['Staff are trained first', 0])
    expect(judged('2027-08-28')).toEqual(['Staff are trained before their own part starts', 0])
    expect(judged('2027-08-30')).toEqual(['Staff are trained before their own part starts', 0])
    expect(judged('2027-08-31')).toEqual(['Staff are trained only after the start', 1])
  })

  test('says nothing of weeks where the plan has no more than those', () => {
    const short = 'plan: {name: A, start: 2027-08-20, end: 2027-08-29, currency: EUR}\n'
    const activity = `activities: {a: ${weeks('2027-08-20', '2027-08-29', ', budget: 90')}}`
    const early = 'milestones: [{date: 2027-06-01, what: x}]'
    expect(show(activity, short).answer).toBe('1 activity runs')
    expect(show(`${activity}, ${early}`, short).answer).toBe('1 activity runs')
  })
})

describe('the drawing', () => {
  const bars = (markup: string) =>
    [...markup.matchAll(/class="tell flight( full)?" x="([\d.]+)"[^>]* width="([\d.]+)"/g)].map(
      ([, full, x, width]) => ({ full: full !== undefined, x: Number(x), width: Number(width) }),
    )

  test('has filled bars for what is booked and outlined ones for what is planned', () => {
    const { drawing } = show(
      `activities: {a: ${weeks('2027-08-30', '2027-09-26', ', channel: shop, status: booked')}, b: ${weeks('2027-08-30', '2027-09-12', ', channel: site')}}`,
    )
    const [booked, planned] = bars(drawing.markup)
    expect([booked?.full, planned?.full]).toEqual([true, false])
    // An outline of 1.5 lies within the days.
    expect(booked?.width).toBeCloseTo(2 * ((planned?.width ?? 0) + 1.5), 0)
    expect(wordsIn(drawing)).toContain('booked, 4 weeks')
    expect(wordsIn(drawing)).toContain('planned, 2 weeks')
  })

  test('pauses bars on silent days that concern them, and only those', () => {
    const { drawing } = show(
      `activities: {a: ${weeks('2027-08-30', '2027-09-26', ', channel: shop')}, b: ${weeks('2027-08-30', '2027-09-26', ', channel: site')}},
       blackouts: [{start: 2027-09-06, end: 2027-09-12, why: Stocktaking, channels: [shop]}]`,
    )
    expect(bars(drawing.markup)).toHaveLength(3)
    expect(drawing.markup.match(/class="hatch"/g)).toHaveLength(2)
    expect(wordsIn(drawing)).toContain('6 to 12 September: Stocktaking')
  })

  test('pauses bars where all markets of an activity are silent, and names those markets', () => {
    const markets = plan.replace('{name: A', '{name: A, markets: [SE, FI, DE]')
    const { drawing, table } = show(
      `activities: {
        a: ${weeks('2027-08-30', '2027-09-26', ', channel: shop, markets: [SE]')},
        b: ${weeks('2027-08-30', '2027-09-26', ', channel: site, markets: [SE, DE]')},
        c: ${weeks('2027-08-30', '2027-09-26', ', channel: press')}},
       blackouts: [{start: 2027-09-06, end: 2027-09-12, why: Harvest, markets: [SE, FI]}]`,
      markets + channels.replace('}}', '}, press: {type: press}}'),
    )
    expect(bars(drawing.markup)).toHaveLength(4)
    expect(drawing.markup.match(/class="hatch"/g)).toHaveLength(2)
    expect(wordsIn(drawing)).toContain('6 to 12 September: Harvest (Sweden and Finland)')
    const silent = textRows(table).find(([, kind]) => kind === 'silent days')
    expect(silent).toContain('all in Sweden and Finland')
  })

  test('pauses everything that names no market where the plan’s are all silent, and nothing in a plan without any', () => {
    const activity = `activities: {a: ${weeks('2027-08-30', '2027-09-26', ', channel: shop')}},
       blackouts: [{start: 2027-09-06, end: 2027-09-12, why: Harvest, markets: [SE, FI]}]`
    const inMarkets = (markets: string) =>
      bars(show(activity, `${plan.replace('{name', `{${markets}name`)}${channels}`).drawing.markup)
    expect(inMarkets('markets: [SE], ')).toHaveLength(2)
    expect(inMarkets('markets: [SE, NO], ')).toHaveLength(1)
    expect(inMarkets('')).toHaveLength(1)
  })

  test('has a note on what filled and outlined bars are, in the words over them', () => {
    const note = (...states: readonly string[]) =>
      wordsIn(
        show(
          `activities: {${states.map((each, at) => `a${at}: ${weeks('2027-08-30', '2027-09-26', `, channel: shop, status: ${each}`)}`).join(', ')}}`,
        ).note,
      )
    expect(note('live', 'booked', 'planned')).toBe(
      'Filled bars are booked or live, outlined bars are planned.',
    )
    expect(note('idea')).toBe('Outlined bars are ideas.')
    expect(note('done')).toBe('Filled bars are done.')
  })

  test('puts activities of one channel beside each other, or in lanes where they overlap', () => {
    const upper = (calendar: string) =>
      [...show(calendar).drawing.markup.matchAll(/class="tell flight"[^>]* y="([\d.]+)"/g)].map(
        ([, y]) => Number(y),
      )
    const [a, b] = upper(
      `activities: {a: ${weeks('2027-08-16', '2027-08-29', ', channel: shop')}, b: ${weeks('2027-10-04', '2027-10-17', ', channel: shop')}}`,
    )
    expect(a).toBe(b)
    const [c = 0, d = 0] = upper(
      `activities: {a: ${weeks('2027-08-16', '2027-09-29', ', channel: shop')}, b: ${weeks('2027-09-20', '2027-10-17', ', channel: shop')}}`,
    )
    expect(d - c).toBeCloseTo(40)
  })

  test('has rows in the order of the story, with the numbers of their chapters', () => {
    const { drawing } = show(
      `activities: {a: ${weeks('2027-08-16', '2027-08-29', ', channel: site')}, b: ${weeks('2027-09-06', '2027-09-19', ', channel: shop')}}`,
      `${plan}${channels}connectedStory: {chapters: {one: {channels: [shop]}, two: {channels: [site, shop]}}}\n`,
    )
    expect(wordsIn(drawing)).toMatch(/Shop\s+1 one · 2 two\s+Site\s+2 two/)
  })

  test('says what each week costs, counted as in the plan, and marks weeks without any', () => {
    const { drawing } = show(`activities: {a: ${september}}`)
    const numbers = [...drawing.markup.matchAll(/font-size="12" text-anchor="middle">([^<]*)</g)]
    expect(numbers.map(([, words]) => words)).toEqual('0 0 7k 7k 7k 7k 0 0 0 0 0 0 0'.split(' '))
    expect(wordsIn(drawing)).toContain('28k')
  })

  test('outlines weeks without spend and keeps their noughts upright where numbers are turned', () => {
    const many = show(
      `activities: {a: ${weeks('2027-03-01', '2027-08-29', ', channel: shop, budget: 1234567')}}`,
      `plan: {start: 2027-02-08, end: 2027-08-29}\n${channels}`,
    ).drawing.markup
    expect(many).toContain('rotate(-90)')
    expect(many).not.toMatch(/rotate\(-90\)"><text[^>]*>0</)
    const [spend = ''] = /<g class="clear" data-path="calendar.activities"[\s\S]*$/.exec(many) ?? [
      many,
    ]
    expect(spend.match(/<rect class="gap"/g)).toHaveLength(3)
  })

  test('counts in months, then in quarters, when weeks are too many', () => {
    const long = (end: string) =>
      wordsIn(
        show(
          `activities: {a: ${weeks('2027-01-04', end, ', budget: 90000')}}`,
          `plan: {start: 2027-01-04, end: ${end}}\n`,
        ).drawing,
      )
    expect(long('2027-06-30')).toContain('Spend a week')
    expect(long('2029-12-31')).toContain('Spend a month')
    expect(long('2036-12-31')).toContain('Spend a quarter')
  })

  test('names all months in one form: in full where each has room, else all in three letters', () => {
    const months = (start: string, end: string) => {
      const { markup } = show(
        `activities: {a: {start: ${start}, end: ${end}}}`,
        `plan: {start: ${start}, end: ${end}}\n`,
      ).drawing
      const head = [...markup.matchAll(/y="14" font-size="14"[^>]*>([^<]*)</g)]
      return head.map(([, words]) => words)
    }
    expect(months('2027-02-01', '2027-05-30')).toEqual(['February', 'March', 'April', 'May'])
    expect(months('2027-02-01', '2027-12-26')).toEqual(
      'Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    )
  })

  test('keeps bars of spend within the days of the plan', () => {
    const { markup } = show(
      `activities: {a: ${weeks('2027-08-20', '2027-08-29', ', budget: 90')}}`,
      'plan: {name: A, start: 2027-08-20, end: 2027-08-29, currency: EUR}\n',
    ).drawing
    const tints = [...markup.matchAll(/class="outside" x="([\d.]+)"[^>]* width="([\d.]+)"/g)]
    const before = Number(tints[0]?.[1]) + Number(tints[0]?.[2])
    expect(before).toBeGreaterThan(100)
    const spent = [...markup.matchAll(/<rect class="spend" x="([\d.]+)"/g)].map(([, x]) =>
      Number(x),
    )
    expect(spent).toHaveLength(2)
    for (const x of spent) expect(x).toBeGreaterThanOrEqual(before)
  })

  test('has today’s line only when today is handed in and lies in the calendar', () => {
    const subject = subjectOf(`${plan}calendar: {activities: {a: ${september}}}`)
    const words = (today: string | undefined) =>
      wordsIn(calendarView.show({ ...subject, today }).drawing)
    expect(words('2027-09-30')).toContain('today, 30 September')
    expect(words(undefined)).not.toContain('today')
    expect(words('2031-01-01')).not.toContain('today')
  })

  test('outlines what has no days from the first day of the plan on', () => {
    const early = 'milestones: [{date: 2027-07-20, what: x}]'
    const { markup } = show(`activities: {a: ${september}, b: {channel: site}}, ${early}`).drawing
    const start = /<path class="head" d="M([\d.]+) [\d.]+L\1 /.exec(
      markup.split('<svg')[2] ?? '',
    )?.[1]
    const box = /<rect class="gap paper" x="([\d.]+)"/.exec(markup)?.[1]
    expect(Number(start)).toBeGreaterThan(20)
    expect(Number(box)).toBeCloseTo(Number(start) + 0.5, 1)
  })

  test('lists what has no days, and what lies far from the plan', () => {
    const words = wordsIn(
      show(
        `activities: {a: {channel: shop, budget: 4000}, b: ${weeks('2072-08-30', '2072-09-01', ', channel: shop')}, c: ${september}}`,
      ).drawing,
    )
    expect(words).toContain('1 activity: A')
    expect(words).toContain('4k')
    expect(words).toContain('1 activity far from these weeks: B')
    expect(words).toContain('1 of 2 channels: Site')
  })

  test('lists a channel whose only activity is cancelled among those without days', () => {
    const { drawing, missing } = show(
      `activities: {a: ${september}, b: ${weeks('2027-09-01', '2027-09-05', ', channel: site, status: cancelled')}}`,
    )
    expect(wordsIn(drawing)).toContain('1 of 2 channels: Site')
    expect(wordsIn(missing)).toContain('1 of 2 channels has no activity')
  })

  test('of a plan of one day is a calendar of one week', () => {
    const { drawing } = show(
      `activities: {a: ${weeks('2027-08-16', '2027-08-16', ', channel: shop')}}`,
      'plan: {start: 2027-08-16, end: 2027-08-16}\n',
    )
    expect(wordsIn(drawing)).toContain('planned, 1 day')
    expect(bars(drawing.markup)).toHaveLength(1)
  })

  test('is cut into pieces for paper when it is long', () => {
    const ids = Array.from({ length: 60 }, (_, at) => at)
    const many = ids.map((at) => `a-${at}: {channel: c-${at}, start: 2027-09-01, end: 2027-09-30}`)
    const { markup } = show(
      `activities: {${many.join(', ')}}`,
      `${plan}channels: {${ids.map((at) => `c-${at}: {}`).join(', ')}}\n`,
    ).drawing
    const heights = [...markup.matchAll(/on-paper"><svg[^>]* height="([\d.]+)"/g)].map(([, each]) =>
      Number(each),
    )
    expect(heights.length).toBeGreaterThan(4)
    expect(Math.max(...heights)).toBeLessThanOrEqual(622)
    // Nothing is left over for an almost empty sheet.
    expect(Math.min(...heights)).toBeGreaterThan(300)
  })

  test('becomes a little smaller on paper rather than go on on a second sheet', () => {
    const panelsOf = (count: number) => {
      const ids = Array.from({ length: count }, (_, at) => at)
      const all = ids.map((at) => `a-${at}: {channel: c-${at}, start: 2027-09-01, end: 2027-09-30}`)
      const { markup } = show(
        `activities: {${all.join(', ')}}`,
        `${plan}channels: {${ids.map((at) => `c-${at}: {}`).join(', ')}}\n`,
      ).drawing
      return [...markup.matchAll(/class="panel calendar([^"]*)"/g)].map(([, look]) => look)
    }
    const looks = [6, 7, 8, 9, 10, 11, 12, 13, 14].map((count) => panelsOf(count).join(''))
    expect([...new Set(looks)]).toEqual(['', ' tight', ' on-screen on-paper on-paper'])
  })
})

describe('what is missing', () => {
  const missing = (calendar: string, rest?: string) => wordsIn(show(calendar, rest).missing)

  test('names weeks in which nothing runs', () => {
    expect(missing(`activities: {a: ${weeks('2027-08-23', '2027-11-14')}}`, plan)).toBe(
      'nothing runs from 16 to 22 August, the first week of the plan.',
    )
    expect(
      missing(
        `activities: {a: ${weeks('2027-08-16', '2027-08-29')}, b: ${weeks('2027-09-13', '2027-10-31')}}`,
        plan,
      ),
    ).toBe('nothing runs from 30 August to 12 September and 1 to 14 November.')
  })

  test('names what has no days', () => {
    expect(missing('activities: {a: {channel: shop}}, milestones: [{what: Ready}]')).toBe(
      'a has no first and last day that fit together; Ready has no day.',
    )
    expect(missing(`activities: {a: ${september}}`, channels)).toBe(
      'the plan does not say from when to when it runs; 1 of 2 channels has no activity.',
    )
  })

  test('names what falls on silent days, as many as the rule finds, and draws what has no other day', () => {
    const day = (from: string, to = from) => weeks(from, to, ', channel: shop')
    const text = `commsPlan: 1\n${plan.replace('{name', '{status: in-review, name')}${channels}calendar: {activities: {
      wholly: ${day('2027-09-08')}, early: ${day('2027-09-08', '2027-09-20')}, late: ${day('2027-08-30', '2027-09-09')},
      across: ${day('2027-08-30', '2027-09-20')}, elsewhere: ${weeks('2027-09-08', '2027-09-08', ', channel: site')}},
      blackouts: [{start: 2027-09-07, end: 2027-09-08, why: a, channels: [shop]}, {start: 2027-09-09, end: 2027-09-09, why: b, channels: [shop]}]}\n`
    const subject = subjectOf(text, rules)
    const { answer, missing, drawing, note } = calendarView.show(subject)
    const found = subject.analysis.problems.filter(({ rule }) => rule === 'calendar/blackout')
    expect(found).toHaveLength(3)
    expect(answer).toBe('4 activities run')
    expect(wordsIn(missing)).toContain(
      'wholly has no days but silent ones; late and early start or end on silent days;',
    )
    const [box] = /<rect class="gap paper"[^>]*>(?=<text[^>]*>Wholly)/.exec(drawing.markup) ?? []
    expect(Number(/ width="([\d.]+)"/.exec(box ?? '')?.[1])).toBeGreaterThan(6)
    expect(wordsIn(note)).toContain('A dashed outline has no other days and does not run.')
  })

  test('names money that cannot be counted', () => {
    expect(
      missing(
        `activities: {a: ${weeks('2027-08-16', '2027-11-14', ', budget: 5, currency: SEK')}}`,
        plan,
      ),
    ).toBe('a costs money in a currency without a rate, which is not counted.')
  })
})

test('the table has the same activities, milestones, silences and weeks, exactly', () => {
  const { table } = show(
    `activities: {a: ${september}}, milestones: [{date: 2027-08-20, what: Ready, kind: training}], blackouts: [{start: 2027-09-06, end: 2027-09-07, why: Closed}]`,
  )
  const rows = textRows(table)
  expect(table?.caption).toBe('1 activity, 1 milestone, 13 weeks')
  expect(rows?.slice(0, 3)).toEqual([
    [
      'A',
      'activity',
      '30 August 2027',
      '26 September 2027',
      'Shop',
      '',
      'planned',
      '28,000.00 EUR',
    ],
    ['Ready', 'milestone', '20 August 2027', '', '', '', 'Training', ''],
    ['Closed', 'silent days', '6 September 2027', '7 September 2027', 'all', '', '', ''],
  ])
  expect(rows?.[5]).toEqual([
    'Week from 30 August 2027',
    'spend',
    '',
    '',
    '',
    '',
    '',
    '7,000.00 EUR',
  ])
})

test('an empty calendar has a sample, and the thing to add', () => {
  const { isEmpty, drawing } = calendarView.show(subjectOf(plan))
  expect(isEmpty).toBe(true)
  expect(wordsIn(drawing)).toContain('Add an activity It is written into your plan under calendar.')
})
