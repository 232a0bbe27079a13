import type { PlanPath } from '../../document/node.ts'
import type { Entity, Plan, PlanPart } from '../../plan/plan.ts'
import type { RawFields, RawValue } from '../../plan/read-value.ts'
import { sharedCollections } from '../../plan/shared.ts'
import { isSpoiled } from '../../plan/unread.ts'
import { writtenNames } from '../../plan/watched.ts'
import { hasLostLibrary } from '../../rules/lost-libraries.ts'
import { type Finding, type Fix, planRule, type Rule } from '../../rules/rule.ts'
import type { OwnRuleForm } from '../../rules/settings/own-rule-form.ts'
import type { OwnSection } from '../../rules/settings/own-sections.ts'
import { toBeWritten } from '../../rules/to-be-written.ts'
import { fieldNamed } from '../../schema/field-at.ts'
import { looksLike } from '../looks-like.ts'
import type { OwnMeta } from './own-meta.ts'

type Form<Asks extends OwnRuleForm['asks']> = Extract<OwnRuleForm, { asks: Asks }>

/** A field must be there. */
export function needsRule(meta: OwnMeta, { section, field }: Form<'needs'>, says: string): Rule {
  return planRule({
    ...meta,
    uses: [partOf(section), 'spoiled', 'unread', 'imports'],
    check: function* (seen): Generator<Finding> {
      const plan = seen as LookedAt
      if (mayBeShared.has(String(section.path[0])) && hasLostLibrary(plan)) return
      for (const { fields, path } of partsIn(plan, section)) {
        if (!isEmpty(fields[field]) || isUnknown(plan, [...path, field])) continue
        const fix = fixFor(section, field, path)
        yield { at: { path, part: 'name' }, says, ...(fix && { fixes: [fix] }) }
      }
    },
  })
}

/** Sections whose entries may have their fields from a library. */
const mayBeShared: ReadonlySet<string> = new Set(sharedCollections)

/** A field has one of a few values, or looks as the team says. */
export function valueRule(meta: OwnMeta, form: Form<'value'>, says: string): Rule {
  const { section, field, allowed, like } = form
  const isFine = (value: string) =>
    (allowed?.includes(value) ?? true) && (like === undefined || looksLike(value, like))
  return planRule({
    ...meta,
    uses: [partOf(section), 'spoiled', 'unread'],
    check: function* (seen): Generator<Finding> {
      const plan = seen as LookedAt
      for (const part of partsIn(plan, section)) {
        for (const { value, path } of valuesIn(part.fields[field], [...part.path, field])) {
          if (isFine(value)) continue
          yield {
            at: { path },
            says,
            fixes: (allowed ?? []).slice(0, 5).map((to) => put(to, path)),
          }
        }
      }
    },
  })
}

function put(value: string, path: PlanPath): Fix {
  return { title: `Replace with “${value}”`, changes: [{ do: 'set', path, value }] }
}

/** The part that a rule names and what its check needs besides. Which part it is the team decides. */
type LookedAt = Pick<Plan, PlanPart>

function partOf(section: OwnSection): PlanPart {
  return 'part' in section ? section.part : section.entities
}

interface PlacedFields {
  readonly fields: RawFields
  readonly path: PlanPath
}

/** The parts of a plan that a rule looks at; a section that nobody has begun is not one of them. */
function* partsIn(plan: LookedAt, section: OwnSection): Generator<PlacedFields> {
  if ('entities' in section) {
    const entities = plan[section.entities] as ReadonlyMap<string, Entity<RawFields>>
    for (const { collection, fields, path } of entities.values()) {
      // Fields of the team's own are unknown to the format: that one comes or goes is seen by the names.
      writtenNames(collection, fields)
      yield { fields, path }
    }
    return
  }
  const fields = plan[section.part] as unknown as RawFields
  if (Object.keys(fields).length > 0) yield { fields, path: section.path }
}

/** Whether nothing can be said about what is missing at a path: something is written there, or cannot be read. */
function isUnknown(plan: Pick<Plan, 'spoiled' | 'unread'>, path: PlanPath): boolean {
  return isSpoiled(plan, path) || plan.unread.has(String(path[0]))
}

function isEmpty(value: RawValue): boolean {
  if (value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && Object.keys(value).length === 0
}

/** The words of a value, one by one when it is a list. */
function* valuesIn(
  value: RawValue,
  path: PlanPath,
): Generator<{ readonly value: string; readonly path: PlanPath }> {
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* valuesIn(each, [...path, index])
  } else if (value !== undefined && typeof value !== 'object') yield { value: String(value), path }
}

/** Offers the field to be filled in, where words belong. */
function fixFor(section: OwnSection, name: string, path: PlanPath): Fix | undefined {
  const field = fieldNamed(section.object, name)
  const isWords = field?.kind === 'text' || field?.kind === 'long-text'
  if (!isWords || field.list || field.refersTo || field.object) return undefined
  const value = field.shape === 'list' ? [toBeWritten] : toBeWritten
  return {
    title: `Add “${name}”, to be filled in`,
    changes: [{ do: 'set', path: [...path, name], value }],
  }
}
