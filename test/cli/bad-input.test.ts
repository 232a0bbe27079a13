import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commsplan, type Outcome, temporaryFolder } from './command-line.ts'

const onUnix = process.platform !== 'win32'
const name = 'plan.commsplan.yaml'

/** Lints and renders one file with these bytes; both must end, and never show the program's insides. */
async function bothCommands(content: string | Uint8Array): Promise<Outcome[]> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, name), content)
  const outcomes = [
    await commsplan(['lint', name, '--format', 'json'], { folder }),
    await commsplan(['render', name, '--out', 'page.html'], { folder }),
  ]
  for (const { stderr } of outcomes) expect(stderr).not.toMatch(/\n +at |Error:|node:internal/)
  return outcomes
}

describe('files that cannot be plans are refused in one line', () => {
  test.for<[string, Uint8Array | string, RegExp]>([
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13),
      /not a text file/,
    ],
    ['text in UTF-16', Buffer.from('\ufeffcommsPlan: 1\n', 'utf16le'), /save it again as UTF-8/],
    ['text in an old encoding', Buffer.from('commsPlan: 1\nnotes: Århus\n', 'latin1'), /UTF-8/],
    ['text with zero bytes', 'commsPlan: 1\nnotes: "\0"\n', /not a text file/],
    ['5 MB', `commsPlan: 1\nnotes: ${'x'.repeat(5 * 1024 * 1024)}\n`, /has 5\.0 MB/],
  ])('%s', async ([, content, reason]) => {
    for (const { stdout, stderr, exit } of await bothCommands(content)) {
      expect(exit).toBe(2)
      expect(stderr).toMatch(/^commsplan: plan\.commsplan\.yaml [^\n]+\n$/)
      expect(stderr).toMatch(reason)
      expect(stdout).toMatch(/^$|^\{"version":1,"files":0,"problems":\[\]\}\n$/)
    }
  })
})

describe('texts that are hard to read give problems', { timeout: 300_000 }, () => {
  const deep = (open: string, close: string) =>
    `notes: ${open.repeat(10_000)}${close.repeat(10_000)}`
  const bomb = Array.from({ length: 9 }, (_, i) => {
    const names = Array.from({ length: 9 }, () => (i === 0 ? 'lol' : `*a${i - 1}`))
    return `x-a${i}: &a${i} [${names.join(', ')}]`
  }).join('\n')
  test.for<[string, string]>([
    ['10,000 levels of brackets', deep('[', ']')],
    ['10,000 levels of braces', deep('{a: ', '}')],
    ['10,000 levels of question marks', `notes:\n  ${'? '.repeat(10_000)}`],
    [
      '1,900 levels of lines',
      Array.from({ length: 1900 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    ],
    ['an alias bomb', `${bomb}\nnotes: *a8`],
    ['an alias bomb that nobody lights', bomb],
    ['an alias bomb of channels', `channels:\n${bomb.replaceAll(/^/gm, '  ')}`],
    ['an alias of itself', 'notes: &a [*a]'],
    ['nothing but quotes', '"'.repeat(10_000)],
    ['lone carriage returns', 'plan:\r  name: One\r'],
  ])('%s', async ([, content]) => {
    const [lint, render] = await bothCommands(`commsPlan: 1\n${content}\n`)
    expect(lint?.exit).toBeLessThan(2)
    expect(JSON.parse(lint?.stdout ?? '')).toMatchObject({ version: 1, files: 1 })
    expect(render).toMatchObject({ exit: 0, stderr: '' })
  })

  // More problems than a call can have arguments, and than lists within lists would end with in time.
  test.for([
    ['fields', 100_000, 100_000, '', (i: number) => `field-${i}: 1\n`],
    [
      'channels',
      20_000,
      5_000,
      'channels:\n',
      (i: number) => `  channel-${i}: {rol: 1, ownr: 2, notez: 3, x: 4}\n`,
    ],
  ] as const)('%s with %i problems', async ([, most, count, opening, entry]) => {
    const folder = temporaryFolder()
    const entries = Array.from({ length: count }, (_, i) => entry(i)).join('')
    writeFileSync(
      join(folder, name),
      `commsPlan: 1\nplan: {status: in-review}\n${opening}${entries}`,
    )
    const { stdout, stderr } = await commsplan(['lint', '--format', 'json'], { folder })
    expect(stderr).toBe('')
    const { version, files, problems } = JSON.parse(stdout)
    expect({ version, files }).toEqual({ version: 1, files: 1 })
    expect(problems.length).toBeGreaterThanOrEqual(most)
  })

  test('an empty file', async () => {
    const [lint] = await bothCommands('')
    expect(JSON.parse(lint?.stdout ?? '')).toMatchObject({ files: 1 })
  })
})

describe.runIf(onUnix)('places that cannot be read', () => {
  test('a pipe keeps nobody waiting', async () => {
    const folder = temporaryFolder()
    execFileSync('mkfifo', [join(folder, name)])
    for (const args of [['lint'], ['lint', name], ['render', name, '--out', '-']]) {
      expect(await commsplan(args, { folder })).toEqual({
        stdout: '',
        stderr: `commsplan: ${name} is not an ordinary file.\n`,
        exit: 2,
      })
    }
  })

  test('a device', async () => {
    const folder = temporaryFolder()
    const { stderr, exit } = await commsplan(['lint', '/dev/zero'], { folder })
    expect(stderr).toMatch(/zero is not an ordinary file\.\n$/)
    expect(exit).toBe(2)
  })

  test('a link that leads nowhere, and one that leads to itself', async () => {
    const folder = temporaryFolder()
    symlinkSync('nowhere', join(folder, 'a.commsplan.yaml'))
    symlinkSync('b.commsplan.yaml', join(folder, 'b.commsplan.yaml'))
    const { stderr, exit } = await commsplan(['lint'], { folder })
    expect(stderr).toBe(
      'commsplan: a.commsplan.yaml does not exist.\n' +
        'commsplan: b.commsplan.yaml is a link that leads back to itself.\n',
    )
    expect(exit).toBe(2)
  })

  test('files and folders without permission', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, name), 'commsPlan: 1\n', { mode: 0o200 })
    mkdirSync(join(folder, 'private'), { mode: 0o300 })
    chmodSync(folder, 0o755)
    // The rights of a file do not hold for root, so root asks as somebody else.
    const asSomebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    const { stderr, exit } = await commsplan(['lint'], { folder, ...asSomebody })
    expect(stderr).toMatch(/plan\.commsplan\.yaml is closed to you/)
    expect(stderr).toMatch(/private is closed to you/)
    expect(exit).toBe(2)
  })
})

test('folders are searched without node_modules, dot folders and links to folders', async () => {
  const folder = temporaryFolder()
  for (const inner of ['node_modules/one', '.cache', 'plans']) {
    mkdirSync(join(folder, inner), { recursive: true })
    writeFileSync(join(folder, inner, name), 'commsPlan: 1\nchanels:\n')
  }
  if (onUnix) {
    symlinkSync('..', join(folder, 'plans', 'round'))
    symlinkSync(name, join(folder, 'plans', 'same.commsplan.yaml'))
  }
  const { stdout } = await commsplan(['lint', '--format', 'json'], { folder })
  const { files, problems } = JSON.parse(stdout)
  expect(files).toBe(1)
  expect(new Set(problems.map(({ file }: { file: string }) => file))).toEqual(
    new Set([`plans/${name}`]),
  )
})
