import {
  type Analysis,
  analyse,
  type Libraries,
  largestText,
  loadLibraries,
  loadSettings,
  noLibraries,
  openDocument,
} from '../../core/index.ts'
import { filesAround } from '../files/files-around.ts'
import type { AskedText } from '../protocol.ts'
import type { Session } from '../session.ts'

/** What is known about a text that the client asks about. */
export interface Known {
  readonly uri: string
  /** The version of the open file; 0 for a text that came with the question. */
  readonly version: number
  readonly analysis: Analysis
  readonly libraries: Libraries
}

/** Finds out about a file that is open, or about a text that comes along; undefined when neither can be read. */
export async function askedAbout(
  session: Session,
  { uri, text }: AskedText,
): Promise<Known | undefined> {
  if (typeof text === 'string') return readOnce(session, uri, text)
  const newest = await session.documents.newest(uri)
  if (newest?.outcome.kind !== 'analysed') return undefined
  const { version, outcome } = newest
  return { uri: newest.uri, version, analysis: outcome.analysis, libraries: outcome.libraries }
}

async function readOnce(session: Session, uri: string, text: string): Promise<Known | undefined> {
  if (text.length > largestText) return undefined
  const document = openDocument(text)
  const user = { uri, asked: new Set<string>(), libraries: noLibraries }
  const files = filesAround(session, session.documents, user)
  const [libraries, { settings }] = await Promise.all([
    loadLibraries(uri, document, files),
    loadSettings(uri, files),
  ])
  return { uri, version: 0, analysis: analyse({ uri, document, libraries, settings }), libraries }
}
