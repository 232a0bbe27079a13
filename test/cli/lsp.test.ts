import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { builtFile, temporaryFolder } from './command-line.ts'

test('an editor gets problems through lsp --stdio, and ends it', async () => {
  const server = spawn(process.execPath, [builtFile, 'lsp', '--stdio'], {
    cwd: temporaryFolder(),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => server.on('close', resolve))
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  const published = new Promise((resolve) =>
    connection.onNotification('textDocument/publishDiagnostics', resolve),
  )
  connection.listen()

  const { serverInfo } = await connection.sendRequest<{ serverInfo: unknown }>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  })
  expect(serverInfo).toMatchObject({ name: 'commsplan' })
  await connection.sendNotification('initialized', {})
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: {
      uri: 'file:///plan.commsplan.yaml',
      languageId: 'commsplan',
      version: 7,
      text: 'commsPlan: 1\nchanels:\n',
    },
  })
  expect(await published).toMatchObject({
    version: 7,
    diagnostics: expect.arrayContaining([expect.objectContaining({ source: 'commsplan' })]),
  })

  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  expect(await ended).toBe(0)
})
