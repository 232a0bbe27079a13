import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { workspaceFolder } from '../../src/cli/files/workspace-folder.ts'
import { temporaryFolder } from './command-line.ts'
import { commsplanHere } from './in-process.ts'

const settings = 'commsplan.config.yaml'

/** A folder with these files in it; a name that ends in a slash is a folder. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(temporaryFolder())
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    if (file.endsWith('/')) mkdirSync(join(folder, file))
    else writeFileSync(join(folder, file), text)
  }
  return folder
}

describe('the project that a folder belongs to', () => {
  test.each([
    ['the repository', ['.git/', 'plans/'], 'plans', '.'],
    ['a work tree, whose .git is a file', ['.git', 'plans/'], 'plans', '.'],
    [
      'the repository, also below settings',
      ['.git/', `plans/spring/${settings}`],
      'plans/spring',
      '.',
    ],
    ['the nearest repository', ['.git/', `${settings}`, 'a/.git/', 'a/b/'], 'a/b', 'a'],
    ['the highest settings', [settings, `plans/${settings}`, 'plans/spring/'], 'plans/spring', '.'],
    ['the folder itself', ['plans/'], 'plans', 'plans'],
    ['what lies below does not count', ['plans/', `plans/spring/${settings}`], 'plans', 'plans'],
  ])('%s', (_, files, from, wanted) => {
    const folder = folderOf(Object.fromEntries(files.map((file) => [file, ''])))
    expect(workspaceFolder(join(folder, from), '/home/nobody')).toBe(join(folder, wanted))
  })

  test('is never the folder of the user, nor one above it', () => {
    const folder = folderOf({
      '.git/': '',
      [settings]: '',
      [`ann/${settings}`]: '',
      'ann/plans/': '',
    })
    const from = (path: string, home: string) =>
      workspaceFolder(join(folder, path), join(folder, home))
    expect(workspaceFolder(join(folder, 'ann/plans'), '/home/nobody')).toBe(folder)
    expect(from('ann/plans', 'ann')).toBe(join(folder, 'ann/plans'))
    expect(from('ann/plans', 'ben')).toBe(join(folder, 'ann'))
    expect(from('ann', 'ann')).toBe(join(folder, 'ann'))
    expect(workspaceFolder('/', '/')).toBe('/')
  })
})

const plan = (name: string, more = '') => `commsPlan: 1
plan: {name: ${name}, status: in-review}
imports: [../shared/town.commslib.yaml]
channels:
  site: {use: town-site, tracking: {source: a, campaign: bloom}}
${more}`

const project = {
  [settings]: 'commsConfig: 1\nrules: {channels/no-role: error, evidence/none: off}\n',
  'shared/town.commslib.yaml':
    'commsLibrary: 1\nlibrary: {name: Town}\nchannels:\n  town-site: {type: website}\n',
  'plans/a.commsplan.yaml': plan('Alpha'),
  'plans/b.commsplan.yaml': plan('Beta'),
  'autumn/c.commsplan.yaml': plan('Gamma'),
  'zest/d.commsplan.yaml': plan('Delta'),
}

/** What is said of the plans in `plans`, whatever they are called from there. */
async function told(folder: string, from: string, path: string, ...args: readonly string[]) {
  const { stdout } = await commsplanHere(['lint', path, '--format', 'json', ...args], {
    folder: join(folder, from),
  })
  const problems: readonly { file: string }[] = JSON.parse(stdout).problems
  return problems.flatMap(({ file, ...rest }) => {
    const name = /[^/]+\.commsplan\.yaml$/.exec(file)?.[0]
    return name === undefined ? [] : [{ ...rest, name }]
  })
}

test('settings, libraries and other plans are the same from every folder of a project', async () => {
  const folder = folderOf(project)
  const fromAbove = await told(folder, '.', 'plans')
  expect(
    fromAbove.filter((each) => 'rule' in each && each.rule === 'references/import-missing'),
  ).toEqual([])
  expect(JSON.stringify(fromAbove)).toContain('“Gamma”')
  expect(await told(folder, 'plans', '.')).toEqual(fromAbove)
  expect(await told(folder, 'shared', '../plans')).toEqual(fromAbove)
  expect(await told(folder, 'plans', 'b.commsplan.yaml')).toEqual(
    fromAbove.filter(({ name }) => name === 'b.commsplan.yaml'),
  )
})

test('what is remembered does not outlive its project', async () => {
  const folder = folderOf(project)
  const { [settings]: _, ...without } = project
  const before = await told(folder, 'plans', '.', '--cache')
  rmSync(join(folder, settings))
  const alone = await told(folder, 'plans', '.')
  expect(alone).not.toEqual(before)
  expect(await told(folder, 'plans', '.', '--cache')).toEqual(alone)
  writeFileSync(join(folder, settings), project[settings] ?? '')
  expect(await told(folder, 'plans', '.', '--cache')).toEqual(before)
  expect(await told(folderOf(without), 'plans', '.')).toEqual(alone)
})

test('a library outside of the project is not read', async () => {
  const folder = folderOf({
    'shared/town.commslib.yaml': project['shared/town.commslib.yaml'] ?? '',
    'project/.git/': '',
    'project/a.commsplan.yaml': plan('Alpha'),
  })
  const { stdout } = await commsplanHere(['lint', '--format', 'compact'], {
    folder: join(folder, 'project'),
  })
  expect(stdout).toContain('town.commslib.yaml')
  expect(stdout).toContain('references/import-missing')
})
