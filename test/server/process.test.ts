import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { introduction } from './session.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commsplan-'))
  await build({
    entryPoints: ['src/server/node.ts'],
    bundle: true,
    outfile: join(folder, 'server.cjs'),
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
  })
})

afterAll(() => rm(folder, { recursive: true }))

describe('the server as a process', () => {
  test('ends well after shutdown and exit', async () => {
    const { client, ended } = start()
    await client.sendRequest('initialize', introduction())
    await client.sendRequest('shutdown')
    await client.sendNotification('exit')
    expect(await ended).toBe(0)
  })

  test('says so when it has to end without a shutdown', async () => {
    const { client, ended } = start()
    await client.sendRequest('initialize', introduction())
    await client.sendNotification('exit')
    expect(await ended).toBe(1)
  })

  test('ends when the editor is gone', async () => {
    const { client, ended, process } = start()
    await client.sendRequest('initialize', introduction())
    process.stdin.end()
    expect(await ended).toBe(1)
  })
})

function start() {
  const child = spawn(process.execPath, [join(folder, 'server.cjs'), '--stdio'])
  const client = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  client.listen()
  const ended = once(child, 'exit').then(([code]) => code as number)
  return { client, ended, process: child }
}
