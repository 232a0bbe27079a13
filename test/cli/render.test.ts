import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { builtFile, commsplan, temporaryFolder } from './command-line.ts'

const sound = fileURLToPath(new URL('fixtures/lint-clean', import.meta.url))
const plan = 'rescue.commsplan.yaml'
const onUnix = process.platform !== 'win32'

const render = (folder: string, out: string, from = plan) =>
  commsplan(['render', from, '--out', out], { folder })

test('a page is written whole, with nothing left beside it', async () => {
  const folder = temporaryFolder(sound)
  const before = readdirSync(folder)
  expect(await render(folder, 'page.html')).toEqual({ stdout: '', stderr: '', exit: 0 })
  const page = readFileSync(join(folder, 'page.html'), 'utf8')
  expect(page).toMatch(/^<!doctype html>/i)
  expect(page.trimEnd()).toMatch(/<\/html>$/)
  expect(page).toContain('Mend it here')
  expect(readdirSync(folder).sort()).toEqual([...before, 'page.html'].sort())
})

test('--out - prints the same page', async () => {
  const folder = temporaryFolder(sound)
  await render(folder, 'page.html')
  const { stdout, stderr, exit } = await render(folder, '-')
  expect(stdout).toBe(readFileSync(join(folder, 'page.html'), 'utf8'))
  expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 })
})

test('libraries are laid underneath', async () => {
  const folder = temporaryFolder(fileURLToPath(new URL('fixtures/libraries', import.meta.url)))
  const { stdout } = await render(folder, '-', 'plans/rescue.commsplan.yaml')
  expect(stdout).toContain('window')
})

describe('what is already there', () => {
  test('an older page is replaced', async () => {
    const folder = temporaryFolder(sound)
    writeFileSync(join(folder, 'page.html'), 'old')
    expect(await render(folder, 'page.html')).toMatchObject({ exit: 0 })
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toMatch(/^<!doctype html>/i)
  })

  test.runIf(onUnix)('its rights stay, and links lead on', async () => {
    const folder = temporaryFolder(sound)
    mkdirSync(join(folder, 'site'))
    writeFileSync(join(folder, 'site', 'real.html'), 'old')
    chmodSync(join(folder, 'site', 'real.html'), 0o664)
    symlinkSync('site/real.html', join(folder, 'page.html'))
    symlinkSync('site/new.html', join(folder, 'soon.html'))
    await render(folder, 'page.html')
    await render(folder, 'soon.html')
    expect(lstatSync(join(folder, 'page.html')).isSymbolicLink()).toBe(true)
    expect(lstatSync(join(folder, 'soon.html')).isSymbolicLink()).toBe(true)
    expect(statSync(join(folder, 'site', 'real.html')).mode & 0o777).toBe(0o664)
    expect(readdirSync(join(folder, 'site')).sort()).toEqual(['new.html', 'real.html'])
  })

  test.runIf(onUnix)('devices are left alone', async () => {
    const folder = temporaryFolder(sound)
    const { stderr, exit } = await render(folder, '/dev/null')
    expect(stderr).toMatch(/null is not an ordinary file\.\n$/)
    expect(exit).toBe(2)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  test.each(['rescue.commsplan.yaml', 'new.commslib.yml', 'plain.yaml', 'link.html'])(
    'a plan is never replaced: %s',
    async (out) => {
      const folder = temporaryFolder(sound)
      const text = readFileSync(join(folder, plan), 'utf8')
      writeFileSync(join(folder, 'plain.yaml'), text)
      if (onUnix) symlinkSync(plan, join(folder, 'link.html'))
      else writeFileSync(join(folder, 'link.html'), text)
      expect(await render(folder, out)).toMatchObject({ exit: 2, stdout: '' })
      expect(readFileSync(join(folder, plan), 'utf8')).toBe(text)
      expect(readFileSync(join(folder, 'plain.yaml'), 'utf8')).toBe(text)
    },
  )
})

test.runIf(process.platform === 'linux')('a full disk costs no page that was there', () => {
  const folder = temporaryFolder(sound)
  writeFileSync(join(folder, 'page.html'), 'old')
  const files = readdirSync(folder)
  const command = `ulimit -f 0; trap '' XFSZ; "${process.execPath}" "${builtFile}" render ${plan} --out page.html 2>&1; echo $?`
  const said = execFileSync('bash', ['-c', `{ ${command}; } | cat`], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(said).toBe('commsplan: page.html does not fit: it would be bigger than allowed here.\n2\n')
  expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(files)
})
