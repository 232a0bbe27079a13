import vocabulary from '../../../../schemas/vocabulary.json' with { type: 'json' }
import { usedChannels } from '../../plan/channel.ts'
import type { Entity } from '../../plan/plan.ts'
import { plainWordsOf } from '../../plan/title.ts'
import { isSpoiled } from '../../plan/unread.ts'
import type { Channel } from '../../schema/model.generated.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { namedEntity } from '../parts.ts'
import { type Finding, planRule } from '../rule.ts'
import { capitalised, inWords } from '../words.ts'

/** Each channel provides what people with access needs can expect of its kind. */
export const missing = planRule({
  id: 'access/missing',
  class: 'law',
  title: 'A channel without what some people need to take part',
  why: 'Without captions, descriptions or a way in without stairs, many people are left out. In many places the law asks for them, too, and everyone is glad of them at times.',
  source: 'WCAG and the European Accessibility Act',
  since: '0.1.0',
  uses: ['channels', 'chapters', 'connections', 'activities', 'imports', 'unread', 'spoiled'],
  check: function* (plan) {
    if (plan.unread.has('channels') || hasLostLibrary(plan)) return
    for (const channel of usedChannels(plan)) {
      if (isSpoiled(plan, [...channel.path, 'access'])) continue
      if (lacksOf(channel).length > 0) yield onChannel(channel)
    }
  },
  examples: {
    good: [
      `channels:
  workshop:
    access: [step-free, seating]`,
    ],
    bad: [
      {
        plan: `channels:
  instagram:
    access: [plain-language]`,
        says: [
          'The channel “Instagram” still needs captions and alt text. Add them under “access”.',
        ],
        fixed: `channels:
  instagram:
    access: [plain-language, captions, alt-text]`,
      },
    ],
  },
})

const expected: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(vocabulary.accessExpected),
)

/** What is expected of the channel's kind and not there. */
function lacksOf({ fields }: Entity<Channel>): readonly string[] {
  const provided: readonly string[] = fields.access ?? []
  return (expected.get(fields.type ?? '') ?? []).filter((each) => !provided.includes(each))
}

function onChannel(channel: Entity<Channel>): Finding {
  const lacks = lacksOf(channel)
  const access = [...(channel.fields.access ?? []), ...lacks]
  const path = [...channel.path, 'access']
  const isOne = lacks.length === 1 && lacks[0] !== 'captions'
  const isWritten = (channel.written?.access ?? []).length > 0
  return {
    at: isWritten ? { path, part: 'name' } : { path: channel.path, part: 'name' },
    says: `${capitalised(namedEntity(channel))} still needs ${inWords(words(lacks), 'and')}. Add ${isOne ? 'it' : 'them'} under “access”.`,
    fixes: [
      {
        title: `Plan for ${inWords(words(lacks), 'and')}`,
        changes: [{ do: 'set', path, value: access }],
      },
    ],
  }
}

/** Provisions as planners say them in a sentence, each once. */
function words(provisions: readonly string[]): readonly string[] {
  return [...new Set(provisions)].map((each) => phrases.get(each) ?? plainWordsOf(each))
}

const phrases: ReadonlyMap<string, string> = new Map([
  ['high-contrast', 'high contrast'],
  ['step-free', 'step-free access'],
  ['keyboard-and-screen-reader', 'use by keyboard and screen reader'],
])
