import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { editsFor } from '../../src/core/edit/edits-for.ts'
import {
  type Analysis,
  analyse,
  applyEdits,
  noLibraries,
  openDocument,
  type Problem,
  type Rule,
  rules,
} from '../../src/core/index.ts'
import { planFrom, soundPlan } from './fragment.ts'
import { folder, librariesFor, settingsFor } from './libraries.ts'
import { saysWhatToDo, troubleWith } from './plain-words.ts'

const uri = `${folder}mend-it-here.commsplan.yaml`
const besideUri = `${folder}beside.commsplan.yaml`
const settingsUri = `${folder}commsplan.config.yaml`

async function problemsIn(text: string, beside?: string): Promise<readonly Problem[]> {
  const document = openDocument(text)
  if (text.startsWith('commsConfig')) {
    const settings = await settingsFor(settingsUri, text)
    return analyse({ uri: settingsUri, document, libraries: noLibraries, settings }).problems
  }
  const others = beside === undefined ? [] : [await planBeside(planFrom(beside))]
  return analyse({ uri, document, libraries: await librariesFor(uri, text), others }).problems
}

async function planBeside(text: string): Promise<Analysis> {
  const libraries = await librariesFor(besideUri, text)
  return analyse({ uri: besideUri, document: openDocument(text), libraries })
}

/** The whole file that an example stands for. */
function fileFrom({ looksAt }: Rule, example: string): string {
  return looksAt === 'settings' ? `commsConfig: 1\n${example}\n` : planFrom(example)
}

/** The text after the first fix of each of the rule's problems, one after the other. */
async function mended(text: string, rule: Rule): Promise<string> {
  const problems = (await problemsIn(text)).filter((problem) => problem.rule === rule.id)
  const changes = problems.flatMap((problem) => problem.fixes[0]?.changes ?? [])
  const document = openDocument(text)
  const edits = editsFor(document, changes)
  if (!edits) throw new Error(`The fixes of ${rule.id} cannot be made together`)
  return applyEdits(text, edits)
}

/** Sections in any order: where a fix puts a new one is of no matter here. */
function sections(text: string): readonly string[] {
  return text
    .split(/^(?=\S)/m)
    .map((section) => section.trimEnd())
    .sort()
}

test('the sound plan is sound', async () => {
  expect(await problemsIn(soundPlan)).toEqual([])
})

test('no two rules have the same name', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('is the file of its name and says what it is', () => {
    expect(existsSync(new URL(`../../src/core/rules/${id}.ts`, import.meta.url))).toBe(true)
    expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/)
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/)
    expect(rule.why).toMatch(/^[A-Z].*\.$/)
    expect(troubleWith(rule.why)).toEqual([])
    expect(rule.examples.good.length).toBeGreaterThan(0)
    expect(rule.examples.bad.length).toBeGreaterThan(0)
  })

  test.each(rule.examples.good)('has nothing to say on a good plan:\n%s', async (plan) => {
    const problems = await problemsIn(fileFrom(rule, plan), rule.examples.beside)
    const loud = problems.filter((each) => each.rule === id || each.severity === 'error')
    expect(loud.map(({ message }) => message)).toEqual([])
  })

  for (const { plan, says, fixed } of rule.examples.bad) {
    test(`speaks up:\n${plan}`, async () => {
      const problems = await problemsIn(fileFrom(rule, plan), rule.examples.beside)
      const own = problems.filter((each) => each.rule === id)
      expect(own.map(({ message }) => message)).toEqual(says)
      const others = problems.filter((each) => each.rule !== id && each.severity === 'error')
      expect(others.map(({ message }) => message)).toEqual([])
      for (const { message, fixes } of own) {
        expect(troubleWith(message), message).toEqual([])
        expect(saysWhatToDo(message), message).toBe(true)
        for (const { title } of fixes) expect(title).toMatch(/^[A-Z][^!]*[^.!]$/)
      }
    })

    test(`is mended as the example says:\n${plan}`, async () => {
      const before = fileFrom(rule, plan)
      const after = await mended(before, rule)
      if (fixed === undefined) return expect(after).toBe(before)
      const wanted = before.includes(plan)
        ? before.replace(plan, () => fixed)
        : fileFrom(rule, fixed)
      const isInPlace = sections(after).join('\n') === sections(wanted).join('\n')
      if (!isInPlace) expect(sections(after)).toEqual(sections(fileFrom(rule, fixed)))
      const left = (await problemsIn(after)).filter((each) => each.rule === id)
      expect(left.map(({ message }) => message)).toEqual([])
    })
  }
})
