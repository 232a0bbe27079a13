import { expect, test } from 'vitest'
import { judged } from './judged.ts'

/** What is said of a file of settings: the line, the rule and its first words. */
function said(text: string): readonly string[] {
  return judged(`commsConfig: 1\n${text}`, undefined, 'commsplan.config.yaml').problems.map(
    ({ range, rule, message }) => `${range.start.line + 1} ${rule}: ${message}`,
  )
}

test.each([
  [
    'rules:\n  evidence/old: {month: 18}\n',
    '3 settings/unknown-number: “evidence/old” does not go by “month”. Did you mean “months”?',
  ],
  [
    'rules:\n  evidence/old: {levl: error}\n',
    '3 settings/unknown-number: “evidence/old” does not go by “levl”. Did you mean “level”?',
  ],
  [
    'rules:\n  evidence/old: {colour: red}\n',
    '3 settings/unknown-number: “evidence/old” does not go by “colour”. Write “months” instead.',
  ],
  [
    'rules:\n  evidence/odl: {month: 18}\n',
    '3 settings/unknown-rule: There is no rule called “evidence/odl”. Did you mean “evidence/old”?',
  ],
  [
    'rules:\n  story/too-many-chapters: {most: -1}\n',
    '3 settings/unknown-number: “most” cannot be less than nothing. Write 0 or more.',
  ],
  [
    'rules:\n  budget/short-or-long: {b2c: [-10, 50]}\n',
    '3 settings/unknown-number: Write two numbers for “b2c”, from and to in percent, for example [50, 70].',
  ],
  [
    'markets:\n  XX: {emailDoubleOptIn: true}\n',
    '3 settings/unknown-country: There is no country called “XX”. Write the two letters of one, for example “DK”.',
  ],
  [
    'markets:\n  dk: {emailDoubleOptIn: true}\n',
    '3 settings/unknown-country: Countries are known by their two letters. Write “DK” for “dk”.',
  ],
])('%s has one cause and gets one message', (text, message) => {
  expect(said(text)).toEqual([message])
})

test.each([
  'rules:\n  story/too-many-chapters: {most: 0}\n  budget/unspent: {share: 100}\n',
  'rules:\n  evidence/old: {x-because: agreed in spring, months: 18}\n',
  'markets:\n  DK: {emailDoubleOptIn: true}\n  GB: {emailDoubleOptIn: false}\n',
])('%s is fine', (text) => {
  expect(said(text)).toEqual([])
})

test.each([
  ['needs: owner, notUsed: [zebra]', '“needs” and “notUsed”'],
  [
    'field: type, allowed: [store], channelType: store, partner: [email]',
    '“field” and “channelType”',
  ],
  ['needs: owner, allowed: [marketing]', '“needs” and “allowed”'],
])('a rule of the team’s own with %s is told to be several', (asks, which) => {
  expect(said(`own:\n  two: {in: channels, ${asks}, message: Think again.}\n`)).toEqual([
    `3 settings/own-rule: “two” asks for several things, with ${which}; only one of them counts. Make a rule of each.`,
  ])
})
