import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readArguments } from '../../src/cli/arguments.ts'
import { commands } from '../../src/cli/commands/commands.ts'
import { version } from '../../src/cli/version.ts'
import { temporaryFolder } from './command-line.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** A file of settings for a CI server, with its text taken from where it stands. */
const settings: readonly (readonly [string, string])[] = [
  ['action.yml', read('action.yml')],
  ['.pre-commit-hooks.yaml', read('.pre-commit-hooks.yaml')],
  ...[...read('docs/ci.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
    ([, text = ''], index) => [`docs/ci.md, ${index + 1}`, text] as const,
  ),
]

test.each(settings)('%s is sound', (_, text) => {
  expect(parse(text)).toBeTruthy()
})

describe('what is written of the command line is true', () => {
  const pages = [
    'README.md',
    'action.yml',
    '.pre-commit-hooks.yaml',
    'docs/ci.md',
    'docs/command-line.md',
  ]
  const written = pages.flatMap((page) =>
    [...read(page).matchAll(/commsplan(?:@[\w.]+)? ([a-z]+(?: [^\n`#|”]*)?)/g)].map(
      ([, words = '']) => [page, words.trim()] as const,
    ),
  )
  const uses = written.filter(([, words]) =>
    commands.some(({ name }) => words.split(' ')[0] === name),
  )

  test('the test finds what there is', () => {
    expect(uses.length).toBeGreaterThan(25)
  })

  test.each(uses)('%s: %s', (_, words) => {
    const [name, ...args] = words.split(/\s+/)
    const command = commands.find((each) => each.name === name)
    if (!command) throw new Error(`There is no command ${name}`)
    expect(
      readArguments(
        args.filter((arg) => arg !== '--help'),
        command,
      ),
    ).not.toHaveProperty('refusal')
  })

  test.each(pages)('%s names the version that there is', (page) => {
    for (const [, named] of read(page).matchAll(/commsplan@v?(\d+\.\d+\.\d+)/g)) {
      expect(named).toBe(version)
    }
  })

  test('every option of lint is on the page of the command line or in its help', () => {
    const lint = commands.find(({ name }) => name === 'lint')
    const all = read('docs/command-line.md') + read('docs/ci.md')
    const missing = lint?.options.filter(({ name }) => !all.includes(`--${name}`))
    expect(missing?.map(({ name }) => name)).toEqual(['cache-location'])
  })
})

describe.runIf(process.platform !== 'win32')('the action', () => {
  const action = parse(read('action.yml'))
  const step = action.runs.steps[0]

  /** Runs the action's own script with these inputs; returns the words that npx was called with. */
  function called(inputs: Readonly<Record<string, string>>): string[] {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'bin'))
    const npx = join(folder, 'bin', 'npx')
    writeFileSync(npx, '#!/bin/sh\nfor word in "$@"; do printf "%s\\n" "$word"; done\n')
    chmodSync(npx, 0o755)
    const env = Object.entries(step.env as Record<string, string>).map(([variable, value]) => {
      const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1] ?? ''
      return [variable, inputs[input] ?? action.inputs[input].default]
    })
    const { stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
      {
        cwd: folder,
        encoding: 'utf8',
        env: {
          ...Object.fromEntries(env),
          PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
        },
      },
    )
    expect(stderr).toBe('')
    expect(readdirSync(folder)).toEqual(['bin'])
    return stdout.trimEnd().split('\n')
  }

  const lint = commands.find(({ name }) => name === 'lint')

  test('asks for annotations and checks everything', () => {
    expect(called({}).join(' ')).toBe(
      `--yes commsplan@${version} lint --format github --fail-on error -- .`,
    )
  })

  test('hands every input on, as options that exist', () => {
    const words = called({
      paths: 'plans other/plans\nmore',
      'fail-on': 'warning',
      'max-warnings': '3',
      status: 'approved',
      baseline: 'old.json',
      format: 'sarif',
      output: 'out.sarif',
    })
    const given = lint && readArguments(words.slice(3), lint)
    expect(given && 'values' in given && Object.fromEntries(given.values)).toEqual({
      format: 'sarif',
      'fail-on': 'warning',
      'max-warnings': '3',
      status: 'approved',
      baseline: 'old.json',
      output: 'out.sarif',
    })
    expect(given && 'paths' in given && given.paths).toEqual(['plans', 'other/plans', 'more'])
  })

  test('no input is read as a command', () => {
    const words = called({ status: '$(touch hacked); `touch hacked`', version: '1; touch hacked' })
    expect(words).toContain('$(touch hacked); `touch hacked`')
  })
})
