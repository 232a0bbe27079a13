/**
 * Messages of the Language Server Protocol to and from a process, with as little work of our own as can be: what is
 * measured is the server's.
 *
 * @param {import('node:child_process').ChildProcess} server
 * @param {(method: string, params: any, arrived: number) => unknown} heard hears what the server says, and when it was
 *   there (as `performance.now`); what it returns answers a request
 */
export function messagePipe(server, heard) {
  const waiting = new Map()
  let count = 0

  function send(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  readMessages(server.stdout, ({ id, method, params, result, error }, arrived) => {
    if (method !== undefined) {
      const answer = heard(method, params, arrived)
      if (id !== undefined) send({ id, result: answer ?? null })
      return
    }
    const { resolve, reject } = waiting.get(id) ?? {}
    waiting.delete(id)
    if (error) reject?.(new Error(error.message))
    else resolve?.({ result, arrived })
  })

  return {
    notify: (method, params) => send({ method, params }),
    request(method, params) {
      const id = ++count
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        send({ id, method, params })
      })
    },
  }
}

const headEnd = '\r\n\r\n'

function readMessages(stream, take) {
  let chunks = []
  let size = 0
  /** Where the message that is coming ends; undefined while its head is not whole. */
  let end
  let start = 0
  stream.on('data', (chunk) => {
    chunks.push(chunk)
    size += chunk.length
    while (end === undefined || size >= end) {
      const bytes = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)
      chunks = [bytes]
      if (end === undefined) {
        const head = bytes.indexOf(headEnd)
        if (head < 0) return
        start = head + headEnd.length
        end = start + Number(/Content-Length: (\d+)/i.exec(bytes.toString('latin1', 0, head))?.[1])
        continue
      }
      // Reading it is the client's work.
      const arrived = performance.now()
      take(JSON.parse(bytes.toString('utf8', start, end)), arrived)
      chunks = [bytes.subarray(end)]
      size -= end
      end = undefined
    }
  })
}
