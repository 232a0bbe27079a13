import { describe, expect, test } from 'vitest'
import { mostPublished } from '../../src/server/problems/diagnostics.ts'
import { session } from './session.ts'

const uri = 'file:///plans/spring.commsplan.yaml'

const wrongDay = `commsPlan: 1
plan:
  name: Spring
  status: approved
  start: 5 April
`

describe('problems', () => {
  test('are published with the version, the rule, its page and the place', async () => {
    const { open, problems } = await session({ rulePages: 'file:///docs/rules' })
    open(uri, wrongDay, 7)
    const found = await problems(uri, 7)
    expect(found).toContainEqual(
      expect.objectContaining({
        code: 'structure/bad-date',
        codeDescription: { href: 'file:///docs/rules/structure/bad-date.md' },
        source: 'commsplan',
        severity: 1,
        range: { start: { line: 4, character: 9 }, end: { line: 4, character: 16 } },
      }),
    )
  })

  test('link to the packaged pages when the client names none', async () => {
    const { open, problems } = await session()
    open(uri, wrongDay)
    const [first] = await problems(uri, 1)
    expect(first?.codeDescription?.href).toMatch(/^file:\/\/\/.*\/docs\/rules\/[a-z]+\//)
  })

  test('go when they are mended, and when the file is closed', async () => {
    const { change, close, nextPublished, open, problems } = await session()
    open(uri, wrongDay)
    expect(rulesOf(await problems(uri, 1))).toContain('structure/bad-date')
    change(uri, 2, wrongDay.replace('5 April', '2027-04-05'))
    expect(rulesOf(await problems(uri, 2))).not.toContain('structure/bad-date')
    close(uri)
    expect(await nextPublished(uri)).toEqual({ uri, diagnostics: [] })
  })

  test('name the other half of a clash', async () => {
    const { open, problems } = await session()
    open(uri, 'commsPlan: 1\nplan:\n  name: A\n  name: B\n')
    const found = await problems(uri, 1)
    const clash = found.find(({ code }) => code === 'structure/duplicate-id')
    expect(clash?.relatedInformation?.[0]?.location).toEqual({
      uri,
      range: { start: { line: 2, character: 2 }, end: { line: 2, character: 6 } },
    })
  })

  test('of a library are published, too', async () => {
    const library = 'file:///plans/shared.commslib.yaml'
    const { open, problems } = await session()
    open(library, 'commsLibrary: 1\nchanels: {}\n')
    expect(rulesOf(await problems(library, 1))).toContain('structure/unknown-field')
  })

  test(`beyond the first ${mostPublished} are counted and not listed`, async () => {
    const { open, problems } = await session()
    const lines = Array.from({ length: mostPublished + 500 }, (_, at) => `  thing-${at}: 1`)
    open(uri, `commsPlan: 1\nplan:\n  name: Spring\n${lines.join('\n')}\n`)
    const found = await problems(uri, 1)
    expect(found).toHaveLength(mostPublished + 1)
    expect(found.at(-1)?.message).toMatch(/^From here on 5\d\d more problems are not listed/)
  })

  test('of a file that is too long are one, until it is shorter', async () => {
    const { change, open, problems } = await session()
    open(uri, `${wrongDay}notes: ${'long '.repeat(500_000)}\n`)
    const found = await problems(uri, 1)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ severity: 1, message: expect.stringMatching(/too long/) })
    change(uri, 2, '', {
      start: { line: 5, character: 0 },
      end: { line: 6, character: 0 },
    })
    expect(rulesOf(await problems(uri, 2))).toContain('structure/bad-date')
  })

  test('of one file do not disturb another', async () => {
    const other = 'file:///plans/autumn.commsplan.yaml'
    const { change, open, problems, published } = await session()
    open(uri, wrongDay)
    open(other, wrongDay.replace('5 April', '2027-09-01'))
    await problems(other, 1)
    await problems(uri, 1)
    const before = published.length
    change(other, 2, wrongDay)
    await problems(other, 2)
    expect(published.slice(before).map((params) => params.uri)).toEqual([other])
  })
})

function rulesOf(problems: readonly { readonly code?: unknown }[]): unknown[] {
  return problems.map(({ code }) => code)
}
