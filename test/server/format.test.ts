import { expect, test } from 'vitest'
import type { TextEdit } from 'vscode-languageserver/node'
import { applyEdits } from '../../src/core/index.ts'
import { onLine, session } from './session.ts'

const uri = 'file:///plans/spring.commsplan.yaml'
const textDocument = { uri }
const plan = 'channels:\n    shop:\n        type:   store\n'

test('a file is put in order as the client likes it, without tabs', async () => {
  const running = await session()
  running.open(uri, plan)
  const options = { tabSize: 2, insertSpaces: false }
  const edits = await running.client.sendRequest<TextEdit[]>('textDocument/formatting', {
    textDocument,
    options,
  })
  expect(applyEdits(plan, edits)).toBe('channels:\n  shop:\n    type: store\n')
})

test('some lines of it are, too', async () => {
  const running = await session()
  running.open(uri, plan)
  const edits = await running.client.sendRequest<TextEdit[]>('textDocument/rangeFormatting', {
    textDocument,
    range: onLine(2, 0, 20),
    options: { tabSize: 4, insertSpaces: true },
  })
  expect(applyEdits(plan, edits)).toBe(plan.replace('   store', ' store'))
})

test('and so is the line just left', async () => {
  const running = await session()
  running.open(uri, `${plan}\n`)
  const edits = await running.client.sendRequest<TextEdit[]>('textDocument/onTypeFormatting', {
    textDocument,
    position: { line: 3, character: 0 },
    ch: '\n',
    options: { tabSize: 4, insertSpaces: true },
  })
  expect(applyEdits(`${plan}\n`, edits)).toBe(`${plan.replace('   store', ' store')}        \n`)
})

test('an unknown file gets no answer', async () => {
  const running = await session()
  const options = { tabSize: 2, insertSpaces: true }
  const params = { textDocument, options }
  expect(await running.client.sendRequest('textDocument/formatting', params)).toBeNull()
})
