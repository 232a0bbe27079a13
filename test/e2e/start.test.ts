import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { choose } from './choose.ts'
import { webviewFrame } from './webview.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('npm start shows the first example and its page, and ends with Ctrl-C', async () => {
  const port = await freePort()
  const start = npmStart('--no-open', '--port', String(port))
  const browser = await launchBrowser()
  try {
    const address = await start.printed(/http:\S+/)
    const { origin } = new URL(address)
    expect(origin).toBe(`http://127.0.0.1:${port}`)
    expect((await fetch(origin)).status, 'only who has the address gets in').toBe(403)

    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    const strangers: string[] = []
    page.on('request', (request) => {
      const { protocol, host, href } = new URL(request.url())
      // What looks like this host is answered inside the browser, with the extension's own files.
      const ours = host === `127.0.0.1:${port}` || host.endsWith('.vscode-resource.vscode-cdn.net')
      if (protocol.startsWith('http') && !ours) strangers.push(href)
    })
    await page.goto(address, { waitUntil: 'commit' })
    await webviewFrame(page, 'Still alive in there')
    await page.getByRole('tab', { name: 'first-plan.commsplan.yaml', exact: true }).waitFor()

    await choose(page, 'larkhum-still', /larkhum-still-in-your-hands\.commsplan\.yaml/)
    await page.getByRole('tab', { name: /^larkhum-still-in-your-hands/ }).waitFor()
    await choose(page, '>Open Preview to the Side', /Open Preview to the Side/)
    await webviewFrame(page, 'Still in your hands')
    // The picture in the README is a copy of this one.
    await page.screenshot({ path: join(root, 'test/e2e/output/plan-and-page.png') })

    expect(strangers).toEqual([])
    await start.interrupt()
    await expect(fetch(address)).rejects.toThrow()
  } finally {
    await browser.close()
    await start.interrupt()
  }
})

test.each([
  { flags: ['--nope'], says: "Unknown option '--nope'" },
  { flags: ['--port', 'ninety'], says: '--port takes a number from 1 to 65535, not "ninety".' },
])('npm start $flags says what is wrong and exits with 2', async ({ flags, says }) => {
  const start = npmStart(...flags)
  expect(await start.exitCode).toBe(2)
  expect(start.output()).toContain(says)
})

test('npm start on a port in use says so in one line', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  try {
    const start = npmStart('--port', String(port))
    expect(await start.exitCode).toBe(1)
    expect(start.output().trim()).toBe(
      `Port ${port} is in use by another program. Choose another one: npm start -- --port ${port + 1}`,
    )
  } finally {
    other.close()
  }
})

/** Starts `npm start -- FLAGS` as a terminal does: in a process group that gets Ctrl-C as a whole. */
function npmStart(...flags: string[]) {
  const child = spawn('npm', ['start', '--silent', '--', ...flags], {
    cwd: root,
    detached: true,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk
    })
  // "close" comes when the script that npm has started has ended too: both write to our pipes.
  const exitCode = new Promise<number | null>((resolve) => child.on('close', resolve))
  let ended = false
  exitCode.then(() => {
    ended = true
  })
  return {
    exitCode,
    output: () => output,
    printed: async (pattern: RegExp) => {
      await expect.poll(() => pattern.test(output) || ended, { timeout: 120_000 }).toBe(true)
      const found = pattern.exec(output)?.[0]
      if (found === undefined) throw new Error(`npm start ended early:\n${output}`)
      return found
    },
    interrupt: async () => {
      if (!ended && child.pid !== undefined) process.kill(-child.pid, 'SIGINT')
      await exitCode
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
