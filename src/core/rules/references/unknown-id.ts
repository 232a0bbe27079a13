import type { PlanValue } from '../../edit/change.ts'
import type { Plan, Reference } from '../../plan/plan.ts'
import { wordsOf } from '../../plan/title.ts'
import { homeOf } from '../../schema/collections.ts'
import type { Collection, RefersTo } from '../../schema/field-types.ts'
import { nearestWords } from '../../text/nearest.ts'
import { entityParts, titleOfCollection } from '../parts.ts'
import { type Finding, type Fix, planRule } from '../rule.ts'
import { inWords } from '../words.ts'
import { entryIn, isPart, partsOf } from './plan-parts.ts'

/** Every name that the plan refers to is there. */
export const unknownId = planRule({
  id: 'references/unknown-id',
  class: 'fault',
  title: 'A name that leads nowhere',
  why: 'Parts of a plan are connected by their short names. A name that nothing has breaks the connection, and views leave it out.',
  since: '0.1.0',
  uses: ['references', 'imports', 'shared', 'unread', 'sections', ...entityParts],
  check: function* (plan) {
    for (const reference of plan.references) {
      if (isKnown(reference, plan)) continue
      yield onUnknown(reference, plan)
    }
  },
  examples: {
    good: [
      `connectedStory:
  chapters:
    notice:
      channels: [posters, instagram, workshop]`,
    ],
    bad: [
      {
        plan: `connectedStory:
  chapters:
    notice:
      channels: [posters, instagarm, workshop]`,
        says: ['There is no channel called “instagarm”. Did you mean “instagram”?'],
        fixed: `connectedStory:
  chapters:
    notice:
      channels: [posters, instagram, workshop]`,
      },
      {
        plan: `objectives:
  checks: {what: More riders bring a bicycle in, audience: commuters}
audiences:
  returning-riders:
    evidence: [doorstep-talks]`,
        says: [
          'There is no audience called “commuters”. Write it under “audiences”, or take it out here.',
        ],
        fixed: `objectives:
  checks: {what: More riders bring a bicycle in, audience: commuters}
audiences:
  returning-riders:
    evidence: [doorstep-talks]
  commuters:
    who: TBD`,
      },
      {
        plan: `responsibilities:
  - what: Train the Saturday crew
    covers: [channels.workshops]
    responsible: [workshop]
    accountable: marketing`,
        says: ['There is no channel called “workshops”. Did you mean “channels.workshop”?'],
        fixed: `responsibilities:
  - what: Train the Saturday crew
    covers: [channels.workshop]
    responsible: [workshop]
    accountable: marketing`,
      },
      {
        plan: `responsibilities:
  - what: Train the Saturday crew
    covers: [saturday]
    responsible: [workshop]
    accountable: marketing`,
        says: [
          'The plan has no part called “saturday”. Write a section and a short name, for example “channels.shop”.',
        ],
      },
    ],
  },
})

type Used = Pick<
  Plan,
  'references' | 'imports' | 'shared' | 'unread' | 'sections' | (typeof entityParts)[number]
>

/** Collections that libraries can hold. */
const shareable: ReadonlySet<string> = new Set([
  'audiences',
  'channels',
  'teams',
  'evidence',
  'brands',
  'proofs',
])

/** Whether a reference leads somewhere, or nobody can say because a library or a line cannot be read. */
function isKnown({ to, id, orText }: Reference, plan: Used): boolean {
  if (orText || to === 'stages') return true
  const isLibraryMissing = plan.imports.some(({ outcome }) => outcome.kind !== 'library')
  if (to === 'parts') {
    const entry = entryIn(id)
    const mayBeShared = isLibraryMissing && entry !== undefined && shareable.has(entry.part)
    return mayBeShared || isPart(plan, id) || plan.unread.has(id.split('.')[0] ?? '')
  }
  if (isLibraryMissing && shareable.has(to)) return true
  if (plan.unread.has(String(homeOf[to][0]))) return true
  return to === 'brands' ? plan.shared.brands.has(id) : plan[to].has(id)
}

function onUnknown(reference: Reference, plan: Used): Finding {
  const { to, id, path } = reference
  const known = idsOf(to, plan)
  const near = nearestWords(id, known).slice(0, 2)
  const wanted =
    to === 'parts' ? entryIn(id) : to === 'stages' || to === 'brands' ? undefined : { part: to, id }
  const what = wanted
    ? `There is no ${titleOfCollection(wanted.part)} called “${wanted.id}”`
    : to === 'brands'
      ? `There is no ${titleOfCollection(to)} called “${id}”`
      : `The plan has no part called “${id}”`
  const advice =
    near.length > 0
      ? `Did you mean ${inWords(
          near.map((each) => `“${each}”`),
          'or',
        )}?`
      : wanted
        ? `Write it under “${homeOf[wanted.part].at(-1)}”, or take it out here.`
        : to === 'brands'
          ? 'Import a library that has it, or describe the brand here.'
          : 'Write a section and a short name, for example “channels.shop”.'
  return {
    at: { path, ...(isNameOfEntry(path) ? { part: 'name' as const } : {}) },
    says: `${what}. ${advice}`,
    fixes: [
      ...near.map((each) => ({ ...replacement(path, each), sure: near.length === 1 })),
      ...(near.length > 0 || !wanted ? [] : [addition(wanted.part, wanted.id)]),
    ],
  }
}

function idsOf(to: RefersTo, plan: Used): readonly string[] {
  if (to === 'stages') return []
  if (to === 'parts') return [...partsOf(plan)]
  if (to === 'brands') return [...plan.shared.brands.keys()]
  const shared = to in plan.shared ? plan.shared[to as keyof Plan['shared']].keys() : []
  return [...new Set([...plan[to].keys(), ...shared])]
}

/** Audiences are named by the entries of `byAudience`; all other references are values. */
function isNameOfEntry(path: Reference['path']): boolean {
  return path.at(-2) === 'byAudience'
}

function replacement(path: Reference['path'], id: string): Fix {
  const title = `Replace with “${id}”`
  return isNameOfEntry(path)
    ? { title, changes: [{ do: 'rename-field', path, to: id }] }
    : { title, changes: [{ do: 'set', path, value: id }] }
}

function addition(to: Exclude<Collection, 'brands'>, id: string): Fix {
  return {
    title: `Add ${titleOfCollection(to)} “${id}”, to be filled in`,
    changes: [{ do: 'set', path: [...homeOf[to], id], value: firstField(to, id) }],
  }
}

/** The field that says what the new entry is, to be written. */
function firstField(to: Exclude<Collection, 'brands'>, id: string): PlanValue {
  const names = {
    objectives: 'what',
    audiences: 'who',
    channels: 'role',
    chapters: 'message',
    connections: 'decision',
    activities: 'notes',
    evidence: 'finding',
    proofs: 'claim',
  } as const
  return to === 'teams' ? { name: wordsOf(id) } : { [names[to]]: 'TBD' }
}
