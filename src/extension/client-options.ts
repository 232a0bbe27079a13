import * as vscode from 'vscode'
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient'
import type { InitializationOptions } from '../server/protocol.ts'
import { showPlaces } from './commands/show-places.ts'
import { isWorkedOn } from './is-worked-on.ts'
import { languageId, settingsLanguageId } from './language.ts'
import { withRuleLink, withRuleLinks } from './rule-links.ts'

/** How the extension talks to the language server, the same on the desktop and in the browser. */
export function clientOptions(extensionUri: vscode.Uri): LanguageClientOptions {
  const told: InitializationOptions = {
    readsFiles: true,
    showPlaces: showPlaces.id,
    findsPlans: true,
    hearsChecks: true,
    rulePages: vscode.Uri.joinPath(extensionUri, 'docs', 'rules').toString(),
  }
  return {
    documentSelector: [{ language: languageId }, { language: settingsLanguageId }],
    initializationOptions: told,
    diagnosticCollectionName: languageId,
    // What goes wrong inside is for the log; it never takes a planner's attention.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: {
      async didOpen(document, next) {
        if (isWorkedOn(document)) await next(document)
      },
      async provideHover(document, position, token, next) {
        const hover = await next(document, position, token)
        return hover && withRuleLinks(hover)
      },
      handleDiagnostics(uri, diagnostics, next) {
        next(uri, diagnostics.map(withRuleLink))
      },
    },
  }
}
