import type { CompletionItem } from 'vscode-languageserver'
import {
  complete as completionsAt,
  type PlanDocument,
  type Position,
  textOf,
  wantsLibraries,
} from '../../core/index.ts'
import { answering } from '../answering.ts'
import { completionList } from '../completion-list.ts'
import { librariesNear } from '../files/libraries-near.ts'
import { inMarkup } from '../markup.ts'
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
        const offered = completionsAt(analysis, position, { today: host.today(), libraries })
        answered = offered.items
        const margin = client.indentsLines ? '' : marginAt(analysis.document, position)
        return completionList(offered, client, margin)
      }),
    )
    connection.onCompletionResolve((item) => {
      const whole = answered.find(({ label }) => label === item.label)
      if (!whole?.documentation) return item
      return { ...item, documentation: inMarkup(whole.documentation, client.itemMarkup) }
    })
  },
}

/** The spaces at the start of a line, as far as they stand before a position in it. */
function marginAt(document: PlanDocument, { line, character }: Position): string {
  const words = textOf(document).split(/\r\n|\r|\n/)[line] ?? ''
  return /^[ \t]*/.exec(words.slice(0, character))?.[0] ?? ''
}
