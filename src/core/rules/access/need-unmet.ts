import { audiencesOf } from '../../plan/audience.ts'
import type { Plan } from '../../plan/plan.ts'
import { plainWordsOf } from '../../plan/title.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'
import { capitalised, inWords } from '../words.ts'

/** What an audience needs in order to take part is provided by some channel that reaches it. */
export const needUnmet = planRule({
  id: 'access/need-unmet',
  class: 'law',
  title: 'A need of an audience that no channel meets',
  why: 'The plan itself says that some of these people cannot take part otherwise. One channel that offers it opens the door.',
  since: '0.1.0',
  uses: ['audiences', 'shared', 'channels', 'chapters', 'connections', 'imports', 'unread'],
  check: function* (plan) {
    if (plan.unread.size > 0 || hasLostLibrary(plan)) return
    const { forAll, byAudience } = provisionsOf(plan)
    for (const audience of audiencesOf(plan)) {
      const own = byAudience.get(audience.id)
      // An audience that no channel reaches is told by `audiences/unreached`.
      if (!own && !forAll) continue
      const unmet = (audience.fields.accessNeeds ?? []).filter(
        (need) => !own?.has(need) && !forAll?.has(need),
      )
      if (unmet.length === 0) continue
      const isWritten = audience.written?.accessNeeds !== undefined
      const path = isWritten ? [...audience.path, 'accessNeeds'] : audience.path
      const needs = inWords(unmet.map(plainWordsOf), 'and')
      yield {
        at: { path, part: 'name' },
        says: `${capitalised(namedEntity(audience))} needs ${needs}, and no channel that reaches these people offers ${unmet.length === 1 ? 'it' : 'them'}. Add ${unmet.length === 1 ? 'it' : 'them'} under “access” of one that can.`,
      }
    }
  },
  examples: {
    good: [
      `audiences:
  returning-riders:
    accessNeeds: [captions, step-free]`,
    ],
    bad: [
      {
        plan: `audiences:
  returning-riders:
    accessNeeds: [captions, easy-read, sign-language]`,
        says: [
          'The audience “Returning riders” needs easy read and sign language, and no channel that reaches these people offers them. Add them under “access” of one that can.',
        ],
      },
    ],
  },
})

type Used = Pick<Plan, 'channels' | 'chapters' | 'connections'>

/** What the channels that reach people provide: those that speak to all, and those that speak to one audience. */
interface Provisions {
  readonly forAll: ReadonlySet<string> | undefined
  readonly byAudience: ReadonlyMap<string, ReadonlySet<string>>
}

function provisionsOf(plan: Used): Provisions {
  let forAll: Set<string> | undefined
  const byAudience = new Map<string, Set<string>>()
  const add = (channels: readonly string[] = [], audiences: readonly string[] = []) => {
    const reaching = channels.flatMap((id) => plan.channels.get(id) ?? [])
    if (reaching.length === 0) return
    const provided = reaching.flatMap(({ fields }) => fields.access ?? [])
    if (audiences.length === 0) forAll = new Set([...(forAll ?? []), ...provided])
    for (const id of audiences)
      byAudience.set(id, new Set([...(byAudience.get(id) ?? []), ...provided]))
  }
  for (const { fields } of plan.chapters.values()) add(fields.channels, fields.audiences)
  for (const { fields } of plan.connections.values()) {
    const chapter = plan.chapters.get(fields.chapter ?? '')
    const named = (fields.audiences ?? []).length > 0
    add(fields.channels, named ? fields.audiences : chapter?.fields.audiences)
  }
  return { forAll, byAudience }
}
