import fc from 'fast-check'

/** Words as planners write them, and as nobody should: very long, from right to left, full of signs that mean something. */
const words = fc.oneof(
  fc.constantFrom(
    'Shop',
    'Out of home in railway stations',
    'Kraftfahrzeughaftpflichtversicherungsbescheinigung',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    'الزاوية مفتوحة من جديد',
    'מאפיית הפינה',
    '一起分享面包的故事给所有的邻居们',
    'end-to-end/omni-channel',
    '👩‍👩‍👧‍👦 party 🎉',
    '</text></svg><x-mark>',
    `"'><x-mark onload='x'>`,
    '&lt;x-mark&gt; & more',
    'a\u0301\u0323b\u200b',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
)

const stages = [
  'awareness',
  'consideration',
  'evaluation',
  'purchase',
  'experience',
  'advocacy',
  'elsewhere',
]
const times = ['evening', 'payday', 'first-cold-day', 'want-to-be-reassured', 'a'.repeat(90)]
const places = ['home', 'school-gate', 'donaudampfschifffahrtsgesellschaftskapitänskajüte', '家']
const platforms = ['instagram', 'poster-site', 'broadcaster-streaming']
const devices = ['phone', 'none', 'print', 'connected-tv', 'pos-terminal']
const feelings = ['guilty', 'proud', 'nostalgic', 'indifferent', 'aware']
const types = ['store', 'website', 'press', 'email', 'radio', 'nonsense']

/** A part of a plan that may be left out. */
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const some = (from: readonly string[]) => fc.subarray([...from])
const idsOf = (kind: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${kind}-${at}`)

/** Plans of any size with anything missing, as the text of a file (JSON is a way to write one). */
export const anyPlan: fc.Arbitrary<string> = fc
  .record({
    channels: fc.nat(20),
    chapters: fc.nat(8),
    moments: fc.nat(14),
    teams: fc.nat(16),
    proofs: fc.nat(4),
  })
  .chain((size) => {
    const channels = idsOf('channel', size.channels)
    const chapters = idsOf('chapter', size.chapters)
    const money = fc.nat(2_000_000)
    const teams = idsOf('team', size.teams)
    const proofs = idsOf('proof', size.proofs)
    const owner = fc.constantFrom(...teams, 'unknown')
    return fc.record({
      plan: fc.record({
        name: maybe(words),
        summary: maybe(words),
        currency: maybe(fc.constantFrom('EUR', 'JPY', 'KWD')),
        language: maybe(fc.constantFrom('en', 'de', 'ar', 'en-US')),
        start: maybe(fc.constantFrom('2027-01-01', '2027-02-30')),
        end: maybe(fc.constant('2027-03-01')),
        journey: maybe(fc.constantFrom('race', ['look', 'buy'])),
      }),
      brand: maybe(
        fc.record({
          name: maybe(words),
          promise: maybe(words),
          proofs: each(proofs, { claim: maybe(words), evidence: maybe(some(['e-0', 'unknown'])) }),
        }),
      ),
      objectives: each(['o-0', 'o-1', 'o-2', 'o-3'], {
        what: maybe(words),
        level: maybe(fc.constantFrom('business', 'marketing')),
        from: maybe(fc.oneof(fc.integer(), fc.constantFrom('12%', 'unknown'))),
        to: maybe(fc.oneof(fc.integer(), fc.constantFrom('34%', 'more'))),
        direction: maybe(fc.constantFrom('marketing-efficiency', 'strategy-and-innovation')),
        supports: maybe(fc.constantFrom('o-0', 'o-1', 'o-2', 'unknown')),
        metric: maybe(fc.constantFrom('footfall', 'likes', 'own words')),
        by: maybe(fc.constantFrom('2027-02-01', 'soon')),
      }),
      audiences: each(['a-0', 'a-1'], {
        who: maybe(words),
        priority: maybe(fc.constantFrom('primary', 'secondary')),
      }),
      emotionalAction: maybe(
        fc.record({
          from: maybe(words),
          to: maybe(words),
          action: maybe(words),
          because: maybe(words),
          byAudience: maybe(each(['a-0', 'unknown'], { from: maybe(words), to: maybe(words) })),
        }),
      ),
      connectedStory: fc.record({
        idea: maybe(words),
        chapters: each(chapters, {
          title: maybe(words),
          stage: maybe(fc.constantFrom(...stages)),
          message: maybe(words),
          feeling: maybe(fc.oneof(fc.constantFrom(...feelings), words)),
          audiences: maybe(some(['a-0', 'a-1', 'unknown'])),
          channels: maybe(some([...channels, 'unknown'])),
          actionHere: maybe(fc.boolean()),
          proofs: maybe(some([...proofs, 'unknown'])),
        }),
      }),
      channels: each(channels, {
        type: maybe(fc.constantFrom(...types)),
        name: maybe(words),
        budget: maybe(money),
        measures: maybe(
          fc.array(fc.record({ metric: maybe(words), to: maybe(fc.integer()) }), { maxLength: 3 }),
        ),
        handsOffTo: maybe(
          fc.array(
            fc.record({
              channel: maybe(fc.constantFrom(...channels, 'unknown')),
              by: maybe(words),
              also: maybe(fc.array(words, { maxLength: 2 })),
            }),
            { maxLength: 4 },
          ),
        ),
        purpose: maybe(fc.constantFrom('brand', 'activation', 'both')),
        maturity: maybe(fc.constantFrom('proven', 'growing', 'experimental')),
        owner: maybe(owner),
      }),
      contextualConnections: each(idsOf('moment', size.moments), {
        title: maybe(words),
        stage: maybe(fc.constantFrom(...stages)),
        audiences: maybe(some(['a-0', 'a-1', 'unknown'])),
        chapter: maybe(fc.constantFrom(...chapters, 'unknown')),
        channels: maybe(some(channels)),
        decision: maybe(words),
        times: maybe(some(times)),
        places: maybe(some(places)),
        platforms: maybe(some(platforms)),
        devices: maybe(some(devices)),
        actionHere: maybe(fc.boolean()),
        delivers: maybe(some([...proofs, 'unknown'])),
        owner: maybe(owner),
      }),
      calendar: maybe(anyCalendar(channels, chapters, money)),
      budget: maybe(
        fc.record({
          total: maybe(money),
          contingency: maybe(fc.constant('5%')),
          split: maybe(fc.record({ brand: fc.nat(140), activation: fc.nat(100) })),
          markets: maybe(fc.dictionary(fc.constantFrom('DK', 'SE', 'GS', 'global'), money)),
          lines: maybe(
            fc.array(
              fc.record({
                what: maybe(words),
                amount: maybe(fc.oneof(money, fc.constantFrom(-5000, 1e15))),
                channel: maybe(fc.constantFrom(...channels, 'unknown')),
              }),
              { maxLength: 4 },
            ),
          ),
        }),
      ),
      teams: each(teams, {
        function: maybe(fc.constantFrom('marketing', 'stores', 'product', 'legal', 'nonsense')),
        name: maybe(words),
      }),
      responsibilities: maybe(
        fc.array(
          fc.record({
            what: maybe(words),
            responsible: maybe(some([...teams, 'unknown'])),
            accountable: maybe(owner),
            consulted: maybe(some(teams)),
            informed: maybe(some(teams)),
          }),
          { maxLength: 4 },
        ),
      ),
      evidence: each(['e-0'], { finding: maybe(words), kind: maybe(fc.constant('observation')) }),
      notes: maybe(words),
    })
  })
  .map((plan) => JSON.stringify({ commsPlan: 1, ...plan }, undefined, 1))

const days = fc.oneof(
  fc.constantFrom('2027-02-30', 'soon', '0207-03-01', '9999-12-31'),
  fc
    .date({ min: new Date('2026-12-01'), max: new Date('2027-04-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
)

function anyCalendar(
  channels: readonly string[],
  chapters: readonly string[],
  money: fc.Arbitrary<number>,
) {
  const some = (fields: Record<string, fc.Arbitrary<unknown>>) =>
    maybe(fc.array(fc.record(fields), { maxLength: 3 }))
  return fc.nat(12).chain((size) =>
    fc.record({
      activities: each(idsOf('activity', size), {
        name: maybe(words),
        channel: maybe(fc.constantFrom(...channels, 'unknown')),
        chapters: maybe(fc.subarray([...chapters])),
        start: maybe(days),
        end: maybe(days),
        status: maybe(fc.constantFrom('booked', 'idea', 'cancelled')),
        budget: maybe(money),
        currency: maybe(fc.constantFrom('SEK', 'EUR')),
      }),
      milestones: some({
        date: maybe(days),
        what: maybe(words),
        kind: maybe(fc.constant('training')),
      }),
      blackouts: some({
        start: maybe(days),
        end: maybe(days),
        why: maybe(words),
        channels: maybe(fc.subarray([...channels])),
      }),
    }),
  )
}

function each(ids: readonly string[], fields: Record<string, fc.Arbitrary<unknown>>) {
  return fc.record(Object.fromEntries(ids.map((id) => [id, fc.record(fields)])))
}
