import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyse, noLibraries, openDocument } from '../../src/core/index.ts'
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

  test('has its own prefix and says what it is for', () => {
    const all = Object.values(snippets)
    expect(new Set(all.map(({ prefix }) => prefix)).size).toBe(all.length)
    for (const { description } of all) expect(description).toMatch(/^[A-Z].*\.$/)
  })
})
