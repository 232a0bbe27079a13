import { keysFor } from './keystrokes.mjs'
import { openInServer } from './language-client.mjs'
import { planText } from './plan-text.mjs'
import { ourServer } from './servers.mjs'

/**
 * What an editor asks for after a key: a name, the request, and the lines at which it is asked, behind the group; without
 * them, the request is about the whole file. The key is a letter in some sentence; with `isTyped` it is typed where the
 * request is asked. `goal` is in milliseconds. One line each.
 *
 * @type {readonly { name: string, method: string, at?: RegExp, isTyped?: boolean, goal: number }[]}
 */
const requests = [
  { name: 'hover: nothing, for the key alone', method: 'hover', at: /^( +name: Så )/, goal: 10 },
  { name: 'completion: fields', method: 'completion', at: /^( +)role: /, goal: 10 },
  { name: 'completion: words of a list', method: 'completion', at: /^( +status: )\S/, goal: 10 },
  { name: 'completion: every channel', method: 'completion', at: /^( +channel: )\S/, goal: 10 },
  {
    name: 'completion: in a channel',
    method: 'completion',
    at: /^( +channel: \S+)$/,
    isTyped: true,
    goal: 10,
  },
  { name: 'hover: a field', method: 'hover', at: /^( +)role: /, goal: 10 },
  { name: 'hover: a channel', method: 'hover', at: /^( +channel: )\S/, goal: 10 },
  { name: 'hover: a day', method: 'hover', at: /^( +start: )\S/, goal: 10 },
  { name: 'definition: a channel', method: 'definition', at: /^( +channel: )\S/, goal: 10 },
  { name: 'references: a channel', method: 'references', at: /^( +channel: )\S/, goal: 30 },
  { name: 'outline', method: 'documentSymbol', goal: 30 },
  { name: 'folding', method: 'foldingRange', goal: 30 },
  { name: 'links', method: 'documentLink', goal: 30 },
  { name: 'hints of 60 lines', method: 'inlayHint', at: /^( +)start: /, goal: 30 },
  { name: 'lenses', method: 'codeLens', goal: 30 },
]

/**
 * Types a letter and asks at once, in turns over the whole plan; the answers speak of the text with the letter.
 *
 * @returns {Promise<{ lines: number, channels: number, rows: { name: string, goal: number, times: number[], work: number | undefined }[] }>}
 *   `times` in milliseconds from the key to the answer; `work` is the mean time that the server computes for key and
 *   answer, where the system tells
 */
export async function measureRequests(lines, count, folder) {
  const text = planText(lines)
  const server = await openInServer({ ...ourServer(folder), text })
  const { letters } = keysFor(text, count, 1)
  const rows = []
  // The first time round only warms up.
  for (const isCounted of [false, true]) {
    for (const { name, method, at, isTyped, goal } of requests) {
      const places = at ? placesOf(text, at, count) : []
      const times = []
      const before = server.workTime()
      for (const [turn, letter] of letters.entries()) {
        const place = places[turn]
        const { line, character } = isTyped ? place : letter
        const params = paramsFor(method, place)
        const key = { line, from: character, to: character }
        const answered = await server.typeAndAsk(key, 'x', `textDocument/${method}`, params)
        if (!answered.answer && !name.includes('nothing')) throw new Error(`${name}: no answer`)
        times.push(answered.time)
        if (isTyped) await server.type({ line, from: character, to: character + 1 }, '')
      }
      const after = server.workTime()
      const work = after === undefined ? undefined : (after - before) / count
      if (isCounted) rows.push({ name, goal, times, work })
    }
  }
  await server.stop()
  return { lines, channels: text.match(/^ {2}(?:poster|shop)-\d+:$/gm).length, rows }
}

function placesOf(text, at, count) {
  const places = text.split('\n').flatMap((content, line) => {
    const match = at.exec(content)
    return match ? [{ line, character: match[1].length }] : []
  })
  return Array.from({ length: count }, (_, i) => places[Math.floor((i * places.length) / count)])
}

function paramsFor(method, position) {
  if (method === 'references') return { position, context: { includeDeclaration: true } }
  if (method !== 'inlayHint') return position ? { position } : {}
  const end = { line: position.line + 60, character: 0 }
  return { range: { start: position, end } }
}
