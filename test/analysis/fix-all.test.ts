import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  type Analysis,
  analyse,
  automaticFixOf,
  fixAll,
  openDocument,
  type PlanDocument,
  rules,
  textOf,
  unreadLineOf,
} from '../../src/core/index.ts'
import { planFrom } from '../rules/fragment.ts'
import { folder, librariesFor } from '../rules/libraries.ts'

const uri = `${folder}mend-it-here.commsplan.yaml`

async function judgeFor(text: string) {
  const libraries = await librariesFor(uri, text)
  return (document: PlanDocument, previous?: Analysis) =>
    analyse({ uri, document, libraries, previous })
}

async function fixed(text: string): Promise<Analysis> {
  const judge = await judgeFor(text)
  return fixAll(judge(openDocument(text)), judge)
}

/** The words of every comment, found without the help of what is tested. */
function commentsIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => /(?:^|\s)#+\s*(.*?)\s*$/.exec(line)?.[1] ?? '')
    .filter((words) => words !== '')
}

/** Every plan and library in the repository, by its path. */
const files = ['../../examples/', '../cli/fixtures/', '../rules/', '../pages/', '../plan/']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .flatMap((path) =>
    readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.comms(?:plan|lib)\.ya?ml$/.test(name))
      .map((name) => [name, readFileSync(path + name, 'utf8')] as const),
  )
const examples = rules.flatMap(({ id, examples: { bad } }) =>
  bad.filter(({ fixed }) => fixed !== undefined).map(({ plan }) => [id, planFrom(plan)] as const),
)

describe.each([
  ['plans', files],
  ['examples of rules', examples],
])('all fixes of %s', (_, plans) => {
  test.each(plans)('%s', async (_, text) => {
    const judge = await judgeFor(text)
    const before = judge(openDocument(text))
    const after = await fixed(text)
    const again = textOf(after.document)

    const left = after.problems.filter((problem) => automaticFixOf(problem))
    expect(left.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
    expect(textOf((await fixed(again)).document)).toBe(again)
    for (const comment of commentsIn(text)) expect(again).toContain(comment)
    const faults = ({ problems }: Analysis) =>
      problems.filter(({ rule }) => rules.find(({ id }) => id === rule)?.class === 'fault').length
    // Lines that could not be read may have hidden some.
    if (!unreadLineOf(before)) expect(faults(after)).toBeLessThanOrEqual(faults(before))
    expect(
      analyse({
        ...before,
        document: openDocument(again),
        libraries: await librariesFor(uri, text),
      }).problems,
    ).toEqual(after.problems)
  })
})

describe('what is left to people', () => {
  test.each([
    ['a day that is in April or in January', 'plan:\n  start: 01/04/2027\n'],
    ['a day that does not exist', 'plan:\n  end: 2027-06-31\n'],
    ['twenty, or twenty thousand', 'budget:\n  total: 20.000\n'],
    ['a word that can be one of two', 'channels:\n  riders: {type: facebook}\n'],
    ['a word that is none of few', 'audiences:\n  riders: {who: Riders, priority: third}\n'],
    ['who owns a channel', 'plan: {status: approved}\nchannels:\n  shop: {type: store}\n'],
    [
      'which amount is right',
      'calendar:\n  activities:\n    ads: {buy: {unit: unit, quantity: 10, price: 2}, budget: 40}\n',
    ],
    ['a feeling of their own', 'emotionalAction:\n  emotion: moved\n'],
  ])('%s', async (_, part) => {
    const text = `commsPlan: 1\n${part}`
    expect(textOf((await fixed(text)).document)).toBe(text)
  })
})

describe('margins are brought where the format understands them', () => {
  const meant = `audiences:
  neighbours:
    who: People next door
    name: Near
    size: 20
`
  const hard = '\u00a0'
  test.each([
    ['a tab for four spaces', meant.replace('    name', '\tname')],
    ['tabs for two spaces each', meant.replaceAll('    ', '\t\t')],
    ['a tab that does nothing', meant.replace('    name', '    \tname')],
    ['tabs everywhere', meant.replaceAll('  ', '\t')],
    ['hard spaces', meant.replaceAll(' '.repeat(2), hard.repeat(2))],
    ['hard spaces and plain ones', meant.replaceAll(' '.repeat(2), ` ${hard}`)],
  ])('%s', async (_, part) => {
    const text = `commsPlan: 1\n${part}`
    expect(textOf((await fixed(text)).document)).toBe(`commsPlan: 1\n${meant}`)
  })
})

test('lines that end in an old way stay lines', async () => {
  const text = 'commsPlan: 1\rplan:\r  name: One\r'
  expect(textOf((await fixed(text)).document)).toBe(text.replaceAll('\r', '\n'))
})

test('what went wrong on the first line is not overwritten', async () => {
  const { document } = await fixed('commsPlan: 1: hello\nplan:\n  name: One\n')
  expect(textOf(document)).toContain('hello')
})
