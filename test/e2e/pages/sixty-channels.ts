import { readFileSync } from 'node:fs'

interface ChannelType {
  readonly label: string
  readonly mode: 'offline' | 'online' | 'both'
  readonly media: string
  readonly metrics: readonly string[]
}

const vocabulary = JSON.parse(
  readFileSync(new URL('../../../schemas/vocabulary.json', import.meta.url), 'utf8'),
) as { readonly channelTypes: Readonly<Record<string, ChannelType>> }

/** What each chapter says, and at which stage. */
const chapters = [
  ['the-dark-stairs', 'awareness', 'Somebody has always lit the stairs for you.', 'nostalgic'],
  ['one-window', 'awareness', 'One warm window is enough to find the way home.', 'curious'],
  ['your-own-light', 'consideration', 'Which corner of your home do you never sit in?', 'curious'],
  ['try-it-at-dusk', 'evaluation', 'Take a lamp home at dusk, bring it back by noon.', 'reassured'],
  [
    'the-right-warmth',
    'evaluation',
    'Warm for reading, cool for mending: both in one.',
    'confident',
  ],
  ['carry-it-home', 'purchase', 'Carry it home in the bag that becomes its shade.', 'delighted'],
  [
    'the-first-evening',
    'experience',
    'The first evening: nobody turns on the ceiling.',
    'relieved',
  ],
  ['light-a-neighbour', 'advocacy', 'Lend it to the neighbour with the dark stairs.', 'proud'],
] as const

const teams = [
  ['brand', 'brand'],
  ['media', 'media'],
  ['direct', 'crm'],
  ['shops', 'stores'],
  ['online-shop-team', 'ecommerce'],
  ['sales', 'sales'],
  ['service', 'service'],
  ['press-office', 'communications'],
  ['product-team', 'product'],
  ['agency', 'agency'],
  ['legal', 'legal'],
  ['insight', 'customer-insights'],
] as const

const places = ['home', 'train-station', 'bus-stop', 'store', 'high-street', 'office', 'car']
const times = ['evening', 'morning-commute', 'weekend', 'payday', 'first-cold-day', 'late-night']
const devices = ['phone', 'none', 'print', 'tv-set', 'radio', 'laptop', 'public-screen']
const bridges = ['qr-code', 'short-url', 'link', 'promo-code', 'store-finder', 'staff-handover']

/** A sound plan of a large company: sixty channels, eight chapters, fourteen moments, a year. */
export function sixtyChannels(): string {
  const types = Object.entries(vocabulary.channelTypes).slice(0, 60)
  const ids = types.map(([type]) => type)
  const at = <Value>(list: readonly Value[], index: number) => list[index % list.length] as Value
  const team = (index: number) => at(teams, index)[0]
  const told = (index: number) =>
    ids.filter((_, channel) => (channel * 11 + index * 5) % (index < 2 ? 4 : 7) === 0)
  const lines = [
    'commsPlan: 1',
    'plan: {name: Light the stairs, status: in-review, owner: brand, start: 2027-09-06, end: 2028-08-27, currency: EUR, markets: [DK, SE, DE]}',
    'brand:',
    '  name: Lykte',
    '  promise: A warm light in the corner where you need it',
    '  proofs: {dusk: {claim: You may try every lamp at home for a night}, shade: {claim: The bag becomes the shade}}',
    'objectives:',
    '  lit: {what: More homes own a lamp that they carry around, level: business, metric: new-to-brand-buyers, from: 21000, to: 34000, by: 2028-08-27, direction: strategy-and-innovation}',
    '  tried: {what: People take a lamp home for a night, level: marketing, supports: lit, metric: sign-ups, from: 4000, to: 15000, by: 2028-06-30, direction: marketing-efficiency}',
    'audiences:',
    '  movers: {who: People in their first home of their own, priority: primary}',
    '  parents: {name: Parents, who: Parents who read aloud in the evening, priority: secondary}',
    'emotionalAction: {from: lonely, to: proud, because: A dark corner makes a home feel unfinished, action: Light one corner before the ceiling lamp, measuredBy: [tried]}',
    'connectedStory:',
    '  idea: Somebody left a light on for you',
    '  thread: One warm window in every picture',
    '  chapters:',
    ...chapters.map(
      ([id, stage, message, feeling], index) =>
        `    ${id}: {stage: ${stage}, message: "${message}", feeling: ${feeling}, actionHere: ${index % 3 === 2}, audiences: [movers], channels: [${told(index)}]}`,
    ),
    'channels:',
    ...types.map(([type, { label, metrics }], index) => {
      const next = at(ids, index * 11 + 17)
      const handsOff =
        index % 2 === 0 && next !== type
          ? `, handsOffTo: [{channel: ${next}, by: ${at(bridges, index / 2)}}]`
          : ''
      const maturity = at(['proven', 'growing', 'experimental'], index)
      return `  ${type}: {type: ${type}, name: "${label}", role: "Does its part of the story, number ${index + 1}", purpose: ${at(['brand', 'activation', 'both'], index)}, maturity: ${maturity}, owner: ${team(index)}, measures: [{metric: ${metrics[0]}}]${handsOff}}`
    }),
    'contextualConnections:',
    ...Array.from({ length: 14 }, (_, index) => {
      const [chapter, stage] = at(chapters, index)
      return `  moment-${index + 1}: {title: "The ${at(['dusk', 'landing', 'quiet', 'key', 'rain'], index)} at ${at(places, index).replace('-', ' ')}", chapter: ${chapter}, stage: ${stage}, audiences: [movers], channels: [${at(told(index % 8), 1)}], decision: "Do I turn on the ceiling or light the corner, ${index + 1}?", times: [${at(times, index)}], places: [${at(places, index)}], platforms: [${at(['instagram', 'poster-site', 'broadcast-radio', 'google-search'], index)}], devices: [${at(devices, index)}], actionHere: ${index % 4 === 0}, owner: ${team(index)}}`
    }),
    'calendar:',
    '  activities:',
    ...Array.from({ length: 60 }, (_, index) => {
      const start = new Date(Date.UTC(2027, 8, 6 + index * 5))
      const end = new Date(start.getTime() + (14 + (index % 5) * 9) * 86_400_000)
      const day = (date: Date) => date.toISOString().slice(0, 10)
      return `    activity-${index + 1}: {channel: ${at(ids, index * 7)}, chapters: [${at(chapters, index)[0]}], start: ${day(start)}, end: ${day(end)}, status: ${index % 3 ? 'planned' : 'booked'}, budget: ${8000 + ((index * 7919) % 90) * 1000}}`
    }),
    '  milestones: [{date: 2027-10-31, what: Clocks go back, kind: launch}, {date: 2028-03-26, what: Clocks go forward}]',
    '  blackouts: [{start: 2027-12-24, end: 2027-12-26, why: Nobody should hear from us}]',
    'budget: {total: 4400000, contingency: 5%, split: {brand: 60, activation: 40}}',
    'teams:',
    ...teams.map(([id, duty]) => `  ${id}: {function: ${duty}}`),
    'responsibilities:',
    ...Array.from(
      { length: 9 },
      (_, index) =>
        `  - {what: "${at(['Films', 'Shop windows', 'Letters', 'Lamps to lend', 'Press day'], index)} ${index + 1}", responsible: [${team(index)}], accountable: ${team(index + 1)}, consulted: [${team(index + 4)}], informed: [${team(index + 6)}, ${team(index + 8)}]}`,
    ),
    'measurement: {methods: [control-area, brand-survey]}',
  ]
  return `${lines.join('\n')}\n`
}
