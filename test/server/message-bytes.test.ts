import { expect, test } from 'vitest'
import type { Message } from 'vscode-languageserver'
import { bytesOf } from '../../src/server/pipes/message-bytes.ts'

const start = { line: 0, character: 0 }
const first = { range: { start, end: start }, message: 'Say “when” – or leave it out.' }
const second = { range: { start, end: start }, message: 'Smørrebrød' }

test.each<[string, object]>([
  ['an answer', { id: 1, result: { title: 'Forår' } }],
  ['no problems', published([])],
  ['one problem', published([first])],
  ['several problems, of which one has been told before', published([second, first])],
])('%s goes over the wire as JSON', (_, said) => {
  const message = { jsonrpc: '2.0', ...said } as Message
  expect(new TextDecoder().decode(bytesOf(message))).toBe(JSON.stringify(message))
})

function published(diagnostics: readonly object[]) {
  const params = { uri: 'file:///å.commsplan.yaml', version: 2, diagnostics }
  return { method: 'textDocument/publishDiagnostics', params }
}
