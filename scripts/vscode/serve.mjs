import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { installVscode } from './install.mjs'
import { extensionsFolder, startServer } from './server.mjs'

const host = '127.0.0.1'

/** A workbench without greetings, suggestions and panels: one sees the plan and its page. */
export const calmSettings = {
  'breadcrumbs.enabled': false,
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'remote.autoForwardPorts': false,
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.showReleaseNotes': false,
  'window.commandCenter': false,
  'workbench.enableExperiments': false,
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
}

/**
 * Starts a VS Code server with data folders of its own and waits until it answers.
 *
 * @param {object} [options]
 * @param {'newest' | 'oldest'} [options.version] which VS Code, default newest
 * @param {number} [options.port] 0 (default) picks a free one
 * @param {string} [options.folder] opened when the address names none
 * @param {string} [options.vsix] a packaged extension to install
 * @param {string[]} [options.extensions] folders of unpacked extensions to install
 * @param {Record<string, unknown>} [options.settings] laid over `calmSettings`
 * @param {boolean} [options.trustEverything] false leaves Workspace Trust on; default true
 * @param {string} [options.secret] whoever does not know it is turned away. Without one, any program
 *   and any open web page on this machine can use the server: only for the minutes of a test
 * @returns {Promise<{ url: string, port: number, log: () => string, exited: Promise<number>,
 *   stop: () => Promise<void> }>} where it answers, what it has said, when it ends, how to end it
 * @throws {Error} one sentence (the port is in use, …) or the server's own last words
 */
export async function serveVscode({
  version = 'newest',
  port = 0,
  folder,
  vsix,
  extensions = [],
  settings = {},
  trustEverything = true,
  secret,
} = {}) {
  if (port !== 0) await refuseBusyPort(port)
  const vscode = await installVscode(version)
  const data = await mkdtemp(join(tmpdir(), 'commsplan-vscode-'))
  let server
  const stop = async () => {
    await server?.stop()
    await rm(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }

  try {
    await writeSettings(join(data, 'server'), { ...calmSettings, ...settings })
    // Folders that lie here before the first start are taken for installed extensions.
    for (const extension of extensions)
      await cp(extension, join(extensionsFolder(data), basename(resolve(extension))), {
        recursive: true,
      })
    if (vsix !== undefined) await installExtension(vscode, data, resolve(vsix))

    server = startServer(vscode, data, [
      ...['--host', host, '--port', String(port)],
      ...(secret === undefined ? ['--without-connection-token'] : ['--connection-token', secret]),
      ...['--accept-server-license-terms', '--telemetry-level', 'off'],
      ...['--disable-update-check', '--disable-getting-started-override'],
      ...(trustEverything ? ['--disable-workspace-trust'] : []),
      ...(folder === undefined ? [] : ['--default-folder', resolve(folder)]),
    ])
    const { exited, log } = server
    const actualPort = await server.listening
    const origin = `http://${host}:${actualPort}/`
    await fetch(new URL('version', origin)).then((answer) => answer.text())
    const url = secret === undefined ? origin : `${origin}?tkn=${secret}`
    return { url, port: actualPort, log, exited, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/**
 * Unpacks a packaged extension, as VS Code does when it installs one.
 *
 * @param {string} vsix path of the package
 * @param {string} into an existing folder for it alone
 * @param {'newest' | 'oldest'} [version] which VS Code does it
 * @returns {Promise<string>} the folder with the extension's package.json, inside `into`
 */
export async function unpackExtension(vsix, into, version = 'newest') {
  await installExtension(await installVscode(version), into, resolve(vsix))
  const entries = await readdir(extensionsFolder(into), { withFileTypes: true })
  const found = entries.find((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  if (found === undefined) throw new Error(`${vsix} holds no extension.`)
  return join(extensionsFolder(into), found.name)
}

/**
 * Fails when something listens on a port of this machine already.
 *
 * @param {number} port 1 to 65535
 * @throws {Error} one sentence
 */
export function refuseBusyPort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', ({ code, message }) => {
      const reason = code === 'EADDRINUSE' ? 'is in use by another program' : `fails: ${message}`
      reject(new Error(`Port ${port} ${reason}.`))
    })
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

async function writeSettings(serverData, settings) {
  const text = JSON.stringify(settings, null, 2)
  // Settings for the application as a whole are only read as the user's, the others from either.
  for (const kind of ['Machine', 'User']) {
    const folder = join(serverData, 'data', kind)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'settings.json'), text)
  }
}

async function installExtension(vscode, data, vsix) {
  if (!existsSync(vsix)) throw new Error(`${vsix} does not exist. Make it with "npm run package".`)
  const installer = startServer(vscode, data, ['--install-extension', vsix])
  const code = await installer.exited
  if (code !== 0 || !/successfully installed/i.test(installer.log()))
    throw new Error(`${vsix} could not be installed:\n${installer.log()}`)
}
