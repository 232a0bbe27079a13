import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { versions } from '../../scripts/vscode/versions.mjs'
import { openVscode, type Vscode, type VscodeOptions } from './vscode.ts'

/** The least extension that has what the real one has: a command, a webview that comes back, a worker. */
const manifest = {
  name: 'greeter',
  publisher: 'commsplan-tests',
  version: '1.0.0',
  engines: { vscode: '^1.100.0' },
  main: './extension.js',
  browser: './extension.js',
  activationEvents: ['onWebviewPanel:greeting'],
  capabilities: { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true },
  contributes: {
    commands: [
      { command: 'greeter.greet', title: 'Greeter: Greet' },
      { command: 'greeter.double', title: 'Greeter: Double a Number in a Worker' },
    ],
  },
}

const source = `
const vscode = require('vscode')
const show = (panel) => {
  panel.webview.html = '<!doctype html><title>Greeting</title><h1>Good morning</h1>'
}
exports.activate = (context) => {
  context.subscriptions.push(
    vscode.commands.registerCommand('greeter.double', (number) => new Promise((resolve) => {
      const worker = new Worker(vscode.Uri.joinPath(context.extensionUri, 'double.js').toString())
      worker.onmessage = ({ data }) => resolve(data)
      worker.postMessage(number)
    })),
    vscode.commands.registerCommand('greeter.greet', () => {
      show(vscode.window.createWebviewPanel('greeting', 'Greeting', vscode.ViewColumn.Beside, {}))
      return 'greeted'
    }),
    vscode.window.registerWebviewPanelSerializer('greeting', {
      deserializeWebviewPanel: async (panel) => show(panel),
    }),
  )
}
`

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commsplan-greeter-'))
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
  await writeFile(join(folder, 'extension.js'), source)
  await writeFile(join(folder, 'double.js'), 'onmessage = ({ data }) => postMessage(2 * data)')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

type Kind = Required<Pick<VscodeOptions, 'host' | 'version' | 'untrusted' | 'colourTheme'>>

const kinds: Kind[] = [
  { host: 'node', version: 'newest', untrusted: false, colourTheme: 'light' },
  { host: 'web', version: 'newest', untrusted: false, colourTheme: 'high contrast' },
  { host: 'node', version: 'oldest', untrusted: true, colourTheme: 'dark' },
]

describe.each(kinds)('VS Code ($version) with its $host extension host', (kind) => {
  const { host, version } = kind
  let code: Vscode

  beforeAll(async () => {
    code = await openVscode({
      ...kind,
      extension: { folder },
      files: { 'notes.txt': 'one\ntwo\n', 'deeper/more.txt': 'three\n' },
      settings: { 'editor.tabSize': 7 },
    })
  })

  afterAll(() => code?.close())

  test('runs functions in the extension host that was asked for', async () => {
    const about = await code.run((vscode) => ({
      node: typeof process === 'object',
      scheme: vscode.workspace.workspaceFolders?.[0]?.uri.scheme,
      version: vscode.version,
    }))
    expect(about).toEqual({
      node: host === 'node',
      scheme: host === 'node' ? 'file' : 'vscode-remote',
      version: versions[version].vscode,
    })
  })

  test('has the settings, the colours and the trust that were asked for', async () => {
    const about = await code.run((vscode) => ({
      tabSize: vscode.workspace.getConfiguration('editor').get('tabSize'),
      colours: vscode.window.activeColorTheme.kind,
      untrusted: !vscode.workspace.isTrusted,
    }))
    const colours = { light: 1, dark: 2, 'high contrast': 3, 'high contrast light': 4 }
    expect(about).toEqual({
      tabSize: 7,
      colours: colours[kind.colourTheme],
      untrusted: kind.untrusted,
    })
  })

  test('hands errors back with the place where they were thrown', async () => {
    const failing = code.run(() => {
      throw new RangeError('too far')
    })
    await expect(failing).rejects.toThrow('too far')
    await expect(failing).rejects.toHaveProperty('stack', expect.stringContaining('RangeError'))
  })

  test('opens, finds and saves files of the workspace', async () => {
    const found = await code.run(async (vscode) =>
      (await vscode.workspace.findFiles('**/*.txt')).map((uri) => uri.path.split('/').at(-1)),
    )
    expect(found.sort()).toEqual(['more.txt', 'notes.txt'])

    await code.run(async (vscode, name) => {
      const root = vscode.workspace.workspaceFolders?.[0]
      if (!root) throw new Error('no folder is open')
      const uri = vscode.Uri.joinPath(root.uri, name)
      const editor = await vscode.window.showTextDocument(uri)
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'zero\n'))
      await editor.document.save()
    }, 'notes.txt')
    expect(await readFile(join(code.workspace, 'notes.txt'), 'utf8')).toBe('zero\none\ntwo\n')
  })

  test('sees files that change on disk', async () => {
    const changed = code.run(
      (vscode) =>
        new Promise<string | undefined>((resolve) => {
          const watcher = vscode.workspace.createFileSystemWatcher('**/more.txt')
          watcher.onDidChange((uri) => resolve(uri.path.split('/').at(-1)))
        }),
    )
    // Nothing says when the watcher is at work, so change the file until it says something.
    let seen: string | undefined
    changed.then((name) => {
      seen = name
    })
    await expect
      .poll(async () => {
        await writeFile(join(code.workspace, 'deeper', 'more.txt'), `${Date.now()}\n`)
        return seen
      })
      .toBe('more.txt')
  })

  if (host === 'web')
    test('lets the extension start a worker of its own', async () => {
      const six = await code.run((vscode) => vscode.commands.executeCommand('greeter.double', 3))
      expect(six).toBe(6)
    })

  test('reads a webview, and again after a restart', async () => {
    const answer = await code.run((vscode) => vscode.commands.executeCommand('greeter.greet'))
    expect(answer).toBe('greeted')
    const frame = await code.frame('Good morning')
    expect(await frame.title()).toBe('Greeting')
    await code.screenshot(`harness-${version}-${host}`)

    await code.reload()
    expect(await code.frame(/^Good morning$/)).not.toBe(frame)
    expect(await code.run((vscode) => vscode.window.tabGroups.all.length)).toBe(2)
  })
})
