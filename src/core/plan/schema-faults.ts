import { nodeAt, type PlanNode, type PlanPath } from '../document/node.ts'
import { type FileKind, placeDocAt } from '../schema/field-at.ts'
import type { Fault as SchemaFault, Validator } from '../schema/validators.generated.js'
import type { Span } from '../text/position.ts'
import type { Fault, FoundKind } from './fault.ts'

/** Where a validator's findings belong: the value that it saw, its node, and its path from the top of the file. */
export interface Checked {
  readonly value: unknown
  readonly node: PlanNode
  readonly path: PlanPath
}

/**
 * Runs a validator and says what it found in the words of the plan. Nothing of the validator's own wording is kept;
 * what it cannot point to is left out.
 */
export function* schemaFaults(
  validate: Validator,
  checked: Checked,
  file: FileKind,
): Generator<Fault> {
  if (validate(checked.value)) return
  for (const error of validate.errors ?? []) {
    const fault = faultOf(error, checked, file)
    if (fault) yield fault
  }
}

function faultOf(error: SchemaFault, checked: Checked, file: FileKind): Fault | undefined {
  const inner = stepsOf(error.instancePath, checked.value)
  const path = [...checked.path, ...inner]
  const node = nodeAt(checked.node, inner)
  if (error.keyword === 'additionalProperties') {
    const name = error.params.additionalProperty ?? ''
    const object = path.length === 0 ? file : placeDocAt(file, path)?.object
    const entry = node?.kind === 'map' && node.entries.find((each) => each.name.source === name)
    if (!object || !entry) return undefined
    return { kind: 'unknown-field', name, object, path: [...path, name], span: spanOf(entry.name) }
  }
  const doc = placeDocAt(file, path)
  if (!doc || !node) return undefined
  const { field, item } = doc
  const place = { path, span: spanOf(node) }
  const text = node.kind === 'scalar' ? String(node.value) : ''
  if (field.kind === 'date' || field.kind === 'date-or-period') {
    return node.kind === 'scalar'
      ? { kind: 'bad-date', field, text: node.source, ...place }
      : { kind: 'wrong-kind', field, item, found: foundKind(node), ...place }
  }
  if (error.keyword === 'enum' && field.list && node.kind === 'scalar') {
    return { kind: 'not-in-list', field, list: field.list, value: text, ...place }
  }
  return { kind: 'wrong-kind', field, item, found: foundKind(node), ...place }
}

function foundKind(node: PlanNode): FoundKind {
  if (node.kind === 'list') return 'list'
  if (node.kind === 'map') return 'fields'
  if (typeof node.value === 'string') return 'text'
  if (typeof node.value === 'number') return 'number'
  return node.value === null ? 'nothing' : 'truth'
}

function spanOf({ start, end }: PlanNode): Span {
  return { start, end }
}

/** The steps of a JSON Pointer (RFC 6901); those into lists become numbers. */
function stepsOf(pointer: string, value: unknown): (string | number)[] {
  const steps: (string | number)[] = []
  let current = value
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const step = Array.isArray(current) ? Number(name) : name
    steps.push(step)
    current = (current as Record<string, unknown> | undefined)?.[step]
  }
  return steps
}
