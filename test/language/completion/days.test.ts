import { describe, expect, test } from 'vitest'
import { complete, wantsLibraries } from '../../../src/core/language/completion/complete.ts'
import { atCursor, chosen, offered } from '../at-cursor.ts'

/** The days offered at the cursor with what stands beside them. 5 May 2027 is a Wednesday. */
function days(marked: string, today = '2027-05-05'): (string | undefined)[][] {
  return offered(marked, { today }).map(({ label, labelDetails }) => [
    label,
    labelDetails?.description,
  ])
}

describe('days', () => {
  test('follow from today, which the editor says', () => {
    const coming = [
      ['2027-05-10', 'next Monday'],
      ['2027-06-01', 'the first of next month'],
      ['2027-05-05', 'today'],
    ]
    expect(days('plan:\n  start: ‸\n')).toEqual(coming)
    expect(days('plan:\n  start: 2027-05-24\n  end: ‸\n').slice(0, 3)).toEqual([
      ['2027-05-24', 'the plan starts'],
      ['2027-05-30', '1 week'],
      ['2027-06-06', '2 weeks'],
    ])
    expect(days('plan: {end: 2027-06-30}\ncalendar:\n  milestones:\n    - date: ‸\n')).toEqual([
      ['2027-06-30', 'the plan ends'],
      ...coming,
    ])
  })

  test('nothing ends before it starts, and no activity after its plan', () => {
    const within = (activity: string) =>
      days(
        `plan: {start: 2027-01-01, end: 2027-03-01}\ncalendar: {activities: {a: ${activity}}}\n`,
        '2027-01-04',
      ).map(([day]) => day)
    expect(within('{start: 2027-01-05, end: ‸}')).toEqual([
      '2027-03-01',
      '2027-01-11',
      '2027-01-18',
      '2027-02-01',
      '2027-02-15',
    ])
    expect(within('{start: 2027-01-04, end: ‸}')).toContain('2027-01-04')
    expect(within('{end: ‸}')).toEqual([
      '2027-01-01',
      '2027-03-01',
      '2027-01-11',
      '2027-02-01',
      '2027-01-04',
    ])
    expect(days('plan: {start: 2027-06-01, end: ‸}\n').map(([, why]) => why)).not.toContain('today')
  })

  test('what somebody types is theirs to say', () => {
    const marked = 'plan: {start: 2027-06-01, end: 16 Aug 2026‸}\n'
    expect(offered(marked).map(({ label }) => label)).toContain('2026-08-16')
  })

  test('next Monday is never today, and January follows December', () => {
    expect(days('plan:\n  start: ‸\n', '2027-12-27').slice(0, 2)).toEqual([
      ['2028-01-03', 'next Monday'],
      ['2028-01-01', 'the first of next month'],
    ])
  })

  test('without a clock there are none', () => {
    expect(offered('plan:\n  start: ‸\n')).toEqual([])
    expect(offered('plan:\n  start: ‸\n', { today: 'some day' })).toEqual([])
  })

  test('a finding was learned today, or some other time', () => {
    expect(days('evidence:\n  talks:\n    date: ‸\n')).toEqual([['2027-05-05', 'today']])
  })

  test.each([
    ['16 Aug 2027', '2027-08-16'],
    ['August 16, 2027', '2027-08-16'],
    ['16.8.2027', '2027-08-16'],
  ])('%s is understood', (words, iso) => {
    const marked = `plan:\n  start: ${words}‸\n`
    expect(chosen(marked, iso)).toBe(`plan:\n  start: ${iso}\n`)
    expect(offered(marked).find(({ label }) => label === iso)?.filterText).toBe(words)
  })

  test('are found by their words, too', () => {
    const monday = offered('plan:\n  start: mon‸\n', { today: '2027-05-05' })[0]
    expect(monday?.filterText).toBe('2027-05-10 next Monday Monday, 10 May 2027')
    expect(monday?.textEdit).toMatchObject({ newText: '2027-05-10' })
    expect(chosen('plan: {start: next mon‸}\n', '2027-05-10', { today: '2027-05-05' })).toBe(
      'plan: {start: 2027-05-10}\n',
    )
  })
})

describe('libraries in imports', () => {
  const libraries = ['brand.commslib.yaml', '../shared/nordics.commslib.yaml']

  test.each([
    ['nothing yet', 'imports: ‸\n', 'imports: [brand.commslib.yaml]\n'],
    ['brackets', 'imports: [‸]\n', 'imports: [brand.commslib.yaml]\n'],
    ['a half-written path', 'imports: [bra‸]\n', 'imports: [brand.commslib.yaml]\n'],
    ['a dash', 'imports:\n  - ‸\n', 'imports:\n  - brand.commslib.yaml\n'],
    ['a line', 'imports:\r\n  ‸\r\n', 'imports:\r\n  - brand.commslib.yaml\r\n'],
  ])('take the place of %s', (_what, marked, text) => {
    expect(chosen(marked, 'brand.commslib.yaml', { paths: libraries })).toBe(text)
  })

  test('that are imported already are not offered again', () => {
    const marked = 'imports: [brand.commslib.yaml, ‸]\n'
    expect(offered(marked, { paths: libraries }).map(({ label }) => label)).toEqual([
      '../shared/nordics.commslib.yaml',
    ])
  })

  test('are looked for there and nowhere else', () => {
    const wants = (marked: string) => {
      const { analysis, position } = atCursor(marked)
      return wantsLibraries(analysis, position)
    }
    expect(wants('imports: [‸]\n')).toBe(true)
    expect(wants('imports:\n  - ../sh‸\n')).toBe(true)
    expect(wants('plan:\n  name: ‸\n')).toBe(false)
    const { analysis, position } = atCursor('brand:\n  assets:\n    - kind: ‸\n')
    const { items } = complete(analysis, position, { libraries })
    expect(items.map(({ label }) => label)).not.toContain('brand.commslib.yaml')
  })
})
