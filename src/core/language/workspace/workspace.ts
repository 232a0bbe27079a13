import type { PlanDocument } from '../../document/document.ts'
import { fileKindOf } from '../../plan/file-names.ts'
import {
  foldersFor,
  importsOf,
  keyOfAddress,
  type Libraries,
  resolveImport,
} from '../../plan/libraries.ts'

/** A plan or library with its address (a URI). */
export interface PlanFile {
  readonly uri: string
  readonly document: PlanDocument
}

/** The plans and libraries that may have to do with each other. */
export interface Workspace {
  /** Addresses of the open folders. */
  readonly folders: readonly string[]
  readonly files: readonly PlanFile[]
  /** The file at an address, however that is escaped. */
  readonly at: (uri: string) => PlanFile | undefined
}

/** Puts files together; of several with one address the first counts. */
export function workspaceOf(folders: readonly string[], files: Iterable<PlanFile>): Workspace {
  const byAddress = new Map<string, PlanFile>()
  for (const file of files) {
    const key = keyOfAddress(file.uri)
    if (!byAddress.has(key)) byAddress.set(key, file)
  }
  return {
    folders,
    files: [...byAddress.values()],
    at: (uri) => byAddress.get(keyOfAddress(uri)),
  }
}

/** A file with the libraries around it; enough for all that does not ask who else uses them. */
export function surroundingsOf(file: PlanFile, libraries: Libraries): Workspace {
  const around = [...libraries.files].map(([uri, document]) => ({ uri, document }))
  return workspaceOf(libraries.folders, [file, ...around])
}

/** The files that a file imports itself, in the order of its imports; those that are not there are left out. */
export function importedBy(file: PlanFile, workspace: Workspace): readonly PlanFile[] {
  return importsOf(file.document, file.uri)
    .map(({ path }) => fileImported(file, path, workspace))
    .filter((found) => found !== undefined)
}

/** The file that an import leads to; undefined when it is not there or lies outside the folders. */
export function fileImported(
  { uri }: PlanFile,
  path: string,
  workspace: Workspace,
): PlanFile | undefined {
  const address = resolveImport(uri, path, foldersFor(uri, workspace.folders))
  return address === undefined ? undefined : workspace.at(address)
}

/** A file and every library below it, nearest first. */
export function withAllImports(file: PlanFile, workspace: Workspace): readonly PlanFile[] {
  return layersFrom(file, workspace).flat()
}

/** The file, then what it imports, then what that imports in turn; no file twice. Only libraries can be imported. */
export function layersFrom(file: PlanFile, workspace: Workspace): readonly PlanFile[][] {
  const seen = new Set([file])
  const layers = [[file]]
  for (let layer = layers[0] ?? []; layer.length > 0; ) {
    const next: PlanFile[] = []
    for (const library of layer.flatMap((each) => importedBy(each, workspace))) {
      if (seen.has(library) || fileKindOf(library.document, library.uri) !== 'Library') continue
      seen.add(library)
      next.push(library)
    }
    if (next.length > 0) layers.push(next)
    layer = next
  }
  return layers
}
