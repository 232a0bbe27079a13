import type { FormattingOptions as ClientOptions } from 'vscode-languageserver'
import { type FormattingOptions, formatOnEnter, format as formatted } from '../../core/index.ts'
import { answering } from '../answering.ts'
import type { Feature } from '../session.ts'

/** Puts indentation and spaces in order: of a file, of some lines of it, and of the line just left. */
export const format: Feature = {
  capabilities: {
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    // Behind no other sign is it certain that a line is finished.
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  },

  start(session) {
    const { connection, documents } = session
    connection.onDocumentFormatting(
      answering(session, async ({ textDocument, options }) => {
        const document = documents.documentOf(textDocument.uri)
        return document ? [...formatted(document, optionsOf(options))] : null
      }),
    )
    connection.onDocumentRangeFormatting(
      answering(session, async ({ textDocument, range, options }) => {
        const document = documents.documentOf(textDocument.uri)
        return document ? [...formatted(document, optionsOf(options), range)] : null
      }),
    )
    connection.onDocumentOnTypeFormatting(
      answering(session, async ({ textDocument, position, options }) => {
        const document = documents.documentOf(textDocument.uri)
        return document ? [...formatOnEnter(document, position, optionsOf(options))] : null
      }),
    )
  },
}

/** Whether the client would like tabs is not asked: a plan that is indented by them cannot be read. */
function optionsOf({ tabSize }: ClientOptions): FormattingOptions {
  return { step: tabSize }
}
