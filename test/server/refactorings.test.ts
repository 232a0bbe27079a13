import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  type CodeAction,
  CodeActionTriggerKind,
  type Range,
  type TextDocumentEdit,
} from 'vscode-languageserver/node'
import { applyEdits } from '../../src/core/index.ts'
import { onLine, type Session, type SessionOptions, session } from './session.ts'

const plan = `commsPlan: 1
plan: {name: Spring}
connectedStory:
  chapters:
    wake-up: {channels: [shop]}
channels:
  shop: {type: store, role: Opens early}
  web: {type: website}
`

const capabilities = {
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } },
  textDocument: { codeAction: { disabledSupport: true } },
}

let folder = ''
let uri = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commsplan-'))
  uri = pathToFileURL(join(folder, 'spring.commsplan.yaml')).href
})

afterEach(() => rm(folder, { recursive: true }))

test('what is offered is made for the version that was asked about', async () => {
  const running = await start()
  running.open(uri, plan, 3)
  const action = await actionAt(running, onLine(6, 10, 10), /on lines of its own$/)
  expect(action?.kind).toBe('refactor.rewrite')
  const [change] = changesOf(action)
  expect(change?.textDocument).toEqual({ uri, version: 3 })
  expect(applyEdits(plan, (change?.edits ?? []) as never)).toContain(
    '  shop:\n    type: store\n    role: Opens early\n',
  )
})

test('an entry moves to a new library, which is made first', async () => {
  const running = await start()
  running.open(uri, plan)
  const action = await actionAt(running, onLine(6, 3, 3), /^Move/)
  const library = uri.replace('.commsplan.yaml', '.commslib.yaml')
  expect(action).toMatchObject({
    title: 'Move the channel “Shop” to a new library, spring.commslib.yaml',
    kind: 'refactor.move',
  })
  expect(action?.edit?.documentChanges?.[0]).toEqual({ kind: 'create', uri: library })
  const [made, own] = changesOf(action)
  expect(made?.textDocument).toEqual({ uri: library, version: null })
  expect(own?.textDocument).toEqual({ uri, version: 1 })
})

test('a file that is there already is not made again', async () => {
  await writeFile(join(folder, 'spring.commslib.yaml'), 'commsLibrary: 1\n')
  const running = await start()
  running.open(uri, plan)
  expect(await actionAt(running, onLine(6, 3, 3), /^Move/)).toBeUndefined()
})

test('a library that is open is changed in the version that was read', async () => {
  const library = uri.replace('spring.commsplan.yaml', 'house.commslib.yaml')
  const running = await start()
  running.open(library, 'commsLibrary: 1\nchannels:\n  press: {type: press}\n', 7)
  running.open(uri, plan.replace('plan:', 'imports: [house.commslib.yaml]\nplan:'))
  const action = await actionAt(running, onLine(7, 3, 3), /house\.commslib\.yaml$/)
  expect(changesOf(action)[0]?.textDocument).toEqual({ uri: library, version: 7 })
})

test('why an entry cannot move is said to clients that can show it', async () => {
  const running = await start()
  running.open(uri, plan)
  const action = await actionAt(running, onLine(7, 3, 3), /^Move/)
  expect(action?.disabled?.reason).toMatch(/^Nothing else in this plan names “Web”/)
  expect(action?.edit).toBeUndefined()
  const plain = await start({ capabilities: {} })
  plain.open(uri, plan)
  expect(await actionAt(plain, onLine(7, 3, 3), /^Move/)).toBeUndefined()
})

test('moving is worked out only when somebody asks, not at every step of the cursor', async () => {
  const running = await start()
  running.open(uri, plan)
  const context = { diagnostics: [], triggerKind: CodeActionTriggerKind.Automatic }
  const params = { textDocument: { uri }, range: onLine(6, 3, 3), context }
  const actions = await running.client.sendRequest<CodeAction[]>('textDocument/codeAction', params)
  const kinds = actions.map(({ kind }) => kind)
  expect(kinds).toContain('refactor.rewrite')
  expect(kinds).not.toContain('refactor.move')
})

test('only the kinds that are asked for are offered', async () => {
  const running = await start()
  running.open(uri, plan)
  const kinds = (await actionsAt(running, onLine(6, 3, 3), ['refactor.move'])).map(
    ({ kind }) => kind,
  )
  expect(kinds).toEqual(['refactor.move'])
  expect(await actionsAt(running, onLine(6, 3, 3), ['source.organizeImports'])).toEqual([])
})

function start(options: SessionOptions = {}): Promise<Session> {
  return session({ folders: [pathToFileURL(folder).href], capabilities, ...options })
}

async function actionsAt(
  { client }: Session,
  range: Range,
  only: readonly string[] = ['refactor'],
): Promise<CodeAction[]> {
  const params = { textDocument: { uri }, range, context: { diagnostics: [], only } }
  return await client.sendRequest<CodeAction[]>('textDocument/codeAction', params)
}

async function actionAt(running: Session, range: Range, title: RegExp) {
  return (await actionsAt(running, range)).find((action) => title.test(action.title))
}

function changesOf(action: CodeAction | undefined): readonly TextDocumentEdit[] {
  const changes = action?.edit?.documentChanges ?? []
  return changes.filter((change): change is TextDocumentEdit => 'edits' in change)
}
