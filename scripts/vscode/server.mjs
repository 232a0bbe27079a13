import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The port that a server reports once it listens. */
const listeningLine = /Extension host agent listening on (\d+)/

/**
 * Starts the server program of an installed VS Code, for serving or for one of its other tasks.
 *
 * @param {{ root: string, node: string }} vscode from install.mjs
 * @param {string} data an existing folder; the server keeps everything in it
 * @param {string[]} args
 * @returns {{ exited: Promise<number>, listening: Promise<number>, stop: () => Promise<void>,
 *   log: () => string }} its exit code, its port (rejects when it ends before), how to end it with
 *   all that it has started, and what it has said
 */
export function startServer({ root, node }, data, args) {
  const starter = fileURLToPath(new URL('server-process.mjs', import.meta.url))
  const folders = [
    ...['--server-data-dir', join(data, 'server')],
    ...['--extensions-dir', extensionsFolder(data)],
  ]
  const child = spawn(node, [starter, join(root, 'out', 'server-main.js'), ...folders, ...args], {
    // Its own process group, so that the extension hosts it starts can be ended with it.
    detached: process.platform !== 'win32',
    env: environment(data),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })

  let output = ''
  const log = () => withoutNoise(output)
  const exited = new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)))
  const listening = new Promise((resolve, reject) => {
    const read = (chunk) => {
      output = (output + chunk).slice(-100_000)
      const port = listeningLine.exec(output)?.[1]
      if (port) resolve(Number(port))
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', (error) => reject(new Error(`VS Code did not start: ${error.message}`)))
    exited.then((code) => reject(new Error(`VS Code ended with code ${code}:\n${log()}`)))
  })
  // A server that is not asked to listen is not waited for.
  listening.catch(() => {})

  const stop = async () => {
    end(child, 'SIGTERM')
    const patience = setTimeout(() => end(child, 'SIGKILL'), 2000)
    await exited
    clearTimeout(patience)
    end(child, 'SIGKILL')
  }
  return { exited, listening, stop, log }
}

/** Where a server with this data folder looks for extensions. */
export function extensionsFolder(data) {
  return join(data, 'extensions')
}

/** Ends a process and everything it has started; silent when they are gone already. */
function end(child, signal) {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

/** Our environment, without what would make it believe that it runs inside another VS Code. */
function environment(data) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|VITEST|NODE_OPTIONS$)/.test(name),
  )
  return {
    ...Object.fromEntries(kept),
    // An empty gallery: nothing is looked up on the internet.
    EXTENSIONS_GALLERY: '{}',
    // On Linux its sockets go here and disappear with the folder.
    XDG_RUNTIME_DIR: data,
  }
}

/** What the server says, without its complaints about native modules that were left out on purpose. */
function withoutNoise(output) {
  return output
    .split(/(?<=\n)(?=\S)/)
    .filter((part) => !/^(Error: Could not locate the bindings file|\}?\s*$)/.test(part))
    .join('')
    .trim()
}
