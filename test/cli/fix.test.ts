import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unifiedDiff } from '../../src/cli/fix/unified-diff.ts'
import { writeFixed } from '../../src/cli/fix/write-fixed.ts'
import { temporaryFolder } from './command-line.ts'
import { commsplanHere } from './in-process.ts'

const onUnix = process.platform !== 'win32'
const name = 'spring.commsplan.yaml'
const crooked = `commsPlan: 1   # begun on a train
plan:
  name: Spring #1 of many
  start: 5 April 2027
  markets: [GB, NO]   # and more to come
`
const straight = `commsPlan: 1   # begun on a train
plan:
  name: "Spring #1 of many"
  start: 2027-04-05
  markets: [GB, "NO"]   # and more to come
`

function folderWith(text: string): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, name), text)
  return folder
}

const textIn = (folder: string) => readFileSync(join(folder, name), 'utf8')

describe('--fix', () => {
  test('mends what can be mended, and says so', async () => {
    const folder = folderWith(crooked)
    const before = await commsplanHere(['lint'], { folder })
    const { stdout, stderr, exit } = await commsplanHere(['lint', '--fix'], { folder })
    expect(textIn(folder)).toBe(straight)
    expect(before.stdout).toMatch(/--fix can mend 3 of them\.\n$/)
    expect(stdout).not.toContain('--fix')
    expect(stderr).toBe('1 file mended.\n')
    expect({ before: before.exit, after: exit }).toEqual({ before: 1, after: 0 })
    expect(readdirSync(folder)).toEqual([name])
  })

  test('running it twice changes nothing, not even the time of the file', async () => {
    const folder = folderWith(crooked)
    await commsplanHere(['lint', '--fix'], { folder })
    const before = statSync(join(folder, name))
    const { stderr } = await commsplanHere(['lint', '--fix'], { folder })
    expect(stderr).toBe('')
    const after = statSync(join(folder, name))
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs])
  })

  test.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text: string) => `\ufeff${text}`],
    ['both', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['no line end at the end', (text: string) => text.trimEnd()],
  ])('keeps %s', async (_, written) => {
    const folder = folderWith(written(crooked))
    await commsplanHere(['lint', '--fix'], { folder })
    expect(textIn(folder)).toBe(written(straight))
  })

  test.runIf(onUnix)('keeps the rights of a file, and links', async () => {
    const folder = folderWith(crooked)
    chmodSync(join(folder, name), 0o640)
    symlinkSync(name, join(folder, 'a-link.commsplan.yaml'))
    await commsplanHere(['lint', '--fix', 'a-link.commsplan.yaml'], { folder })
    expect(textIn(folder)).toBe(straight)
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o640)
    expect(lstatSync(join(folder, 'a-link.commsplan.yaml')).isSymbolicLink()).toBe(true)
  })

  test('leaves to people what only they can decide', async () => {
    const text = readFileSync(
      fileURLToPath(new URL('../../examples/needs-work.commsplan.yaml', import.meta.url)),
      'utf8',
    )
    const folder = folderWith(text)
    await commsplanHere(['lint', '--fix'], { folder })
    expect(textIn(folder)).not.toBe(text)
    expect(textIn(folder).match(/TBD/g)).toEqual(text.match(/TBD/g))
  })

  test('a file that was changed meanwhile is left as it is', () => {
    const folder = folderWith('somebody else’s words\n')
    const before = Buffer.from(crooked)
    expect(writeFixed(join(folder, name), name, before, straight)).toEqual({
      refusal: `${name} was changed meanwhile; it was left as it is. Run --fix again.`,
    })
    expect(textIn(folder)).toBe('somebody else’s words\n')
  })

  test('a file that cannot be written is said, and stays', async () => {
    const folder = folderWith(crooked)
    const missing = join(folder, 'gone', name)
    expect(writeFixed(missing, name, Buffer.from(''), 'x')).toEqual({
      refusal: `${name} does not exist.`,
    })
  })
})

describe('--fix-dry-run', () => {
  test('prints a diff that git can apply, and changes nothing', async () => {
    const folder = folderWith(crooked)
    const { stdout, stderr, exit } = await commsplanHere(['lint', '--fix-dry-run'], { folder })
    expect(textIn(folder)).toBe(crooked)
    expect(stderr).toMatch(/^1 file checked/)
    expect(exit).toBe(0)
    execFileSync('git', ['apply', '-'], { cwd: folder, input: stdout })
    expect(textIn(folder)).toBe(straight)
  })

  test('prints nothing where there is nothing to mend', async () => {
    const { stdout } = await commsplanHere(['lint', '--fix-dry-run'], {
      folder: folderWith(straight),
    })
    expect(stdout).toBe('')
  })

  test('reads standard input, too', async () => {
    const { stdout } = await commsplanHere(
      ['lint', '-', '--fix-dry-run', '--stdin-filepath', 'plans/new.commsplan.yaml'],
      { folder: temporaryFolder(), input: async () => Buffer.from(crooked) },
    )
    expect(stdout).toMatch(/^--- a\/plans\/new\.commsplan\.yaml\n\+\+\+ b\/plans\/new/)
  })
})

describe('a diff', () => {
  const line = fc.constantFrom('a\n', 'b\n', 'c\n', 'd\r\n', '\n')
  const text = fc
    .tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('', 'end'))
    .map(([lines, end]) => lines.join('') + end)

  test('applied to the old text gives the new one', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applied(before, unifiedDiff('plan.yaml', before, after))).toBe(after)
      }),
      { numRuns: 500 },
    )
  })

  test('of equal texts is empty; of one changed line, one line out and one in', () => {
    const before = Array.from({ length: 30 }, (_, index) => `line ${index}\n`).join('')
    expect(unifiedDiff('plan.yaml', before, before)).toBe('')
    expect(unifiedDiff('plan.yaml', before, before.replace('line 10\n', 'ten\n'))).toBe(
      '--- a/plan.yaml\n+++ b/plan.yaml\n@@ -8,7 +8,7 @@\n line 7\n line 8\n line 9\n-line 10\n+ten\n line 11\n line 12\n line 13\n',
    )
  })

  test('of texts that have little in common ends soon', () => {
    const lines = (word: string) =>
      Array.from({ length: 6000 }, (_, i) => `${word} ${i}\n`).join('')
    const [before, after] = [lines('old'), lines('new')]
    expect(applied(before, unifiedDiff('plan.yaml', before, after))).toBe(after)
  })
})

/** What `patch` would make of a text. */
function applied(before: string, diff: string): string {
  const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const hunks = diff.split(/^(?=@@ )/m).slice(1)
  let result = ''
  let at = 0
  for (const hunk of hunks) {
    const [head = '', ...rest] = hunk.match(/[^\n]*\n/g) ?? []
    const [, start = '', count = ''] = /^@@ -(\d+),(\d+) /.exec(head) ?? []
    const from = Number(start) - (count === '0' ? 0 : 1)
    result += old.slice(at, from).join('')
    at = from
    for (const [index, line] of rest.entries()) {
      if (line.startsWith('\\')) continue
      const words = rest[index + 1]?.startsWith('\\') ? line.slice(1, -1) : line.slice(1)
      if (!line.startsWith('+')) expect(old[at++]).toBe(words)
      if (!line.startsWith('-')) result += words
    }
  }
  return result + old.slice(at).join('')
}
