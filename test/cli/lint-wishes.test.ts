import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from './command-line.ts'
import { commsplanHere } from './in-process.ts'

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))
const problems = fixture('lint-problems')
const rescue = readFileSync(join(problems, 'rescue.commsplan.yaml'), 'utf8')
const lint = (folder: string, ...args: string[]) => commsplanHere(['lint', ...args], { folder })

describe('--output', () => {
  test('takes the report; the screen gets its last sentence', async () => {
    const folder = temporaryFolder(problems)
    const { stdout, stderr, exit } = await lint(folder, '--format', 'json', '--output', 'out.json')
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 1 })
    expect(stderr).toMatch(/^1 file checked: .*\n$/)
    const { problems: reported } = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))
    expect(reported.length).toBeGreaterThan(5)
  })

  test('never takes the place of a plan', async () => {
    const folder = temporaryFolder(problems)
    const { stderr, exit } = await lint(folder, '--output', 'rescue.commsplan.yaml')
    expect(stderr).toContain('is the name of a plan; a report would replace it')
    expect(exit).toBe(2)
    expect(readFileSync(join(folder, 'rescue.commsplan.yaml'), 'utf8')).toBe(rescue)
  })
})

describe('what counts as failure', () => {
  test('--max-warnings counts warnings, whatever --fail-on says', async () => {
    const folder = temporaryFolder()
    const text = 'commsPlan: 1\nplan: {status: in-review, markets: [NO]}\n'
    writeFileSync(join(folder, 'a.commsplan.yaml'), text)
    const { stdout } = await lint(folder, '--format', 'json')
    const found: { severity: string }[] = JSON.parse(stdout).problems
    const warnings = found.filter(({ severity }) => severity === 'warning').length
    const most = (number: number) => lint(folder, '--max-warnings', String(number))
    expect(await most(warnings)).toMatchObject({ exit: 0, stderr: '' })
    const { exit, stderr } = await most(warnings - 1)
    expect(exit).toBe(1)
    expect(stderr).toMatch(
      new RegExp(`^there are ${warnings} warnings; ${warnings - 1} (is|are) allowed`),
    )
  })

  test('--quiet reports only what makes the command fail', async () => {
    const { stdout } = await lint(problems, '--quiet', '--format', 'json')
    const reported: { severity: string }[] = JSON.parse(stdout).problems
    expect(new Set(reported.map(({ severity }) => severity))).toEqual(new Set(['error']))
    expect(await lint(fixture('lint-clean'), '--quiet')).toEqual({
      stdout: '',
      stderr: '',
      exit: 0,
    })
  })

  test('--status judges as if the plan had got there', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.commsplan.yaml'), 'commsPlan: 1\nplan: {status: draft}\n')
    expect((await lint(folder)).exit).toBe(0)
    expect((await lint(folder, '--status', 'approved')).exit).toBe(1)
    expect((await lint(folder, '--status', 'closed')).stdout).toBe('1 file checked, no problems.\n')
  })
})

describe('standard input', () => {
  const fromInput = (text: string, ...args: string[]) =>
    commsplanHere(['lint', '-', ...args], {
      folder: fixture('libraries'),
      input: async () => Buffer.from(text),
    })
  const plan = readFileSync(join(fixture('libraries'), 'plans/rescue.commsplan.yaml'), 'utf8')

  test('is judged like the file that it belongs to, with the libraries around it', async () => {
    const path = 'plans/rescue.commsplan.yaml'
    const asFile = await lint(fixture('libraries'), path, '--format', 'json')
    const asInput = await fromInput(plan, '--stdin-filepath', path, '--format', 'json')
    expect(asInput).toEqual(asFile)
  })

  test('needs no path', async () => {
    const { stdout } = await fromInput('commsPlan: 1\nchanels:\n', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ files: 1 })
  })

  test('that is no text is refused', async () => {
    const { stderr, exit } = await commsplanHere(['lint', '-'], {
      folder: temporaryFolder(),
      input: async () => Uint8Array.of(0xff, 0),
    })
    expect(stderr).toContain('is not a text file')
    expect(exit).toBe(2)
  })
})

test.each([
  [['--fix', '--fix-dry-run'], 'do not go together'],
  [['--watch', '--fix'], 'do not go together'],
  [['--write-baseline', '--output', 'report.json'], 'name its file with --baseline'],
  [['--write-baseline', '--format', 'json'], 'do not go together'],
  [['--write-baseline', '--fix-dry-run'], 'do not go together'],
  [['-', '--fix'], 'ask for --fix-dry-run'],
  [['-', 'plans'], 'goes with no other path'],
  [['--stdin-filepath', 'a.commsplan.yaml'], 'wants - as the path'],
  [['--max-warnings', 'few'], 'wants a whole number'],
  [['--status', 'done'], 'Choose from: draft, in-review, approved, live, closed'],
])('%s cannot be meant', async (args, reason) => {
  const { stdout, stderr, exit } = await lint(problems, ...args)
  expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 })
  expect(stderr).toContain(reason)
})

describe('--baseline', () => {
  const old = 'old.json'

  test('takes what is usual anyway, when it is written out', async () => {
    const folder = temporaryFolder(problems)
    expect(await lint(folder, '--write-baseline', '--format', 'pretty')).toMatchObject({ exit: 0 })
    expect(readdirSync(folder)).toContain('commsplan.baseline.json')
  })

  test('leaves old problems out, wherever they moved; new ones are told', async () => {
    const folder = temporaryFolder(problems)
    const written = await lint(folder, '--write-baseline', '--baseline', old)
    expect(written).toMatchObject({ stdout: '', exit: 0 })
    expect(written.stderr).toMatch(/^old\.json lists \d+ problems/)
    expect(await lint(folder, '--baseline', old)).toMatchObject({
      stdout: '1 file checked, no problems.\n',
      exit: 0,
    })
    const moved = `# One more line above all.\n\n${rescue}`
    writeFileSync(join(folder, 'rescue.commsplan.yaml'), moved)
    expect((await lint(folder, '--baseline', old)).exit).toBe(0)
    writeFileSync(join(folder, 'rescue.commsplan.yaml'), `${moved}chanels: {}\n`)
    const { stdout } = await lint(folder, '--baseline', old, '--format', 'json')
    const told: { rule: string }[] = JSON.parse(stdout).problems
    expect(told.map(({ rule }) => rule)).toEqual(['structure/unknown-field'])
  })

  test('forgives a problem as often as it is listed, not more', async () => {
    const folder = temporaryFolder()
    const write = (count: number) =>
      writeFileSync(
        join(folder, 'a.commsplan.yaml'),
        `commsPlan: 1\nplan: {status: closed}\n${'notes: twice\n'.repeat(count)}`,
      )
    write(2)
    await lint(folder, '--write-baseline')
    expect(readdirSync(folder)).toContain('commsplan.baseline.json')
    expect((await lint(folder, '--baseline', 'commsplan.baseline.json')).exit).toBe(0)
    write(3)
    expect((await lint(folder, '--baseline', 'commsplan.baseline.json')).exit).toBe(1)
  })

  describe('when the plan leaves draft', () => {
    const plan = (status: string, ...channels: readonly string[]) =>
      `commsPlan: 1
plan: {name: Spring, status: ${status}}
channels:
${channels.map((name) => `  ${name}: {type: website, role: Says where the tree stands}\n`).join('')}`
    const unmeasured = ({ rule }: { rule: string }) => rule === 'measurement/channel-unmeasured'
    const ownerless = ({ rule }: { rule: string }) => rule === 'collaboration/no-owner'

    async function told(folder: string, text: string) {
      writeFileSync(join(folder, 'a.commsplan.yaml'), text)
      const { stdout } = await lint(folder, '--baseline', old, '--format', 'json')
      return JSON.parse(stdout).problems as {
        rule: string
        severity: string
        message: string
      }[]
    }

    async function listing(text: string): Promise<string> {
      const folder = temporaryFolder()
      writeFileSync(join(folder, 'a.commsplan.yaml'), text)
      await lint(folder, '--write-baseline', '--baseline', old)
      return folder
    }

    test('what the draft said together stays old, one by one', async () => {
      const folder = await listing(plan('draft', 'site', 'shop', 'fair'))
      const now = await told(folder, plan('in-review', 'site', 'shop', 'fair'))
      expect(now.filter(unmeasured)).toEqual([])
      const more = await told(folder, plan('in-review', 'site', 'shop', 'fair', 'stand'))
      expect(more.filter(unmeasured).map(({ message }) => message)).toEqual([
        expect.stringContaining('“Stand”'),
      ])
    })

    test('what was a hint does not excuse an error', async () => {
      const folder = await listing(plan('draft', 'site', 'shop'))
      const now = await told(folder, plan('approved', 'site', 'shop'))
      expect(now.filter(ownerless).map(({ severity }) => severity)).toEqual(['error', 'error'])
      expect(now.filter(unmeasured)).toEqual([])
    })

    test('going back to draft brings nothing up, a further place does', async () => {
      const folder = await listing(plan('approved', 'site', 'shop'))
      expect(await told(folder, plan('draft', 'site', 'shop'))).toEqual([])
      const more = await told(folder, plan('draft', 'site', 'shop', 'fair'))
      expect(more.filter(ownerless)).toHaveLength(1)
    })

    test('the list says how many it has', async () => {
      const folder = temporaryFolder()
      writeFileSync(join(folder, 'a.commsplan.yaml'), plan('draft', 'site', 'shop', 'fair'))
      const { stderr } = await lint(folder, '--write-baseline', '--baseline', old)
      const { problems: listed } = JSON.parse(readFileSync(join(folder, old), 'utf8'))
      const sum = listed.reduce((all: number, { count }: { count: number }) => all + count, 0)
      expect(stderr).toContain(`old.json lists ${sum} problems`)
    })
  })

  test.each(['', '{', '[]', '{"commsplanBaseline":1,"problems":[{"file":1}]}'])(
    'a list that cannot be read stops the build: %s',
    async (text) => {
      const folder = temporaryFolder(problems)
      writeFileSync(join(folder, old), text)
      const { stderr, exit } = await lint(folder, '--baseline', old)
      expect(stderr).toContain('old.json does not list old problems')
      expect(exit).toBe(2)
    },
  )

  test('a list that is not there is said', async () => {
    const { stderr, exit } = await lint(problems, '--baseline', old)
    expect(stderr).toBe('old.json does not exist. --write-baseline makes one.\n')
    expect(exit).toBe(2)
  })
})
