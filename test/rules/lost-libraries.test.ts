import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  analyse,
  loadLibraries,
  openDocument,
  type Problem,
  type Status,
  statuses,
} from '../../src/core/index.ts'

const folder = 'file:///plans/'
const examples = new URL('../../examples/', import.meta.url)
const texts = new Map(
  readdirSync(examples)
    .filter((name) => /\.comms(plan|lib)\.yaml$/.test(name))
    .map((name) => [name, readFileSync(new URL(name, examples), 'utf8')]),
)
const importing = [...texts].filter(([, text]) => /^imports:/m.test(text))

/** What is said of a plan, with the libraries that there are. */
async function problemsOf(
  name: string,
  text: string,
  files: ReadonlyMap<string, string>,
  status?: Status,
): Promise<readonly Problem[]> {
  const uri = folder + name
  const document = openDocument(text)
  const libraries = await loadLibraries(uri, document, {
    folders: [folder],
    readFile: async (address) => files.get(decodeURIComponent(address.slice(folder.length))),
  })
  return analyse({ uri, document, libraries, status }).problems
}

describe('a library that is missing', () => {
  test('there are plans that import one', () => {
    expect(importing.length).toBeGreaterThan(0)
  })

  test.each(
    importing.flatMap(([name, text]) => statuses.map((status) => [name, status, text] as const)),
  )('is one problem, and no other comes from it: %s, %s', async (name, status, text) => {
    const place = ({ rule, range, message }: Problem) =>
      `${range.start.line + 1} ${rule}: ${message}`
    const known = new Set((await problemsOf(name, text, texts, status)).map(place))
    const without = (await problemsOf(name, text, new Map(), status)).map(place)
    expect(without.filter((each) => !known.has(each) && !each.includes('import-missing'))).toEqual(
      [],
    )
    expect(without.some((each) => each.includes('references/import-missing'))).toBe(true)
  })

  const plan = `commsPlan: 1
imports: [lost.commslib.yaml]
plan: {name: Spring, status: in-review}
channels:
  posters: {budget: 100}
responsibilities:
  - {what: Hang the posters, covers: [channels.shop, audiences.parents, connectedStory.notice, shop]}
`

  test('silences what it may have held, and nothing else', async () => {
    const problems = await problemsOf('plan.commsplan.yaml', plan, new Map())
    const said = problems.filter(({ rule }) =>
      ['references/unknown-id', 'structure/missing-field', 'channels/no-role'].includes(rule),
    )
    expect(said.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^This file needs an objective: add “objectives”/),
      expect.stringMatching(/^The cover page needs a first day and a last day/),
      'There is no chapter called “notice”. Write it under “chapters”, or take it out here.',
      'The plan has no part called “shop”. Write a section and a short name, for example “channels.shop”.',
    ])
    const alone = await problemsOf(
      'plan.commsplan.yaml',
      plan.replace(/imports.*\n/, ''),
      new Map(),
    )
    const saidAlone = alone.map(({ message }) => message)
    expect(saidAlone).toContain(
      'There is no channel called “shop”. Write it under “channels”, or take it out here.',
    )
    expect(alone.map(({ rule }) => rule)).toContain('channels/no-role')
    expect(saidAlone).toContainEqual(
      expect.stringMatching(/^This file needs an audience: add “audiences”/),
    )
  })
})
