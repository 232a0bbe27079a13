import { PassThrough } from 'node:stream'
import { onTestFinished } from 'vitest'
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { nodeHost } from '../../src/server/node-server.ts'
import { findPlansRequest, readFileRequest } from '../../src/server/protocol.ts'
import { startServer } from '../../src/server/start.ts'

/** A client and a server that talk real LSP through memory. */
export interface Session {
  readonly client: ProtocolConnection
  /** Everything that the server has published, in order. */
  readonly published: readonly PublishDiagnosticsParams[]
  open(uri: string, text: string, version?: number): void
  /** Sends one edit; without a range the whole text. */
  change(uri: string, version: number, text: string, range?: Range): void
  close(uri: string): void
  /** Waits until a version of a file has been published and gives its problems. */
  problems(uri: string, version: number): Promise<Diagnostic[]>
  /** Waits for the next publication of a file. */
  nextPublished(uri: string): Promise<PublishDiagnosticsParams>
  /** Writes several messages in one go, as a client that has fallen behind does. */
  sendTogether(messages: readonly object[]): void
  /** What the server has logged as an error. */
  readonly logged: readonly string[]
}

export interface SessionOptions {
  readonly folders?: readonly string[]
  /** Files that the client reads for the server, by address. */
  readonly clientFiles?: Map<string, string>
  readonly capabilities?: ClientCapabilities
  /** Leaves the introduction to the test. */
  readonly isSilent?: boolean
  readonly rulePages?: string
  /** The client's command that shows places. */
  readonly showPlaces?: string
  /** Prepares the client before it says anything. */
  readonly before?: (client: ProtocolConnection) => void
}

/** Starts a server and introduces a client to it. */
export async function session(options: SessionOptions = {}): Promise<Session> {
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  startServer(
    createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
    nodeHost,
  )
  const client = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  )
  const published: PublishDiagnosticsParams[] = []
  const logged: string[] = []
  const waiting = new Set<() => void>()
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params)
    for (const look of waiting) look()
    waiting.clear()
  })
  client.onNotification('window/logMessage', ({ message }: { message: string }) => {
    logged.push(message)
  })
  client.onRequest('client/registerCapability', () => null)
  client.onRequest(readFileRequest, ({ uri }: { uri: string }) => ({
    text: options.clientFiles?.get(uri) ?? null,
  }))
  options.before?.(client)
  client.onRequest(findPlansRequest, () => ({ uris: [...(options.clientFiles?.keys() ?? [])] }))
  client.listen()
  onTestFinished(() => client.dispose())

  async function find(
    isWanted: (params: PublishDiagnosticsParams) => boolean,
    from: number,
  ): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const found = published.slice(from).find(isWanted)
      if (found) return found
      await new Promise<void>((resolve) => waiting.add(resolve))
    }
  }

  if (!options.isSilent) {
    await client.sendRequest('initialize', introduction(options))
    await client.sendNotification('initialized', {})
  }

  return {
    client,
    published,
    logged,
    open(uri, text, version = 1) {
      const textDocument = { uri, languageId: 'commsplan', version, text }
      void client.sendNotification('textDocument/didOpen', { textDocument })
    },
    change(uri, version, text, range) {
      void client.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [range ? { range, text } : { text }],
      })
    },
    close(uri) {
      void client.sendNotification('textDocument/didClose', { textDocument: { uri } })
    },
    async problems(uri, version) {
      const found = await find((params) => params.uri === uri && params.version === version, 0)
      return found.diagnostics
    },
    nextPublished: (uri) => find((params) => params.uri === uri, published.length),
    sendTogether(messages) {
      const all = messages.map((message) => {
        const body = JSON.stringify({ jsonrpc: '2.0', ...message })
        return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
      })
      toServer.write(all.join(''))
    },
  }
}

/** What most editors say they can do. */
export const usualCapabilities: ClientCapabilities = {
  workspace: { workspaceFolders: true, workspaceEdit: { documentChanges: true } },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
        insertTextModeSupport: { valueSet: [1, 2] },
      },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
}

/** What a client says first. */
export function introduction(options: SessionOptions = {}): InitializeParams {
  return {
    processId: null,
    rootUri: null,
    workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
    capabilities: options.capabilities ?? usualCapabilities,
    initializationOptions: {
      readsFiles: options.clientFiles !== undefined,
      findsPlans: options.clientFiles !== undefined,
      ...(options.rulePages && { rulePages: options.rulePages }),
      ...(options.showPlaces && { showPlaces: options.showPlaces }),
    },
  }
}

/** A range on one line, 0-based. */
export function onLine(line: number, start: number, end: number): Range {
  return { start: { line, character: start }, end: { line, character: end } }
}
