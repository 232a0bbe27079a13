import { describe, expect, test } from 'vitest'
import type { ClientCapabilities, CodeLens, InlayHint } from 'vscode-languageserver'
import { onLine, type Session, type SessionOptions, session } from './session.ts'

const uri = 'file:///plans/a.commsplan.yaml'
const plan = `commsPlan: 1
imports: [a.commslib.yaml]
plan:
  start: 2027-03-01
  end: 2027-03-14
connectedStory:
  chapters:
    notice: {channels: [posters]}
channels:
  posters: {type: out-of-home}
`

const refreshing: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
}

async function lensesIn({ client }: Session): Promise<CodeLens[]> {
  return await client.sendRequest('textDocument/codeLens', { textDocument: { uri } })
}

async function hintsIn({ client }: Session): Promise<InlayHint[]> {
  const params = { textDocument: { uri }, range: onLine(0, 0, 0) }
  params.range.end.line = 99
  return await client.sendRequest('textDocument/inlayHint', params)
}

/** A client with settings that a test can change, and what the server asks it to show again. */
async function withSettings(
  settings: Record<string, unknown>,
  options: SessionOptions = {},
): Promise<{ running: Session; refreshed: (what: string) => Promise<void> }> {
  const refreshes: string[] = []
  const waiting = new Set<() => void>()
  const running = await session({
    capabilities: refreshing,
    ...options,
    before: (client) => {
      client.onRequest('workspace/configuration', ({ items }) =>
        items.map(({ section }: { section: string }) => settings[section] ?? null),
      )
      for (const what of ['workspace/codeLens/refresh', 'workspace/inlayHint/refresh']) {
        client.onRequest(what, () => {
          refreshes.push(what)
          for (const look of waiting) look()
          return null
        })
      }
    },
  })
  const refreshed = async (what: string) => {
    while (!refreshes.includes(what)) {
      await new Promise<void>((resolve) => waiting.add(resolve))
    }
    refreshes.splice(0)
  }
  return { running, refreshed }
}

describe('lenses and hints', () => {
  test('are there without any settings', async () => {
    const running = await session()
    running.open(uri, plan)
    expect((await lensesIn(running)).map(({ command }) => command)).toEqual([
      { title: 'told by 1 channel · no moment yet', command: '' },
      { title: 'tells Notice', command: '' },
    ])
    expect(await hintsIn(running)).toEqual([
      { position: { line: 3, character: 19 }, label: 'Mon', paddingLeft: true },
      { position: { line: 4, character: 17 }, label: 'Sun · 2 weeks', paddingLeft: true },
    ])
  })

  test('a client that can show places is told which', async () => {
    const running = await session({ showPlaces: 'show.them' })
    running.open(uri, plan)
    const [lens, other] = await lensesIn(running)
    expect(lens?.command).toBeUndefined()
    const resolved = await running.client.sendRequest('codeLens/resolve', lens)
    expect((resolved as CodeLens).command).toEqual({
      title: 'told by 1 channel · no moment yet',
      command: 'show.them',
      arguments: [uri, { line: 7, character: 4 }, [onLine(7, 24, 31)]],
    })
    running.change(uri, 2, 'plan:\n')
    await lensesIn(running)
    const old = await running.client.sendRequest('codeLens/resolve', other)
    expect((old as CodeLens).command).toEqual({ title: '…', command: '' })
  })

  test('can be switched off, one kind after the other, at any time', async () => {
    const settings: Record<string, unknown> = {
      commsplan: { lenses: { chapters: false }, hints: { weekdays: false } },
    }
    const { running, refreshed } = await withSettings(settings)
    await refreshed('workspace/inlayHint/refresh')
    running.open(uri, plan)
    expect((await lensesIn(running)).map(({ command }) => command?.title)).toEqual(['tells Notice'])
    expect((await hintsIn(running)).map(({ label }) => label)).toEqual(['2 weeks'])
    settings.commsplan = { lenses: { channels: false } }
    await running.client.sendNotification('workspace/didChangeConfiguration', { settings: null })
    await refreshed('workspace/inlayHint/refresh')
    expect((await lensesIn(running)).map(({ command }) => command?.title)).toEqual([
      'told by 1 channel · no moment yet',
    ])
    expect((await hintsIn(running)).map(({ label }) => label)).toEqual(['Mon', 'Sun · 2 weeks'])
  })

  test('follow settings that a client sends unasked', async () => {
    const running = await session()
    running.open(uri, plan)
    const settings = { commsplan: { hints: { weekdays: false, lengths: 'odd' } } }
    await running.client.sendNotification('workspace/didChangeConfiguration', { settings })
    expect((await hintsIn(running)).map(({ label }) => label)).toEqual(['2 weeks'])
    await running.client.sendNotification('workspace/didChangeConfiguration', { settings: 1 })
    expect((await hintsIn(running)).map(({ label }) => label)).toEqual(['Mon', 'Sun · 2 weeks'])
  })

  test('are shown again when a library changes, though the text did not', async () => {
    const library = 'file:///plans/a.commslib.yaml'
    const { running, refreshed } = await withSettings({})
    await refreshed('workspace/inlayHint/refresh')
    running.open(uri, plan)
    await running.problems(uri, 1)
    running.open(library, 'commsLibrary: 1\nchannels:\n  posters: {name: Posters on hills}\n')
    await refreshed('workspace/codeLens/refresh')
    expect((await lensesIn(running)).map(({ command }) => command?.title)).toHaveLength(2)
  })

  test('answer nothing for a file that is not open', async () => {
    const running = await session()
    expect(await lensesIn(running)).toBeNull()
    expect(await hintsIn(running)).toBeNull()
  })
})
