import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node'
import { applyEdits, type TextEdit } from '../../src/core/index.ts'
import { type SettingsResult, settingsRequest } from '../../src/server/protocol.ts'
import { onLine, type Session, session } from './session.ts'

const plan = `commsPlan: 1
plan:
  name: Spring
  status: in-review
channels:
  shop:
    type: store
    role: Sells
`

const off = 'commsConfig: 1\nrules:\n  channels/no-role: off\n'

let folder = ''
let planUri = ''
let settingsUri = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commsplan-'))
  await mkdir(join(folder, 'plans'))
  planUri = pathToFileURL(join(folder, 'plans', 'spring.commsplan.yaml')).href
  settingsUri = pathToFileURL(join(folder, 'commsplan.config.yaml')).href
})

afterEach(() => rm(folder, { recursive: true }))

describe('settings', () => {
  test('on disk decide, and the server tells which ones', async () => {
    await writeSettings(off)
    const running = await start()
    running.open(planUri, plan)
    expect(rolesIn(await running.problems(planUri, 1))).toEqual([])
    const told = await running.client.sendRequest<SettingsResult>(settingsRequest, { uri: planUri })
    expect(told).toEqual({ files: [settingsUri], profile: 'standard', isIgnored: false })
  })

  test('are followed when they appear, change and go', async () => {
    const running = await start()
    running.open(planUri, plan)
    expect(rolesIn(await running.problems(planUri, 1))).toEqual([2])
    const afterChange = async (type: number) => {
      const next = running.nextPublished(planUri)
      const changes = [{ uri: settingsUri, type }]
      await running.client.sendNotification('workspace/didChangeWatchedFiles', { changes })
      return rolesIn((await next).diagnostics)
    }
    await writeSettings(off)
    expect(await afterChange(1)).toEqual([])
    await writeSettings(off.replace('off', 'hint'))
    expect(await afterChange(2)).toEqual([4])
    await rm(join(folder, 'commsplan.config.yaml'))
    expect(await afterChange(3)).toEqual([2])
  })

  test('that are open win over the disk, and every edit of them counts', async () => {
    await writeSettings(off)
    const running = await start()
    running.open(planUri, plan)
    expect(rolesIn(await running.problems(planUri, 1))).toEqual([])
    running.open(settingsUri, off)
    await running.nextPublished(planUri)
    running.change(settingsUri, 2, off.replace('off', 'error'))
    expect(rolesIn((await running.nextPublished(planUri)).diagnostics)).toEqual([1])
    running.close(settingsUri)
    expect(rolesIn((await running.nextPublished(planUri)).diagnostics)).toEqual([])
  })

  test('have problems, hovers and completions of their own', async () => {
    const running = await start()
    const text = 'commsConfig: 1\nextends: [gone.config.yaml]\nrules:\n  chanels/no-role: off\n  \n'
    running.open(settingsUri, text)
    const problems = await running.problems(settingsUri, 1)
    expect(problems.map(({ code }) => code)).toEqual([
      'settings/extends-missing',
      'settings/unknown-rule',
    ])
    const at = (line: number, character: number) => ({
      textDocument: { uri: settingsUri },
      position: { line, character },
    })
    const offered = await running.client.sendRequest<{ items: { label: string }[] }>(
      'textDocument/completion',
      at(4, 2),
    )
    const labels = offered.items.map(({ label }) => label)
    expect(labels).toContain('channels/no-role')
    expect(labels).not.toContain('structure/not-yaml')
    const hover = await running.client.sendRequest('textDocument/hover', at(1, 2))
    expect(JSON.stringify(hover)).toContain('Settings to build on')
  })

  test('leave a plan out', async () => {
    await writeSettings('commsConfig: 1\nignore: [plans]\n')
    const running = await start()
    running.open(planUri, plan)
    expect(await running.problems(planUri, 1)).toEqual([])
    const told = await running.client.sendRequest<SettingsResult>(settingsRequest, { uri: planUri })
    expect(told.isIgnored).toBe(true)
  })

  test('that the server cannot reach are read by the client', async () => {
    const running = await session({
      folders: ['vscode-vfs://github/house'],
      clientFiles: new Map([['vscode-vfs://github/house/commsplan.config.yaml', off]]),
    })
    const remote = 'vscode-vfs://github/house/plans/spring.commsplan.yaml'
    running.open(remote, plan)
    expect(rolesIn(await running.problems(remote, 1))).toEqual([])
  })
})

describe('quick fixes', () => {
  test('leave a problem out here, with room for the reason', async () => {
    const running = await start()
    running.open(planUri, plan)
    const actions = await actionsOnRole(running)
    const fix = actions.find(({ title }) => title === 'Leave this out here, with a reason')
    const after = applied(fix, plan)
    expect(after).toBe(
      plan.replace('    role', '    # commsplan-allow channels/no-role: TBD\n    role'),
    )
    running.change(planUri, 2, after)
    expect(rolesIn(await running.problems(planUri, 2))).toEqual([])
  })

  test('make the settings of the team, where there are none', async () => {
    const running = await start()
    running.open(planUri, plan)
    const fix = (await actionsOnRole(running)).find(({ title }) => title.startsWith('Switch'))
    expect(fix?.edit?.documentChanges?.[0]).toEqual({ kind: 'create', uri: settingsUri })
    expect(applied(fix, '')).toBe(off)
  })

  test('change the settings of the team, and keep what is written there', async () => {
    const written =
      'commsConfig: 1\n# ours\nrules:\n  budget/over: hint # why not\n  channels/no-role: {level: error}\n'
    await writeSettings(written)
    const running = await start()
    running.open(planUri, plan)
    const actions = await actionsOnRole(running)
    expect(actions.map(({ title }) => title).filter((title) => title.includes('team'))).toEqual([
      'Say this as a warning for the whole team',
      'Switch this off for the whole team',
    ])
    const fix = actions.find(({ title }) => title.includes('warning'))
    expect(applied(fix, written)).toBe(written.replace('error', 'warning'))
  })
})

function start(): Promise<Session> {
  return session({
    folders: [pathToFileURL(folder).href],
    capabilities: {
      workspace: { workspaceFolders: true, workspaceEdit: { resourceOperations: ['create'] } },
    },
  })
}

function writeSettings(text: string): Promise<void> {
  return writeFile(join(folder, 'commsplan.config.yaml'), text)
}

/** How loud the problem about the role is, as LSP counts it. */
function rolesIn(problems: readonly Diagnostic[]): unknown[] {
  return problems.filter(({ code }) => code === 'channels/no-role').map(({ severity }) => severity)
}

async function actionsOnRole(running: Session): Promise<CodeAction[]> {
  await running.problems(planUri, 1)
  return running.client.sendRequest('textDocument/codeAction', {
    textDocument: { uri: planUri },
    range: onLine(7, 10, 10),
    context: { diagnostics: [] },
  })
}

function applied(action: CodeAction | undefined, text: string): string {
  const edits = action?.edit?.documentChanges?.flatMap((change) =>
    'edits' in change ? (change.edits as TextEdit[]) : [],
  )
  if (!edits) throw new Error('There is no such action')
  return applyEdits(text, edits)
}
