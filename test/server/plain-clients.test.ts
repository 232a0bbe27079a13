import { expect, test } from 'vitest'
import type {
  ClientCapabilities,
  CodeAction,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver'
import { applyEdits } from '../../src/core/index.ts'
import { onLine, session } from './session.ts'

const folder = 'vscode-vfs://github/house'
const uri = `${folder}/a.commsplan.yaml`
const libraryUri = `${folder}/house.commslib.yaml`

const plan = `commsPlan: 1
imports: [house.commslib.yaml]
connectedStory:
  chapters:
    one: {channels: [shop], mesage: "Hear it"}
channels:
  shop: {type: store, role: Opens early}
`
const clientFiles = new Map([[libraryUri, 'commsLibrary: 1\nchannels:\n  press: {type: press}\n']])

test('fixes, refactorings and names are edits without versions', async () => {
  const { actionsAt, rename } = await start({})
  const all = [
    ...(await actionsAt(4, 28)),
    ...(await actionsAt(6, 3)),
    ...(await actionsAt(0, 0, ['source.fixAll'])),
  ]
  expect(new Set(all.map(({ kind }) => kind))).toEqual(
    new Set(['quickfix', 'refactor.rewrite', 'refactor.move', 'source.fixAll.commsplan']),
  )
  for (const { edit } of all) expect(Object.keys(edit ?? {})).toEqual(['changes'])

  const fix = all.find(({ isPreferred }) => isPreferred)
  expect(applyEdits(plan, fix?.edit?.changes?.[uri] ?? [])).toBe(plan.replace('mesage', 'message'))
  const move = all.find(({ kind }) => kind === 'refactor.move')
  expect(Object.keys(move?.edit?.changes ?? {})).toEqual([libraryUri, uri])
  const { changes } = await rename(6, 3, 'store')
  expect(applyEdits(plan, changes?.[uri] ?? [])).toBe(plan.replaceAll('shop', 'store'))
})

test.each([
  ['no new files', {}],
  ['versions, but no new files', { workspaceEdit: { documentChanges: true } }],
])('to a client that knows %s, nothing is offered that makes one', async (_what, workspace) => {
  const { actionsAt } = await start({ workspace })
  const titles = [...(await actionsAt(4, 28)), ...(await actionsAt(6, 3))].map(({ title }) => title)
  expect(titles).toContain('Leave this out here, with a reason')
  expect(titles.filter((title) => /new library|whole team/.test(title))).toEqual([])
})

test('a client that makes files knows versions', async () => {
  const { actionsAt } = await start({
    workspace: { workspaceEdit: { resourceOperations: ['create'] } },
  })
  const move = (await actionsAt(6, 3)).find(({ title }) => title.includes('a new library'))
  expect(move?.edit?.documentChanges).toMatchObject([
    { kind: 'create', uri: uri.replace('commsplan', 'commslib') },
    { textDocument: { version: null } },
    { textDocument: { uri, version: 1 } },
  ])
  expect(move?.edit).not.toHaveProperty('changes')
})

test('the outline is a plain list, in which each part names the one that it is in', async () => {
  const { client } = await start({})
  const symbols = await client.sendRequest<SymbolInformation[]>('textDocument/documentSymbol', {
    textDocument: { uri },
  })
  expect(symbols.map(({ name, containerName }) => [containerName, name])).toEqual([
    [undefined, 'Imports'],
    [undefined, 'Connected story'],
    ['Connected story', 'Chapters'],
    ['Chapters', 'One'],
    [undefined, 'Channels'],
    ['Channels', 'Shop'],
  ])
  expect(symbols.at(-1)).toMatchObject({ location: { uri, range: { start: { line: 6 } } } })
  for (const symbol of symbols) expect(symbol).not.toHaveProperty('children')
})

async function start(capabilities: ClientCapabilities) {
  const { client, open } = await session({ folders: [folder], clientFiles, capabilities })
  open(uri, plan)
  return {
    client,
    actionsAt: (line: number, column: number, only?: readonly string[]) =>
      client.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: onLine(line, column, column),
        context: { diagnostics: [], ...(only && { only }) },
      }),
    rename: (line: number, character: number, newName: string) =>
      client.sendRequest<WorkspaceEdit>('textDocument/rename', {
        textDocument: { uri },
        position: { line, character },
        newName,
      }),
  }
}
