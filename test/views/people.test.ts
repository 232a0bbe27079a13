import { describe, expect, test } from 'vitest'
import { peopleView } from '../../src/core/views/people.ts'
import { subjectOf } from './subject.ts'
import { textRows } from './text-rows.ts'
import { wordsIn } from './words-in.ts'

const teams = 'teams: {marketing: {function: marketing}, shops: {function: stores}}\n'
const show = (text: string) => peopleView.show(subjectOf(text))

describe('the answer says who is in, and who answers', () => {
  test.each([
    [teams, '1 of 2 teams is outside marketing; no work is shared out yet'],
    [
      'teams: {a: {function: brand}, b: {function: media}}\n',
      'Both teams are marketing; no work is shared out yet',
    ],
    [
      `${teams}responsibilities: [{what: A, responsible: [shops], accountable: shops}, {what: B, responsible: [shops]}]\n`,
      '1 of 2 teams is outside marketing; 1 of 2 tasks has one that answers',
    ],
    [
      `${teams}responsibilities: [{what: A, responsible: [shops], accountable: shops}]\n`,
      '1 of 2 teams is outside marketing; one answers for the only task',
    ],
    ['channels: {a: {owner: nobody-knows}}\n', 'No team is in the plan; no work is shared out yet'],
    [
      `${teams}channels: {a: {owner: nobody-knows}}\n`,
      '1 of 2 teams is outside marketing; no work is shared out yet',
    ],
    ['teams: {a: {function: marketng}}\n', '1 team is named; no work is shared out yet'],
    [
      'teams: {a: {function: marketng}, b: {function: brand}}\n',
      '2 teams are named; no work is shared out yet',
    ],
    [
      'teams: {a: {function: marketng}, b: {function: brand}, c: {function: stores}}\n',
      'At least 1 of 3 teams is outside marketing; no work is shared out yet',
    ],
  ])('%s', (text, answer) => {
    expect(show(text).answer).toBe(answer)
  })
})

test('the matrix has letters for each part, a gap for who is missing, and what each team owns', () => {
  const { drawing, missing } = show(
    `${teams}responsibilities: [{what: The first talk, responsible: [shops, marketing], accountable: shops, informed: [marketing]}, {what: The label, consulted: [marketing]}]
channels: {till: {owner: shops}, site: {owner: marketing}, mail: {}}
contextualConnections: {m: {owner: shops}, n: {}}
`,
  )
  const words = wordsIn(drawing)
  expect(words).toContain('The first talk R I A R')
  expect(words).toContain('The label Nobody answers for it. Nobody does it C')
  expect(words).toContain('Channels owned, 1 by nobody 1 1')
  expect(words).toContain('Moments owned, 1 by nobody – 1')
  expect(words.match(/no team yet/g)).toHaveLength(2)
  expect(wordsIn(missing)).toBe(
    'nobody stands for customer insights and analytics or R&D and product; nobody answers for “The label”; nobody does “The label”; nobody owns the channel mail; nobody owns the moment n.',
  )
})

test('the gap of who is missing is as high as all work, and what teams own goes on under it', () => {
  const { drawing } = show(
    `${teams}responsibilities: [{what: A, responsible: [shops]}, {what: B, responsible: [shops]}]\n`,
  )
  expect(drawing.markup.match(/open" rowspan="2"/g)).toHaveLength(2)
  for (const [row] of drawing.markup.matchAll(/<tr class="owned".*<\/tr>/g)) {
    expect(row.match(/<td/g)).toHaveLength(4)
  }
})

test('before any work is written, “no team yet” stands under the groups without a team and nowhere else', () => {
  const { markup } = show(
    'teams: {brand: {function: brand}, it: {function: it, name: IT}, shops: {function: stores}}\n',
  ).drawing
  const heads = [
    ...markup.matchAll(/<colgroup>|<th scope="colgroup" colspan="(\d+)"><span>(.*?)<\/span>/g),
  ]
    .slice(1)
    .flatMap(([, count, name]) => Array<string | undefined>(Number(count)).fill(name))
  const row = /<th scope="row">No work yet.*?<\/tr>/.exec(markup)?.[0] ?? ''
  const cells = [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([cell]) => cell)
  expect(row).not.toContain('colspan')
  expect(cells.map((cell, at) => [heads[at], cell.includes('no team yet')])).toEqual([
    ['Marketing', false],
    ['Sales and service', false],
    ['Insights and analytics', true],
    ['R&amp;D and product', true],
    ['Others', false],
  ])
  expect(wordsIn({ markup: row })).toContain('No work yet Nobody says yet who does what')
})

test('columns are as wide as long words where there is room', () => {
  const named = (names: readonly string[]) =>
    show(
      `teams: {${names.map((name, at) => `t-${at}: {function: media, name: ${name}}`).join(', ')}}\n`,
    )
  const widths = (names: readonly string[]) =>
    [...named(names).drawing.markup.matchAll(/<col width="(\d+)"/g)].map(([, width]) =>
      Number(width),
    )
  const long = 'Kundeserviceafdelingen'
  expect(widths([long])[1]).toBeGreaterThan(130)
  expect(widths(Array(12).fill(long))[1]).toBeLessThanOrEqual(140)
})

test('the table says the same, a row for each team', () => {
  const { table } = show(
    `${teams}responsibilities: [{what: A, responsible: [shops], accountable: marketing, consulted: [agency]}]\nchannels: {till: {owner: shops}, mail: {}}\n`,
  )
  expect(textRows(table)).toEqual([
    ['Marketing', 'Marketing', 'A', '', '', '', '', ''],
    ['Shops', 'Sales and service', '', 'A', '', '', 'Till', ''],
    ['Agency', 'Not in the plan', '', '', 'A', '', '', ''],
    ['Nobody yet', '', '', '', '', '', 'Mail', ''],
  ])
})

test('a name that is no team of the plan is marked and not counted as one', () => {
  const { answer, drawing, missing, table } = show(
    'teams: {marketing: {function: marketng}}\nresponsibilities: [{what: Do it, responsible: [marketing, nobody]}]\n',
  )
  expect(answer).toBe('1 team is named; nobody answers for the only task')
  expect(wordsIn(drawing)).toContain('Not said Not in the plan Work Marketing Nobody')
  expect(wordsIn(missing)).toContain('“nobody” is no team of the plan; nobody answers for “Do it”.')
  expect(table?.caption).toBe('1 team, 1 name not in the plan, 1 task')
  expect(textRows(table)).toEqual([
    ['Marketing', 'Not said', '', 'Do it', '', '', '', ''],
    ['Nobody', 'Not in the plan', '', 'Do it', '', '', '', ''],
  ])
})

test('while something cannot be read, no name is called unknown', () => {
  const text = 'channels: {a: {owner: shops}}\nbrand:\n  name: Corner: and more\n'
  expect(wordsIn(show(text).drawing)).not.toContain('Not in the plan')
  expect(wordsIn(show(text).missing)).not.toContain('no team')
})

test('many teams are drawn a second time in pieces that fit on paper', () => {
  const many = Array.from({ length: 60 }, (_, at) => `t-${at}: {function: media}`).join(', ')
  const { markup } = show(`teams: {${many}}\n`).drawing
  expect(markup.match(/people on-screen/g)).toHaveLength(1)
  expect(markup.match(/people on-paper/g)).toHaveLength(6)
})

test('on a narrow screen it says how many teams are out of sight', () => {
  const nine = Array.from({ length: 9 }, (_, at) => `t-${at}: {function: media}`).join(', ')
  const { markup } = show(`teams: {${nine}}\n`).drawing
  expect(markup).toMatch(
    /<span class="[^"]*\bat-2\b[^"]*">3 of 12 teams in sight<span class="count">9 more →/,
  )
})

test('without teams there is a sample, and the thing to add', () => {
  const { answer, isEmpty, drawing } = show('plan: {name: A}\n')
  expect({ answer, isEmpty }).toEqual({ answer: 'No team is named yet', isEmpty: true })
  expect(wordsIn(drawing)).toContain('Add a team It is written into your plan under teams.')
})
