import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { markOf } from '../../src/cli/lint/surroundings.ts'
import { version } from '../../src/cli/version.ts'
import { builtFile, commsplan, temporaryFolder } from './command-line.ts'
import { commsplanHere } from './in-process.ts'

const libraries = fileURLToPath(new URL('fixtures/libraries', import.meta.url))
const kept = '.commsplan-cache'
const lint = (folder: string, ...args: string[]) =>
  commsplanHere(['lint', '--format', 'json', ...args], { folder })

/** Lints with and without memory; both must say the same. Returns whether anything had to be checked anew. */
async function lintBoth(folder: string, ...args: string[]): Promise<boolean> {
  const before = read(folder)
  const remembered = await lint(folder, '--cache', ...args)
  expect(remembered).toEqual(await lint(folder, ...args))
  return read(folder) !== before
}

function read(folder: string): string {
  return readdirSync(folder).includes(kept) ? readFileSync(join(folder, kept), 'utf8') : ''
}

describe('--cache', () => {
  test('says the same as without, and checks nothing twice', async () => {
    const folder = temporaryFolder(libraries)
    expect(await lintBoth(folder)).toBe(true)
    expect(await lintBoth(folder)).toBe(false)
  })

  test.each([
    ['a plan', 'plans/rescue.commsplan.yaml'],
    ['a library that a plan imports', 'shared/town.commslib.yaml'],
  ])('sees that %s has changed', async (_, file) => {
    const folder = temporaryFolder(libraries)
    await lintBoth(folder)
    const text = readFileSync(join(folder, file), 'utf8')
    writeFileSync(join(folder, file), text.replace(/^ {2}(\w+):/m, '  $1-renamed:'))
    expect(readFileSync(join(folder, file), 'utf8')).not.toBe(text)
    expect(await lintBoth(folder)).toBe(true)
  })

  test('sees that a library has gone, and that it is there again', async () => {
    const folder = temporaryFolder(libraries)
    const library = join(folder, 'shared/town.commslib.yaml')
    await lintBoth(folder)
    const text = readFileSync(library)
    rmSync(library)
    expect(await lintBoth(folder)).toBe(true)
    writeFileSync(library, text)
    expect(await lintBoth(folder)).toBe(true)
  })

  test('knows whether a plan was judged by its own status', async () => {
    const folder = temporaryFolder(libraries)
    await lintBoth(folder)
    expect(await lintBoth(folder, '--status', 'closed')).toBe(true)
    expect(await lintBoth(folder)).toBe(true)
  })

  test('remembers what it mended', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.commsplan.yaml'), 'commsPlan: 1\nplan: {start: 5 April 2027}\n')
    await lint(folder, '--cache')
    await lint(folder, '--cache', '--fix')
    expect(readFileSync(join(folder, 'a.commsplan.yaml'), 'utf8')).toContain('2027-04-05')
    expect(await lintBoth(folder)).toBe(false)
  })

  test.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['emptied', () => ''],
    ['changed in one letter', (text: string) => text.replace('"rules":[', '"rules":[ ')],
    [
      'in another form',
      () => {
        const body = '{"rules":[],"files":[["a.commsplan.yaml",{"problems":[{}],"reads":3}]]}'
        return `commsplan cache ${version} ${markOf(body)}\n${body}`
      },
    ],
    ['of another version', (text: string) => text.replace(/ \d+\.\d+\.\d+ /, ' 0.0.1 ')],
  ])('is ignored when it is %s', async (_, broken) => {
    const folder = temporaryFolder(libraries)
    await lintBoth(folder)
    writeFileSync(join(folder, kept), broken(read(folder)))
    expect(await lintBoth(folder)).toBe(true)
    expect(await lintBoth(folder)).toBe(false)
  })

  test('leaves a file alone that is none of its own', async () => {
    const folder = temporaryFolder(libraries)
    writeFileSync(join(folder, 'notes.txt'), 'Ask the shop.\n')
    const { stderr } = await lint(folder, '--cache-location', 'notes.txt')
    expect(stderr).toContain('notes.txt is no cache of commsplan; it was left as it is.')
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('Ask the shop.\n')
  })

  test('forgets files that are gone', async () => {
    const folder = temporaryFolder(libraries)
    await lintBoth(folder)
    rmSync(join(folder, 'plans/lost.commsplan.yaml'))
    writeFileSync(join(folder, 'plans/new.commsplan.yaml'), 'commsPlan: 1\n')
    await lintBoth(folder)
    expect(read(folder)).toContain('plans/new.commsplan.yaml')
    expect(read(folder)).not.toContain('plans/lost.commsplan.yaml')
  })
})

test('a run that remembers everything does not load the core', async () => {
  const folder = temporaryFolder(libraries)
  for (const format of ['pretty', 'json', 'sarif', 'junit', 'github', 'markdown', 'codequality']) {
    const args = ['lint', '--cache', '--format', format]
    const cold = await commsplan(args, { folder })
    // Alone in a folder, the small file has nothing else to load.
    const alone = temporaryFolder()
    copyFileSync(builtFile, join(alone, 'cli.cjs'))
    const warm = await commsplan(args, { folder, program: join(alone, 'cli.cjs') })
    expect(warm).toEqual(cold)
    expect(readdirSync(dirname(join(alone, 'cli.cjs')))).toEqual(['cli.cjs'])
  }
})
