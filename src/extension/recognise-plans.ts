import { type Disposable, languages, type TextDocument, workspace } from 'vscode'
import { isPlanText } from '../core/index.ts'
import { languageId } from './language.ts'

/** Languages that VS Code gives to a new text before anybody has chosen one. */
const unchosen = new Set(['plaintext', 'yaml'])

/**
 * Takes a new text that is not saved yet for a plan as soon as its first field is `commsPlan`; VS Code itself looks at
 * the first line only when a text is opened. Done once for each text, so that another choice stands.
 */
export function recognisePlans(): Disposable {
  const recognised = new WeakSet<TextDocument>()
  return workspace.onDidChangeTextDocument(async ({ document }) => {
    if (!document.isUntitled || !unchosen.has(document.languageId)) return
    if (recognised.has(document) || !isPlanText(document.getText())) return
    recognised.add(document)
    await languages.setTextDocumentLanguage(document, languageId)
  })
}
