import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { planText } from './plan-text.mjs'
import { cli } from './servers.mjs'

/**
 * Times whole processes: a check of a plan of so many lines, and a Node that does nothing.
 *
 * @returns {{ lines: number, lint: number[], nothing: number[] }} milliseconds
 */
export function measureCommandLine(lines, rounds, folder) {
  const file = join(folder, 'plan.commsplan.yaml')
  writeFileSync(file, planText(lines))
  const lint = []
  const nothing = []
  for (let round = 0; round < rounds; round++) {
    nothing.push(timeOf(['-e', '0'], [0]))
    lint.push(timeOf([cli, 'lint', '--format', 'json', file], [0, 1]))
  }
  return { lines, lint, nothing }
}

function timeOf(args, expectedCodes) {
  const started = performance.now()
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const time = performance.now() - started
  if (!expectedCodes.includes(status))
    throw new Error(`node ${args.join(' ')} ended with ${status}`)
  return time
}
