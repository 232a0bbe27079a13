import { spawn } from 'node:child_process'
import { openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtFile, temporaryFolder } from './command-line.ts'

/** A folder with a plan that has thousands of problems. */
function noisyFolder(): string {
  const folder = temporaryFolder()
  const objectives = Array.from({ length: 5000 }, (_, i) => `  goal-${i}: {what: Sell, by: soon}\n`)
  const text = `commsPlan: 1\nplan: {status: approved}\nobjectives:\n${objectives.join('')}`
  writeFileSync(join(folder, 'noisy.commsplan.yaml'), text)
  return folder
}

function ended(child: ReturnType<typeof spawn>): Promise<{ stderr: string; exit: number | null }> {
  let stderr = ''
  child.stderr?.setEncoding('utf8').on('data', (part) => {
    stderr += part
  })
  return new Promise((resolve) => child.on('close', (exit) => resolve({ stderr, exit })))
}

test.each(['pretty', 'json'])('a reader that stops early is no failure: %s', async (format) => {
  const args = [builtFile, 'lint', '--format', format]
  const child = spawn(process.execPath, args, {
    cwd: noisyFolder(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout?.once('data', () => child.stdout?.destroy())
  expect(await ended(child)).toEqual({ stderr: '', exit: 1 })
})

test.runIf(process.platform === 'linux')('a result that cannot be written is said', async () => {
  const full = openSync('/dev/full', 'w')
  const args = [builtFile, 'lint', '--format', 'json']
  const child = spawn(process.execPath, args, {
    cwd: noisyFolder(),
    stdio: ['ignore', full, 'pipe'],
  })
  expect(await ended(child)).toEqual({
    stderr: 'commsplan: the result could not be written (ENOSPC).\n',
    exit: 2,
  })
})

test('the whole result arrives, however long', async () => {
  const args = [builtFile, 'lint', '--format', 'json']
  const child = spawn(process.execPath, args, {
    cwd: noisyFolder(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  child.stdout?.setEncoding('utf8').on('data', (part) => {
    stdout += part
  })
  await ended(child)
  expect(JSON.parse(stdout).problems.length).toBeGreaterThanOrEqual(5000)
})
