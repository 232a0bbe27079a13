import { describe, expect, test } from 'vitest'
import type {
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  SelectionRange,
  WorkspaceSymbol,
} from 'vscode-languageserver'
import { onLine, session } from './session.ts'

const base = 'vscode-vfs://github/house'
const uri = `${base}/plans/a.commsplan.yaml`
const plan = `commsPlan: 1
imports: [../shared/house.commslib.yaml]
plan: {summary: See https://house.example}
channels:
  shop:
    budget: 1000
`
const clientFiles = new Map([
  [`${base}/shared/house.commslib.yaml`, 'commsLibrary: 1\nchannels: {shop: {name: Our shops}}\n'],
  [`${base}/plans/b.commsplan.yaml`, 'commsPlan: 1\nteams:\n  press: {function: sales}\n'],
])

describe('an overview of a plan', () => {
  test('the outline speaks of the newest text, with the titles of libraries', async () => {
    const { client, open, change } = await start()
    open(uri, plan)
    change(uri, 2, plan.replace('budget', 'purpose'))
    const symbols = await client.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    })
    expect(symbols.map(({ name }) => name)).toEqual(['Imports', 'Cover page', 'Channels'])
    expect(symbols[2]?.children).toMatchObject([
      { name: 'Our shops', selectionRange: onLine(4, 2, 6) },
    ])
  })

  test('parts are found in all files of the workspace, open or not', async () => {
    const { client, open } = await start()
    open(uri, plan)
    const find = (query: string) =>
      client.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query })
    const all = await find('')
    expect(all.map(({ name, containerName }) => `${name}: ${containerName}`)).toEqual([
      'Shop: Channel in a.commsplan.yaml',
      'Press: Team in b.commsplan.yaml',
      'Our shops: Channel in house.commslib.yaml',
    ])
    expect(await find('press')).toHaveLength(1)
  })

  test('lines fold, selections grow and links lead on', async () => {
    const { client, open } = await start()
    open(uri, plan)
    const textDocument = { uri }
    expect(
      await client.sendRequest<FoldingRange[]>('textDocument/foldingRange', { textDocument }),
    ).toEqual([
      { startLine: 3, endLine: 5 },
      { startLine: 4, endLine: 5 },
    ])
    const [first, second] = await client.sendRequest<SelectionRange[]>(
      'textDocument/selectionRange',
      { textDocument, positions: [onLine(5, 5, 5).start, onLine(0, 0, 0).start] },
    )
    expect(first?.range).toEqual(onLine(5, 4, 10))
    expect(second?.range).toEqual(onLine(0, 0, 9))
    const links = await client.sendRequest<DocumentLink[]>('textDocument/documentLink', {
      textDocument,
    })
    expect(links).toEqual([
      { range: onLine(1, 10, 39), target: `${base}/shared/house.commslib.yaml` },
      { range: onLine(2, 20, 41), target: 'https://house.example' },
    ])
  })

  test('of a file that is not open there is none', async () => {
    const { client } = await start()
    const textDocument = { uri }
    const position = { line: 0, character: 0 }
    for (const [method, more] of [
      ['documentSymbol', {}],
      ['foldingRange', {}],
      ['selectionRange', { positions: [position] }],
      ['documentLink', {}],
      ['definition', { position }],
      ['references', { position, context: { includeDeclaration: true } }],
      ['documentHighlight', { position }],
      ['prepareRename', { position }],
      ['rename', { position, newName: 'other' }],
    ] as const) {
      const params = { textDocument, ...more }
      expect(await client.sendRequest(`textDocument/${method}`, params)).toBeNull()
    }
  })
})

function start() {
  return session({ folders: [base], clientFiles })
}
