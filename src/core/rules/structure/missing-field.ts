import type { PlanPath } from '../../document/node.ts'
import type { PlanValue } from '../../edit/change.ts'
import type { Missing } from '../../plan/fault.ts'
import { sharedCollections } from '../../plan/shared.ts'
import type { FieldDoc, ObjectName } from '../../schema/field-types.ts'
import { objects } from '../../schema/fields.generated.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { entityParts, namedPart, type PlanEntities } from '../parts.ts'
import { type Finding, type Fix, planRule } from '../rule.ts'
import { capitalised, inWords } from '../words.ts'
import { neededWords } from './needed-words.ts'
import { isToldElsewhere } from './told-elsewhere.ts'

/** Whatever the format asks for is there. */
export const missingField = planRule({
  id: 'structure/missing-field',
  class: 'completeness',
  title: 'A field that every plan needs',
  why: 'Few fields must be there. Without them the plan cannot be shown, and its readers have to guess.',
  since: '0.1.0',
  libraries: true,
  uses: ['missing', 'imports', ...entityParts],
  check: function* (plan) {
    const isLost = hasLostLibrary(plan)
    const byPart = new Map<string, Missing[]>()
    for (const missing of plan.missing) {
      if (isToldElsewhere(missing) || (isLost && mayBeShared(missing))) continue
      const key = JSON.stringify(missing.path)
      const together = missing.path.length > 0 ? byPart.get(key) : undefined
      if (together) together.push(missing)
      else byPart.set(missing.path.length > 0 ? key : missing.field.name, [missing])
    }
    for (const together of byPart.values()) yield onPart(together, plan)
  },
  examples: {
    good: [
      `audiences:
  neighbours:
    who: People who live within a ten-minute walk`,
    ],
    bad: [
      {
        plan: `audiences:
  neighbours:
    priority: secondary`,
        says: [
          'The audience “Neighbours” needs a description by which a colleague could recognise one in the street: add “who”.',
        ],
        fixed: `audiences:
  neighbours:
    who: TBD
    priority: secondary`,
      },
      {
        plan: `calendar:
  activities:
    window-week: {channel: posters}`,
        says: [
          'The activity “Window week” needs a first day and a last day: add “start” and “end”.',
        ],
      },
      {
        plan: `objectives:
emotionalAction:
  measuredBy:`,
        says: ['This file needs an objective: add “objectives”.'],
        fixed: `objectives:
  objective-1:
    what: TBD
emotionalAction:
  measuredBy:`,
      },
    ],
  },
})

function onPart(together: readonly Missing[], plan: PlanEntities): Finding {
  const [first] = together as [Missing, ...Missing[]]
  const names = inWords(
    together.map(({ field }) => `“${field.name}”`),
    'and',
  )
  const part = first.path.length > 0 ? namedPart(plan, first.path) : 'this file'
  const needed = inWords(
    together.map(({ object, field }) => neededWords(object, field)),
    'and',
  )
  const fix = fixFor(together)
  return {
    at: placeOf(first),
    says: `${capitalised(part)} needs ${needed}: add ${names}.`,
    ...(fix ? { fixes: [fix] } : {}),
  }
}

/** Sections that a library may hold, also entry by entry and field by field. */
const shareable: ReadonlySet<string> = new Set(['brand', ...sharedCollections])

/** Whether what is missing may stand in a library: a section, or a field right below one of its entries. */
function mayBeShared({ path, field }: Missing): boolean {
  const [section = field.name, ...rest] = path
  return shareable.has(String(section)) && rest.length <= (section === 'brand' ? 0 : 1)
}

/** An empty field that is written is pointed at itself, any other at the part that lacks it. */
function placeOf({ path, field }: Missing): Finding['at'] {
  return path.length === 0 ? { path: [field.name] } : { path, part: 'name' }
}

function fixFor(together: readonly Missing[]): Fix | undefined {
  const changes: { do: 'set'; path: PlanPath; value: PlanValue }[] = []
  for (const { path, field } of together) {
    const value = emptyValue(field)
    if (value === undefined) return undefined
    changes.push({ do: 'set', path: [...path, field.name], value })
  }
  const names = inWords(
    together.map(({ field }) => `“${field.name}”`),
    'and',
  )
  return { title: `Add ${names}, to be filled in`, changes }
}

/** What stands in a text that is to be written. */
const toBeWritten = 'TBD'

/** A value to start from, where it needs nothing but words. */
function emptyValue(field: FieldDoc): PlanValue | undefined {
  if (field.object) {
    const fields = emptyFields(field.object)
    if (!fields || field.shape === 'one') return fields
    return field.shape === 'list' ? [fields] : { [`${objects[field.object].title}-1`]: fields }
  }
  const isWords = field.kind === 'text' || field.kind === 'long-text'
  if (!isWords || field.list || (field.refersTo && !field.orText)) return undefined
  return field.shape === 'list' ? [toBeWritten] : toBeWritten
}

function emptyFields(object: ObjectName): { readonly [name: string]: PlanValue } | undefined {
  const fields: Record<string, PlanValue> = {}
  for (const field of objects[object].fields) {
    if (field.required !== 'yes') continue
    const value = emptyValue(field)
    if (value === undefined) return undefined
    fields[field.name] = value
  }
  return fields
}
