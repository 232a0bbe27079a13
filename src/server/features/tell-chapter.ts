import { tellChapter as tellingOf } from '../../core/index.ts'
import { answering } from '../answering.ts'
import { changeResult } from '../change-result.ts'
import { askedAbout } from '../documents/asked.ts'
import { type ChangeResult, type TellChapterParams, tellChapterRequest } from '../protocol.ts'
import type { Feature } from '../session.ts'

/** Works out the edits with which a channel tells a chapter, for a cell that is ticked in the page. */
export const tellChapter: Feature = {
  capabilities: {},

  start(session) {
    session.connection.onRequest(
      tellChapterRequest,
      answering(session, async (params: TellChapterParams): Promise<ChangeResult | null> => {
        const { uri, chapterId, channelId, isTold } = params
        const isAsked = [chapterId, channelId].every((id) => typeof id === 'string')
        const known = isAsked ? await askedAbout(session, { uri }) : undefined
        if (!known) return null
        const { plan, document } = known.analysis
        const telling = tellingOf(plan, document, { chapterId, channelId, isTold: isTold === true })
        const { version } = known
        if (telling.refused !== undefined) return { version, edits: [], refused: telling.refused }
        return changeResult(known, telling.changes)
      }),
    )
  },
}
