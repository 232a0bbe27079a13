/**
 * Keys to type into a plan, spread evenly over its lines.
 *
 * @param {string} text of the plan
 * @param {number} letters how many of the first kind
 * @param {number} mistakes how many of the second
 * @returns {{ letters: readonly Key[], mistakes: readonly Key[] }} `letters` grow a sentence; `mistakes` break a
 *   value of a closed list, and are taken back at once
 * @typedef {{ line: number, character: number }} Key
 */
export function keysFor(text, letters, mistakes) {
  const lines = text.split('\n')
  const placesIn = (form) =>
    lines.flatMap((line, number) =>
      form.test(line) ? [{ line: number, character: line.length }] : [],
    )
  return {
    letters: spread(placesIn(/^ +(?:what|who|role|decision|note|notes|name|finding): Så/), letters),
    mistakes: spread(placesIn(/^ +status: planned$/), mistakes),
  }
}

function spread(places, count) {
  return Array.from({ length: count }, (_, i) => places[Math.floor((i * places.length) / count)])
}

/**
 * Types a letter at every place and waits for each answer.
 *
 * @returns {Promise<number[]>} milliseconds from the change to the published problems
 */
export async function typeLetters(server, keys) {
  const times = []
  for (const { line, character } of keys) {
    const { time } = await server.type({ line, from: character, to: character }, 'x')
    times.push(time)
  }
  return times
}

/**
 * Makes a mistake at every place and takes it back.
 *
 * @returns {Promise<{ comes: number[], goes: number[] }>} milliseconds until the problem is there, and gone
 * @throws {Error} when the server does not notice, so that no figure speaks of nothing
 */
export async function makeMistakes(server, keys) {
  const comes = []
  const goes = []
  for (const { line, character } of keys) {
    const broken = await server.type({ line, from: character, to: character }, 'x')
    const mended = await server.type({ line, from: character, to: character + 1 }, '')
    if (broken.problems === mended.problems) throw new Error(`nothing said of line ${line + 1}`)
    comes.push(broken.time)
    goes.push(mended.time)
  }
  return { comes, goes }
}
