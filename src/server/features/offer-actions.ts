import { CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver'
import { providers } from '../actions/providers.ts'
import { answering } from '../answering.ts'
import type { Feature, Session } from '../session.ts'

/** Offers what can be done at the cursor or with the selection: fixes, refactorings. */
export const offerActions: Feature = {
  capabilities: {
    codeActionProvider: { codeActionKinds: [...new Set(providers.flatMap(({ kinds }) => kinds))] },
  },

  start(session) {
    session.connection.onCodeAction(
      answering(session, async ({ textDocument, range, context: { only, triggerKind } }) => {
        const isWanted = (kind: string): boolean => {
          if (kind === CodeActionKind.QuickFix && isOff(session)) return false
          return !only || only.some((each) => covers(each, kind))
        }
        const asked = providers.filter(
          ({ kinds, isToBeNamed }) => kinds.some(isWanted) && (only || !isToBeNamed),
        )
        if (asked.length === 0) return []
        const newest = await session.documents.newest(textDocument.uri)
        if (!newest) return null
        if (newest.outcome.kind !== 'analysed') return []
        const { analysis, libraries } = newest.outcome
        const { version } = newest
        const isInvoked = triggerKind !== CodeActionTriggerKind.Automatic
        const request = { analysis, libraries, version, range, isInvoked, session }
        const offered = await Promise.all(asked.map((provider) => provider.actions(request)))
        return offered.flat().filter(({ kind }) => isWanted(kind ?? ''))
      }),
    )
  },
}

/** An asked-for kind covers all kinds below it: `quickfix` covers `quickfix.something`, the empty kind everything. */
function covers(asked: string, kind: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`)
}

/** Problems that nobody is shown need no quick fixes. */
function isOff({ client }: Session): boolean {
  return client.settings.lint.run === 'off'
}
