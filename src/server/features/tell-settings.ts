import { isIgnored } from '../../core/index.ts'
import { answering } from '../answering.ts'
import { type SettingsParams, type SettingsResult, settingsRequest } from '../protocol.ts'
import type { Feature } from '../session.ts'

/** Tells which files of settings hold for a document, for a status line. */
export const tellSettings: Feature = {
  capabilities: {},

  start(session) {
    session.connection.onRequest<SettingsResult | null, void>(
      settingsRequest,
      answering<SettingsParams, SettingsResult>(session, async ({ uri }) => {
        const newest = await session.documents.newest(uri)
        if (newest?.outcome.kind !== 'analysed') return null
        const { settings } = newest.outcome.analysis
        const { files, profile } = settings
        return { files, profile, isIgnored: isIgnored(settings, uri) }
      }),
    )
  },
}
