import {
  type Libraries,
  type PlanFile,
  surroundingsOf,
  type Workspace,
  workspaceOf,
} from '../../core/index.ts'
import { addressKey } from '../files/address.ts'
import type { Session } from '../session.ts'

/** An open file among others. */
export interface Around {
  readonly file: PlanFile
  readonly workspace: Workspace
}

/** An open file with the libraries that it imports; undefined when it is not open or cannot be checked. */
export async function withLibraries(
  { documents }: Session,
  uri: string,
): Promise<Around | undefined> {
  const newest = await documents.newest(uri)
  if (newest?.outcome.kind !== 'analysed') return undefined
  const { analysis, libraries } = newest.outcome
  const file = { uri: newest.uri, document: analysis.document }
  return { file, workspace: surroundingsOf(file, libraries) }
}

/** An open file among everything that is open or lies in the folders; with the version of each open one, by address. */
export interface AroundAll extends Around {
  readonly versionOf: (uri: string) => number | undefined
}

/** An open file among all plans and libraries; undefined when it is not open or cannot be checked. */
export async function amongAll(session: Session, uri: string): Promise<AroundAll | undefined> {
  const { client, documents, plans } = session
  const newest = await documents.newest(uri)
  if (newest?.outcome.kind !== 'analysed') return undefined
  const libraries = librariesOf(newest.outcome.libraries)
  const all = await plans.all()
  const workspace = workspaceOf(client.folders, [...all, ...libraries])
  const file = workspace.at(newest.uri)
  const versions = new Map(all.map((each) => [addressKey(each.uri), each.version]))
  return file && { file, workspace, versionOf: (each) => versions.get(addressKey(each)) }
}

/** Libraries of a plan that lies outside the folders are found only by its imports. */
function librariesOf({ files }: Libraries): PlanFile[] {
  return [...files].map(([uri, document]) => ({ uri, document }))
}
