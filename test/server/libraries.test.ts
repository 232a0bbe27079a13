import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node'
import { type PlaceResult, placeRequest } from '../../src/server/protocol.ts'
import { onLine, type Session, session } from './session.ts'

const plan = `commsPlan: 1
imports: [../shared/house.commslib.yaml]
plan:
  name: Spring
  status: approved
channels:
  shop: {budget: 1000}
`

const library = `commsLibrary: 1
name: House
channels:
  shop: {type: store, role: Shows it}
`

/** What is said about the shop when the library is there: that the plan changes it. */
const laidUnder = ['references/library-changed']

let folder = ''
let planUri = ''
let libraryUri = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commsplan-'))
  await mkdir(join(folder, 'plans'))
  await mkdir(join(folder, 'shared'))
  planUri = pathToFileURL(join(folder, 'plans', 'spring.commsplan.yaml')).href
  libraryUri = pathToFileURL(join(folder, 'shared', 'house.commslib.yaml')).href
})

afterEach(() => rm(folder, { recursive: true }))

describe('libraries', () => {
  test('on disk are laid under the plan', async () => {
    await writeLibrary(library)
    const running = await start()
    running.open(planUri, plan)
    expect(await aboutShared(running, 1)).toEqual(laidUnder)
  })

  test('that are missing are a problem, until they appear', async () => {
    const running = await start()
    running.open(planUri, plan)
    expect(await aboutShared(running, 1)).toContain('references/import-missing')
    await writeLibrary(library)
    const next = running.nextPublished(planUri)
    await running.client.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: libraryUri, type: 1 }],
    })
    expect(shared((await next).diagnostics)).toEqual(laidUnder)
    expect((await next).version).toBe(1)
  })

  test('that are open win over the disk, and every edit of them counts', async () => {
    await writeLibrary(library)
    const running = await start()
    running.open(planUri, plan)
    expect(await aboutShared(running, 1)).toEqual(laidUnder)

    running.open(libraryUri, library)
    await running.nextPublished(planUri)
    running.change(libraryUri, 2, library.replace('  shop:', '  store:'))
    expect(shared((await running.nextPublished(planUri)).diagnostics)).not.toEqual(laidUnder)

    running.close(libraryUri)
    expect(shared((await running.nextPublished(planUri)).diagnostics)).toEqual(laidUnder)
  })

  test('that are there are offered in place of one that is missing', async () => {
    await writeLibrary(library)
    const running = await start()
    running.open(planUri, plan.replace('house', 'hous'))
    const problems = await running.problems(planUri, 1)
    const missing = problems.find(isAboutImport)
    const actions = await running.client.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: planUri },
      range: missing?.range,
      context: { diagnostics: [], only: ['quickfix'] },
    })
    expect(actions[0]).toMatchObject({
      title: 'Import “../shared/house.commslib.yaml” instead',
      diagnostics: [missing],
    })
  })

  test('follow the line that imports them', async () => {
    await writeLibrary(library)
    const running = await start()
    running.open(planUri, plan.replace('house', 'hous'))
    expect(await aboutShared(running, 1)).toContain('references/import-missing')
    running.change(planUri, 2, plan)
    expect(await aboutShared(running, 2)).toEqual(laidUnder)
  })

  test('outside the folders are as missing as those that do not exist', async () => {
    await writeLibrary(library)
    const running = await session({ folders: [pathToFileURL(join(folder, 'plans')).href] })
    running.open(planUri, plan)
    const outside = (await running.problems(planUri, 1)).filter(isAboutImport)
    const nowhere = await session({ folders: [pathToFileURL(folder).href] })
    await rm(join(folder, 'shared'), { recursive: true })
    nowhere.open(planUri, plan)
    expect(outside).toEqual((await nowhere.problems(planUri, 1)).filter(isAboutImport))
    expect(outside).toHaveLength(1)
  })

  test('may be used when their folder is opened, and no longer when it is closed', async () => {
    await writeLibrary(library)
    const plans = { uri: pathToFileURL(join(folder, 'plans')).href, name: 'plans' }
    const all = { uri: pathToFileURL(folder).href, name: 'all' }
    const running = await session({ folders: [plans.uri] })
    running.open(planUri, plan)
    expect(await aboutShared(running, 1)).not.toEqual(laidUnder)
    const next = running.nextPublished(planUri)
    await running.client.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [all], removed: [] },
    })
    expect(shared((await next).diagnostics)).toEqual(laidUnder)
  })

  test('are where a click leads to for what only they say', async () => {
    await writeLibrary(`${library}  letter:\n    type: email\n    role: Explains it\n`)
    const running = await start()
    running.open(planUri, plan.replace('}', ', handsOffTo: [{channel: letter}]}'))
    const place = (path: readonly string[]) =>
      running.client.sendRequest<PlaceResult>(placeRequest, { uri: planUri, path })
    expect(await place(['channels', 'letter', 'role'])).toEqual({
      uri: libraryUri,
      range: onLine(6, 10, 21),
    })
    expect(await place(['channels', 'shop'])).toMatchObject({ uri: planUri })
  })

  test('that the server cannot reach are read by the client', async () => {
    const running = await session({
      folders: ['vscode-vfs://github/house'],
      clientFiles: new Map([['vscode-vfs://github/house/shared/house.commslib.yaml', library]]),
    })
    const remote = 'vscode-vfs://github/house/plans/spring.commsplan.yaml'
    running.open(remote, plan)
    expect(shared(await running.problems(remote, 1))).toEqual(laidUnder)
  })
})

function start(): Promise<Session> {
  return session({ folders: [pathToFileURL(folder).href] })
}

function writeLibrary(text: string): Promise<void> {
  return writeFile(join(folder, 'shared', 'house.commslib.yaml'), text)
}

/** What is said about the import and about the shop, whose type and role the library gives. */
async function aboutShared(running: Session, version: number): Promise<unknown[]> {
  return shared(await running.problems(planUri, version))
}

function shared(problems: readonly Diagnostic[]): unknown[] {
  const shopLine = plan.split('\n').indexOf('  shop: {budget: 1000}')
  return problems
    .filter((problem) => isAboutImport(problem) || problem.range.start.line === shopLine)
    .map(({ code }) => String(code))
    .filter((rule) => /^(?:structure|references)\//.test(rule) && rule !== 'references/unused')
}

function isAboutImport({ code }: { readonly code?: unknown }): boolean {
  return code === 'references/import-missing'
}
