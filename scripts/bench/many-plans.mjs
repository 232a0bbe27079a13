import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { planText } from './plan-text.mjs'
import { cli } from './servers.mjs'
import { installSpectral } from './spectral.mjs'

const lines = 200

/**
 * Times whole processes that check many plans of 200 lines, each with a few mistakes: cold, with everything remembered,
 * and the same by Spectral with a ruleset of its own. Throws when one of the two finds less than was put in.
 *
 * @param {number} count how many plans
 * @param {number} rounds of those that take a second; the long ones run once
 * @param {string} folder a temporary one
 * @returns {ManyTimes} milliseconds; `spectral` is undefined where it cannot be installed
 * @typedef {{ count: number, lines: number, cold: number[], warm: number[], nothing: number[],
 *   spectral: number[] | undefined, problems: number, spectralProblems: number }} ManyTimes
 */
export function measureManyPlans(count, rounds, folder) {
  const plans = join(folder, 'many')
  mkdirSync(plans)
  for (let plan = 0; plan < count; plan++) {
    // Every text is one of its own, so that nothing is remembered from one plan to the next.
    const text = withMistakes(planText(lines)).replaceAll('Så ', `Så ${plan} `)
    writeFileSync(join(plans, `plan-${String(plan).padStart(4, '0')}.commsplan.yaml`), text)
  }
  const spectral = installSpectral(folder)
  const lint = [cli, 'lint', '--format', 'json']
  const times = { cold: [], warm: [], nothing: [], spectral: spectral ? [] : undefined }
  let problems = 0
  let spectralProblems = 0
  for (let round = 0; round < 3; round++) {
    const cold = timed(lint, plans)
    times.cold.push(cold.time)
    problems = JSON.parse(cold.stdout).problems.length
    if (problems < 4 * count) throw new Error('commsplan did not look at all plans')
    if (!spectral || round > 0) continue
    const theirs = timed(spectral.command(plans), plans)
    times.spectral.push(theirs.time)
    spectralProblems = JSON.parse(theirs.stdout).length
    if (spectralProblems < 4 * count) throw new Error('Spectral did not look at all plans')
  }
  timed([...lint, '--cache'], plans)
  for (let round = 0; round < rounds; round++) {
    times.nothing.push(timed(['-e', '0'], plans).time)
    times.warm.push(timed([...lint, '--cache'], plans).time)
  }
  rmSync(plans, { recursive: true, force: true })
  return { count, lines, ...times, problems, spectralProblems }
}

/** A plan with four mistakes that Spectral’s rules look for, so that it can be seen that they really look. */
function withMistakes(text) {
  return text
    .replace('type: transit', 'type: transitt')
    .replace('    owner: team-1\n', '')
    .replace('at least once a year.', 'at least once a year')
    .replace('message: >\n        Så ', 'message: >\n        Så holistic ')
}

/** Runs a program with this Node; ends with 0 or 1 are fine. */
function timed(args, folder) {
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024,
  })
  const time = performance.now() - started
  if (status !== 0 && status !== 1) throw new Error(`${args[0]} ended with ${status}: ${stderr}`)
  return { time, stdout }
}
