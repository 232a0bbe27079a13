import { pasteTable as pastedInto } from '../../core/index.ts'
import { answering } from '../answering.ts'
import { type PasteTableParams, type PasteTableResult, pasteTableRequest } from '../protocol.ts'
import type { Feature } from '../session.ts'

/** Works out what pasting a table from a spreadsheet does to an open file. */
export const pasteTable: Feature = {
  capabilities: {},

  start(session) {
    session.connection.onRequest<PasteTableResult | null, void>(
      pasteTableRequest,
      answering(
        session,
        async ({ uri, text }: PasteTableParams): Promise<PasteTableResult | null> => {
          if (typeof text !== 'string') return null
          const newest = await session.documents.newest(uri)
          if (newest?.outcome.kind !== 'analysed') return null
          const { version } = newest
          const pasted = pastedInto(newest.outcome.analysis, text)
          return 'says' in pasted ? { version, says: pasted.says } : { version, ...pasted.value }
        },
      ),
    )
  },
}
