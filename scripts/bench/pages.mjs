import { keysFor } from './keystrokes.mjs'
import { openInServer } from './language-client.mjs'
import { openPanel } from './panel.mjs'
import { planText } from './plan-text.mjs'
import { ourServer } from './servers.mjs'

/**
 * Asks for the page of a plan as the preview does: whole, right after the plan has been opened, and after each key only
 * for what has changed; each answer is put into the panel's own script in a browser, where there is one.
 *
 * @param {number} lines
 * @param {number} keys how many letters to type
 * @param {number} rounds how many servers to start, to measure the first page
 * @param {string} folder a temporary one
 * @returns {Promise<PageTimes>} milliseconds; `work` is what the server computes, other programs left out, and
 *   undefined where the system does not tell
 * @typedef {{ lines: number, whole: number[], wholeWork: number[], wholeSize: number, keys: number[],
 *   keyWork: number | undefined, keySizes: number[], first: { begun: number, all: number } | undefined, patches: number[] }} PageTimes
 */
export async function measurePage(lines, keys, rounds, folder) {
  const text = planText(lines)
  const setup = ourServer(folder)
  const { uri } = setup
  const whole = []
  const wholeWork = []
  for (let round = 1; round < rounds; round++) {
    const server = await openInServer({ ...setup, text })
    const { time, work } = await firstPage(server, uri)
    whole.push(time)
    if (work !== undefined) wholeWork.push(work)
    await server.stop()
  }
  const server = await openInServer({ ...setup, text })
  const { answer, time, work } = await firstPage(server, uri)
  whole.push(time)
  if (work !== undefined) wholeWork.push(work)
  const panel = await openPanel()
  const first = await panel?.show(answer)
  const times = []
  const sizes = []
  const patches = []
  let known = answer.parts.map(({ mark }) => mark)
  let keyWork = 0
  for (const { line, character } of keysFor(text, keys, 1).letters) {
    const key = { line, from: character, to: character }
    const before = server.workTime()
    const next = await server.typeAndAsk(key, 'x', 'commsplan/page', { uri, openTables: [], known })
    keyWork += server.workTime() - before
    known = next.answer.parts.map(({ mark }) => mark)
    times.push(next.time)
    sizes.push(JSON.stringify(next.answer).length)
    if (panel) patches.push((await panel.show(next.answer)).all)
  }
  await panel?.close()
  await server.stop()
  return {
    lines,
    whole,
    wholeWork,
    wholeSize: JSON.stringify(answer).length,
    keys: times,
    keyWork: Number.isNaN(keyWork) ? undefined : keyWork / keys,
    keySizes: sizes,
    first,
    patches,
  }
}

async function firstPage(server, uri) {
  const before = server.workTime()
  const { answer, time } = await server.ask('commsplan/page', { uri, openTables: [] })
  const after = server.workTime()
  return { answer, time, work: after === undefined ? undefined : after - before }
}
