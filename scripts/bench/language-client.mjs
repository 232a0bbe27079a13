import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { messagePipe } from './message-pipe.mjs'

/**
 * Starts a language server on stdio with one document open, as an editor would.
 *
 * @param {object} setup
 * @param {readonly string[]} setup.command what to start with this Node
 * @param {string} setup.languageId of the document
 * @param {string} setup.uri of the document
 * @param {string} setup.text of the document
 * @param {Record<string, unknown>} [setup.settings] answers to `workspace/configuration`, by section
 * @param {Record<string, unknown>} [setup.options] what the server is told at the start beyond the protocol
 * @returns what the server is asked through; times are milliseconds
 */
export async function openInServer({
  command,
  languageId,
  uri,
  text,
  settings = {},
  options = {},
}) {
  const started = performance.now()
  const server = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'ignore'] })
  let published = () => {}
  const pipe = messagePipe(server, (method, params, arrived) => {
    if (method === 'textDocument/publishDiagnostics' && params.uri === uri) {
      published(params, arrived)
    }
    if (method !== 'workspace/configuration') return undefined
    return params.items.map(({ section }) => settings[section] ?? null)
  })

  let version = 0
  /** Sends something; resolves with the problems that the server publishes for it. */
  function answerTo(method, params) {
    const sent = performance.now()
    return new Promise((resolve) => {
      published = ({ diagnostics, version: ofVersion }, arrived) => {
        if (ofVersion !== undefined && ofVersion !== version) return
        resolve({
          time: arrived - sent,
          problems: diagnostics.map(({ message }) => message).join(),
        })
      }
      pipe.notify(method, params)
    })
  }

  await pipe.request('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        publishDiagnostics: { versionSupport: true },
        completion: {
          completionItem: {
            snippetSupport: true,
            documentationFormat: ['markdown'],
            insertTextModeSupport: { valueSet: [1, 2] },
            resolveSupport: { properties: ['documentation'] },
          },
          completionList: { itemDefaults: ['editRange'] },
        },
      },
    },
    initializationOptions: options,
  })
  pipe.notify('initialized', {})
  pipe.notify('workspace/didChangeConfiguration', { settings })
  const startTime = performance.now() - started
  // Some servers read their settings after the handshake and check every open document again.
  await new Promise((resolve) => setTimeout(resolve, 1000))
  const textDocument = { uri, languageId, version, text }
  const opened = await answerTo('textDocument/didOpen', { textDocument })
  await new Promise((resolve) => setTimeout(resolve, 1000))

  return {
    startTime,
    openTime: opened.time,
    /** Replaces a stretch of one line, as one key would. */
    type({ line, from, to }, newText) {
      version++
      const range = { start: { line, character: from }, end: { line, character: to } }
      return answerTo('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text: newText }],
      })
    },
    /** Types as `type` does and asks at once; resolves with the answer and its time since the key. */
    async typeAndAsk({ line, from, to }, newText, method, params) {
      version++
      const range = { start: { line, character: from }, end: { line, character: to } }
      const sent = performance.now()
      pipe.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text: newText }],
      })
      const { result, arrived } = await pipe.request(method, { textDocument: { uri }, ...params })
      return { time: arrived - sent, answer: result }
    },
    /** Asks for something and resolves with the answer and its time. */
    async ask(method, params) {
      const sent = performance.now()
      const { result, arrived } = await pipe.request(method, params)
      return { time: arrived - sent, answer: result }
    },
    /** Milliseconds that the server has computed so far; undefined where the system does not tell. */
    workTime() {
      try {
        const stat = readFileSync(`/proc/${server.pid}/stat`, 'utf8')
        const [user, system] = stat
          .slice(stat.lastIndexOf(')') + 2)
          .split(' ')
          .slice(11, 13)
        return (Number(user) + Number(system)) * 10
      } catch {
        return undefined
      }
    },
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      await pipe.request('shutdown')
      pipe.notify('exit')
      await ended
    },
  }
}
