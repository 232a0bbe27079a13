import { describe, expect, test } from 'vitest'
import type { CompletionList, Hover } from 'vscode-languageserver'
import { session } from './session.ts'

const uri = 'file:///plans/a.commsplan.yaml'

describe('completion and hover', () => {
  test('are offered, and answer for the newest text', async () => {
    const { client, open, change } = await session()
    open(uri, 'commsPlan: 1\nplan:\n  ')
    change(uri, 2, 'commsPlan: 1\nplan:\n  status: dr')
    const at = { textDocument: { uri }, position: { line: 2, character: 12 } }
    const list = (await client.sendRequest('textDocument/completion', at)) as CompletionList
    expect(list.items.map(({ label }) => label)).toContain('draft')
    const on = { textDocument: { uri }, position: { line: 2, character: 4 } }
    const shown = (await client.sendRequest('textDocument/hover', on)) as Hover
    expect(shown.contents).toMatchObject({ value: expect.stringContaining('**status**') })
  })

  test('answer nothing for a file that is not open', async () => {
    const { client } = await session()
    const at = { textDocument: { uri }, position: { line: 0, character: 0 } }
    expect(await client.sendRequest('textDocument/completion', at)).toBeNull()
    expect(await client.sendRequest('textDocument/hover', at)).toBeNull()
  })
})
