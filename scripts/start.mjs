/**
 * `npm start`: builds the extension and opens it, with the examples, in a real VS Code in the
 * browser. Ends with Ctrl-C. Exit codes: 1 when something failed, 2 for wrong flags.
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { installVscode } from './vscode/install.mjs'
import { npm } from './vscode/run.mjs'
import { refuseBusyPort, serveVscode } from './vscode/serve.mjs'

const usage = `Usage: npm start -- [--port N] [--no-open]

  --port N    the port of this machine to use, default 8137
  --no-open   print the address only, do not open a browser`

const root = fileURLToPath(new URL('..', import.meta.url))
const vsix = join(root, 'dist', 'commsplan.vsix')

const { port, open } = readFlags(process.argv.slice(2))
try {
  await start()
} catch (error) {
  fail(error.message, 1)
}

async function start() {
  await refuseBusyPort(port).catch((error) =>
    fail(`${error.message} Choose another one: npm start -- --port ${port + 1}`, 1),
  )
  // Both take some seconds and have nothing to do with each other.
  await Promise.all([buildAndPackage(), installVscode('newest')])

  const server = await serveVscode({
    port,
    secret: randomBytes(12).toString('hex'),
    folder: join(root, 'examples'),
    vsix,
    extensions: [fileURLToPath(new URL('vscode/first-look', import.meta.url))],
  })
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await server.stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  server.exited.then(async () => {
    if (stopping) return
    stopping = true
    await server.stop()
    fail(`VS Code has ended:\n${server.log()}`, 1)
  })

  console.log(`\n  VS Code with the examples: ${server.url}\n  Stop it with Ctrl-C.\n`)
  if (open) openInBrowser(server.url)
}

function readFlags(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string', default: '8137' },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) {
      console.log(usage)
      process.exit(0)
    }
    const number = Number(values.port)
    if (!/^\d+$/.test(values.port) || number < 1 || number > 65_535)
      throw new Error(`--port takes a number from 1 to 65535, not "${values.port}".`)
    return { port: number, open: !values['no-open'] }
  } catch (error) {
    return fail(`${error.message.split('\n')[0]}\n\n${usage}`, 2)
  }
}

async function buildAndPackage() {
  console.log('Building the extension …')
  await npm(['run', '--silent', 'build'], root)
  await npm(['run', '--silent', 'package'], root)
}

function openInBrowser(url) {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url]
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  // Without a desktop there is no browser to open; the address is on the screen.
  child.on('error', () => {})
  child.unref()
}

function fail(message, code) {
  console.error(message)
  process.exit(code)
}
