import { entryNamed, type MapNode } from '../document/node.ts'
import type { FileKind } from '../schema/field-at.ts'

/** The version of the format that this release writes and reads (domain 1.8). */
export const formatVersion = 1

/** The field that marks a file and names its version. */
export const markers: Readonly<Record<FileKind, string>> = {
  Plan: 'commsPlan',
  Library: 'commsLibrary',
  Settings: 'commsConfig',
}

/** The version that a file names, as written, when this release does not know it; undefined when all is well. */
export function unknownVersionIn(root: MapNode, file: FileKind): string | undefined {
  const value = entryNamed(root, markers[file])?.value
  if (!value) return undefined
  const isKnown = value.kind === 'scalar' && value.value === formatVersion
  return isKnown ? undefined : value.kind === 'scalar' ? value.source : ''
}

/** Whether `version`, as written, is of a release to come; such a file is not judged further. */
export function isNewer(version: string): boolean {
  return /^\d+$/.test(version) && Number(version) > formatVersion
}
