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

/** Their fix adds a team, which then wants work to do: one problem for another and more, so it is not made. */
const bringsMore = ['collaboration/marketing-only']

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

    const left = after.problems.filter(
      (problem) => automaticFixOf(problem) && !bringsMore.includes(problem.rule),
    )
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
