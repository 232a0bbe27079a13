import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { StreamMessageWriter } from 'vscode-languageserver/node'
import { wholeMessages } from '../../src/server/pipes/whole-messages.ts'

test('each message goes out in one piece', async () => {
  const output = new PassThrough()
  const pieces: string[] = []
  output.on('data', (piece: Buffer) => pieces.push(String(piece)))
  const writer = new StreamMessageWriter(wholeMessages(output))
  await writer.write({ jsonrpc: '2.0', method: 'größer' } as never)
  await writer.write({ jsonrpc: '2.0', method: 'small' } as never)
  expect(pieces).toEqual([
    'Content-Length: 37\r\n\r\n{"jsonrpc":"2.0","method":"größer"}',
    'Content-Length: 34\r\n\r\n{"jsonrpc":"2.0","method":"small"}',
  ])
})
