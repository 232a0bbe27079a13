import { describe, expect, test } from 'vitest'
import type {
  ClientCapabilities,
  CompletionItem,
  CompletionList,
  Hover,
} from 'vscode-languageserver'
import { applyEdits } from '../../src/core/index.ts'
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

  test.each([
    ['a new entry, nothing of which is typed yet', 'channels:\n  ', true],
    ['a new entry that is half typed', 'channels:\n  bus', true],
    ['a part that lacks its dash', 'risks:\n  ', true],
    ['a day that is typed in words', 'plan:\n  start: 16 Aug 2027', true],
    ['a word of a list', 'plan:\n  status: dr', false],
    ['a field', 'plan:\n  st', false],
  ])(
    'are asked for again while a word is typed where there is %s',
    async (_what, text, isAgain) => {
      const { client, open } = await session()
      open(uri, text)
      const lines = text.split('\n')
      const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
      const at = { textDocument: { uri }, position }
      const list = (await client.sendRequest('textDocument/completion', at)) as CompletionList
      expect(list.items.length).toBeGreaterThan(0)
      expect(list.isIncomplete).toBe(isAgain)
    },
  )

  test('answer nothing for a file that is not open', async () => {
    const { client } = await session()
    const at = { textDocument: { uri }, position: { line: 0, character: 0 } }
    expect(await client.sendRequest('textDocument/completion', at)).toBeNull()
    expect(await client.sendRequest('textDocument/hover', at)).toBeNull()
  })
})

describe('clients that can do less', () => {
  const plain: ClientCapabilities = { textDocument: { completion: { completionItem: {} } } }

  test.each([
    ['a field', 'plan:\n  ‸', 'name', 'plan:\n  name: '],
    ['yes or no', 'budget:\n  ‸', 'taxIncluded', 'budget:\n  taxIncluded: true'],
    [
      'lines in a list',
      'channels:\n    shop:\n        hand‸',
      'handsOffTo',
      'channels:\n    shop:\n        handsOffTo:\n            - channel: \n              by: ',
    ],
    [
      'lines of a file from Windows',
      'channels:\r\n    shop:\r\n        hand‸',
      'handsOffTo',
      'channels:\r\n    shop:\r\n        handsOffTo:\r\n            - channel: \r\n              by: ',
    ],
    [
      'an entry with the name that it suggests',
      'brand:\n  ‸',
      'proofs',
      'brand:\n  proofs:\n    proof-name:\n      claim: ',
    ],
  ])('get %s as text that is ready', async (_what, marked, label, text) => {
    const item = (await itemsAt(marked, plain)).find((each) => each.label === label)
    expect(item).not.toHaveProperty('insertTextFormat')
    expect(item).not.toHaveProperty('insertTextMode')
    expect(applied(marked, item)).toBe(text)
  })

  test('a client that knows tab stops but indents nothing gets indented tab stops', async () => {
    const capabilities = {
      textDocument: { completion: { completionItem: { snippetSupport: true } } },
    }
    const items = await itemsAt('channels:\n  shop:\n    hand‸', capabilities)
    const item = items.find(({ label }) => label === 'handsOffTo')
    expect(item).toMatchObject({
      insertTextFormat: 2,
      textEdit: { newText: 'handsOffTo:\n      - channel: $1\n        by: $2' },
    })
    expect(item).not.toHaveProperty('insertTextMode')
  })

  test('a sign that would mean something in a snippet is written as it is', async () => {
    const items = await itemsAt('channels:\n  a$b‸', plain)
    const item = items.find(({ label }) => label === 'new channel')
    expect(applied('channels:\n  a$b‸', item)).toBe('channels:\n  a$b:\n    type: ')
  })

  test('explanations are plain text unless markdown is what a client reads', async () => {
    const marked = 'plan:\n  st‸: x\n  name: _A_ plan\n'
    const [item] = await itemsAt(marked, plain)
    expect(item?.documentation).toMatchObject({
      kind: 'plaintext',
      value: expect.stringContaining('For example: start: '),
    })
    const shown = await hoverAt('commsPlan: 1\nplan:\n  stat‸us: x\n', {})
    expect(shown.contents).toMatchObject({ kind: 'plaintext' })
    const { value } = shown.contents as { value: string }
    expect(value).toMatch(/^status\n\n/)
    expect(value).toContain('- in-review: ')
    expect(value).not.toMatch(/[*`\\]|\]\(|^---$/m)
  })

  test('a link in plain text is its address', async () => {
    const shown = await hoverAt('commsPlan: 1\nchan‸els: {}\nplan: {name: x}\nchannels: {}\n', {})
    const { value } = shown.contents as { value: string }
    expect(value).toContain('More about this: file://')
    expect(value).not.toMatch(/[*`\\]|\]\(|^---$/m)
  })

  async function itemsAt(marked: string, capabilities: ClientCapabilities) {
    const { client, open } = await session({ capabilities })
    open(uri, marked.replace('‸', ''))
    const at = { textDocument: { uri }, position: positionOf(marked) }
    const list = (await client.sendRequest('textDocument/completion', at)) as CompletionList
    return list.items
  }

  async function hoverAt(marked: string, capabilities: ClientCapabilities) {
    const { client, open } = await session({ capabilities })
    open(uri, marked.replace('‸', ''))
    const at = { textDocument: { uri }, position: positionOf(marked) }
    return (await client.sendRequest('textDocument/hover', at)) as Hover
  }

  function positionOf(marked: string) {
    const lines = marked.slice(0, marked.indexOf('‸')).split('\n')
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
  }

  function applied(marked: string, item: CompletionItem | undefined) {
    if (!item?.textEdit || !('range' in item.textEdit)) throw new Error('It is not offered')
    return applyEdits(marked.replace('‸', ''), [item.textEdit])
  }
})
