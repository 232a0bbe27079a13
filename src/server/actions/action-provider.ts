import type { CodeAction, CodeActionKind, Range } from 'vscode-languageserver'
import type { Analysis, Libraries } from '../../core/index.ts'
import type { Session } from '../session.ts'

/** What a client asks actions for. */
export interface ActionRequest {
  readonly analysis: Analysis
  readonly libraries: Libraries
  /** The version of the text that was analysed; edits are made for it and no other. */
  readonly version: number
  readonly range: Range
  /** Somebody has asked; without it the editor only looks by itself, at every step of the cursor. */
  readonly isInvoked: boolean
  readonly session: Session
}

/** One source of code actions: one file, and one line in the list in `providers.ts`. */
export interface ActionProvider {
  /** The kinds of its actions; it is asked only when the client wants one of them. */
  readonly kinds: readonly CodeActionKind[]
  /** It is asked only when the client names such kinds, and not at every step of the cursor. */
  readonly isToBeNamed?: true
  readonly actions: (
    request: ActionRequest,
  ) => readonly CodeAction[] | Promise<readonly CodeAction[]>
}
