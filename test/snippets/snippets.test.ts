import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import vocabulary from '../../schemas/vocabulary.json' with { type: 'json' }
import { analyse, noLibraries, openDocument } from '../../src/core/index.ts'
import { channelType } from '../../src/core/plan/channel-type.ts'
import { objects } from '../../src/core/schema/fields.generated.ts'
import { planFrom } from '../rules/fragment.ts'

interface Snippet {
  readonly prefix: string
  readonly description: string
  readonly body: readonly string[]
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
  readFileSync(new URL('../../snippets/commsplan.code-snippets', import.meta.url), 'utf8'),
)

/** What a snippet inserts when every stop keeps its default; `stops` says what is chosen instead. */
function expanded(body: readonly string[], stops: Readonly<Record<string, string>>): string {
  return body
    .join('\n')
    .replace(/\$\{(\d+)\|([^|]*)\|\}/g, (_, __, choices: string) => {
      const first = choices.split(',')[0] ?? ''
      return stops[first] ?? first
    })
    .replace(/\$\{(\d+):([^}]*)\}/g, (_, __, text: string) => stops[text] ?? text)
    .replace(/\$(\d+)/g, (_, stop: string) => stops[stop] ?? '')
    .trimEnd()
}

/** The line above which a snippet belongs, from the outermost; the last one holds it, two columns further in. */
const homes: Readonly<Record<string, readonly string[]>> = {
  chapter: ['connectedStory:', 'chapters:'],
  channel: ['channels:'],
  handoff: ['channels:', 'instagram:'],
  moment: ['contextualConnections:'],
  objective: ['objectives:'],
  audience: ['audiences:'],
  activity: ['calendar:', 'activities:'],
  milestone: ['calendar:', 'milestones:'],
  blackout: ['calendar:', 'blackouts:'],
  raci: ['responsibilities:'],
  interview: ['evidence:'],
  visit: ['evidence:'],
  pilot: ['evidence:'],
  team: ['teams:'],
  proof: ['brand:', 'proofs:'],
  claim: ['compliance:', 'claims:'],
  risk: ['risks:'],
  review: ['measurement:', 'reviews:'],
  experiment: ['measurement:', 'experiments:'],
}

/** Names of the sound plan that stand for those a planner would choose. */
const stops = { channel: 'workshop', chapter: 'notice', team: 'marketing', awareness: 'notice' }

function planWith({ prefix, body }: Snippet): string {
  if (prefix === 'plan' || prefix === 'lib') return `${expanded(body, {})}\n`
  const text = expanded(body, stops)
  const home = homes[prefix] ?? homes[prefix.split('-')[0] ?? ''] ?? []
  const opening = home.map((line, depth) => '  '.repeat(depth) + line)
  const inner = text.split('\n').map((line) => '  '.repeat(home.length) + line)
  return planFrom([...opening, ...inner].join('\n'))
}

describe('every snippet, expanded in its place', () => {
  test.each(Object.entries(snippets))('%s reads clean', (_, snippet) => {
    const text = planWith(snippet)
    const uri = snippet.prefix === 'lib' ? 'file:///a.commslib.yaml' : 'file:///a.commsplan.yaml'
    const { problems } = analyse({ uri, document: openDocument(text), libraries: noLibraries })
    const loud = problems.filter(
      ({ severity, rule }) => severity === 'error' || rule.startsWith('structure/'),
    )
    expect(loud.map(({ message }) => message)).toEqual([])
  })

  test('there is one for every section, and for the usual kinds of channels', () => {
    const sections = Object.values(snippets).flatMap(({ prefix, body }) => {
      const home = homes[prefix] ?? homes[prefix.split('-')[0] ?? '']
      // The snippets for whole files hold many sections, and stand for their first line only.
      return [(home?.[0] ?? body[0] ?? '').replace(/:.*$/, '')]
    })
    expect(
      objects.Plan.fields.map(({ name }) => name).filter((it) => !sections.includes(it)),
    ).toEqual([])
    const channels = Object.values(snippets).filter(({ prefix }) => /^channel\b/.test(prefix))
    const types = channels.flatMap(({ body }) => body.join('\n').match(/(?<=type: ).*/) ?? [])
    const families = types.flatMap((line) =>
      line.split(/[^a-z-]+/).map((type) => channelType(type)?.family),
    )
    const all = Object.keys(vocabulary.channelTypes).map((type) => channelType(type)?.family)
    expect(new Set(all.filter((family) => !families.includes(family)))).toEqual(new Set(['other']))
  })

  test('has something to choose or to fill in, in order from the first stop to the last', () => {
    for (const { prefix, body } of Object.values(snippets)) {
      const text = body.join('\n')
      const stops = new Set([...text.matchAll(/\$\{?(\d+)/g)].map(([, stop]) => Number(stop)))
      expect([prefix, ...[...stops].sort((a, b) => a - b)]).toEqual([
        prefix,
        ...Array.from({ length: stops.size }, (_, stop) => stop),
      ])
      expect(stops.size).toBeGreaterThan(1)
    }
  })

  test('has its own prefix and says what it is for', () => {
    const all = Object.values(snippets)
    expect(new Set(all.map(({ prefix }) => prefix)).size).toBe(all.length)
    for (const { description } of all) expect(description).toMatch(/^[A-Z].*\.$/)
  })
})
