import { usualEnd, usualStart } from '../../core/index.ts'

/** As many of each kind of thing: with fewer, what goes through them is not yet quick when it is wanted. */
const copies = 12

/**
 * A plan that nobody reads, with something in every section, so that a rehearsal draws every kind of thing.
 *
 * @param today an ISO date; the plan begins soon after it
 */
export function anyPlan(today: string): string {
  const start = usualStart(today)
  const end = usualEnd(start)
  return `commsPlan: 1
plan: {name: Any plan, status: in-review, start: ${start}, end: ${end}, markets: [DK, SE], currency: EUR}
brand: {name: Anybody, promise: Any promise, proofs: {claim: {claim: Any claim, evidence: [walk]}}}
objectives:${each(
    (at) => `
  visits-${at}: {what: Any words, level: business, metric: footfall, from: 10, to: 200, by: ${end}, owner: shops}
  reach-${at}: {what: Any words, metric: reach, from: unknown, to: 40%, by: ${end}, supports: visits-${at}}`,
  )}
audiences:${each(
    (at) => `
  neighbours-${at}: {who: Anybody who lives near, insight: Any words, markets: [DK], evidence: [walk]}`,
  )}
emotionalAction: {from: unsure, to: proud, action: Knock on a door, measuredBy: [visits-0]}
connectedStory:
  idea: Any idea
  chapters:${each(
    (at) => `
    before-${at}: {stage: awareness, message: A message with more words than a line of its column has room for, feeling: curious, channels: [poster-${at}, video-${at}]}
    there-${at}: {stage: purchase, message: Any message, feeling: proud, actionHere: true, channels: [shop-${at}]}`,
  )}
channels:${each(
    (at) => `
  poster-${at}: {type: transit, role: Any role, owner: marketing, handsOffTo: [{channel: site-${at}, by: qr-code, note: Any words}]}
  video-${at}: {type: paid-social, role: Any role, owner: marketing, purpose: brand, maturity: proven, measures: [{metric: reach, to: 40%}]}
  site-${at}: {type: landing-page, role: Any role, purpose: activation, handsOffTo: [{channel: shop-${at}, by: booking}]}
  shop-${at}: {type: store, role: Any role, owner: shops, access: [step-free], handsOffTo: [{channel: poster-${at}, by: leaflet}]}`,
  )}
contextualConnections:${each(
    (at) => `
  street-${at}: {chapter: before-${at}, channels: [poster-${at}, video-${at}], decision: What is behind that door over there, times: [evening, weekday], places: [high-street], platforms: [poster-site], devices: [phone]}
  counter-${at}: {chapter: there-${at}, channels: [shop-${at}], decision: Shall I, times: [saturday], places: [shop-floor], platforms: [face-to-face], devices: [none], owner: shops, delivers: [claim]}`,
  )}
calendar:
  activities:${each(
    (at) => `
    posters-${at}: {channel: poster-${at}, chapters: [before-${at}], start: ${start}, end: ${end}, budget: 12500}
    clips-${at}: {channel: video-${at}, chapters: [before-${at}], start: ${start}, end: ${end}, budget: 4800}
    days-${at}: {channel: shop-${at}, chapters: [there-${at}], start: ${end}, end: ${end}, status: booked}`,
  )}
  milestones: [{date: ${start}, what: Any day, kind: launch}]
  blackouts: [{start: ${end}, end: ${end}, why: Any reason, markets: [SE]}]
teams:
  marketing: {function: marketing, name: Any team}
  shops: {function: stores}
responsibilities: [{what: Any task, accountable: marketing, responsible: [shops], informed: [marketing]}]
evidence:
  walk: {finding: Any words, kind: observation, source: Anybody, date: ${start}}
budget: {total: 240000, contingency: 5%, split: {brand: 60, activation: 40}, lines: [{what: Any line, amount: 900, kind: production}]}
measurement: {methods: [brand-survey], reviews: [{every: month, who: [shops], decides: Any words}]}
notes: |
  Any words, *some* of them [linked](https://example.com).
`
}

function each(write: (at: number) => string): string {
  return Array.from({ length: copies }, (_, at) => write(at)).join('')
}
