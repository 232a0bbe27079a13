import { segmentRule } from '../rule.ts'
import { inWords } from '../words.ts'
import { type DateReadings, monthOf, readDate } from './date-readings.ts'
import { faultsOf } from './fault-reports.ts'

/** Every date is a day that exists, written year first. */
export const badDate = segmentRule({
  id: 'structure/bad-date',
  class: 'fault',
  title: 'A date that cannot be read',
  why: 'To some readers 01/04 is a day in January, to others in April. And a day that does not exist moves whatever is planned around it.',
  source: 'ISO 8601',
  since: '0.1.0',
  check: function* (report) {
    for (const { text, field, path, span } of faultsOf(report, 'bad-date')) {
      const readings = readDate(text, field.name === 'end' || field.name === 'by')
      yield {
        at: { span },
        says: says(text, readings),
        fixes: readings.dates.map((date) => ({
          title: `Write ${date}`,
          changes: [{ do: 'set', path, value: date }],
          sure: readings.trouble === 'form',
        })),
      }
    }
  },
  examples: {
    good: [
      `plan:
  start: 2027-03-01
  end: 2027-05-31`,
      `evidence:
  workshop-log:
    finding: Two of three bicycles come back within a year
    kind: sales-data
    date: 2026-12`,
    ],
    bad: [
      {
        plan: `plan:
  start: 13/03/2027`,
        says: ['Write dates as year-month-day: 2027-03-13.'],
        fixed: `plan:
  start: 2027-03-13`,
      },
      {
        plan: `plan:
  start: 01/04/2027`,
        says: [
          '“01/04/2027” is a day in April to some readers and in January to others. Write 2027-04-01 or 2027-01-04.',
        ],
        fixed: `plan:
  start: 2027-04-01`,
      },
      {
        plan: `plan:
  end: 2027-04-31`,
        says: ['There is no such day: April ends on 2027-04-30. Write a day that exists.'],
        fixed: `plan:
  end: 2027-04-30`,
      },
      {
        plan: `plan:
  end: May 2027`,
        says: ['“May 2027” has no day. Write year, month and day, for example 2027-05-31.'],
        fixed: `plan:
  end: 2027-05-31`,
      },
      {
        plan: `plan:
  start: after Easter`,
        says: ['“after Easter” is not a date. Write it as year-month-day, for example 2027-04-30.'],
      },
    ],
  },
})

function says(text: string, { dates, trouble }: DateReadings): string {
  const [first = '', second = ''] = dates
  switch (trouble) {
    case 'form':
      return `Write dates as year-month-day: ${first}.`
    case 'order':
      return `“${text}” is a day in ${monthOf(first)} to some readers and in ${monthOf(second)} to others. Write ${inWords(dates, 'or')}.`
    case 'noSuchDay':
      return `There is no such day: ${monthOf(first)} ends on ${first}. Write a day that exists.`
    case 'noDay':
      return `“${text}” has no day. Write year, month and day, for example ${first}.`
    default:
      return `“${text}” is not a date. Write it as year-month-day, for example 2027-04-30.`
  }
}
