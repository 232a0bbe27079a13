import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { openDocument } from '../../src/core/document/document.ts'
import { nameOf, type PlanNode } from '../../src/core/document/node.ts'
import { joinedTree, placedTree } from '../../src/core/edit/joined-tree.ts'
import { anySample, commented, firstPlan } from './sample-plans.ts'

/** What a tree says, as plain values. */
function said(node: PlanNode | undefined): unknown {
  if (node?.kind === 'map') {
    return Object.fromEntries(node.entries.map((entry) => [nameOf(entry), said(entry.value)]))
  }
  return node?.kind === 'list' ? node.items.map(said) : node?.value
}

/** The names of a tree as they stand in the text, at the places that the tree gives for them. */
function* namesAt(text: string, node: PlanNode | undefined): Generator<[string, string]> {
  if (node?.kind === 'list') for (const item of node.items) yield* namesAt(text, item)
  if (node?.kind !== 'map') return
  for (const { name, value } of node.entries) {
    yield [text.slice(name.start, name.end), name.source]
    yield* namesAt(text, value)
  }
}

describe('the segments of a document, joined to one tree', () => {
  test('say what the whole text says', () => {
    fc.assert(
      fc.property(anySample, ([place]) => {
        expect(said(joinedTree(openDocument(place?.text ?? '')))).toEqual(parse(place?.text ?? ''))
      }),
      { numRuns: 10 },
    )
  })

  test.each([commented, `\uFEFF${firstPlan}`])('know where each name stands', (text) => {
    const names = [...namesAt(text, placedTree(openDocument(text)))]
    expect(names.length).toBeGreaterThan(20)
    for (const [written, name] of names) expect(written).toBe(name)
  })

  test('keep entries below the field that they were written in when a name repeats', () => {
    const tree = joinedTree(openDocument('teams:\n  a: {}\nteams:\n  b: {}\n'))
    const sections = tree?.kind === 'map' ? tree.entries.map(({ value }) => said(value)) : []
    expect(sections).toEqual([{ a: {} }, { b: {} }])
  })
})
