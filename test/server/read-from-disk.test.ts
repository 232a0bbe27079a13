import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFromDisk } from '../../src/server/files/read-from-disk.ts'

let root = ''

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'commsplan-'))
  await mkdir(join(root, 'open', 'shared'), { recursive: true })
  await mkdir(join(root, 'secret'))
  await writeFile(join(root, 'open', 'plain.yaml'), 'commsLibrary: 1 # £\n')
  await writeFile(join(root, 'open', 'with mark.yaml'), '\uFEFFcommsLibrary: 1\n')
  await writeFile(join(root, 'open', 'latin.yaml'), Buffer.from([0x23, 0xa3, 0x0a]))
  await writeFile(join(root, 'open', 'big.yaml'), '#'.repeat(2 * 1024 * 1024 + 1))
  await writeFile(join(root, 'secret', 'key.yaml'), 'hidden')
  await symlink(join(root, 'secret', 'key.yaml'), join(root, 'open', 'link.yaml'))
  await symlink(join(root, 'secret'), join(root, 'open', 'way-out'))
  await symlink(join(root, 'open', 'plain.yaml'), join(root, 'open', 'shared', 'inner-link.yaml'))
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(root, 'open', 'pipe.yaml')])
})

afterAll(() => rm(root, { recursive: true }))

describe('reading a library from disk', () => {
  test.each([
    ['a file', 'open/plain.yaml', 'commsLibrary: 1 # £\n'],
    ['a file with a byte order mark', 'open/with mark.yaml', '\uFEFFcommsLibrary: 1\n'],
    ['a link that stays inside', 'open/shared/inner-link.yaml', 'commsLibrary: 1 # £\n'],
  ])('gives the text of %s', async (_, path, text) => {
    expect(await read(path)).toBe(text)
  })

  test.each([
    ['a file that does not exist', 'open/none.yaml'],
    ['a folder', 'open/shared'],
    ['the open folder itself', 'open'],
    ['a file outside', 'secret/key.yaml'],
    ['a link that leads outside', 'open/link.yaml'],
    ['a file in a linked folder outside', 'open/way-out/key.yaml'],
    ['what is not UTF-8', 'open/latin.yaml'],
    ['what is too big', 'open/big.yaml'],
    ['a pipe that nobody writes to', 'open/pipe.yaml'],
  ])('gives nothing for %s', async (_, path) => {
    expect(await read(path)).toBeUndefined()
  })

  test.each([
    'file:///%00',
    'https://example.com/a.yaml',
    'file://server/share/a.yaml',
    'nonsense',
    '',
  ])('gives nothing for the address “%s”', async (address) => {
    expect(await readFromDisk(address, [folder()])).toBeUndefined()
  })
})

function folder(): string {
  return pathToFileURL(join(root, 'open')).href
}

function read(path: string): Promise<string | undefined> {
  return readFromDisk(pathToFileURL(join(root, path)).href, [folder()])
}
