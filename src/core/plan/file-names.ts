import type { PlanDocument } from '../document/document.ts'
import type { FileKind } from '../schema/field-at.ts'
import { markers } from './version.ts'

/** Whether a file's name or address says that it holds a plan. */
export function isPlanFile(name: string): boolean {
  return /\.commsplan\.ya?ml$/i.test(name)
}

/** Whether a file's name or address says that it holds a library. */
export function isLibraryFile(name: string): boolean {
  return /\.commslib\.ya?ml$/i.test(name)
}

/** Whether a file's name or address says that it holds the settings of a team. */
export function isSettingsFile(name: string): boolean {
  return /(?:^|[/\\])commsplan\.config\.yaml$/i.test(name)
}

/** Whether a text says that it is a plan, whatever its file is called: its first field is `commsPlan`. */
export function isPlanText(text: string): boolean {
  return firstFieldOf(text) === 'commsPlan'
}

/** What a document is: its first field says so (`commsPlan`, `commsLibrary`, …), or else its name; a plan by default. */
export function fileKindOf(document: PlanDocument, uri: string): FileKind {
  const first = document.segments.find((segment) => segment.role !== 'head')
  const field = first && firstFieldOf(first.text)
  const marked = fileKinds.find((file) => markers[file] === field)
  if (marked) return marked
  if (isLibraryFile(uri)) return 'Library'
  return isSettingsFile(uri) ? 'Settings' : 'Plan'
}

const fileKinds = ['Plan', 'Library', 'Settings'] as const

/** The name of the first field at the top of a text; comments, blank lines and a document's start may stand before it. */
function firstFieldOf(text: string): string | undefined {
  const start = /^\uFEFF?(?:(?:[ \t]*(?:#[^\n]*)?|---[ \t]*)\r?\n)*["']?([A-Za-z]+)["']?[ \t]*:/
  return start.exec(text.slice(0, 20_000))?.[1]
}
