#!/usr/bin/env node
import { run } from './run.ts'
import { terminalOf } from './terminal.ts'

let outputIsLost = false
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`commsplan lint | head`) closes the pipe; that is no failure.
  if (code === 'EPIPE' || outputIsLost) return
  outputIsLost = true
  process.stderr.write(`commsplan: the result could not be written (${code}).\n`)
})
process.stderr.on('error', () => {})

run(process.argv.slice(2), terminalOf(process)).then((code) => {
  process.exitCode = code
})
process.on('exit', () => {
  if (outputIsLost) process.exitCode = 2
})
