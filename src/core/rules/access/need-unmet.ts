import { audiencesOf, audiencesOfChapter, audiencesOfConnection } from '../../plan/audience.ts'
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
    const reached = provisionsByAudience(plan)
    for (const audience of audiencesOf(plan)) {
      const provided = reached.get(audience.id)
      // An audience that no channel reaches is told by `audiences/unreached`.
      if (!provided) continue
      const unmet = (audience.fields.accessNeeds ?? []).filter((need) => !provided.has(need))
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

type Used = Pick<Plan, 'audiences' | 'shared' | 'channels' | 'chapters' | 'connections'>

/** What the channels that reach each audience provide together. */
function provisionsByAudience(plan: Used): ReadonlyMap<string, ReadonlySet<string>> {
  const provisions = new Map<string, Set<string>>()
  const add = (audience: string, channels: readonly string[]) => {
    for (const id of channels) {
      const channel = plan.channels.get(id)
      if (!channel) continue
      const provided = provisions.get(audience) ?? new Set()
      provisions.set(audience, provided)
      for (const each of channel.fields.access ?? []) provided.add(each)
    }
  }
  for (const chapter of plan.chapters.values()) {
    for (const { id } of audiencesOfChapter(plan, chapter)) add(id, chapter.fields.channels ?? [])
  }
  for (const moment of plan.connections.values()) {
    for (const { id } of audiencesOfConnection(plan, moment)) add(id, moment.fields.channels ?? [])
  }
  return provisions
}
