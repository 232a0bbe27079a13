import { type InitializeParams, InsertTextMode, MarkupKind } from 'vscode-languageserver'
import type { ListHabits } from './completion-list.ts'
import { type EditorSettings, editorSettings } from './editor-settings.ts'
import type { ServerHost } from './host.ts'
import { markupFor } from './markup.ts'
import type { InitializationOptions } from './protocol.ts'
import { type EditHabits, editHabits } from './workspace-edit.ts'

/** What the client has said about itself. */
export interface Client extends ListHabits, EditHabits {
  /** Whether it has sent `initialize`, and whether it has sent `shutdown`. */
  phase: 'unknown' | 'ready' | 'leaving'
  /** Addresses of the folders that are open, from which plans may import. */
  folders: readonly string[]
  /** It reads files that the server cannot reach. */
  readsFiles: boolean
  /** It knows where the plans of its folders are. */
  findsPlans: boolean
  /** It wants to know of every check. */
  hearsChecks: boolean
  /** Address of the folder with the rules' pages; undefined when nobody has any. */
  rulePages: string | undefined
  /** It watches files when asked to. */
  watchesFiles: boolean
  /** It tells when folders are opened and closed. */
  tellsFolders: boolean
  /** It answers questions about its settings. */
  givesSettings: boolean
  /** It tells when settings change, when asked to. */
  tellsSettings: boolean
  /** It asks again for lenses, and for hints, when told to. */
  refreshesLenses: boolean
  refreshesHints: boolean
  /** Its command that shows places in a file, if it has one. */
  showPlaces: string | undefined
  settings: EditorSettings
  /** How it wants explanations of words written. */
  hoverMarkup: MarkupKind
  /** It shows parts of a file inside each other. */
  nestsSymbols: boolean
  /** It shows why an action cannot be done. */
  showsWhyNot: boolean
}

/** A client that has not said anything yet. */
export function unknownClient(host: ServerHost): Client {
  return {
    phase: 'unknown',
    folders: [],
    readsFiles: false,
    findsPlans: false,
    hearsChecks: false,
    rulePages: host.rulePages,
    watchesFiles: false,
    tellsFolders: false,
    givesSettings: false,
    tellsSettings: false,
    refreshesLenses: false,
    refreshesHints: false,
    sharesEditRange: false,
    asksForExplanations: false,
    takesSnippets: false,
    indentsLines: false,
    itemMarkup: MarkupKind.PlainText,
    hoverMarkup: MarkupKind.PlainText,
    showPlaces: undefined,
    settings: editorSettings(undefined),
    knowsVersions: false,
    createsFiles: false,
    nestsSymbols: false,
    showsWhyNot: false,
  }
}

/** Takes down what the client says in its first message. */
export function meetClient(client: Client, params: InitializeParams): void {
  const options = optionsIn(params.initializationOptions)
  const { workspace, textDocument } = params.capabilities
  client.phase = 'ready'
  client.folders = foldersIn(params)
  client.readsFiles = options.readsFiles === true
  client.findsPlans = options.findsPlans === true
  client.hearsChecks = options.hearsChecks === true
  if (typeof options.rulePages === 'string') client.rulePages = options.rulePages
  client.watchesFiles = workspace?.didChangeWatchedFiles?.dynamicRegistration === true
  client.tellsFolders = workspace?.workspaceFolders === true
  client.givesSettings = workspace?.configuration === true
  client.tellsSettings = workspace?.didChangeConfiguration?.dynamicRegistration === true
  client.refreshesLenses = workspace?.codeLens?.refreshSupport === true
  client.refreshesHints = workspace?.inlayHint?.refreshSupport === true
  const { completion } = textDocument ?? {}
  client.sharesEditRange = completion?.completionList?.itemDefaults?.includes('editRange') === true
  const item = completion?.completionItem
  client.asksForExplanations = item?.resolveSupport?.properties.includes('documentation') === true
  client.takesSnippets = item?.snippetSupport === true
  const indents = InsertTextMode.adjustIndentation
  client.indentsLines = item?.insertTextModeSupport?.valueSet.includes(indents) === true
  client.itemMarkup = markupFor(item?.documentationFormat)
  client.hoverMarkup = markupFor(textDocument?.hover?.contentFormat)
  if (typeof options.showPlaces === 'string') client.showPlaces = options.showPlaces
  Object.assign(client, editHabits(params.capabilities))
  client.nestsSymbols = textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true
  client.showsWhyNot = textDocument?.codeAction?.disabledSupport === true
}

function foldersIn(params: InitializeParams): readonly string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map((folder) => folder.uri)
  return params.rootUri ? [params.rootUri] : []
}

function optionsIn(options: unknown): InitializationOptions {
  return typeof options === 'object' && options !== null ? options : {}
}
