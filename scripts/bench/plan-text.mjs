/**
 * Writes a plan of a given length: every section, all references sound but for a few planted mistakes, one or two
 * characters in a hundred outside ASCII. The same length gives the same text.
 *
 * @param {number} lines at least 100
 * @returns {string} a plan with exactly that many lines
 */
export function planText(lines) {
  const groups = Math.max(1, Math.floor((lines - linesOf(sections(0))) / linesOfOneGroup()))
  const text = sections(groups)
  const padding = lines - linesOf(text)
  return text + Array.from({ length: padding }, (_, line) => `  ${sentence(line)}\n`).join('')
}

function linesOfOneGroup() {
  return linesOf(sections(2)) - linesOf(sections(1))
}

function linesOf(text) {
  return text.split('\n').length - 1
}

function sections(groups) {
  const each = (write) => Array.from({ length: groups }, (_, group) => write(group)).join('')
  return `commsPlan: 1
plan:
  name: Doors of the old town
  status: in-review
  start: 2027-03-01
  end: 2027-11-30
  markets: [DK, SE]
  currency: EUR
brand:
  name: Havneværket
  promise: Every door on the harbour opens for you at least once a year.
objectives:
${each(objective)}audiences:
${each(audience)}emotionalAction:
  from: curious
  to: proud
  action: Knock on one door that you have passed for years
connectedStory:
  idea: Behind every door somebody is making something
  chapters:
${each(chapter)}channels:
${each(channels)}contextualConnections:
${each(connection)}calendar:
  activities:
${each(activity)}teams:
${each(team)}evidence:
${each(evidence)}budget:
  total: 4800000
measurement:
  methods: [control-area, brand-survey]
notes: |
  ${sentence(0)}
`
}

const objective = (i) => `  objective-${i}:
    what: ${sentence(i)}
    metric: footfall
    from: ${100 + i}
    to: ${200 + i}
    by: ${i % 40 === 7 ? '2027-02-30' : date(i + 40)}
    owner: team-${i}
`

const audience = (i) => `  audience-${i}:
    who: ${sentence(i + 1)}
    insight: ${sentence(i + 2)}
    entryPoints: [the first warm evening]
    markets: [DK]
    evidence: [evidence-${i}]
`

const chapter = (i) => `    chapter-${i}:
      stage: ${['awareness', 'consideration', 'evaluation', 'purchase', 'experience'][i % 5]}
      message: >
        ${sentence(i + 3)}
        ${sentence(i + 4)}
      feeling: curious
      audiences: [audience-${i}]
      channels: [poster-${i}, shop-${i}]
`

const channels = (i) => `  poster-${i}:
    type: ${i % 40 === 11 ? 'postre' : 'transit'}
    role: ${sentence(2 * i + 1000)}
    owner: team-${i}
    access: [high-contrast]
    measures: [{metric: reach, to: 40%}]
    handsOffTo: # ${words[i % words.length]}
      - channel: shop-${i}
        by: short-url
        note: ${sentence(i + 6)}
  shop-${i}:
    type: store
    role: ${sentence(2 * i + 1001)}
    owner: team-${i}
    access: [step-free]
    measures: [{metric: footfall, to: ${5000 + i}}]
`

const connection = (i) => `  connection-${i}:
    chapter: chapter-${i}
    channels: [poster-${i}, shop-${i}]
    decision: ${sentence(i + 8)}
    times: [morning-commute, weekday]
    places: [train-station]
    platforms: [poster-site]
    devices: [print]
    owner: team-${i % 40 === 13 ? 'nobody' : i}
    callToAction: Knock
    evidence: [evidence-${i}]
`

const activity = (i) => `    activity-${i}:
      channel: poster-${i}
      chapters: [chapter-${i}]
      start: ${date(i)}
      end: ${date(i + 20)}
      status: planned
      budget: ${i % 40 === 17 ? '1,800' : 800 + i}
      notes: ${sentence(i + 9)}
`

const team = (i) => `  team-${i}:
    function: stores
    name: ${sentence(i + 10)}
`

const evidence = (i) => `  evidence-${i}:
    finding: ${sentence(i + 11)}
    kind: observation
    source: Walks along the harbour
    date: 2026-1${i % 3}
`

const words = (
  'people who live behind the old harbour wall say that nobody has asked them what they make in the ' +
  'evenings and most of them would open a door for a neighbour if somebody else began in Århus or Malmö ' +
  'where the café owner keeps a key for everyone and the smell of rågbrød crosses the square to Søndergade'
).split(' ')

/** A sentence of 10 to 17 words without any sign that means something to YAML. */
function sentence(seed) {
  const length = 9 + (seed % 7)
  const chosen = Array.from(
    { length },
    (_, i) => words[(seed * 7 + i * (1 + (seed % 3))) % words.length],
  )
  return `Så ${chosen.join(' ')} ${seed}.`
}

/** A day of the plan's time. */
function date(seed) {
  const month = 3 + (Math.floor(seed / 28) % 9)
  return `2027-${String(month).padStart(2, '0')}-${String(1 + (seed % 28)).padStart(2, '0')}`
}
