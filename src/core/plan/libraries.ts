import { openDocument, type PlanDocument } from '../document/document.ts'
import type { PlanPath } from '../document/node.ts'
import type { Vocabulary } from '../schema/model.generated.ts'
import { fileKindOf } from './file-names.ts'
import type { RawValue } from './read-value.ts'
import { type Reading, read } from './reading.ts'

/** The libraries around a file, as far as they could be read. They never change; reading again makes new ones. */
export interface Libraries {
  /** Addresses (URIs) of the folders that imports may not leave. */
  readonly folders: readonly string[]
  /** By address (URI); what is not here does not exist, cannot be read or lies outside the folders. */
  readonly files: ReadonlyMap<string, PlanDocument>
  /** What holds without any library, because the team has agreed on it. */
  readonly agreed?: Agreed
}

/** What a team has agreed on for all its plans, as far as it becomes part of them. */
export interface Agreed {
  readonly vocabulary: Vocabulary
  /** Countries, by their codes, in which a yes to e-mail counts only when it is confirmed, or does not need to be. */
  readonly emailDoubleOptIn: ReadonlyMap<string, boolean>
}

/** How a host reads files for `loadLibraries`. */
export interface LibraryHost {
  readonly folders: readonly string[]
  /**
   * The text of a file, or undefined when there is none, it cannot be read, or it leaves the folders. A host that has
   * the file as a document gives that, so that what is known about its segments stays known.
   */
  readonly readFile: (uri: string) => Promise<string | PlanDocument | undefined>
}

/** For a file that stands alone. */
export const noLibraries: Libraries = { folders: [], files: new Map() }

/** More libraries than any team has; imports beyond are treated as missing. */
const mostLibraries = 200

/**
 * Reads every library that a document imports, directly or through other libraries. Never rejects; what cannot be read
 * is left out. `uri` is the address of the document.
 */
export async function loadLibraries(
  uri: string,
  document: PlanDocument,
  host: LibraryHost,
): Promise<Libraries> {
  const folders = foldersFor(uri, host.folders)
  const files = new Map<string, PlanDocument>()
  const seen = new Set([uri])
  let wanted = wantedBy(uri, document, folders)
  while (wanted.length > 0 && seen.size <= mostLibraries) {
    const next: string[] = []
    for (const library of wanted) {
      if (seen.has(library) || seen.size > mostLibraries) continue
      seen.add(library)
      const found = await host.readFile(library).catch(() => undefined)
      if (found === undefined) continue
      const read = typeof found === 'string' ? openDocument(found) : found
      files.set(library, read)
      next.push(...wantedBy(library, read, folders))
    }
    wanted = next
  }
  return { folders, files }
}

/** The addresses that a document's imports lead to; those that leave the folders are left out. */
function wantedBy(uri: string, document: PlanDocument, folders: readonly string[]): string[] {
  return importsOf(document, uri)
    .map((written) => resolveImport(uri, written.path, folders))
    .filter((address) => address !== undefined)
}

/** A plan inside the workspace may use all of it; one outside, only the folder that it lies in. */
export function foldersFor(uri: string, folders: readonly string[]): readonly string[] {
  if (folders.some((folder) => lies(uri, folder))) return folders
  return [uri.slice(0, uri.lastIndexOf('/') + 1)]
}

/**
 * The address that an import leads to, or undefined when it is no relative path or leaves the folders (domain 1.7:
 * no web addresses, no absolute paths). Works on addresses alone; the host still has to check links on disk.
 */
export function resolveImport(
  fromUri: string,
  path: string,
  folders: readonly string[],
): string | undefined {
  if (path === '' || /^[a-z][a-z0-9+.-]*:|^[/\\]|[\\\0?#]|%2f|%5c/i.test(path)) return undefined
  const start = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?)(\/.*)$/i.exec(fromUri)
  if (!start) return undefined
  const steps = (start[2] ?? '').split('/').slice(1, -1)
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue
    if (step === '..') {
      if (steps.pop() === undefined) return undefined
    } else steps.push(encodeStep(step))
  }
  const address = `${start[1]}/${steps.join('/')}`
  return folders.some((folder) => lies(address, folder)) ? address : undefined
}

/** The path by which one file imports another: the other way round of `resolveImport`; undefined when there is none. */
export function pathForImport(fromUri: string, toUri: string): string | undefined {
  const from = fromUri.split('/').slice(0, -1).map(decode)
  const to = toUri.split('/').map(decode)
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++
  const up = from.slice(shared).map(() => '..')
  const path = [...up, ...to.slice(shared)].join('/')
  const isThere = resolveImport(fromUri, path, [rootOf(toUri)]) !== undefined
  return isThere && shared > 0 ? path : undefined
}

function rootOf(uri: string): string {
  return /^[^:]*:(?:\/\/[^/]*)?\//.exec(uri)?.[0] ?? uri
}

function encodeStep(step: string): string {
  return encodeURIComponent(decode(step))
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}

/** One spelling for all addresses that differ only in what is escaped, to look files up by. */
export function keyOfAddress(uri: string): string {
  return stepsOf(uri).join('/')
}

/** Whether an address lies in a folder; both are compared step by step, however their signs are escaped. */
export function lies(uri: string, folder: string): boolean {
  const inner = stepsOf(uri)
  const outer = stepsOf(folder)
  return outer.length < inner.length && outer.every((step, index) => step === inner[index])
}

function stepsOf(uri: string): string[] {
  return uri.replace(/\/+$/, '').split('/').map(decode)
}

/** One line of `imports` as it is written. */
export interface WrittenImport {
  readonly path: string
  readonly at: PlanPath
}

/** The imports of a plan or library, as written. */
export function importsOf(document: PlanDocument, uri: string): readonly WrittenImport[] {
  const file = fileKindOf(document, uri)
  return document.segments.flatMap((segment) => importsIn(read(segment, file)))
}

/** The imports that one segment writes. */
export function importsIn(reading: Reading): WrittenImport[] {
  const value = reading.parts.find(
    (part) => part.path.length === 1 && part.path[0] === 'imports',
  )?.value
  if (!Array.isArray(value)) return []
  return value
    .filter((path: RawValue) => typeof path === 'string')
    .map((path, index) => ({ path: String(path), at: ['imports', index] }))
}
