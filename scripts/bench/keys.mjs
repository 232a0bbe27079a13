import { parseDocument } from 'yaml'
import { keysFor, makeMistakes, typeLetters } from './keystrokes.mjs'
import { openInServer } from './language-client.mjs'
import { planText } from './plan-text.mjs'
import { otherServer, otherServersMost, ourServer } from './servers.mjs'

const rounds = 3

/**
 * Types into a plan of so many lines. Both servers take turns, so that other work on the machine meets both; a first
 * round only warms up.
 *
 * @returns {Promise<KeyTimes>} milliseconds
 * @typedef {{ startTime: number, openTime: number, letters: number[], comes: number[], goes: number[] }} ServerTimes
 * @typedef {{ lines: number, us: ServerTimes, them?: ServerTimes, parse: number[] }} KeyTimes
 */
export async function measureKeys(lines, keysPerRound, folder) {
  const text = planText(lines)
  const ours = keysFor(text, keysPerRound, keysPerRound / 2)
  // Enough for a median; each of its keys takes a quarter of a second or more.
  const theirs = keysFor(text, 10, 5)
  const us = await openInServer({ ...ourServer(folder), text })
  const them = lines <= otherServersMost && (await openInServer({ ...otherServer(folder), text }))
  const turns = [
    { server: us, keys: ours, times: noTimes(us) },
    ...(them ? [{ server: them, keys: theirs, times: noTimes(them) }] : []),
  ]
  const parse = []
  for (let round = 0; round <= rounds; round++) {
    for (const { server, keys, times } of turns) {
      const letters = await typeLetters(server, keys.letters)
      const { comes, goes } = await makeMistakes(server, keys.mistakes)
      if (round === 0) continue
      times.letters.push(...letters)
      times.comes.push(...comes)
      times.goes.push(...goes)
    }
    if (round > 0) parse.push(timeToParse(text), timeToParse(text))
  }
  for (const { server } of turns) await server.stop()
  return { lines, us: turns[0].times, them: turns[1]?.times, parse }
}

function noTimes({ startTime, openTime }) {
  return { startTime, openTime, letters: [], comes: [], goes: [] }
}

/** A whole reading, without the two options that make the library slower. */
function timeToParse(text) {
  const started = performance.now()
  parseDocument(text, { uniqueKeys: false, prettyErrors: false })
  return performance.now() - started
}
