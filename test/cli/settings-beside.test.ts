import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { temporaryFolder } from './command-line.ts'
import { commsplanHere } from './in-process.ts'

const plan = `commsPlan: 1
plan: {name: Spring, status: draft}
channels:
  site: {type: website}
`

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

interface Told {
  readonly file: string
  readonly rule: string
  readonly message: string
}

async function lint(folder: string, ...args: readonly string[]) {
  const { stdout, exit } = await commsplanHere(['lint', '--format', 'json', ...args], { folder })
  const { files, problems }: { files: number; problems: readonly Told[] } = JSON.parse(stdout)
  const told = problems
    .filter(({ file }) => !file.endsWith('.commsplan.yaml'))
    .map(({ file, rule }) => `${file} ${rule}`)
  return { files, told, exit }
}

describe('the settings that a plan is judged by are checked with it', () => {
  test.each([
    [
      'a rule that does not exist',
      'commsConfig: 1\nrules: {wording/shoutin: error}\n',
      'settings/unknown-rule',
    ],
    ['a tab', 'commsConfig: 1\nrules:\n\twording/shouting: error\n', 'structure/not-yaml'],
    ['a version from the future', 'commsConfig: 2\n', 'structure/version'],
    [
      'rules as a list',
      'commsConfig: 1\nrules: [wording/shouting, budget/over]\n',
      'structure/wrong-kind',
    ],
    ['the first line of a plan', 'commsPlan: 1\nrules: {}\n', 'structure/unknown-field'],
  ])('%s', async (_, settings, rule) => {
    const folder = folderOf({
      'commsplan.config.yaml': settings,
      'plans/a.commsplan.yaml': plan,
      'plans/b.commsplan.yaml': plan.replace('Spring', 'Summer'),
    })
    const { files, told } = await lint(folder, 'plans')
    expect(told).toContain(`commsplan.config.yaml ${rule}`)
    expect(files).toBe(3)
    expect(told).toEqual((await lint(folder)).told)
  })

  const slip = 'commsConfig: 1\nrules: {wording/shoutin: error}\n'

  test('also what they extend, but not the settings of an installed package', async () => {
    const folder = folderOf({
      'commsplan.config.yaml': 'commsConfig: 1\nextends: [shared/house.yaml, town]\n',
      'shared/house.yaml': slip,
      'node_modules/town/package.json': '{}',
      'node_modules/town/commsplan.config.yaml': slip,
      'plans/a.commsplan.yaml': plan,
    })
    expect(await lint(folder, 'plans')).toMatchObject({
      told: ['shared/house.yaml settings/unknown-rule'],
      files: 3,
    })
  })

  test('they are left out where they are told to be, and with text from standard input', async () => {
    const ignored = folderOf({
      'commsplan.config.yaml': `${slip}ignore: [commsplan.config.yaml]\n`,
      'plans/a.commsplan.yaml': plan,
    })
    expect(await lint(ignored, 'plans')).toMatchObject({ told: [], files: 1 })
    const folder = folderOf({ 'commsplan.config.yaml': slip })
    const { stdout } = await commsplanHere(['lint', '-', '--format', 'json'], {
      folder,
      input: async () => new TextEncoder().encode(plan),
    })
    expect(JSON.parse(stdout).files).toBe(1)
  })

  test('stay in the order of their paths, and the cache says the same', async () => {
    const folder = folderOf({
      'a/commsplan.config.yaml': slip,
      'a/p.commsplan.yaml': plan,
      'commsplan.config.yaml': slip,
    })
    const args = ['lint', 'a/p.commsplan.yaml', '--format', 'compact', '--cache']
    const cold = await commsplanHere(args, { folder })
    expect(cold.stdout.match(/^[^:]+yaml(?=:.*shoutin)/gm)).toEqual([
      'a/commsplan.config.yaml',
      'commsplan.config.yaml',
    ])
    const kept = readFileSync(join(folder, '.commsplan-cache'), 'utf8')
    expect(await commsplanHere(args, { folder })).toEqual(cold)
    expect(readFileSync(join(folder, '.commsplan-cache'), 'utf8')).toBe(kept)
    writeFileSync(join(folder, 'commsplan.config.yaml'), 'commsConfig: 1\n')
    const mended = await commsplanHere(args, { folder })
    expect(mended.stdout.match(/^[^:]+yaml(?=:.*shoutin)/gm)).toEqual(['a/commsplan.config.yaml'])
  })

  test('--fix leaves them alone when nobody named them, and promises nothing', async () => {
    const folder = folderOf({ 'commsplan.config.yaml': slip, 'plans/a.commsplan.yaml': plan })
    const { stdout } = await commsplanHere(['lint', '--fix', 'plans'], { folder })
    expect(stdout).toContain('shoutin')
    expect(stdout).not.toContain('--fix')
    expect(readFileSync(join(folder, 'commsplan.config.yaml'), 'utf8')).toBe(slip)
    await commsplanHere(['lint', '--fix', 'commsplan.config.yaml'], { folder })
    expect(readFileSync(join(folder, 'commsplan.config.yaml'), 'utf8')).toContain(
      'wording/shouting',
    )
  })
})

test('pre-commit calls for plans, libraries and settings', () => {
  const hooks: readonly { readonly files: string }[] = parse(
    readFileSync(new URL('../../.pre-commit-hooks.yaml', import.meta.url), 'utf8'),
  )
  for (const { files } of hooks) {
    const wanted = new RegExp(files)
    expect(
      [
        'plans/a.commsplan.yaml',
        'town.commslib.yml',
        'commsplan.config.yaml',
        'plans/commsplan.config.yaml',
        'my-commsplan.config.yaml',
        'notes.yaml',
      ].filter((name) => wanted.test(name)),
    ).toEqual([
      'plans/a.commsplan.yaml',
      'town.commslib.yml',
      'commsplan.config.yaml',
      'plans/commsplan.config.yaml',
    ])
  }
})
