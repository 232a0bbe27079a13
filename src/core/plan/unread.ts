import type { PlanPath } from '../document/node.ts'
import { keyOf } from './across-segments.ts'
import type { Plan } from './plan.ts'

/** Whether a value is written at a path but cannot be used: it is wrong, not missing. */
export function isSpoiled({ spoiled }: Pick<Plan, 'spoiled'>, path: PlanPath): boolean {
  return spoiled.size > 0 && spoiled.has(keyOf(path))
}

/** Whether a value with one of these names is written but cannot be used, anywhere in these sections. */
export function isAnySpoiled(
  { spoiled }: Pick<Plan, 'spoiled'>,
  sections: readonly string[],
  names: readonly string[],
): boolean {
  for (const key of spoiled) {
    const [section = '', ...steps] = key.split('\0')
    if (sections.includes(section) && steps.some((step) => names.includes(step))) return true
  }
  return false
}
