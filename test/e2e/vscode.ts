import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Frame, Page } from 'playwright-core'
import { type Served, serveVscode, unpackExtension } from '../../scripts/vscode/serve.mjs'
import { launchBrowser } from './browser.ts'
import { writeRunner, writeWorkspace } from './folders.ts'
import { type Link, openLink } from './link.ts'
import { showWebExtensions } from './web-extensions.ts'
import { webviewFrame } from './webview.ts'

type VscodeApi = typeof import('vscode')

/** What to open. */
export interface VscodeOptions {
  /**
   * Where the extension runs. `node` is the desktop's extension host, with the extension installed.
   * `web` is the web worker of vscode.dev, with the extension loaded from an address and in
   * development mode; the workspace is the same real folder, behind `vscode-remote:` instead of
   * `file:`.
   */
  readonly host: 'node' | 'web'
  /** Default `newest`; scripts/vscode/versions.mjs says which these are. */
  readonly version?: 'newest' | 'oldest'
  /** The workspace: real files, their text by their path inside it. */
  readonly files: Readonly<Record<string, string>>
  /** Default `light`. */
  readonly colourTheme?: keyof typeof colourThemes
  /** Size of the window in pixels, default 1280 × 800. */
  readonly width?: number
  readonly height?: number
  /** Opens the workspace in Restricted Mode. */
  readonly untrusted?: boolean
}

/** A running VS Code, and a browser that shows it. */
export interface Vscode {
  /** The workbench's page, for the keyboard, the mouse and what is on the screen. */
  readonly page: Page
  /** The workspace's folder on disk. */
  readonly workspace: string
  /**
   * Calls a function inside the extension host. Only its text travels: it sees `vscode`, its
   * arguments and nothing else of the test file. Arguments and result travel as JSON.
   */
  run<Args extends readonly unknown[], Result>(
    inside: (vscode: VscodeApi, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>
  /** Waits for a visible webview that shows `text`, and gives the frame with its content. */
  frame(text: string | RegExp): Promise<Frame>
  /** Saves a picture of the window as test/e2e/output/NAME.png and gives its path. */
  screenshot(name: string): Promise<string>
  /** Reloads the window, as after a restart of VS Code: editors and panels come back. */
  reload(): Promise<void>
  /** Ends everything and removes the workspace. */
  close(): Promise<void>
}

/** Names that both the oldest and the newest VS Code know. */
const colourThemes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high contrast': 'Default High Contrast',
  'high contrast light': 'Default High Contrast Light',
} as const

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Opens a VS Code of its own with the packaged extension, with its own data, ports and browser, and waits until `run`
 * works.
 *
 * ```ts
 * const code = await openVscode({
 *   host: 'node',
 *   files: { 'a.commsplan.yaml': 'commsPlan: 1\n' },
 * })
 * const language = await code.run(async (vscode, name) => {
 *   const [file] = await vscode.workspace.findFiles(name)
 *   return file && (await vscode.workspace.openTextDocument(file)).languageId
 * }, 'a.commsplan.yaml')
 * await code.close()
 * ```
 *
 * @throws Error with what VS Code has said, when it does not come up within two minutes
 */
export async function openVscode(options: VscodeOptions): Promise<Vscode> {
  const cleanUp: (() => Promise<unknown>)[] = []
  const close = async () => {
    for (const step of cleanUp.splice(0).reverse()) await step()
  }
  try {
    const folder = await mkdtemp(join(tmpdir(), 'commsplan-e2e-'))
    cleanUp.push(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }))
    const link = await openLink()
    cleanUp.push(() => link.close())
    const workspace = await writeWorkspace(join(folder, 'workspace'), options.files)
    const runner = await writeRunner(join(folder, 'runner'), link.endpoint)

    const started = await Promise.allSettled([
      serve(options, runner).then((server) => {
        cleanUp.push(() => server.stop())
        return server
      }),
      launchBrowser().then((browser) => {
        cleanUp.push(() => browser.close())
        return browser
      }),
      options.host === 'web' ? serveOverHttp(options, link, runner, folder) : undefined,
    ])
    const [server, browser] = started.map((result) => {
      if (result.status === 'rejected') throw result.reason
      return result.value
    }) as [Served, Browser, undefined]

    const page = await openPage(browser, options)
    if (options.host === 'web') await showWebExtensions(page, link.endpoint, ['runner', 'tested'])
    await openWorkbench(page, server, link, workspace)
    return drive(page, link, workspace, close)
  } catch (error) {
    await close()
    throw error
  }
}

/** The extension as users get it. */
const vsix = 'dist/commsplan.vsix'

function serve(options: VscodeOptions, runner: string): Promise<Served> {
  const inNode = options.host === 'node'
  return serveVscode({
    version: options.version,
    vsix: inNode ? vsix : undefined,
    extensions: inNode ? [runner] : [],
    settings: { 'workbench.colorTheme': colourThemes[options.colourTheme ?? 'light'] },
    trustEverything: !options.untrusted,
  })
}

/** In the web host extensions come from an address, as in vscode.dev. */
async function serveOverHttp(options: VscodeOptions, link: Link, runner: string, folder: string) {
  const unpacked = join(folder, 'unpacked')
  await mkdir(unpacked)
  link.serveFolder('runner', runner)
  link.serveFolder('tested', await unpackExtension(vsix, unpacked, options.version))
}

async function openPage(browser: Browser, { width = 1280, height = 800 }: VscodeOptions) {
  const context = await browser.newContext({
    viewport: { width, height },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  return context.newPage()
}

async function openWorkbench(page: Page, server: Served, link: Link, workspace: string) {
  const said: string[] = []
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
  await page.goto(`${server.url}?folder=${encodeURIComponent(workspace)}`, { waitUntil: 'commit' })

  const patience = AbortSignal.timeout(120_000)
  const tooLong = new Promise<never>((_, reject) => {
    patience.addEventListener('abort', () => reject(new Error('VS Code did not come up.')))
  })
  try {
    await Promise.race([link.connected(), tooLong])
  } catch (error) {
    const picture = await saveScreenshot(page, 'did-not-come-up')
    const last = [...said.slice(-30), '', 'The server:', server.log()].join('\n')
    throw new Error(`VS Code did not come up; see ${picture}. Its last words:\n${last}`, {
      cause: error,
    })
  }
}

function drive(page: Page, link: Link, workspace: string, close: () => Promise<void>): Vscode {
  return {
    page,
    workspace,
    run: (inside, ...args) =>
      link.run(sourceOf(inside), args) as Promise<Awaited<ReturnType<typeof inside>>>,
    frame: (text) => webviewFrame(page, text),
    screenshot: (name) => saveScreenshot(page, name),
    reload: () => reload(page, link),
    close,
  }
}

/** By VS Code's own command: the browser's reload leaves no time to save what is open. */
async function reload(page: Page, link: Link) {
  const inside = (vscode: VscodeApi) => {
    setTimeout(() => vscode.commands.executeCommand('workbench.action.reloadWindow'))
  }
  const navigated = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame())
  await link.run(sourceOf(inside), [])
  link.forgetWindow()
  await navigated
  await link.connected()
}

function sourceOf(inside: (...args: never[]) => unknown): string {
  const source = String(inside)
  // The test runner rewrites imports to such names, which mean nothing in the extension host.
  if (/__vi_import_|__vite_ssr_import/.test(source))
    throw new Error(`A function given to run cannot use the test file's imports:\n${source}`)
  return source
}

async function saveScreenshot(page: Page, name: string): Promise<string> {
  const path = here(`output/${name}.png`)
  await mkdir(dirname(path), { recursive: true })
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
  return path
}
