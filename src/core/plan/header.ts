import type { PlanHeader } from '../schema/model.generated.ts'
import type { Plan } from './plan.ts'
import { wordsOf } from './title.ts'

/** Where a plan is in its life. */
export type Status = NonNullable<PlanHeader['status']>

/** Who a plan sells to. */
export type Business = NonNullable<PlanHeader['business']>

/** The plan's short name: as written, or the file's name without its endings. */
export function planIdOf(plan: Pick<Plan, 'uri' | 'header'>): string {
  if (plan.header.id) return plan.header.id
  const file = decoded(plan.uri.slice(plan.uri.lastIndexOf('/') + 1))
  return file.replace(/\.ya?ml$/i, '').replace(/\.commsplan$/i, '')
}

/** What people call the plan: its name, or its short name in words; '' when it has neither. */
export function planNameOf(plan: Pick<Plan, 'uri' | 'header'>): string {
  const name = String(plan.header.name ?? '').trim()
  // In the name of a file every hyphen is a space.
  return name === '' ? wordsOf(planIdOf(plan).replace(/[-_\s]+/g, ' ')) : name
}

/** The plan's status; a draft when it does not say. */
export function statusOf(plan: Pick<Plan, 'header'>): Status {
  return plan.header.status ?? 'draft'
}

/** The language the plan is written in (BCP 47); English when it does not say. */
export function languageOf(plan: Pick<Plan, 'header'>): string {
  return plan.header.language ?? 'en'
}

/** Whether the plan is written in English, so that rules about English words hold for it. */
export function isInEnglish(plan: Pick<Plan, 'header'>): boolean {
  return /^en\b/i.test(languageOf(plan))
}

/** Who the plan sells to; consumers when it does not say. */
export function businessOf(plan: Pick<Plan, 'header'>): Business {
  return plan.header.business ?? 'b2c'
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
