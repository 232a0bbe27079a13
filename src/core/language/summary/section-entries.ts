import type { PlanPath } from '../../document/node.ts'
import type { Entities, Plan } from '../../plan/plan.ts'
import { plainWordsOf, titleOf } from '../../plan/title.ts'
import { entityParts } from '../../rules/parts.ts'
import { homeOf } from '../../schema/collections.ts'

/** Something in a section that has a line of its own. */
export interface WrittenEntry {
  readonly path: PlanPath
  readonly title: string
  readonly says: string
}

/** What stands in a section of a plan, in the order of the file; what only a library says is not there. */
export function entriesIn(plan: Plan, section: string): readonly WrittenEntry[] {
  if (section === 'emotionalAction') return feelings(plan)
  if (section === 'responsibilities' || section === 'risks') {
    return plan[section].map((each, index) => ({
      path: [section, index],
      title: String(each.what ?? ''),
      says: '',
    }))
  }
  const part = entityParts.find((each) => homeOf[each][0] === section)
  return part ? written(plan[part] as Entities<EntryFields>) : []
}

interface EntryFields {
  readonly name?: string
  readonly type?: string
  readonly stage?: string
}

function written(entities: Entities<EntryFields>): readonly WrittenEntry[] {
  return [...entities.values()].flatMap((entity) => {
    if (!entity.written) return []
    const { stage, type } = entity.fields
    const says = plainWordsOf(String(stage ?? type ?? ''))
    return [{ path: entity.path, title: titleOf(entity), says }]
  })
}

function feelings({ emotionalAction }: Plan): readonly WrittenEntry[] {
  const { from, to, action } = emotionalAction
  const lines = { from, to, action }
  const titles = { from: 'From', to: 'To', action: 'What people do' }
  return (Object.keys(lines) as (keyof typeof lines)[]).flatMap((name) =>
    lines[name] === undefined
      ? []
      : [{ path: ['emotionalAction', name], title: titles[name], says: String(lines[name]) }],
  )
}
