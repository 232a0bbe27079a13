import { describe, expect, test } from 'vitest'
import type { CompletionList, Hover } from 'vscode-languageserver'
import { onLine, session } from './session.ts'

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

  test('long lists are light for clients that can take them so', async () => {
    const capabilities = {
      textDocument: {
        completion: {
          completionItem: { resolveSupport: { properties: ['documentation'] } },
          completionList: { itemDefaults: ['editRange'] },
        },
      },
    }
    const { client, open } = await session({ capabilities })
    open(uri, 'plan:\n  status: dr\n  markets: [NO, ]\n')
    const at = { textDocument: { uri }, position: { line: 1, character: 12 } }
    const list = (await client.sendRequest('textDocument/completion', at)) as CompletionList
    expect(list.itemDefaults?.editRange).toEqual(onLine(1, 10, 12))
    expect(Object.keys(list.items[0] ?? {})).toEqual(['label', 'kind', 'sortText'])
    const draft = await client.sendRequest('completionItem/resolve', list.items[0])
    expect(draft).toMatchObject({
      label: 'draft',
      documentation: { value: expect.stringContaining('Still being') },
    })
    const inList = { textDocument: { uri }, position: { line: 2, character: 16 } }
    const places = (await client.sendRequest('textDocument/completion', inList)) as CompletionList
    const { items } = places
    expect(items.find(({ label }) => label === 'SE')?.textEditText).toBeUndefined()
    const unknown = { label: 'nothing like that' }
    expect(await client.sendRequest('completionItem/resolve', unknown)).toEqual(unknown)
  })

  test('answer nothing for a file that is not open', async () => {
    const { client } = await session()
    const at = { textDocument: { uri }, position: { line: 0, character: 0 } }
    expect(await client.sendRequest('textDocument/completion', at)).toBeNull()
    expect(await client.sendRequest('textDocument/hover', at)).toBeNull()
  })
})
