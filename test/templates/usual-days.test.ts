import { expect, test } from 'vitest'
import { usualEnd, usualStart } from '../../src/core/templates/usual-days.ts'

test.each([
  ['2027-01-01', '2027-02-01', '2027-04-30'],
  ['2027-11-22', '2027-12-01', '2028-02-29'],
  ['2026-12-31', '2027-01-01', '2027-03-31'],
])('on %s a plan usually starts on %s and ends on %s', (today, start, end) => {
  expect(usualStart(today)).toBe(start)
  expect(usualEnd(start)).toBe(end)
})

test('a plan that starts within a month ends the day before that day', () => {
  expect(usualEnd('2027-03-15')).toBe('2027-06-14')
  expect(usualEnd('2027-11-30')).toBe('2028-02-29')
})
