import { entryNamed, type PlanNode } from '../../document/node.ts'
import type { WrittenValue } from '../../schema/walk.ts'

/** A single value as text; undefined for anything larger and for nothing. */
export function textOf(node: PlanNode | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined
}

/** A number that is written as one. */
export function amountOf(node: PlanNode | undefined): number | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined
}

/** The text of another field of the same part. */
export function textBeside({ among }: WrittenValue, name: string): string | undefined {
  return among && textOf(entryNamed(among, name)?.value)
}
