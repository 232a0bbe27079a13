import { expect, test } from 'vitest'
import { openDocument } from '../../src/core/document/document.ts'
import { nameOf } from '../../src/core/document/node.ts'
import { parse } from '../../src/core/document/parse.ts'

const namesIn = (text: string) =>
  openDocument(text).segments.flatMap((segment) => {
    const { root } = parse(segment)
    return root?.kind === 'map' ? root.entries.map(nameOf) : []
  })

test.each([
  ['before a section of one line', '\uFEFFcommsPlan: 1\nbrand: oak\n', ['commsPlan', 'brand']],
  ['before a section of several lines', '\uFEFFplan:\n  name: A\n', ['plan']],
  ['before a comment', '\uFEFF# mine\nbrand: oak\n', ['brand']],
  ['alone', '\uFEFF', []],
])('a byte order mark %s hides nothing', (_place, text, names) => {
  expect(namesIn(text)).toEqual(names)
})
