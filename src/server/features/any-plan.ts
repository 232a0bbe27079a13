import { usualEnd, usualStart } from '../../core/index.ts'

/**
 * A plan that nobody reads, with something in every section, so that a rehearsal draws every kind of thing once.
 *
 * @param today an ISO date; the plan begins soon after it
 */
export function anyPlan(today: string): string {
  const start = usualStart(today)
  const end = usualEnd(start)
  return `commsPlan: 1
plan: {name: Any plan, status: in-review, start: ${start}, end: ${end}, markets: [DK, SE], currency: EUR}
brand: {name: Anybody, promise: Any promise, proofs: {claim: {claim: Any claim, evidence: [walk]}}}
objectives:
  visits: {what: Any words, level: business, metric: footfall, from: 10, to: 200, by: ${end}, owner: shops}
  reach: {what: Any words, metric: reach, from: unknown, to: 40%, by: ${end}, supports: visits}
audiences:
  neighbours: {who: Anybody who lives near, insight: Any words, markets: [DK], evidence: [walk]}
emotionalAction:
  from: unsure
  to: proud
  action: Knock on a door
  measuredBy: [visits]
connectedStory:
  idea: Any idea
  chapters:
    before: {stage: awareness, message: A message with more words than one line of a column has room for, feeling: curious, channels: [poster, video]}
    there: {stage: purchase, message: Any message, feeling: proud, actionHere: true, channels: [shop]}
channels:
  poster: {type: transit, role: Any role, owner: marketing, handsOffTo: [{channel: site, by: qr-code, note: Any words}]}
  video: {type: paid-social, role: Any role, owner: marketing, purpose: brand, maturity: proven, measures: [{metric: reach, to: 40%}]}
  site: {type: landing-page, role: Any role, purpose: activation, handsOffTo: [{channel: shop, by: booking}]}
  shop: {type: store, role: Any role, owner: shops, access: [step-free]}
contextualConnections:
  street: {chapter: before, channels: [poster, video], decision: Any decision, times: [evening, weekday], places: [high-street], platforms: [poster-site], devices: [phone]}
  counter: {chapter: there, channels: [shop], decision: Any decision, times: [saturday], places: [shop-floor], platforms: [face-to-face], devices: [none], owner: shops, delivers: [claim]}
calendar:
  activities:
    posters: {channel: poster, chapters: [before], start: ${start}, end: ${end}, budget: 12500}
    clips: {channel: video, chapters: [before], start: ${start}, end: ${end}, budget: 4800}
    days: {channel: shop, chapters: [there], start: ${end}, end: ${end}, status: booked}
  milestones: [{date: ${start}, what: Any day, kind: launch}]
  blackouts: [{start: ${end}, end: ${end}, why: Any reason, markets: [SE]}]
teams:
  marketing: {function: marketing, name: Any team}
  shops: {function: stores}
responsibilities: [{what: Any task, accountable: marketing, responsible: [shops], informed: [marketing]}]
evidence:
  walk: {finding: Any words, kind: observation, source: Anybody, date: ${start}}
budget: {total: 24000, contingency: 5%, split: {brand: 60, activation: 40}, lines: [{what: Any line, amount: 900, kind: production}]}
measurement: {methods: [brand-survey], reviews: [{every: month, who: [shops], decides: Any words}]}
notes: |
  Any words, *some* of them [linked](https://example.com).
`
}
