import type { CompletionItem } from 'vscode-languageserver'
import { complete as completionsAt, wantsLibraries } from '../../core/index.ts'
import { answering } from '../answering.ts'
import { completionList } from '../completion-list.ts'
import { librariesNear } from '../files/libraries-near.ts'
import type { Feature } from '../session.ts'

/** Offers what can be written at the cursor. */
export const complete: Feature = {
  capabilities: {
    completionProvider: {
      // After a colon or a dash, a space is where a value begins; inside braces it is the brace, the bracket or the comma.
      triggerCharacters: [' ', '{', '[', '"', "'", '.'],
      resolveProvider: true,
    },
  },

  start(session) {
    const { client, connection, documents, host } = session
    let answered: readonly CompletionItem[] = []
    connection.onCompletion(
      answering(session, async ({ textDocument, position }) => {
        const newest = await documents.newest(textDocument.uri)
        if (newest?.outcome.kind !== 'analysed') return null
        const { analysis } = newest.outcome
        const libraries = wantsLibraries(analysis, position)
          ? await librariesNear(session, analysis.uri)
          : []
        answered = completionsAt(analysis, position, { today: host.today(), libraries })
        return completionList(answered, client)
      }),
    )
    connection.onCompletionResolve((item) => {
      const whole = answered.find(({ label }) => label === item.label)
      return whole?.documentation ? { ...item, documentation: whole.documentation } : item
    })
  },
}
