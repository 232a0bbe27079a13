import { classWords, rules } from '../../core/index.ts'

/** A rule in a list. */
export interface ListedRule {
  readonly id: string
  readonly class: string
  readonly title: string
  /** The class in words. */
  readonly kind: string
}

/** Every rule, in the order of the documentation. */
export function listedRules(): readonly ListedRule[] {
  return rules.map(({ id, class: own, title }) => ({
    id,
    class: own,
    title,
    kind: classWords[own],
  }))
}
