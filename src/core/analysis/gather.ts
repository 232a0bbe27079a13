import type { Found } from './found.ts'

/** A finding with the others of its rule in the same section, when they are said together. */
export interface Gathered extends Found {
  readonly others: readonly Found[]
}

/**
 * In a draft a rule speaks once a section, at the section's name, however many entries it found (domain 2.1): gaps are
 * normal there, and a list of twenty hides the one that matters. Faults are always said one by one. Elsewhere nothing
 * is gathered.
 */
export function gather(findings: readonly Found[], isDraft: boolean): readonly Gathered[] {
  if (!isDraft) return findings.map(alone)
  const gathered: Gathered[] = []
  const groups = new Map<string, Found[]>()
  for (const found of findings) {
    const key = groupOf(found)
    if (key === undefined) gathered.push(alone(found))
    else {
      const group = groups.get(key)
      if (group) group.push(found)
      else groups.set(key, [found])
    }
  }
  for (const [first, ...others] of groups.values()) if (first) gathered.push({ ...first, others })
  return gathered
}

const none: readonly Found[] = []

function alone({ rule, finding, index }: Found): Gathered {
  return { rule, finding, index, others: none }
}

/** Findings with the same key are said together; those without one, alone. */
function groupOf({ rule, finding }: Found): string | undefined {
  if (rule.class === 'fault' || !('path' in finding.at) || finding.at.path.length < 2)
    return undefined
  return `${rule.id} ${finding.at.path[0]}`
}
