import { entryNamed, type MapNode, type PlanNode } from '../../document/node.ts'
import { parse } from '../../document/parse.ts'
import { type Finding, type SegmentReport, segmentRule } from '../rule.ts'
import { shortened } from '../structure/mishap-words.ts'

/** One team, and no more than one, answers for each piece of work. */
export const oneAccountable = segmentRule({
  id: 'collaboration/one-accountable',
  class: 'fault',
  title: 'Work for which no team answers, or more than one',
  why: 'Several teams can do a piece of work, and one must be able to say that it is done. Two who answer for it wait for each other.',
  source: 'RACI, a common way to share out work',
  since: '0.1.0',
  check: function* (report) {
    const { segment } = report
    if (segment.owner.length > 0 || !segment.text.includes('responsibilities')) return
    const { root, faults } = parse(segment)
    if (root?.kind !== 'map' || faults.length > 0) return
    const list = entryNamed(root, 'responsibilities')?.value
    if (list?.kind !== 'list') return
    for (const [index, item] of list.items.entries()) {
      if (item?.kind === 'map') yield* onResponsibility(item, index, report)
    }
  },
  examples: {
    good: [
      `responsibilities:
  - what: The free check
    responsible: [workshop, marketing]
    accountable: workshop
    informed: [insights, product]`,
    ],
    bad: [
      {
        plan: `responsibilities:
  - what: The free check
    responsible: [workshop]
    accountable: [workshop, marketing]`,
        says: [
          'Exactly one team answers for “The free check”. Keep one of them, and name the others under “responsible” or “consulted”.',
        ],
        fixed: `responsibilities:
  - what: The free check
    responsible: [workshop]
    accountable: workshop`,
      },
      {
        plan: `responsibilities:
  - what: The free check
    responsible: [workshop]`,
        says: ['Exactly one team answers for “The free check”. Name it under “accountable”.'],
        fixed: `responsibilities:
  - what: The free check
    responsible: [workshop]
    accountable: workshop`,
      },
      {
        plan: `responsibilities:
  - what: The free check
    responsible: [workshop, marketing]`,
        says: ['Exactly one team answers for “The free check”. Name it under “accountable”.'],
      },
    ],
  },
})

function* onResponsibility(
  item: MapNode,
  index: number,
  { segment }: SegmentReport,
): Generator<Finding> {
  const entry = entryNamed(item, 'accountable')
  const value = entry?.value
  const isEmpty = !value || (value.kind === 'scalar' && value.value === null)
  const what = entryNamed(item, 'what')?.value
  const named = what?.kind === 'scalar' && what.source !== '' ? what.source : undefined
  const start = `Exactly one team answers for ${named ? `“${shortened(named)}”` : 'each piece of work'}.`
  const path = ['responsibilities', index, 'accountable']
  const keep = (team: string) => ({
    title: `Let “${team}” answer for it`,
    changes: [{ do: 'set', path, value: team }] as const,
  })
  if (value?.kind === 'list') {
    yield {
      at: { span: { start: value.start, end: value.end } },
      says: `${start} Keep one of them, and name the others under “responsible” or “consulted”.`,
      fixes: textsIn(value).slice(0, 3).map(keep),
    }
  } else if (isEmpty) {
    // Who does it alone is the likely one to answer for it; among several nobody but the planner can choose.
    const [first, ...others] = textsIn(entryNamed(item, 'responsible')?.value)
    const place = entry?.name ?? what ?? { start: item.start, end: segment.text.length }
    yield {
      at: { span: { start: place.start, end: place.end } },
      says: `${start} Name it under “accountable”.`,
      fixes: first !== undefined && others.length === 0 ? [keep(first)] : [],
    }
  }
}

function textsIn(node: PlanNode | undefined): readonly string[] {
  if (node?.kind !== 'list') return []
  return node.items.flatMap((item) => (item?.kind === 'scalar' && item.source ? [item.source] : []))
}
