import type { Duplicate } from '../../plan/fault.ts'
import { entityParts, namedPart, type PlanEntities, titleOfCollection } from '../parts.ts'
import { type Finding, planRule } from '../rule.ts'

/** No name stands twice in one place. */
export const duplicateId = planRule({
  id: 'structure/duplicate-id',
  class: 'fault',
  title: 'The same name twice',
  why: 'Names in one place must differ. Of two that are the same only the later one counts; the earlier one is hidden, with all that it says.',
  since: '0.1.0',
  libraries: true,
  uses: ['duplicates', ...entityParts],
  check: function* (plan) {
    for (const duplicate of plan.duplicates) yield onDuplicate(duplicate, plan)
  },
  examples: {
    good: [
      `audiences:
  neighbours: {who: People who live within a ten-minute walk}
  visitors: {who: People who pass by on their way to the market}`,
    ],
    bad: [
      {
        plan: `audiences:
  neighbours: {who: People who live within a ten-minute walk}
  neighbours: {who: People who pass by on their way to the market}`,
        says: [
          'There are two entries called “neighbours”. The later one hides the earlier audience. Give one of them another name.',
        ],
        fixed: `audiences:
  neighbours: {who: People who live within a ten-minute walk}
  neighbours-2: {who: People who pass by on their way to the market}`,
      },
      {
        plan: `audiences:
  neighbours:
    who: People who live within a ten-minute walk
    who: People who pass by on their way to the market`,
        says: [
          '“who” is written twice in the audience “Neighbours”, and only the later one counts. Keep one of them.',
        ],
        fixed: `audiences:
  neighbours:
    who: People who live within a ten-minute walk`,
      },
    ],
  },
})

function onDuplicate({ path, occurrence, collection }: Duplicate, plan: PlanEntities): Finding {
  const name = String(path.at(-1))
  const at = { path, part: 'name', occurrence } as const
  const related = [{ says: `The earlier “${name}”`, path, occurrence: 0 }]
  if (collection) {
    const free = freeName(name, plan)
    return {
      at,
      says: `There are two entries called “${name}”. The later one hides the earlier ${titleOfCollection(collection)}. Give one of them another name.`,
      related,
      fixes: [
        {
          title: `Rename this one to “${free}”`,
          changes: [{ do: 'rename-field', path, to: free, occurrence }],
        },
      ],
    }
  }
  const inside = path.slice(0, -1)
  const part = inside.length > 0 ? namedPart(plan, inside) : 'the file'
  return {
    at,
    says: `“${name}” is written twice in ${part}, and only the later one counts. Keep one of them.`,
    related,
    fixes: [
      { title: 'Take this one out', changes: [{ do: 'remove', path, occurrence }] },
      { title: 'Take the earlier one out', changes: [{ do: 'remove', path, occurrence: 0 }] },
    ],
  }
}

function freeName(name: string, plan: PlanEntities): string {
  const taken = new Set(entityParts.flatMap((part) => [...plan[part].keys()]))
  let count = 2
  while (taken.has(`${name}-${count}`)) count++
  return `${name}-${count}`
}
