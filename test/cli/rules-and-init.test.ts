import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules as allRules } from '../../src/core/index.ts'
import { temporaryFolder } from './command-line.ts'
import { commsplanHere } from './in-process.ts'

const folder = '/'

describe('rules', () => {
  test('lists every rule, its kind and its title', async () => {
    const { stdout, stderr, exit } = await commsplanHere(['rules'], { folder })
    expect(stdout.split('\n').length).toBe(allRules.length + 1)
    expect(stdout).toMatch(/^structure\/bad-date +Cannot be right +\S.*$/m)
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 })
  })

  test('lists them for programs', async () => {
    const { stdout } = await commsplanHere(['rules', '--format', 'json'], { folder })
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      rules: allRules.map(({ id, class: own, title }) => ({ id, class: own, title })),
    })
  })
})

describe('explain', () => {
  test.each(allRules.map(({ id }) => id))('says what, why and how: %s', async (id) => {
    const rule = allRules.find((each) => each.id === id)
    const { stdout, exit } = await commsplanHere(['explain', id], { folder })
    expect(exit).toBe(0)
    expect(stdout).toContain(`${id}: ${rule?.title}\n\n${rule?.why}\n`)
    for (const message of rule?.examples.bad[0]?.says ?? []) expect(stdout).toContain(message)
  })

  test('takes the last part of a name, and keeps to the width of the screen', async () => {
    const { stdout } = await commsplanHere(['explain', 'bad-date'], { folder, width: 60 })
    expect(stdout).toMatch(/^structure\/bad-date: /)
    const words = stdout.split('\n').filter((line) => !line.startsWith('    '))
    expect(Math.max(...words.map(({ length }) => length))).toBeLessThanOrEqual(60)
  })

  test.each([
    [
      'structure/bad-dat',
      'there is no rule “structure/bad-dat”. Did you mean “structure/bad-date”?',
    ],
    ['bad-dat', 'there is no rule “bad-dat”. Did you mean “structure/bad-date”?'],
    ['frobnicate', 'there is no rule “frobnicate”. “commsplan rules” lists them.'],
    [
      'no-evidence',
      'several rules are called “no-evidence”: emotion/no-evidence, context/no-evidence.',
    ],
  ])('knows what was meant by %s', async (name, advice) => {
    const { stdout, stderr, exit } = await commsplanHere(['explain', name], { folder })
    expect({ stdout, stderr, exit }).toEqual({ stdout: '', stderr: `${advice}\n`, exit: 2 })
  })
})

describe('init', () => {
  test('writes a plan that has no fault, and asks nothing', async () => {
    const folder = temporaryFolder()
    const { stdout, stderr, exit } = await commsplanHere(['init', 'Spring', 'at', 'the', 'Café'], {
      folder,
    })
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 0 })
    expect(stderr).toMatch(/^spring-at-the-cafe\.commsplan\.yaml is ready/)
    expect(readdirSync(folder)).toEqual(['spring-at-the-cafe.commsplan.yaml'])
    const text = readFileSync(join(folder, 'spring-at-the-cafe.commsplan.yaml'), 'utf8')
    expect(text).toContain('name: Spring at the Café\n')
    expect(text).toMatch(/start: 2027-03-01\n {2}end: 2027-05-31\n/)
    const report = JSON.parse(
      (await commsplanHere(['lint', '--format', 'json'], { folder })).stdout,
    )
    const severities = report.problems.map(({ severity }: { severity: string }) => severity)
    expect(severities).not.toContain('error')
    expect(severities).not.toContain('warning')
  })

  test('writes settings that change nothing, when told', async () => {
    const folder = temporaryFolder()
    await commsplanHere(['init'], { folder })
    const before = await commsplanHere(['lint', 'first-plan.commsplan.yaml'], { folder })
    const { stderr, exit } = await commsplanHere(['init', 'other', '--settings'], { folder })
    expect({ exit, files: readdirSync(folder).sort() }).toEqual({
      exit: 0,
      files: ['commsplan.config.yaml', 'first-plan.commsplan.yaml', 'other.commsplan.yaml'],
    })
    expect(stderr).toContain('commsplan.config.yaml is ready')
    // The settings are checked with the plan that is judged by them.
    const stdout = before.stdout.replace('1 file checked', '2 files checked')
    expect(stdout).not.toBe(before.stdout)
    expect(await commsplanHere(['lint', 'first-plan.commsplan.yaml'], { folder })).toEqual({
      ...before,
      stdout,
    })
  })

  test('never touches a file that is there', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'spring.commsplan.yaml'), 'commsPlan: 1\n')
    const { stderr, exit } = await commsplanHere(['init', 'spring.commsplan.yaml'], { folder })
    expect(stderr).toBe('spring.commsplan.yaml is there already; it was left as it is.\n')
    expect(exit).toBe(2)
    expect(readFileSync(join(folder, 'spring.commsplan.yaml'), 'utf8')).toBe('commsPlan: 1\n')
  })

  test('says when there is no folder, or no name', async () => {
    const folder = temporaryFolder()
    expect((await commsplanHere(['init', 'plans/spring'], { folder })).stderr).toBe(
      'there is no folder for plans/spring.commsplan.yaml; make it first.\n',
    )
    expect((await commsplanHere(['init', '???'], { folder })).exit).toBe(2)
  })
})
