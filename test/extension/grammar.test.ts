import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { objects } from '../../src/core/schema/fields.generated.ts'

const grammar = JSON.parse(readFileSync('language/commsplan.tmLanguage.json', 'utf8'))
const { days, ids, money, moves, prose } = grammar.repository

describe('the colours', () => {
  test('know every field of the format, so that the other names stand out as the planner’s own', () => {
    const known = /\(\?!\(\?:([\w|]+)\)/.exec(ids.match)?.[1]?.split('|')
    const fields = Object.values(objects).flatMap((object) => object.fields.map(({ name }) => name))
    expect(known).toEqual([...new Set(fields)].sort())
  })

  test('tell names that planners give from fields', () => {
    expect(whole(ids.match, '  drive-home: {type: radio}')).toBe('drive-home')
    expect(whole(ids.match, '  café2: ')).toBe('café2')
    expect(whole(ids.match, '  channels:')).toBeUndefined()
    expect(whole(ids.match, '  budgets:')).toBe('budgets')
  })

  test('set the three moves apart, where they stand as sections', () => {
    const colours = moves.patterns.map(({ match, name }: { match: string; name: string }) => [
      whole(match, 'emotionalAction:') ??
        whole(match, 'connectedStory:') ??
        whole(match, 'contextualConnections:'),
      name,
    ])
    expect(colours).toEqual([
      ['emotionalAction', 'keyword.control.move.feel.commsplan'],
      ['connectedStory', 'keyword.control.move.tell.commsplan'],
      ['contextualConnections', 'keyword.control.move.meet.commsplan'],
    ])
    expect(whole(moves.patterns[1].match, '  connectedStory:')).toBeUndefined()
  })

  test.each([
    ['start: 2027-04-05', '2027-04-05'],
    ['when: 2027-Q1   # early', '2027-Q1'],
    ['- 2027-W07', '2027-W07'],
    ['name: Summer 2027-04-05 special', undefined],
    ['id: a-2027-04', undefined],
  ])('see a day in “%s”: %s', (line, day) => {
    expect(whole(days.match, line)).toBe(day)
  })

  test.each([
    ['budget: 68000', '68000'],
    ['budget: EUR 12,000.50', 'EUR 12,000.50'],
    ['from: 14%', '14%'],
    ['{budget: 500, role: x}', '500'],
    ['name: 10 things to do', undefined],
    ['id: 4-week', undefined],
  ])('see an amount in “%s”: %s', (line, amount) => {
    expect(whole(money.match, line)).toBe(amount)
  })

  test.each([
    ['  summary: >', true],
    ['notes: |', true],
    ['  - notes: >-  # long', true],
    ['  summary: One line', false],
    ['  role: |', false],
  ])('take “%s” for the head of a long text in prose: %s', (line, isProse) => {
    expect(new RegExp(prose.begin, 'u').test(line)).toBe(isProse)
  })
})

/** What a pattern of the grammar matches in a line. */
function whole(pattern: string, line: string): string | undefined {
  return new RegExp(pattern, 'u').exec(line)?.[0]
}
