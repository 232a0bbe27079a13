import { type Uri, workspace } from 'vscode'

/** What the reader has chosen for previews. */
export interface PreviewSettings {
  /** The page follows the text. */
  readonly scrollWithEditor: boolean
  /** The text follows the page. */
  readonly scrollEditor: boolean
  /** The part with the cursor is marked in the page. */
  readonly markEditorSelection: boolean
  /** New previews are drawn on white paper. */
  readonly isLight: boolean
}

/** The settings under `commsplan.preview` for a file, or for the window. */
export function previewSettings(file?: Uri): PreviewSettings {
  const settings = workspace.getConfiguration('commsplan.preview', file)
  return {
    scrollWithEditor: settings.get('scrollWithEditor') !== false,
    scrollEditor: settings.get('scrollEditor') === true,
    markEditorSelection: settings.get('markEditorSelection') !== false,
    isLight: settings.get('colours') === 'light',
  }
}
