import type { Plan } from '../plan/plan.ts'

/**
 * Whether a library that the plan imports could not be read. It may hold what seems to be missing, so rules about what is
 * missing keep silent.
 */
export function hasLostLibrary({ imports }: Pick<Plan, 'imports'>): boolean {
  return imports.some(({ outcome }) => outcome.kind !== 'library' && outcome.kind !== 'loop')
}
