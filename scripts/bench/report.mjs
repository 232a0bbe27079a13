import { inMs, median, quantile, ratio, table } from './figures.mjs'
import { otherServersWait } from './servers.mjs'

const withCommas = (number) => number.toLocaleString('en')

/** What a key costs, beside the other server and beside a whole reading of the text. */
export function keyTable(results) {
  const rows = results.map(({ lines, us, them, parse }) => {
    const key = median(us.letters)
    const other = them && median(them.letters)
    const otherAtWork = other && other - otherServersWait
    return [
      withCommas(lines),
      inMs(key),
      inMs(quantile(us.letters, 0.95)),
      inMs(median(us.comes)),
      inMs(median(us.goes)),
      ...[inMs(other), ratio(other, key)],
      ...[inMs(otherAtWork), ratio(otherAtWork, key)],
      ...[inMs(median(parse)), ratio(median(parse), key)],
    ]
  })
  const head = ['lines', 'key', 'p95', 'comes', 'goes', 'yaml-ls', '', 'at work', '', 'parse', '']
  return `
From a change to the published problems, over stdio, in ms
  key, p95      a letter is typed: the median of ${results[0].us.letters.length}, and the slowest 5 in 100
  comes, goes   a mistake is made, and taken back
  yaml-ls       yaml-language-server, the same schema, the same kind of keys; “at work” without the ${otherServersWait} ms it waits
  parse         one whole reading with the yaml package

${table([head, ...rows])}
${growth(results)}`
}

function growth(results) {
  const most = results.at(-1)
  const thousand = results.find(({ lines }) => lines === 1000)
  if (!thousand || thousand === most) return ''
  const times = ratio(median(most.us.letters), median(thousand.us.letters))
  return `\nA key at ${withCommas(most.lines)} lines takes ${times} the time of one at 1,000.\n`
}

/** What an editor's questions cost right after a key. */
export function requestTable({ lines, channels, rows }) {
  const figures = rows.map(({ name, goal, times, work }) => [
    name,
    inMs(median(times)),
    inMs(quantile(times, 0.95)),
    work === undefined ? '–' : work.toFixed(1),
    `< ${goal}`,
  ])
  return `From a key to the answer of what is asked with it, at ${withCommas(lines)} lines with ${withCommas(channels)} channels, in ms
  median, p95   of ${rows[0].times.length}, over stdio, the check of the key included
  work          what the server itself computes for it, other programs left out

${table([['request', 'median', 'p95', 'work', 'goal'], ...figures])}
`
}

/** What the page costs: whole, and after a key. */
export function pageTable(results) {
  const head = [
    'lines',
    'whole',
    'work',
    'kB',
    'first part',
    'all parts',
    'key',
    'p95',
    'work',
    'kB',
    'patch',
    'p95',
    'key to panel',
  ]
  const rows = results.map((page) => {
    const { keys, patches } = page
    const patched = keys.map((time, at) => time + (patches[at] ?? Number.NaN))
    const known = patches.length > 0
    return [
      withCommas(page.lines),
      inMs(median(page.whole)),
      page.wholeWork.length > 0 ? inMs(median(page.wholeWork)) : '–',
      withCommas(Math.round(page.wholeSize / 1000)),
      inMs(page.first?.begun),
      inMs(page.first?.all),
      inMs(median(keys)),
      inMs(quantile(keys, 0.95)),
      page.keyWork === undefined ? '–' : page.keyWork.toFixed(1),
      withCommas(Math.round(median(page.keySizes) / 1000)),
      known ? inMs(median(patches)) : '–',
      known ? inMs(quantile(patches, 0.95)) : '–',
      known ? inMs(median(patched)) : '–',
    ]
  })
  return `The page of a plan, in ms
  whole          the first page, a second after opening (median of ${results[0].whole.length} servers); work is what the server itself computes for it
  first part, all parts
                 the panel's script and the browser's layout for them, in Chromium without VS Code (one try)
  key            from a letter to the answer with the parts that it changes, over stdio, the check included (${results[0].keys.length} keys)
  patch          the panel's script and the browser's layout for these parts
  key to panel   both together; VS Code's own way from server to panel, and its painting, are not in it

${table([head, ...rows])}

Goals: the whole page of 10,000 lines under 300 ms; from a key to the panel under 50 ms at 500 lines, under 150 ms at 10,000.
`
}

/** What starting and opening cost. */
export function openingTable(results) {
  const rows = results.map(({ lines, us, them }) => [
    withCommas(lines),
    ...[us.startTime, us.openTime, them?.startTime, them?.openTime].map(inMs),
  ])
  const head = ['lines', 'start', 'open', 'yaml-ls start', 'open']
  return `Starting a server, and from opening a plan to its problems, in ms (one try)

${table([head, ...rows])}
`
}

/** What a whole check costs as a process. */
export function commandLineTable({ lines, lint, nothing }) {
  const base = median(nothing)
  return `On the command line, in ms (median of ${lint.length} processes)

${table([
  ['what', 'time', ''],
  ['node -e 0', inMs(base), ratio(base, base)],
  [`commsplan lint, ${withCommas(lines)} lines`, inMs(median(lint)), ratio(median(lint), base)],
])}`
}

/** What many plans cost: cold, remembered, and by Spectral. */
export function manyPlansTable({ count, lines, cold, warm, nothing, spectral, ...found }) {
  const base = median(nothing)
  const theirs = spectral && median(spectral)
  return `
${withCommas(count)} plans of ${lines} lines, in ms (median of ${cold.length} cold, ${warm.length} warm processes)

${table([
  ['what', 'time', 'than node -e 0', 'than cold', 'problems'],
  ['node -e 0', inMs(base), ratio(base, base), '', ''],
  ['commsplan lint', inMs(median(cold)), ratio(median(cold), base), ratio(1, 1), found.problems],
  ['… with --cache, warm', inMs(median(warm)), ratio(median(warm), base), '', found.problems],
  [
    'spectral lint',
    inMs(theirs),
    ratio(theirs, base),
    ratio(theirs, median(cold)),
    spectral ? found.spectralProblems : '–',
  ],
])}`
}
