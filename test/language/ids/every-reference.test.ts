import { describe, expect, test } from 'vitest'
import { openDocument, textOf } from '../../../src/core/document/document.ts'
import {
  definitionsAt,
  highlightsAt,
  type PlanFile,
  referencesAt,
  renameAt,
  renamePlaceAt,
  workspaceOf,
} from '../../../src/core/index.ts'
import { objects } from '../../../src/core/schema/fields.generated.ts'
import { applyEdits, lineStartsOf, positionAt } from '../../../src/core/text/lines.ts'
import type { Position, Range } from '../../../src/core/text/position.ts'
import { fileOf, type ReferencePlace, referencePlaces, writings } from './every-reference.ts'

const folders = ['file:///work']

test('there is a place for every field that refers to something', () => {
  const fields = Object.values(objects).flatMap(({ name, fields }) =>
    fields
      .filter((field) => field.refersTo ?? field.alternative?.refersTo ?? field.keysReferTo)
      .map((field) => `${name}.${field.name}`),
  )
  const places = new Set(referencePlaces.map(({ title }) => title.replace(/ as .*/, '')))
  expect([...places].sort()).toEqual(fields.sort())
})

describe.each(writings)('%s', (_how, write) => {
  test.each(referencePlaces.map((place) => [place.title, place] as const))(
    '%s',
    (_title, place) => {
      const files = open(place, write)
      const [file] = files as [PlanFile]
      const workspace = workspaceOf(folders, files)
      const wanted = files.flatMap((each) => wordsIn(each, 'target'))
      expect(wanted).toHaveLength(2)
      for (const { uri, range } of wanted) {
        const at = workspace.at(uri) as PlanFile
        const [declaration] = definitionsAt(at, range.start, workspace)
        expect(definitionsAt(at, range.end, workspace)).toEqual([declaration])
        const found = referencesAt(at, range.end, workspace, true)
        expect(new Set(found)).toEqual(new Set(wanted))
        const uses = wanted.filter((each) => !isSame(each, declaration))
        expect(referencesAt(at, range.start, workspace, false)).toEqual(uses)
        expect(highlightsAt(at, range.start, workspace)?.map((each) => each.range)).toEqual(
          wanted.filter((each) => each.uri === uri).map((each) => each.range),
        )
        expect(renamePlaceAt(at, range.end, workspace)).toEqual({ range, id: 'target' })
        const renamed = renamedFrom(files, at, range.start, 'tangle')
        expect(renamed.map((each) => textOf(each.document))).toEqual(
          files.map((each) => textOf(each.document).replaceAll('target', 'tangle')),
        )
        const there = renamed.find((each) => each.uri === uri) as PlanFile
        const back = renamedFrom(renamed, there, range.start, 'target')
        expect(back.map((each) => textOf(each.document))).toEqual(
          files.map((each) => textOf(each.document)),
        )
      }
      expect(textOf(file.document)).toContain('target')
    },
  )
})

function open(place: ReferencePlace, write: (said: object) => string): PlanFile[] {
  const name = place.file.commsLibrary === undefined ? 'a.commsplan.yaml' : 'b.commslib.yaml'
  const file = fileOf(name, write(place.file))
  return place.library ? [file, fileOf('a.commslib.yaml', write(place.library))] : [file]
}

/** The files after the name at a position is another one. */
function renamedFrom(
  files: readonly PlanFile[],
  file: PlanFile,
  position: Position,
  to: string,
): PlanFile[] {
  const renamed = renameAt(file, position, to, workspaceOf(folders, files))
  if ('refused' in renamed) throw new Error(renamed.refused)
  return files.map((each) => {
    const edits = renamed.find(({ uri }) => uri === each.uri)?.edits ?? []
    return { uri: each.uri, document: openDocument(applyEdits(textOf(each.document), edits)) }
  })
}

/** Where a word stands in a file. */
function wordsIn({ uri, document }: PlanFile, word: string): { uri: string; range: Range }[] {
  const text = textOf(document)
  const starts = lineStartsOf(text)
  return [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
    uri,
    range: {
      start: positionAt(starts, text.length, index),
      end: positionAt(starts, text.length, index + word.length),
    },
  }))
}

function isSame(
  a: { readonly uri: string; readonly range: Range },
  b: { readonly uri: string; readonly range: Range } | undefined,
): boolean {
  return a.uri === b?.uri && JSON.stringify(a.range) === JSON.stringify(b.range)
}
