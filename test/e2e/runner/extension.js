/**
 * The inner end of `run` (../vscode.ts): an extension without features that asks the test process
 * for functions, calls them with the `vscode` API and sends back what they return. It asks over
 * HTTP because that is the one way out of both extension hosts, Node and web worker.
 */
const vscode = require('vscode')

exports.activate = (context) => {
  const { endpoint } = context.extension.packageJSON
  // Unlike on the desktop, a reload does not end this process at once: the link must tell us apart.
  const window = `${Date.now()}-${Math.random()}`

  const listen = async () => {
    for (;;) {
      const answer = await fetch(`${endpoint}/next?window=${window}`)
      if (answer.status !== 200) return
      void work(endpoint, await answer.json())
    }
  }
  // A failed request means that the test process has ended: nobody is left to ask or to tell.
  listen().catch(() => {})
}

async function work(endpoint, { id, source, args }) {
  const body = await evaluate(source, args).then(
    (value) => ({ id, value }),
    (error) => ({ id, error: { message: String(error?.message ?? error), stack: error?.stack } }),
  )
  const answer = await fetch(`${endpoint}/answer`, { method: 'POST', body: JSON.stringify(body) })
  await answer.text()
}

async function evaluate(source, args) {
  const inside = new Function(`return (${source})`)()
  const value = await inside(vscode, ...args)
  // What cannot be sent shall fail as the function's own error.
  JSON.stringify(value)
  return value
}
