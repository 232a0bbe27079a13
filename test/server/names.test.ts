import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import type {
  DocumentHighlight,
  Location,
  Position,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver'
import { onLine, type Session, session } from './session.ts'

const plan = `commsPlan: 1
imports: [../shared/house.commslib.yaml]
channels:
  shop: {budget: 1000}
connectedStory:
  chapters:
    one: {channels: [shop]}
`
const library = `commsLibrary: 1
channels:
  shop: {type: store}
`
const other = `commsPlan: 1
imports: [../shared/house.commslib.yaml]
calendar: {activities: {open: {channel: "shop"}}}
`
const inPlan = { line: 6, character: 22 }

describe('on disk', () => {
  test('a name leads to the plan, from there to the library, and an import to its file', async () => {
    const { at, running, open } = await start({ 'plans/a.commsplan.yaml': plan, ...shared })
    open('plans/a.commsplan.yaml', plan)
    const go = (position: Position) =>
      running.client.sendRequest('textDocument/definition', {
        textDocument: { uri: at('plans/a.commsplan.yaml') },
        position,
      })
    const own = { uri: at('plans/a.commsplan.yaml'), range: onLine(3, 2, 6) }
    expect(await go(inPlan)).toEqual([own])
    const below = { uri: at('shared/house.commslib.yaml'), range: onLine(2, 2, 6) }
    expect(await go(own.range.start)).toEqual([below])
    const file = { uri: at('shared/house.commslib.yaml'), range: onLine(0, 0, 0) }
    expect(await go({ line: 1, character: 20 })).toEqual([file])
    expect(await go({ line: 0, character: 0 })).toEqual([
      { uri: at('plans/a.commsplan.yaml'), range: onLine(0, 0, 9) },
    ])
  })

  test('references are found in plans that are not open, but not where nobody looks', async () => {
    const { at, running, open, folder } = await start({
      'plans/a.commsplan.yaml': plan,
      'plans/deep/er/b.commsplan.yml': other.replace('..', '../../..'),
      'node_modules/c/c.commsplan.yaml': other,
      '.hidden/d.commsplan.yaml': other,
      'plans/notes.yaml': other,
      ...shared,
    })
    await symlink(folder, join(folder, 'plans', 'around'))
    open('plans/a.commsplan.yaml', plan)
    const references = (includeDeclaration: boolean) =>
      running.client.sendRequest<Location[]>('textDocument/references', {
        textDocument: { uri: at('plans/a.commsplan.yaml') },
        position: inPlan,
        context: { includeDeclaration },
      })
    const uses = [
      { uri: at('plans/a.commsplan.yaml'), range: onLine(6, 21, 25) },
      { uri: at('plans/deep/er/b.commsplan.yml'), range: onLine(2, 41, 45) },
    ]
    expect(await references(false)).toEqual(uses)
    const all = await references(true)
    expect(all).toHaveLength(4)
    expect(all).toEqual(expect.arrayContaining(uses))
  })

  test('highlights stay in the file', async () => {
    const { at, running, open } = await start({ 'plans/a.commsplan.yaml': plan, ...shared })
    open('plans/a.commsplan.yaml', plan)
    const found = await running.client.sendRequest<DocumentHighlight[]>(
      'textDocument/documentHighlight',
      { textDocument: { uri: at('plans/a.commsplan.yaml') }, position: inPlan },
    )
    expect(found).toEqual([
      { range: onLine(3, 2, 6), kind: 3 },
      { range: onLine(6, 21, 25), kind: 2 },
    ])
  })

  test('renaming edits every plan and the library, open texts with their version', async () => {
    const { at, running, open, rename } = await start({
      'plans/a.commsplan.yaml': 'commsPlan: 1\n',
      'plans/b.commsplan.yaml': other,
      ...shared,
    })
    open('plans/a.commsplan.yaml', plan, 7)
    open('shared/house.commslib.yaml', library.replace('\nchannels', '\n\nchannels'), 3)
    const prepared = await running.client.sendRequest('textDocument/prepareRename', {
      textDocument: { uri: at('plans/a.commsplan.yaml') },
      position: inPlan,
    })
    expect(prepared).toEqual({ range: onLine(6, 21, 25), placeholder: 'shop' })
    const { documentChanges } = await rename('plans/a.commsplan.yaml', inPlan, 'store')
    const changes = documentChanges as TextDocumentEdit[]
    expect(changes).toHaveLength(3)
    expect(changes).toEqual(
      expect.arrayContaining([
        {
          textDocument: { uri: at('plans/a.commsplan.yaml'), version: 7 },
          edits: [
            { range: onLine(3, 2, 6), newText: 'store' },
            { range: onLine(6, 21, 25), newText: 'store' },
          ],
        },
        {
          textDocument: { uri: at('shared/house.commslib.yaml'), version: 3 },
          edits: [{ range: onLine(3, 2, 6), newText: 'store' }],
        },
        {
          textDocument: { uri: at('plans/b.commsplan.yaml'), version: null },
          edits: [{ range: onLine(2, 40, 46), newText: '"store"' }],
        },
      ]),
    )
  })

  test('a name that is taken, or a word that is none, is refused in a sentence', async () => {
    const { at, running, open, rename } = await start({
      'plans/b.commsplan.yaml': other,
      ...shared,
    })
    open('plans/a.commsplan.yaml', plan.replace('shop: {', 'web: {}\n  shop: {'))
    await expect(
      rename('plans/a.commsplan.yaml', { line: 4, character: 3 }, 'web'),
    ).rejects.toThrow('There is already a channel called “web” (in “a.commsplan.yaml”, line 4).')
    await expect(
      running.client.sendRequest('textDocument/prepareRename', {
        textDocument: { uri: at('plans/a.commsplan.yaml') },
        position: { line: 0, character: 12 },
      }),
    ).rejects.toThrow('Only short names that you gave yourself can be renamed')
  })
})

test('where the client finds and reads the files, references and renaming reach them, too', async () => {
  const base = 'vscode-vfs://github/house'
  const running = await session({
    folders: [base],
    clientFiles: new Map([
      [`${base}/plans/a.commsplan.yaml`, plan],
      [`${base}/plans/b.commsplan.yaml`, `\uFEFF${other}`],
      [`${base}/shared/house.commslib.yaml`, library],
    ]),
  })
  const uri = `${base}/shared/house.commslib.yaml`
  running.open(uri, library)
  const { documentChanges } = await running.client.sendRequest<WorkspaceEdit>(
    'textDocument/rename',
    { textDocument: { uri }, position: { line: 2, character: 2 }, newName: 'store' },
  )
  expect(documentChanges?.map((each) => (each as TextDocumentEdit).textDocument)).toEqual([
    { uri, version: 1 },
    { uri: `${base}/plans/a.commsplan.yaml`, version: null },
    { uri: `${base}/plans/b.commsplan.yaml`, version: null },
  ])
})

test('a plan that is not saved yet has names, too', async () => {
  const running = await session()
  const uri = 'untitled:Untitled-1'
  running.open(uri, plan)
  const { documentChanges } = await running.client.sendRequest<WorkspaceEdit>(
    'textDocument/rename',
    { textDocument: { uri }, position: inPlan, newName: 'store' },
  )
  expect(documentChanges).toHaveLength(1)
})

const shared = { 'shared/house.commslib.yaml': library }

async function start(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'commsplan-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  const running: Session = await session({ folders: [pathToFileURL(folder).href] })
  const at = (name: string) => pathToFileURL(join(folder, name)).href
  return {
    folder,
    running,
    at,
    open: (name: string, text: string, version?: number) => running.open(at(name), text, version),
    rename: (name: string, position: Position, newName: string) =>
      running.client.sendRequest<WorkspaceEdit>('textDocument/rename', {
        textDocument: { uri: at(name) },
        position,
        newName,
      }),
  }
}
