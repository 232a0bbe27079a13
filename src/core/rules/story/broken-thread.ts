import type { Entity, Plan } from '../../plan/plan.ts'
import { titleOf } from '../../plan/title.ts'
import { isAnySpoiled } from '../../plan/unread.ts'
import type { Chapter } from '../../schema/model.generated.ts'
import { namedEntity } from '../parts.ts'
import { type Finding, type Fix, planRule } from '../rule.ts'

/** Where chapters say what follows, every chapter is on the way. */
export const brokenThread = planRule({
  id: 'story/broken-thread',
  class: 'quality',
  title: 'A chapter that the story does not lead to',
  why: 'A connected story takes people from chapter to chapter. One that no other leads to stands beside the story, and one that leads nowhere stops it.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['chapters', 'unread', 'spoiled'],
  check: function* (plan) {
    const chapters = [...plan.chapters.values()]
    if (plan.unread.has('connectedStory') || !chapters.some(({ fields }) => fields.leadsTo)) return
    if (isAnySpoiled(plan, ['connectedStory'], ['leadsTo'])) return
    const next = linksIn(plan)
    const [first] = chapters
    const onTheWay = first ? reachableFrom(first.id, next, new Set()) : new Set<string>()
    const lost = lostChapters(chapters, next, onTheWay)
    for (const [index, chapter] of chapters.entries()) {
      if (lost.has(chapter.id)) yield onLost(chapter, lastOnTheWay(chapters, index, onTheWay))
      const following = chapters[index + 1]
      // An empty list says that the story is meant to end here.
      const stops = chapter.fields.leadsTo === undefined && following !== undefined
      if (stops && !lost.has(following.id)) yield onStop(chapter, following)
    }
  },
  examples: {
    good: [
      `connectedStory:
  chapters:
    notice:
      leadsTo: [bring]
    bring:
      leadsTo: [ride]`,
      `connectedStory:
  chapters:
    notice:
      leadsTo: [bring, ride]
    bring:
      leadsTo: []`,
    ],
    bad: [
      {
        plan: `connectedStory:
  chapters:
    notice:
      leadsTo: [ride]
    bring:
      leadsTo: [ride]`,
        says: [
          'The story does not lead to the chapter “Bring”. Name it under “leadsTo” of an earlier chapter.',
        ],
        fixed: `connectedStory:
  chapters:
    notice:
      leadsTo: [ride, bring]
    bring:
      leadsTo: [ride]`,
      },
      {
        plan: `connectedStory:
  chapters:
    notice:
      leadsTo: [bring, ride]
    bring:
      actionHere: true`,
        says: [
          'The story stops at the chapter “Bring”. Name the chapter that follows under “leadsTo”.',
        ],
        fixed: `connectedStory:
  chapters:
    notice:
      leadsTo: [bring, ride]
    bring:
      actionHere: true
      leadsTo: [ride]`,
      },
    ],
  },
})

type Links = ReadonlyMap<string, readonly string[]>

function linksIn(plan: Pick<Plan, 'chapters'>): Links {
  const chapters = [...plan.chapters.values()]
  return new Map(chapters.map((each) => [each.id, each.fields.leadsTo ?? []]))
}

/** Everything that can be reached from a chapter, itself included, beyond what is `known`. */
function reachableFrom(id: string, next: Links, known: Set<string>): Set<string> {
  const waiting = [id]
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (known.has(each)) continue
    known.add(each)
    waiting.push(...(next.get(each) ?? []))
  }
  return known
}

/** Chapters off the way, but for those that follow on another one that is. */
function lostChapters(
  chapters: readonly Entity<Chapter>[],
  next: Links,
  onTheWay: ReadonlySet<string>,
): ReadonlySet<string> {
  const followed = new Set([...next].flatMap(([id, ids]) => ids.filter((each) => each !== id)))
  const lost = new Set<string>()
  const known = new Set(onTheWay)
  for (const isStart of [true, false]) {
    for (const { id } of chapters) {
      if (known.has(id) || followed.has(id) === isStart) continue
      lost.add(id)
      reachableFrom(id, next, known)
    }
  }
  return lost
}

function lastOnTheWay(
  chapters: readonly Entity<Chapter>[],
  index: number,
  onTheWay: ReadonlySet<string>,
): Entity<Chapter> | undefined {
  return chapters.slice(0, index).findLast(({ id }) => onTheWay.has(id))
}

function onLost(chapter: Entity<Chapter>, before: Entity<Chapter> | undefined): Finding {
  return {
    at: { path: chapter.path, part: 'name' },
    says: `The story does not lead to ${namedEntity(chapter)}. Name it under “leadsTo” of an earlier chapter.`,
    fixes: before ? [leading(before, chapter)] : [],
  }
}

function onStop(chapter: Entity<Chapter>, following: Entity<Chapter>): Finding {
  return {
    at: { path: chapter.path, part: 'name' },
    says: `The story stops at ${namedEntity(chapter)}. Name the chapter that follows under “leadsTo”.`,
    fixes: [leading(chapter, following)],
  }
}

function leading(from: Entity<Chapter>, to: Entity<Chapter>): Fix {
  return {
    title: `Let the chapter “${titleOf(from)}” lead to “${titleOf(to)}”`,
    changes: [{ do: 'append', path: [...from.path, 'leadsTo'], value: to.id }],
  }
}
