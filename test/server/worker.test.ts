import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { beforeAll, expect, test } from 'vitest'
import { findPlansRequest, pageRequest, readFileRequest } from '../../src/server/protocol.ts'
import { introduction } from './session.ts'

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: { readonly uri?: string; readonly diagnostics?: { readonly code: string }[] }
  readonly result?: unknown
}

let script = ''

beforeAll(async () => {
  const built = await build({
    entryPoints: ['src/server/worker.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    mainFields: ['browser', 'module', 'main'],
  })
  script = built.outputFiles[0]?.text ?? ''
})

/** Runs the worker where there is nothing of Node: only what every worker has. */
function worker() {
  const said: Message[] = []
  let look = (): void => {}
  const scope: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    console,
    crypto,
    TextEncoder,
    TextDecoder,
    URL,
    addEventListener() {},
    postMessage(message: Message) {
      said.push(JSON.parse(JSON.stringify(message)))
      look()
    },
  }
  scope.self = scope
  runInContext(script, createContext(scope))
  return {
    tell(message: object) {
      const onmessage = scope.onmessage as (event: { data: object }) => void
      onmessage({ data: { jsonrpc: '2.0', ...message } })
    },
    async hear(isWanted: (message: Message) => boolean): Promise<Message> {
      for (;;) {
        const found = said.find(isWanted)
        if (found) return found
        await new Promise<void>((resolve) => {
          look = resolve
        })
      }
    },
  }
}

test('the worker checks a plan, draws its page and searches without Node, asking the client for files', async () => {
  const { hear, tell } = worker()
  const uri = 'vscode-vfs://github/house/spring.commsplan.yaml'
  const folders = ['vscode-vfs://github/house']
  tell({ id: 1, method: 'initialize', params: introduction({ folders, clientFiles: new Map() }) })
  expect(await hear((message) => message.id === 1 && 'result' in message)).toMatchObject({
    result: { capabilities: { textDocumentSync: { change: 2 } } },
  })
  tell({ method: 'initialized', params: {} })
  const text =
    'commsPlan: 1\nimports: [house.commslib.yaml]\nplan:\n  name: Spring\n  start: 5 April\n'
  const textDocument = { uri, languageId: 'commsplan', version: 1, text }
  tell({ method: 'textDocument/didOpen', params: { textDocument } })
  const asked = await hear((message) => message.method === readFileRequest)
  expect(asked.params).toEqual({ uri: 'vscode-vfs://github/house/house.commslib.yaml' })
  tell({ id: asked.id, result: { text: 'commsLibrary: 1\n' } })
  const published = await hear((message) => message.method === 'textDocument/publishDiagnostics')
  const codes = published.params?.diagnostics?.map(({ code }) => code)
  expect(codes).toContain('structure/bad-date')
  expect(codes).not.toContain('references/import-missing')
  tell({ id: 2, method: pageRequest, params: { uri } })
  const page = await hear((message) => message.id === 2 && 'result' in message)
  expect(page.result).toMatchObject({ version: 1, title: 'Spring' })
  const others = await hear((message) => message.method === findPlansRequest)
  tell({ id: others.id, result: { uris: [] } })
  tell({ id: 3, method: 'workspace/symbol', params: { query: 'shop' } })
  const search = await hear(({ method, id }) => method === findPlansRequest && id !== others.id)
  tell({ id: search.id, result: { uris: [`${folders[0]}/house.commslib.yaml`] } })
  const wanted = await hear(({ method, id }) => method === readFileRequest && id !== asked.id)
  tell({ id: wanted.id, result: { text: 'commsLibrary: 1\nchannels: {shop: {}}\n' } })
  const symbols = await hear((message) => message.id === 3 && 'result' in message)
  expect(symbols.result).toMatchObject([{ name: 'Shop' }])
})
