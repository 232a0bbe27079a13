import { analyse } from '../../../src/core/analysis/analyse.ts'
import { openDocument } from '../../../src/core/document/document.ts'
import type { Refactoring } from '../../../src/core/language/refactoring/refactoring.ts'
import { refactoringsAt } from '../../../src/core/language/refactoring/refactorings.ts'
import type { Libraries } from '../../../src/core/plan/libraries.ts'
import { applyEdits, lineStartsOf, positionAt } from '../../../src/core/text/lines.ts'

/** Where the plans of these tests stand, and the library that they import. */
export const planUri = 'file:///plans/spring.commsplan.yaml'
export const libraryUri = 'file:///plans/house.commslib.yaml'
export const newLibraryUri = 'file:///plans/spring.commslib.yaml'

/** A folder with one library, or none. */
export function folderWith(library?: string): Libraries {
  const files = library === undefined ? [] : [[libraryUri, openDocument(library)] as const]
  return { folders: ['file:///plans'], files: new Map(files) }
}

/** What is offered in a plan at an offset. */
export function offeredAt(
  text: string,
  offset: number,
  libraries: Libraries = folderWith(),
): readonly Refactoring[] {
  const document = openDocument(text)
  const analysis = analyse({ uri: planUri, document, libraries })
  const position = positionAt(lineStartsOf(text), text.length, offset)
  const range = { start: position, end: position }
  return refactoringsAt(analysis, libraries, range, {
    isThorough: true,
    newLibrary: newLibraryUri,
  })
}

/** What is offered in a plan at the mark ‸. */
export function offered(marked: string, libraries?: Libraries): readonly Refactoring[] {
  return offeredAt(marked.replace('‸', ''), marked.indexOf('‸'), libraries)
}

/** The plan after the refactoring with this title at the mark ‸; an error when it is not offered. */
export function refactored(marked: string, title: string, libraries?: Libraries): string {
  const all = offered(marked, libraries)
  const chosen = all.find((each) => each.title === title)
  if (!chosen) throw new Error(`Offered: ${all.map((each) => each.title).join(' | ')}`)
  return textAfter(marked.replace('‸', ''), chosen, planUri)
}

/** The text of one file after a refactoring. */
export function textAfter(text: string, { files }: Refactoring, uri: string): string {
  const change = files.find((each) => each.uri === uri)
  return change ? applyEdits(text, change.edits) : text
}
