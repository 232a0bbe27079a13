import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

/** The outer end of `run`: hands functions to the runner extension and receives what they return. */
export interface Link {
  /** `http://localhost:PORT`: the one address that web extensions may load workers from. */
  readonly endpoint: string
  /** Waits until the runner of the current window asks for work. */
  connected(): Promise<void>
  /** Turns away the current window's runner; the next one to ask is the current one. */
  forgetWindow(): void
  /** Sends a function's source text and its JSON arguments; rejects with the error thrown inside. */
  run(source: string, args: readonly unknown[]): Promise<unknown>
  /** Serves a folder under `/NAME/`, readable from any page. */
  serveFolder(name: string, folder: string): void
  /** Ends the server; what still runs is rejected. */
  close(): Promise<void>
}

interface Job {
  readonly id: number
  readonly text: string
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/** Opens the link on a free port of this machine. */
export async function openLink(): Promise<Link> {
  const jobs = jobQueue()
  const folders = new Map<string, string>()

  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('cache-control', 'no-store')
    const url = new URL(request.url ?? '/', 'http://localhost')
    if (url.pathname === '/next') jobs.ask(url.searchParams.get('window') ?? '', response)
    else if (url.pathname === '/answer') void receive(request, response, jobs.settle)
    else void sendFile(decodeURIComponent(url.pathname), folders, response)
  })
  // A runner may wait for work for as long as a test takes.
  server.requestTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    endpoint: `http://localhost:${(server.address() as AddressInfo).port}`,
    connected: jobs.connected,
    forgetWindow: jobs.forgetWindow,
    run: jobs.add,
    serveFolder: (name, folder) => folders.set(name, folder),
    close: async () => {
      jobs.rejectAll('VS Code was closed while this function ran in it.')
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** What is to be run in the current window, and the open request of its runner, if it has time. */
function jobQueue() {
  const waiting: Job[] = []
  const running = new Map<number, Job>()
  const forgotten = new Set<string>()
  const onConnected: (() => void)[] = []
  let window: string | undefined
  let idle: ServerResponse | undefined
  let lastId = 0

  const handOut = () => {
    const job = idle && waiting.shift()
    if (!idle || !job) return
    running.set(job.id, job)
    idle.end(job.text)
    idle = undefined
  }
  const rejectRunning = (reason: string) => {
    for (const job of running.values()) job.reject(new Error(reason))
    running.clear()
  }

  return {
    rejectAll: (reason: string) => {
      for (const job of waiting.splice(0)) running.set(job.id, job)
      rejectRunning(reason)
    },
    add: (source: string, args: readonly unknown[]) =>
      new Promise<unknown>((resolve, reject) => {
        lastId += 1
        waiting.push({
          id: lastId,
          text: JSON.stringify({ id: lastId, source, args }),
          resolve,
          reject,
        })
        handOut()
      }),
    ask: (from: string, response: ServerResponse) => {
      if (forgotten.has(from)) {
        response.writeHead(410).end()
        return
      }
      window = from
      idle = response
      response.once('close', () => {
        if (idle === response) idle = undefined
      })
      for (const tell of onConnected.splice(0)) tell()
      handOut()
    },
    settle: ({ id, value, error }: Answer) => {
      const job = running.get(id)
      running.delete(id)
      if (error === undefined) job?.resolve(value)
      else job?.reject(errorFromInside(error))
    },
    connected: () =>
      window === undefined
        ? new Promise<void>((resolve) => onConnected.push(resolve))
        : Promise.resolve(),
    forgetWindow: () => {
      if (window !== undefined) forgotten.add(window)
      window = undefined
      idle?.writeHead(410).end()
      idle = undefined
      rejectRunning('The window was reloaded while this function ran in it.')
    },
  }
}

interface Answer {
  readonly id: number
  readonly value?: unknown
  readonly error?: { readonly message: string; readonly stack?: string }
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  settle: (answer: Answer) => void,
) {
  let text = ''
  for await (const chunk of request) text += chunk
  response.end('received')
  settle(JSON.parse(text))
}

function errorFromInside({ message, stack }: NonNullable<Answer['error']>): Error {
  const error = new Error(message)
  error.stack = `${error.stack}\n  inside the extension host: ${stack ?? ''}`
  return error
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.cjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
}

async function sendFile(
  path: string,
  folders: ReadonlyMap<string, string>,
  response: ServerResponse,
) {
  const [, name = '', ...rest] = path.split('/')
  const folder = folders.get(name)
  const bytes =
    folder && (await readFile(join(folder, normalize(join('/', ...rest)))).catch(() => undefined))
  if (!bytes) {
    response.writeHead(404).end()
    return
  }
  response.setHeader('content-type', mediaTypes[extname(path)] ?? 'application/octet-stream')
  response.end(bytes)
}
