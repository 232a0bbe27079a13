import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { reporters } from '../../src/cli/reporters/reporters.ts'
import { temporaryFolder } from './command-line.ts'
import { commsplanHere } from './in-process.ts'

const plan = 'commsPlan: 1\nplan: {name: Spring, status: approved}\n'
const old = 'archive/old.commsplan.yaml'
const why = `${old} is not checked: “ignore” in commsplan.config.yaml leaves it out.\n`
const nothing = 'Nothing was checked: the settings leave out 1 file.\n'

function project(settings = 'ignore: [archive/**]'): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'archive'))
  writeFileSync(join(folder, 'commsplan.config.yaml'), `commsConfig: 1\n${settings}\n`)
  writeFileSync(join(folder, old), plan)
  return folder
}

const lint = (folder: string, ...args: readonly string[]) =>
  commsplanHere(['lint', ...args], { folder })

describe('a file that the settings leave out', () => {
  test('is told so when it is named', async () => {
    expect(await lint(project(), old)).toEqual({ stdout: nothing, stderr: why, exit: 0 })
    expect((await lint(project(), `./archive/../${old}`)).stderr).toBe(why)
  })

  test.each(reporters.map(({ name }) => name))('whatever the format: %s', async (format) => {
    const { stderr, exit } = await lint(project(), old, '--format', format)
    expect({ stderr, exit }).toEqual({ stderr: why, exit: 0 })
  })

  test('is told so when its text comes from standard input', async () => {
    const input = async () => new TextEncoder().encode(plan)
    expect(
      await commsplanHere(['lint', '-', '--stdin-filepath', old], { folder: project(), input }),
    ).toEqual({ stdout: nothing, stderr: why, exit: 0 })
  })

  test('is told so when it is remembered, and when it should be mended', async () => {
    const folder = project()
    await lint(folder, old, '--cache')
    expect(await lint(folder, old, '--cache')).toEqual({ stdout: nothing, stderr: why, exit: 0 })
    expect((await lint(folder, old, '--fix')).stderr).toBe(why)
  })

  test('names the settings that say it, also those that are extended', async () => {
    const folder = project('extends: [house.yaml]')
    writeFileSync(join(folder, 'house.yaml'), 'commsConfig: 1\nignore: [archive/**]\n')
    expect((await lint(folder, old)).stderr).toBe(
      `${old} is not checked: “ignore” in house.yaml leaves it out.\n`,
    )
  })

  test('is no news in a folder', async () => {
    expect(await lint(project(), 'archive')).toEqual({ stdout: nothing, stderr: '', exit: 0 })
    const { stdout, stderr } = await lint(project())
    expect(stderr).toBe('')
    expect(stdout).toBe('1 file checked, no problems.\n')
  })

  test('with --quiet nothing is said of it', async () => {
    expect(await lint(project(), old, '--quiet')).toEqual({ stdout: '', stderr: '', exit: 0 })
  })
})
